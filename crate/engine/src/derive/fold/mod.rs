//! Folding: a text as words are compared, whatever coat its letters wear, and the way back to the text as the page shows it.
//!
//! Swindlers write around filters: ＷｈａｔｓＡｐｐ, 𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽, WhаtsАpp with Cyrillic letters, W​h​a​t​s with nothing between, 微 信, 聯繫. Folding undoes
//! what changes single characters, in the manner of Unicode's confusable skeletons (UTS #39): every character becomes its plain form,
//! context-free, in words and texts alike. Disguises that need context (leetspeak, spaced letters) are the matcher's
//! ([`super::words`]).

mod letters;

use std::ops::Range;

use letters::Plain;

/// A folded text, with the way back.
pub(crate) struct Folded {
    text: String,
    /// Where the two texts stop running side by side, in order.
    steps: Vec<Step>,
}

/// From these bytes on, both texts run side by side until the next step.
#[derive(Clone, Copy)]
struct Step {
    folded: usize,
    original: usize,
}

/// What people put between two Han characters that belong together.
const BETWEEN_HAN: &[u8] = b" .-_*~+|/";

impl Folded {
    /// Folds a text.
    pub(crate) fn new(text: &str) -> Folded {
        let mut folded = Folded { text: String::with_capacity(text.len()), steps: Vec::new() };
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let ascii = ascii_prefix(rest.as_bytes());
            if ascii > 0 {
                let from = folded.text.len();
                folded.text.push_str(rest.get(..ascii).unwrap_or_default());
                if let Some(tail) = folded.text.get_mut(from..) {
                    tail.make_ascii_lowercase();
                }
                at += ascii;
                continue;
            }
            for c in rest.chars() {
                if c.is_ascii() {
                    break;
                }
                folded.push(c, at);
                at += c.len_utf8();
            }
        }
        folded
    }

    /// The folded text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of `text`, the text this was folded from, that became these bytes of the folded one.
    pub(crate) fn original(&self, text: &str, folded: &Range<usize>) -> Range<usize> {
        let start = text.floor_char_boundary(self.back(folded.start));
        let end = text.ceil_char_boundary(self.back(folded.end));
        start..end.max(start)
    }

    fn back(&self, at: usize) -> usize {
        let after = self.steps.partition_point(|step| step.folded <= at);
        let step = after.checked_sub(1).and_then(|last| self.steps.get(last)).copied().unwrap_or(Step { folded: 0, original: 0 });
        step.original + (at - step.folded)
    }

    fn push(&mut self, c: char, original: usize) {
        let from = self.text.len();
        match letters::plain(c) {
            Plain::One(plain) => {
                if letters::is_han(plain) {
                    self.join_han(original);
                }
                self.text.push(plain);
            }
            Plain::Two(first, second) => self.text.extend([first, second]),
            Plain::Nothing => {}
        }
        if self.text.len().wrapping_sub(from) != c.len_utf8() {
            self.step(original + c.len_utf8());
        }
    }

    /// Takes a single separator away that stands between the last Han character and one to come ("微 信").
    fn join_han(&mut self, original: usize) {
        let mut last = self.text.chars().rev();
        let separated = last.next().is_some_and(|c| u8::try_from(c).is_ok_and(|byte| BETWEEN_HAN.contains(&byte)));
        if separated && last.next().is_some_and(letters::is_han) {
            self.text.pop();
            self.step(original);
        }
    }

    /// From here on, the texts run side by side with this distance.
    fn step(&mut self, original: usize) {
        self.steps.push(Step { folded: self.text.len(), original });
    }
}

/// How many bytes at the start are ASCII.
fn ascii_prefix(bytes: &[u8]) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let words =
        bytes.chunks_exact(8).take_while(|word| u64::from_le_bytes((*word).try_into().unwrap_or([0xFF; 8])) & HIGH == 0).count();
    let rest = bytes.get(words * 8..).unwrap_or_default();
    words * 8 + rest.iter().take_while(|byte| byte.is_ascii()).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(Folded::new(text).text(), expected);
    }

    #[test]
    fn letters_take_their_coats_off() {
        check("ＷｈａｔｓＡｐｐ", "whatsapp");
        check("𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽 𝓣𝓮𝓵𝓮𝓰𝓻𝓪𝓶 𝟙𝟛𝟠", "whatsapp telegram 138");
        check("WhаtsАрр", "whatsapp"); // а, А, р are Cyrillic
        check("W\u{200b}h\u{2060}a\u{ad}ts\u{feff}App", "whatsapp");
        check("T\u{336}e\u{336}l\u{336}e\u{336}gram", "telegram");
        check("ⓌⓗⓐⓣⓢⒶⓟⓟ ᴛᴇʟᴇɢʀᴀᴍ 🇱🇮🇳🇪", "whatsapp telegram line");
        check("1️⃣3️⃣8️⃣ ①②③ ０１２ ٠١٢ ०१२", "138 123 012 012 012");
    }

    #[test]
    fn accents_are_left_out_as_people_do_in_a_hurry() {
        check("Überweisung, Straße", "uberweisung, strasse");
        check("Chuyển khoản đặt cọc", "chuyen khoan dat coc");
        check("Ödeme İADESİ ışık", "odeme iadesi isik");
        check("płatność", "platnosc");
    }

    #[test]
    fn han_is_written_one_way() {
        check("聯繫 微.信", "联系微信");
        check("微信 ABC", "微信 abc");
        check("A 微信", "a 微信");
    }

    #[test]
    fn small_and_capital_letters_of_every_script_are_the_same() {
        check("ПЕРЕВОД", Folded::new("перевод").text());
        check("Перевoд", Folded::new("перевод").text()); // o is Latin
        check("أرسِل الـمـال", Folded::new("ارسل المال").text());
    }

    #[test]
    fn a_quote_is_found_again_as_it_was_written() {
        let text = "İki ＷｈａｔｓＡｐｐ, 微 信!";
        let folded = Folded::new(text);
        for (word, quote) in [("whatsapp", "ＷｈａｔｓＡｐｐ"), ("微信", "微 信"), ("iki", "İki"), ("!", "!")] {
            let at = folded.text().find(word).expect("folded");
            assert_eq!(text.get(folded.original(text, &(at..at + word.len()))), Some(quote));
        }
    }

    proptest! {
        #[test]
        fn every_folded_byte_has_a_place_in_the_text(text in "\\PC{0,60}", from in 0usize..80, length in 0usize..80) {
            let folded = Folded::new(&text);
            let from = from.min(folded.text().len());
            let range = folded.original(&text, &(from..(from + length).min(folded.text().len())));
            prop_assert!(text.get(range).is_some());
            prop_assert_eq!(folded.original(&text, &(0..folded.text().len())).end, text.len());
        }
    }
}
