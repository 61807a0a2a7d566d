//! Words that mean something to a detector, found in one pass over the page in every language at once.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};

use super::{Line, Voice};
use crate::packs::phrases::{Concept, LANGUAGES};

/// A word that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What it means.
    pub concept: Concept,
    /// The line it stands in, as an index of `Derived::lines`.
    pub line: usize,
    /// Its bytes in that line.
    pub range: Range<usize>,
    /// The sentence it stands in, counted over the whole page.
    pub sentence: usize,
    /// The sentence denies, warns or forbids.
    pub denied: bool,
}

struct Words {
    automaton: AhoCorasick,
    /// For each pattern: what it means, and whether it must end where a word ends.
    meanings: Vec<Meaning>,
}

#[derive(Clone, Copy)]
struct Meaning {
    concept: Concept,
    /// It begins where a word begins.
    starts_word: bool,
    /// It ends where a word ends.
    ends_word: bool,
}

/// All words of all languages. Built on first use: some hundred words take about a millisecond.
static WORDS: LazyLock<Option<Words>> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    let mut meanings = Vec::new();
    for (concept, words) in LANGUAGES.iter().flat_map(|language| language.words) {
        for word in *words {
            let stem = word.trim_end_matches('*');
            let spaced = stem.bytes().all(|byte| byte.is_ascii());
            patterns.push(stem);
            meanings.push(Meaning { concept: *concept, starts_word: spaced, ends_word: spaced && stem.len() == word.len() });
        }
    }
    let automaton = AhoCorasickBuilder::new()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::ContiguousNFA)) // the DFA is three times as fast and thirty times as large
        .build(&patterns);
    Some(Words { automaton: automaton.ok()?, meanings })
});

/// Finds every mention on the page, in order.
pub(super) fn mentions(lines: &[Line<'_>]) -> Vec<Mention> {
    let Some(words) = LazyLock::force(&WORDS) else { return Vec::new() };
    let mut found = Vec::new();
    let mut sentence = 0;
    for (index, line) in lines.iter().enumerate() {
        sentence += 1;
        match line.voice {
            Voice::Seller | Voice::Message => {}
            Voice::Site | Voice::Review | Voice::Shopper => continue,
        }
        let folded = fold(line.text);
        let first = found.len();
        for hit in words.automaton.find_overlapping_iter(&folded) {
            let Some(&meaning) = words.meanings.get(hit.pattern().as_usize()) else { continue };
            if meaning.starts_word && !at_word_edge(&folded, hit.start())
                || meaning.ends_word && !at_word_edge(&folded, hit.end())
            {
                continue;
            }
            found.push(Mention { concept: meaning.concept, line: index, range: hit.range(), sentence: 0, denied: false });
        }
        let Some(own) = found.get_mut(first..) else { continue };
        own.sort_by_key(|mention| (mention.range.start, mention.range.end));
        sentence = number_sentences(&folded, own, sentence);
        if folded.len() != line.text.len() {
            own.iter_mut().for_each(|mention| mention.range = unfold(line.text, &mention.range));
        }
    }
    deny(&mut found);
    found
}

/// Marks what stands in a sentence that denies. The denial itself may be part of what it denies ("do not pay through the site").
fn deny(mentions: &mut [Mention]) {
    let denials: Vec<(usize, Range<usize>)> = mentions
        .iter()
        .filter(|mention| mention.concept == Concept::Denial)
        .filter(|denial| {
            !mentions.iter().any(|other| {
                other.concept == Concept::Outside
                    && other.line == denial.line
                    && other.range.start <= denial.range.start
                    && denial.range.end <= other.range.end
            })
        })
        .map(|denial| (denial.sentence, denial.range.clone()))
        .collect();
    let mut denials = denials.iter().peekable();
    for mention in mentions.iter_mut() {
        while denials.next_if(|(sentence, _)| *sentence < mention.sentence).is_some() {}
        mention.denied = denials.peek().is_some_and(|(sentence, _)| *sentence == mention.sentence);
    }
}

/// Numbers the sentences the mentions of one line stand in, from `sentence` on; returns the last number.
fn number_sentences(line: &str, mentions: &mut [Mention], mut sentence: usize) -> usize {
    let mut from = 0;
    for mention in mentions {
        let between = line.get(from..mention.range.start).unwrap_or_default();
        sentence += ends_of_sentences(between, line.get(mention.range.start..).unwrap_or_default());
        from = from.max(mention.range.start);
        mention.sentence = sentence;
    }
    sentence + ends_of_sentences(line.get(from..).unwrap_or_default(), "")
}

/// How many sentences end in a text: a full stop counts before white space or the end (`$1.50` and `t.me` have none).
fn ends_of_sentences(text: &str, next: &str) -> usize {
    let after = text.char_indices().map(|(at, c)| (c, text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next())));
    after
        .filter(|&(c, following)| match c {
            '。' | '！' | '？' | '!' | '?' | ';' | '；' => true,
            '.' => following.or_else(|| next.chars().next()).is_none_or(char::is_whitespace),
            _ => false,
        })
        .count()
}

