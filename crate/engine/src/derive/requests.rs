//! Requests: meanings that come together in what one speaker says, in any order and within a distance.
//!
//! This is the whole grammar: an [`Ask`] names groups of concepts, say an action and a channel. A tactic is the same in every language, so
//! the same asks serve all; a language only lists words for each concept.

use caveat_protocol::{Evidence, Strength};

use super::sentences::is_full_stop;
use super::{Derived, Line, Mention, Voice};
use crate::packs::phrases::{Concept, grammar};

/// What comes together in a request.
pub struct Ask {
    /// One concept of each group must be meant, not denied.
    pub all: &'static [&'static [Concept]],
    /// None of these may be meant as near.
    pub none: &'static [Concept],
    /// Bytes of folded text from the first group's word to each of the others. A language whose letters take two bytes gets twice as
    /// many.
    pub within: usize,
    /// Who warns of what the first group means does not ask for it in the next sentence.
    pub unless_warned: bool,
    /// How much it weighs.
    pub strength: Strength,
}

impl Ask {
    /// Says that these come together within a distance.
    #[must_use]
    pub const fn new(strength: Strength, within: usize, all: &'static [&'static [Concept]]) -> Ask {
        Ask { all, none: &[], within, unless_warned: false, strength }
    }

    /// The same, unless one of these is near.
    #[must_use]
    pub const fn without(self, none: &'static [Concept]) -> Ask {
        Ask { none, ..self }
    }

    /// The same, unless somebody warns of the first group's meaning nearby.
    #[must_use]
    pub const fn unless_warned(self) -> Ask {
        Ask { unless_warned: true, ..self }
    }
}

/// A request that was made.
pub struct Request<'d, 'p> {
    /// How much it weighs.
    pub strength: Strength,
    /// The words that make it, one of each group, in order.
    mentions: Vec<&'d Mention>,
    lines: &'d [Line<'p>],
}

/// Places of one ask looked at on one page. Where none of them makes the request and there are more, the page counts as read in part.
const ANCHORS: usize = 1000;
/// Mentions looked at before one of them, and behind it; where more are near, the same.
const AROUND: usize = 120;
/// Bytes between a warning and what it still speaks of.
const WARNED: usize = 600;
/// Characters of a quote at most.
const QUOTE: usize = 240;

/// The first request among `asks` that somebody with one of these voices makes; asks are tried in order, so the gravest stand first. A seller may
/// also be [`Voice::Disguised`], which makes it weigh less.
#[must_use]
pub fn request<'d, 'p>(derived: &'d Derived<'_, 'p>, voices: &[Voice], asks: &[Ask]) -> Option<Request<'d, 'p>> {
    let disguised = || {
        let request = asks.iter().find_map(|ask| made(derived, &[Voice::Disguised], ask))?;
        Some(Request { strength: doubted(request.strength), ..request })
    };
    asks.iter().find_map(|ask| made(derived, voices, ask)).or_else(|| voices.contains(&Voice::Seller).then(disguised)?)
}

/// What a request weighs where the place says that somebody else speaks.
fn doubted(strength: Strength) -> Strength {
    match strength {
        Strength::Proof => Strength::Strong,
        Strength::Strong => Strength::Weak,
        Strength::Weak | Strength::Trial => Strength::Trial,
    }
}

fn made<'d, 'p>(derived: &'d Derived<'_, 'p>, voices: &[Voice], ask: &Ask) -> Option<Request<'d, 'p>> {
    if !ask.all.iter().all(|group| group.iter().any(|concept| derived.concepts.has(*concept))) {
        return None;
    }
    let (first, others) = ask.all.split_first()?;
    let meant = derived.mentions.iter().enumerate().filter(|(_, mention)| !mention.denied && first.contains(&mention.concept));
    let mut anchors = meant.filter_map(|(index, anchor)| {
        let voice = voice_of(derived, anchor).filter(|voice| voices.contains(voice))?;
        Some((index, anchor, voice))
    });
    let made = anchors.by_ref().take(ANCHORS).filter_map(|(index, anchor, voice)| {
        if ask.unless_warned && is_warned(derived, index, anchor) {
            return None;
        }
        let near = around(derived, index, anchor, voice, ask.within);
        tongues(anchor, &near).into_iter().find_map(|tongue| together(ask, anchor, others, &near, tongue))
    });
    // The words that stand closest together say it most clearly.
    let Some(mentions) = made.min_by_key(|mentions| span(mentions)) else {
        if anchors.next().is_some() {
            derived.is_cut.set(true);
        }
        return None;
    };
    Some(Request { strength: ask.strength, mentions, lines: &derived.lines })
}

/// An anchor and the nearest word of each other group, as far as one tongue has them; in order.
fn together<'d>(
    ask: &Ask,
    anchor: &'d Mention,
    others: &[&[Concept]],
    near: &[&'d Mention],
    tongue: u8,
) -> Option<Vec<&'d Mention>> {
    let own = || near.iter().copied().filter(move |mention| mention.language == 0 || mention.language == tongue);
    if own().any(|mention| ask.none.contains(&mention.concept)) {
        return None;
    }
    let mut mentions = vec![anchor];
    for group in others {
        let fitting = own().filter(|mention| group.contains(&mention.concept) && *mention != anchor);
        mentions.push(fitting.min_by_key(|mention| mention.at.abs_diff(anchor.at))?);
    }
    mentions.sort_by_key(|mention| mention.at);
    Some(mentions)
}

