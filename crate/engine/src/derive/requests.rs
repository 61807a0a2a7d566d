//! Requests: places where several meanings come together in what one speaker says.

use std::collections::BTreeSet;
use std::ops::Range;

use caveat_protocol::Evidence;

use super::{Derived, Line, Mention, Voice, quoted};
use crate::packs::phrases::Concept;

/// Sentences before and after the one that counts, in which the rest of a request may stand. In a conversation the promise and the
/// demand come in messages of their own, with answers between them.
fn reach(voice: Voice) -> usize {
    match voice {
        Voice::Message => 8,
        Voice::Seller | Voice::Shopper | Voice::Review | Voice::Site => 1,
    }
}
/// Bytes between two words that belong together: room for "by" and "in my", not for another thought.
const TOGETHER: usize = 24;
/// Characters of a quote at most.
const QUOTE: usize = 240;

/// What one speaker says around one mention.
pub struct Passage<'d, 'p> {
    /// Everything meant in it, denied words left out.
    pub concepts: BTreeSet<Concept>,
    /// Who speaks.
    pub voice: Voice,
    mentions: Vec<&'d Mention>,
    lines: Vec<(&'d Line<'p>, Range<usize>)>,
}

impl Passage<'_, '_> {
    /// Whether it means all of these.
    #[must_use]
    pub fn says(&self, concepts: &[Concept]) -> bool {
        concepts.iter().all(|concept| self.concepts.contains(concept))
    }

    /// Whether it means any of these.
    #[must_use]
    pub fn says_any(&self, concepts: &[Concept]) -> bool {
        concepts.iter().any(|concept| self.concepts.contains(concept))
    }

    /// Whether two meanings stand side by side in one sentence ("gift cards only").
    #[must_use]
    pub fn says_together(&self, one: Concept, other: Concept) -> bool {
        let of = |concept| self.mentions.iter().filter(move |mention| mention.concept == concept);
        of(one).any(|a| of(other).any(|b| a.sentence == b.sentence && a.line == b.line && gap(&a.range, &b.range) <= TOGETHER))
    }

    /// The words themselves, a quote for each line.
    #[must_use]
    pub fn evidence(&self) -> Vec<Evidence> {
        self.lines.iter().map(|(line, range)| quoted(around(line.text, range), line.element)).collect()
    }
}

/// The passages around every mention of `anchor` that is not denied, in order; a passage is given once.
pub fn passages<'d, 'p>(derived: &'d Derived<'_, 'p>, anchor: &[Concept]) -> impl Iterator<Item = Passage<'d, 'p>> {
    let mentions = &derived.mentions;
    let mut until = 0; // the sentence up to which passages were given
    mentions.iter().filter(|mention| !mention.denied && anchor.contains(&mention.concept)).filter_map(move |mention| {
        if mention.sentence < until {
            return None;
        }
        let voice = derived.lines.get(mention.line)?.voice;
        let reach = reach(voice);
        until = mention.sentence + reach;
        let first = mentions.partition_point(|other| other.sentence + reach < mention.sentence);
        let near = mentions.iter().skip(first).take_while(|other| other.sentence <= mention.sentence + reach);
        let near = near.filter(|other| !other.denied && derived.lines.get(other.line).is_some_and(|line| line.voice == voice));
        let mut passage = Passage { concepts: BTreeSet::new(), voice, mentions: Vec::new(), lines: Vec::new() };
        for other in near {
            passage.concepts.insert(other.concept);
            passage.mentions.push(other);
            let line = derived.lines.get(other.line)?;
            match passage.lines.last_mut() {
                Some((last, range)) if last.element == line.element && last.text == line.text => {
                    range.end = range.end.max(other.range.end);
                }
                _ => passage.lines.push((line, other.range.clone())),
            }
        }
        Some(passage)
    })
}

/// Bytes between two ranges of one line.
fn gap(a: &Range<usize>, b: &Range<usize>) -> usize {
    b.start.saturating_sub(a.end).max(a.start.saturating_sub(b.end))
}

/// The sentences around a range of a line, or as much of them as fits a quote.
fn around<'p>(line: &'p str, range: &Range<usize>) -> &'p str {
    let is_end = |c: char| matches!(c, '.' | '!' | '?' | '。' | '！' | '？');
    let start = line
        .get(..range.start)
        .and_then(|before| before.rfind(is_end))
        .map_or(0, |at| at + line.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8));
    let end = line.get(range.end..).and_then(|after| after.find(is_end)).map_or(line.len(), |at| range.end + at);
    let start = start.max(line.floor_char_boundary(range.start.saturating_sub(QUOTE / 4)));
    let end = end.min(line.ceil_char_boundary(start + QUOTE));
    line.get(start..end).unwrap_or(line).trim()
}
