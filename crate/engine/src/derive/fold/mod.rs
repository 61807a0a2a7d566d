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
#[derive(Default)]
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

/// Bytes that are copied sooner one by one than together.
const SHORT: usize = 12;

/// What people put between two Han characters that belong together.
const BETWEEN_HAN: &[u8] = b" .-_*~+|/";

impl Folded {
    /// Folds a text.
    pub(crate) fn new(text: &str) -> Folded {
        let mut folded = Folded::default();
        folded.fold(text);
        folded
    }

    /// Folds another text, in the room that the last one took.
    pub(crate) fn fold(&mut self, text: &str) {
        self.text.clear();
        self.steps.clear();
        self.text.reserve(text.len());
        let bytes = text.as_bytes();
        let table = letters::table();
        let (mut at, mut taken) = (0, 0); // what stands between them stays as it is
        let mut han = Han::Far;
        while let Some(&byte) = bytes.get(at) {
            if byte < 0x80 {
                let ascii = ascii_prefix(bytes.get(at..).unwrap_or_default());
                han = if ascii == 1 { han.past(char::from(byte)) } else { Han::Far };
                at += ascii;
                continue;
            }
            let Some((code, length)) = character(bytes, at) else { break };
            let is_han = letters::is_han(code);
            let joins = is_han && han == Han::Separated;
            let unit = letters::becomes(table, code);
            if unit == code && !joins {
                han = if is_han { Han::Here } else { Han::Far };
                at += length;
                continue;
            }
            self.keep(text, taken, at);
            at += length;
            taken = at;
            if let Some(ascii) = letters::ascii(unit) {
                han = han.past(ascii);
                self.text.push(ascii);
                self.step(at);
                continue;
            }
            if joins {
                self.text.pop();
                while self.steps.pop_if(|step| step.folded > self.text.len()).is_some() {} // of it, and of what is not seen behind it
                self.step(at - length);
            }
            let plain = letters::plain(code, unit);
            han = match plain {
                Plain::One(c) => han.past(c),
                Plain::Two(..) => Han::Far,
                Plain::Nothing => han,
            };
            self.push(plain, at - length, length);
        }
        self.keep(text, taken, at);
    }

    /// Takes a part of the text over, small letters for capital ones.
    fn keep(&mut self, text: &str, from: usize, to: usize) {
        if from == to {
            return;
        }
        let kept = text.get(from..to).unwrap_or_default();
        if kept.len() < SHORT {
            return self.text.extend(kept.chars().map(|c| c.to_ascii_lowercase()));
        }
        let start = self.text.len();
        self.text.push_str(kept);
        if let Some(kept) = self.text.get_mut(start..) {
            kept.make_ascii_lowercase();
        }
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

    fn push(&mut self, plain: Plain, original: usize, length: usize) {
        let from = self.text.len();
        match plain {
            Plain::One(plain) => self.text.push(plain),
            Plain::Two(first, second) => self.text.extend([first, second]),
            Plain::Nothing => {}
        }
        if self.text.len() - from != length {
            self.step(original + length);
        }
    }

    /// From here on, the texts run side by side with this distance.
    fn step(&mut self, original: usize) {
        self.steps.push(Step { folded: self.text.len(), original });
    }
}

/// What stood last: people put a single separator between Han characters that belong together ("微 信"), which is taken away.
#[derive(Clone, Copy, PartialEq)]
enum Han {
    /// No Han character, or one further back.
    Far,
    /// A Han character.
    Here,
    /// A separator behind one.
    Separated,
}

impl Han {
    /// The same with one more folded character.
    #[inline]
    fn past(self, c: char) -> Han {
        if letters::is_han(u32::from(c)) {
            return Han::Here;
        }
        let separates = self == Han::Here && u8::try_from(c).is_ok_and(|byte| BETWEEN_HAN.contains(&byte));
        if separates { Han::Separated } else { Han::Far }
    }
}

/// The number of the character at a place of a text in UTF-8, and how many bytes it takes; none of ASCII.
#[inline]
fn character(text: &[u8], at: usize) -> Option<(u32, usize)> {
    let low = |byte: u8| u32::from(byte & 0x3F);
    match *text.get(at..)? {
        [lead @ 0xE0..=0xEF, second, third, ..] => Some((u32::from(lead & 0x0F) << 12 | low(second) << 6 | low(third), 3)),
        [lead @ 0xC0..=0xDF, second, ..] => Some((u32::from(lead & 0x1F) << 6 | low(second), 2)),
        [lead, second, third, fourth, ..] => {
            Some((u32::from(lead & 0x07) << 18 | low(second) << 12 | low(third) << 6 | low(fourth), 4))
        }
        _ => None,
    }
}

/// How many bytes at the start are ASCII.
#[inline]
fn ascii_prefix(bytes: &[u8]) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut at = 0;
    while let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let high = u64::from_le_bytes(*word) & HIGH;
        if high != 0 {
            return at + (high.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii()).count()
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