/// Bytes from the first to the last of some mentions.
fn span(mentions: &[&Mention]) -> usize {
    let at = |mention: Option<&&Mention>| mention.map_or(0, |mention| mention.at);
    at(mentions.last()) - at(mentions.first())
}

/// What the same speaker means around a mention, denied words left out.
fn around<'d>(derived: &'d Derived<'_, '_>, index: usize, anchor: &Mention, voice: Voice, within: usize) -> Vec<&'d Mention> {
    let fits = |mention: &&'d Mention| {
        let wide = grammar(mention.language.max(anchor.language)).wide;
        mention.at.abs_diff(anchor.at) <= if wide { 2 * within } else { within }
    };
    let mentions = &derived.mentions;
    let reach = |mention: &&'d Mention| mention.at.abs_diff(anchor.at) <= 2 * within;
    let before = mentions.get(..index).unwrap_or_default().iter().rev();
    let after = mentions.get(index..).unwrap_or_default().iter();
    if before.clone().nth(AROUND).is_some_and(|mention| fits(&mention))
        || after.clone().nth(AROUND).is_some_and(|mention| fits(&mention))
    {
        derived.is_cut.set(true);
    }
    before
        .take(AROUND)
        .take_while(reach)
        .chain(after.take(AROUND).take_while(reach))
        .filter(fits)
        .filter(|mention| !mention.denied && voice_of(derived, mention) == Some(voice))
        .collect()
}

/// Whether somebody warns of the same around a mention.
fn is_warned(derived: &Derived<'_, '_>, index: usize, anchor: &Mention) -> bool {
    let near = |mention: &&Mention| mention.at.abs_diff(anchor.at) <= WARNED;
    let before = derived.mentions.get(..index).unwrap_or_default().iter().rev().take(AROUND).take_while(near);
    let after = derived.mentions.get(index..).unwrap_or_default().iter().take(AROUND).take_while(near);
    before.chain(after).any(|mention| mention.warned && mention.concept == anchor.concept)
}

/// The languages in which the words around an anchor may be read together: its own, or, for a name, those of its neighbours.
fn tongues(anchor: &Mention, near: &[&Mention]) -> Vec<u8> {
    if anchor.language != 0 {
        return vec![anchor.language];
    }
    let mut tongues: Vec<u8> = near.iter().map(|mention| mention.language).collect();
    tongues.sort_unstable();
    tongues.dedup();
    tongues
}

fn voice_of(derived: &Derived<'_, '_>, mention: &Mention) -> Option<Voice> {
    derived.lines.get(mention.line).map(|line| line.voice)
}

impl Request<'_, '_> {
    /// The words themselves with what is around them, a quote for each line.
    #[must_use]
    pub fn evidence(&self) -> Vec<Evidence> {
        let mut quotes: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
        for mention in &self.mentions {
            match quotes.last_mut() {
                Some((line, range)) if *line == mention.line => range.end = range.end.max(mention.range.end),
                _ => quotes.push((mention.line, mention.range.clone())),
            }
        }
        let line = |index: usize| self.lines.get(index);
        quotes
            .iter()
            .filter_map(|(index, range)| line(*index).map(|line: &Line<'_>| line.evidence(around_quote(line.text, range))))
            .collect()
    }

    /// Whether one of its words means this.
    #[must_use]
    pub fn says(&self, concept: Concept) -> bool {
        self.mentions.iter().any(|mention| mention.concept == concept)
    }
}

/// The sentences around a range of a line, or as much of them as fits a quote.
fn around_quote<'p>(line: &'p str, range: &std::ops::Range<usize>) -> &'p str {
    let ends = |(at, c): &(usize, char)| matches!(c, '!' | '?' | '。' | '！' | '？') || *c == '.' && is_full_stop(line, *at);
    let before = line.get(..range.start).unwrap_or_default();
    let start = before.char_indices().rev().find(ends).map_or(0, |(at, c)| at + c.len_utf8());
    let after = line.get(range.end..).unwrap_or_default();
    let end = after.char_indices().map(|(at, c)| (range.end + at, c)).find(ends).map_or(line.len(), |(at, _)| at);
    let earliest = line.floor_char_boundary(range.start.saturating_sub(QUOTE / 4));
    let start = if start < earliest { word_start(line, earliest, range.start) } else { start };
    let end = end.min(line.ceil_char_boundary(start + QUOTE)).max(range.end.min(line.len()));
    line.get(start..end).unwrap_or(line).trim()
}

/// The first place from `from` on where a word begins, or `until`.
fn word_start(line: &str, from: usize, until: usize) -> usize {
    let before = line.get(from..until).unwrap_or_default();
    before.find(char::is_whitespace).map_or(from, |at| from + at)
}