fn at_word_edge(text: &str, at: usize) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric();
    let before = text.get(..at).and_then(|text| text.chars().next_back()).is_some_and(is_word);
    let after = text.get(at..).and_then(|text| text.chars().next()).is_some_and(is_word);
    !(before && after)
}

/// Lower case, full-width forms made ordinary, curly apostrophes straight.
fn fold(text: &str) -> String {
    text.chars().flat_map(fold_char).collect()
}

fn fold_char(c: char) -> std::char::ToLowercase {
    let plain = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{3000}' => ' ',
        _ => c,
    };
    plain.to_lowercase()
}

/// The bytes of a text whose folded form takes the given bytes.
fn unfold(text: &str, folded: &Range<usize>) -> Range<usize> {
    let mut at = 0;
    let (mut start, mut end) = (None, text.len());
    for (index, c) in text.char_indices() {
        if at >= folded.end {
            end = index;
            break;
        }
        let next = at + fold_char(c).map(char::len_utf8).sum::<usize>();
        if start.is_none() && next > folded.start {
            start = Some(index);
        }
        at = next;
    }
    start.unwrap_or(end)..end
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;
    use crate::page::Page;
    use crate::read::Facts;

    #[track_caller]
    fn check(html: &str, expected: &[(&str, Concept, bool)]) {
        let page = Page::parse(html, &Context::default());
        let facts = Facts::new(&page);
        let lines = crate::derive::voice::lines(&facts);
        let found: Vec<_> = mentions(&lines)
            .into_iter()
            .filter(|mention| mention.concept != Concept::Denial)
            .map(|mention| {
                (lines[mention.line].text.get(mention.range).expect("on characters").to_owned(), mention.concept, mention.denied)
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(text, concept, denied)| ((*text).to_owned(), *concept, *denied)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_are_found_whole_and_as_the_page_shows_them() {
        check("<p>ＷｈａｔｓＡｐｐ me", &[("ＷｈａｔｓＡｐｐ", Concept::ChatApp, false)]);
        check("<p>Rebuying a payphone", &[]);
        check("<p>İki WhatsApp", &[("WhatsApp", Concept::ChatApp, false)]);
        check("<p>请加QQ", &[("请加", Concept::Contact, false), ("QQ", Concept::ChatApp, false)]);
    }

    #[test]
    fn a_denial_reaches_to_the_end_of_its_sentence() {
        check(
            "<p>Never use Western Union. We like WhatsApp.",
            &[("Western Union", Concept::Untraceable, true), ("WhatsApp", Concept::ChatApp, false)],
        );
        check(
            "<p>请勿添加QQ。微信",
            &[("添加", Concept::Contact, true), ("QQ", Concept::ChatApp, true), ("微信", Concept::ChatApp, false)],
        );
    }

    #[test]
    fn asking_not_to_pay_on_the_platform_is_no_denial() {
        check("<p>Do not pay through the site", &[("Do not pay through", Concept::Outside, false), ("pay", Concept::Pay, false)]);
    }
}
