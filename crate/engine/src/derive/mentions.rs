//! Mentions: where on a page stands something that means something to a detector, in every language at once.

use std::ops::Range;

use super::fold::Folded;
use super::{Line, Voice, quotes, sentences, shapes, voice, words};
use crate::packs::phrases::{Concept, Denies, LANGUAGES, grammar};

/// A word or shape that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What it means.
    pub concept: Concept,
    /// Whose word it is, by the language's number; 0 for what is the same in all.
    pub language: u8,
    /// The line it stands in, as an index of `Derived::lines`.
    pub line: usize,
    /// Its bytes in that line, as the page has them.
    pub range: Range<usize>,
    /// Where it begins, counted in bytes over all folded lines that are read.
    pub at: usize,
    /// The sentence it stands in, counted over the whole page.
    pub sentence: usize,
    /// Words around it deny, warn or forbid what it means.
    pub denied: bool,
    /// It is denied by a warning or by rules for people in general, not by a mere "do not".
    pub warned: bool,
}

/// A mention on the way: its bytes in the folded line, and the part between commas it stands in.
pub(super) struct Raw {
    pub(super) mention: Mention,
    pub(super) range: Range<usize>,
    pub(super) clause: usize,
}

/// Mentions read of one page, and what is left of their line: far more than any page has that is no attack.
pub(super) const MOST: usize = 20_000;
/// Digits in words ("one three eight") that make a number.
const DIGITS_IN_WORDS: usize = 7;
/// Bytes between two of them.
const BETWEEN_DIGITS: usize = 3;

/// Bytes a denial reaches at most, where nobody sets full stops.
const DENIES: usize = 120;
/// Bytes that a "without" reaches.
const WITHOUT: usize = 24;
/// Words looked at that may hold a denial.
const COVERS: usize = 8;
/// Warnings that make a paragraph one.
const WARNS: usize = 2;
/// Bytes of a line that may hold a request: what menus consist of is shorter.
const REQUEST: usize = 20;
/// Bytes of a word that other languages may well have by chance ("ib", "om", "lh").
const SHORT: usize = 3;

/// What no rule for people in general holds: somebody's own number, address or account.
const CONCRETE: [Concept; 6] =
    [Concept::Number, Concept::LongNumber, Concept::Handle, Concept::Address, Concept::ChatLink, Concept::Personal];

/// What is given to be used: who has it to hand speaks for himself, whatever he denies first ("no scammers, text me on 0170…").
const REACHED_AT: [Concept; 5] = [Concept::Number, Concept::LongNumber, Concept::Handle, Concept::Address, Concept::ChatLink];

/// What is the reader's own, so that a call for attention threatens rather than warns.
const OWN: [Concept; 4] = [Concept::Membered, Concept::Parcel, Concept::Windfall, Concept::Trouble];

/// Folds a text and tells of every word of any language in it; words that overlap are told one by one.
pub fn words(text: &str, mut found: impl FnMut(Concept)) {
    words::find(Folded::new(text).text(), |word, _| found(word.concept));
}

/// Finds every mention on the page, in order. Lines in which somebody else speaks than their place says get that voice.
pub fn mentions(lines: &mut [Line<'_>], is_chat: bool) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut folded = Folded::default();
    let (mut at, mut sentence) = (0, 0);
    for (index, line) in lines.iter_mut().enumerate() {
        let is_named = match line.voice {
            Voice::Seller | Voice::Message | Voice::Disguised => false,
            Voice::Site if line.text.len() >= REQUEST => true,
            Voice::Shopper if !is_chat && line.text.len() >= REQUEST => true,
            Voice::Site | Voice::Shopper | Voice::Review | Voice::Others => continue,
        };
        folded.fold(line.text);
        let mut own = of_line(folded.text());
        sentence = sentences::number(folded.text(), &mut own, sentence + 1);
        deny(&mut own);
        quote(folded.text(), &mut own);
        if is_named {
            if !voice::speaks(folded.text(), &own) {
                continue;
            }
            line.voice = Voice::Disguised;
        }
        let kept = own.into_iter().filter(|raw| {
            !matches!(
                raw.mention.concept,
                Concept::Denial
                    | Concept::Idiom
                    | Concept::Turn
                    | Concept::Without
                    | Concept::Warning
                    | Concept::Attention
                    | Concept::Policy
            )
        });
        found.extend(kept.map(|raw| Mention {
            line: index,
            at: at + raw.range.start,
            range: folded.original(line.text, &raw.range),
            ..raw.mention
        }));
        at += folded.text().len() + 1;
        if found.len() > MOST {
            break;
        }
    }
    found
}

/// Everything mentioned in a folded line, by where it begins.
fn of_line(folded: &str) -> Vec<Raw> {
    let mut own = Vec::new();
    let mut digits: Vec<Range<usize>> = Vec::new();
    let raw = |concept, language, range: Range<usize>| Raw {
        mention: Mention { concept, language, line: 0, range: 0..0, at: 0, sentence: 0, denied: false, warned: false },
        range,
        clause: 0,
    };
    words::find(folded, |word, range| match word.concept {
        Concept::Digit => digits.push(range),
        concept => own.push(raw(concept, word.language, range)),
    });
    shapes::find(folded, |concept, range| own.push(raw(concept, 0, range)));
    digits.dedup_by(|later, first| later.start < first.end); // "zero" is a word of several languages
    for run in digits.chunk_by(|a, b| b.start >= a.end && b.start - a.end <= BETWEEN_DIGITS) {
        if let ([first, ..], [.., last]) = (run, run)
            && run.len() >= DIGITS_IN_WORDS
        {
            own.push(raw(Concept::Number, 0, first.start..last.end));
        }
    }
    // "gmail" in an address is not somebody's talk of mail, and "no scammers please" warns of nothing.
    let addresses = ranges(&own, Concept::Address);
    let idioms = ranges(&own, Concept::Idiom);
    own.retain(|raw| match raw.mention.concept {
        Concept::Mail => !is_within(&addresses, &raw.range),
        Concept::Denial | Concept::Without | Concept::Warning | Concept::Attention | Concept::Policy => {
            !is_within(&idioms, &raw.range)
        }
        _ => true,
    });
    // A mailbox may be called anything: "phishing@…", "pay@…".
    let touches = |at: Option<usize>| at.and_then(|at| folded.as_bytes().get(at)) == Some(&b'@');
    own.retain(|raw| {
        let named = touches(Some(raw.range.end)) || touches(raw.range.start.checked_sub(1));
        !named
            || matches!(
                raw.mention.concept,
                Concept::Handle | Concept::Address | Concept::FreeMail | Concept::ChatApp | Concept::Contact
            )
    });
    // A short word of another language than the line's is one by chance.
    let tongue = tongue(&own);
    own.retain(|raw| {
        let by_chance = raw.range.len() <= SHORT && raw.mention.language != 0 && raw.mention.language != tongue;
        !by_chance || folded.as_bytes().get(raw.range.start).is_none_or(|byte| !byte.is_ascii())
    });
    // Of words that begin together and mean the same, the longest.
    own.sort_by_key(|raw| raw.range.start);
    for together in own.chunk_by_mut(|a, b| a.range.start == b.range.start) {
        together.sort_by_key(|raw| (raw.mention.concept, raw.mention.language, std::cmp::Reverse(raw.range.end)));
    }
    let key = |raw: &Raw| (raw.range.start, raw.mention.concept, raw.mention.language);
    own.dedup_by(|later, first| key(later) == key(first));
    own
}

/// Where something is meant, in order.
fn ranges(own: &[Raw], concept: Concept) -> Vec<Range<usize>> {
    own.iter().filter(|raw| raw.mention.concept == concept).map(|raw| raw.range.clone()).collect()
}

fn is_within(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let before = ranges.partition_point(|other| other.start <= range.start);
    before.checked_sub(1).and_then(|last| ranges.get(last)).is_some_and(|other| range.end <= other.end)
}

/// A sentence in which something is denied.
#[derive(PartialEq)]
struct Denied {
    sentence: usize,
    clause: usize,
    language: u8,
    /// By a warning or by rules.
    warned: bool,
}

/// A denial of what follows it.
struct Denial {
    language: u8,
    /// The clause or the sentence through which it reaches.
    place: usize,
    clause: usize,
    end: usize,
}

/// Marks what is denied. A denial may itself be part of what it seems to deny ("do not pay through the site", "if you did not buy this").
fn deny(own: &mut [Raw]) {
    let longer: Vec<Range<usize>> = own
        .iter()
        .filter(|raw| !matches!(raw.mention.concept, Concept::Denial | Concept::Without))
        .map(|raw| raw.range.clone())
        .collect();
    let covered = |range: &Range<usize>| {
        let before = longer.partition_point(|other| other.start <= range.start);
        longer.iter().take(before).rev().take(COVERS).any(|other| range.end <= other.end && other.len() > range.len())
    };
    // A paragraph that warns twice and names nobody is a warning as a whole.
    let mut warnings: Vec<usize> = own
        .iter()
        .filter(|raw| raw.mention.concept == Concept::Warning && !covered(&raw.range))
        .map(|raw| raw.range.start)
        .collect();
    warnings.dedup(); // One word may be a warning in several languages.
    if warnings.len() >= WARNS && !own.iter().any(|raw| CONCRETE.contains(&raw.mention.concept)) {
        own.iter_mut().for_each(|raw| (raw.mention.denied, raw.mention.warned) = (true, true));
        return;
    }
    // Whole sentences first: warnings, and denials of languages that put them anywhere.
    let mut denied: Vec<Denied> = Vec::new();
    let reached: Vec<(usize, usize)> = own
        .iter()
        .filter(|raw| REACHED_AT.contains(&raw.mention.concept))
        .map(|raw| (raw.mention.sentence, raw.clause))
        .collect();
    let concrete: Vec<usize> =
        own.iter().filter(|raw| CONCRETE.contains(&raw.mention.concept)).map(|raw| raw.mention.sentence).collect();
    let threatened: Vec<usize> =
        own.iter().filter(|raw| OWN.contains(&raw.mention.concept)).map(|raw| raw.mention.sentence).collect();
    for raw in own.iter() {
        let whole = match raw.mention.concept {
            Concept::Warning => !covered(&raw.range),
            Concept::Attention => !covered(&raw.range) && threatened.binary_search(&raw.mention.sentence).is_err(),
            Concept::Policy => !covered(&raw.range) && concrete.binary_search(&raw.mention.sentence).is_err(),
            Concept::Denial => denies(raw) == Denies::Around && !covered(&raw.range),
            _ => false,
        };
        if whole {
            denied.push(Denied {
                sentence: raw.mention.sentence,
                clause: raw.clause,
                language: raw.mention.language,
                warned: raw.mention.concept != Concept::Denial,
            });
        }
    }
    denied.dedup();
    let tongue = tongue(own);
    // Then, in order, what stands behind a denial.
    let mut before: Vec<Denial> = Vec::new();
    let mut without: Option<Range<usize>> = None;
    for raw in own {
        let place = |denies| match denies {
            Denies::BeforeComma => raw.clause,
            Denies::Before | Denies::Around => raw.mention.sentence,
        };
        if raw.mention.concept == Concept::Denial && !covered(&raw.range) {
            let own_place = place(denies(raw));
            before.retain(|denial| denial.language != raw.mention.language);
            before.push(Denial { language: raw.mention.language, place: own_place, clause: raw.clause, end: raw.range.end });
        }
        if raw.mention.concept == Concept::Turn && !covered(&raw.range) {
            before.retain(|denial| denial.language != raw.mention.language);
        }
        if raw.mention.concept == Concept::Without && !covered(&raw.range) {
            let wide = grammar(raw.mention.language).wide;
            without = Some(raw.range.end..raw.range.end + if wide { 2 * WITHOUT } else { WITHOUT });
        }
        // A name that all languages share is denied in the language of its line: "no" is English as well as Spanish.
        let fits = |language: u8| language == if raw.mention.language == 0 { tongue } else { raw.mention.language };
        let from = reached.partition_point(|(sentence, _)| *sentence < raw.mention.sentence);
        let in_sentence = || reached.iter().skip(from).take_while(|(sentence, _)| *sentence == raw.mention.sentence);
        let reaches = |clause: usize| raw.clause == clause || in_sentence().all(|(_, other)| *other == clause);
        let from = denied.partition_point(|denied| denied.sentence < raw.mention.sentence);
        let around = denied.iter().skip(from).take_while(|denied| denied.sentence == raw.mention.sentence);
        let (around, warned) = around
            .filter(|denied| fits(denied.language) && reaches(denied.clause))
            .fold((false, false), |(_, before), denied| (true, before || denied.warned));
        let behind = before.iter().any(|denial| {
            fits(denial.language)
                && denial.place == place(grammar(denial.language).denies)
                && raw.range.start <= denial.end + DENIES
                && reaches(denial.clause)
        });
        let lacking = without.as_ref().is_some_and(|reach| reach.contains(&raw.range.start));
        raw.mention.denied = around || behind || lacking;
        raw.mention.warned = warned;
    }
}

/// Marks as denied what somebody else is quoted with.
fn quote(line: &str, own: &mut [Raw]) {
    let quotations = quotes::quotations(line);
    for raw in own {
        let before = quotations.partition_point(|quotation| quotation.start <= raw.range.start);
        let within =
            before.checked_sub(1).and_then(|last| quotations.get(last)).is_some_and(|quotation| raw.range.start < quotation.end);
        raw.mention.denied |= within;
    }
}

/// The language that most of a line's words belong to; of two, the first of the list.
fn tongue(own: &[Raw]) -> u8 {
    let mut counts = [0_u32; LANGUAGES.len()];
    for raw in own.iter().filter(|raw| raw.mention.language != 0) {
        if let Some(count) = counts.get_mut(usize::from(raw.mention.language)) {
            *count += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|most| *most > 0);
    most.and_then(|most| counts.iter().position(|count| *count == most)).and_then(|first| u8::try_from(first).ok()).unwrap_or(0)
}

fn denies(raw: &Raw) -> Denies {
    grammar(raw.mention.language).denies
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
        let mut lines = crate::derive::voice::lines(&facts);
        let found: Vec<_> = mentions(&mut lines, false)
            .into_iter()
            .map(|mention| {
                (lines[mention.line].text.get(mention.range).expect("on characters").to_owned(), mention.concept, mention.denied)
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(text, concept, denied)| ((*text).to_owned(), *concept, *denied)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_are_found_whole_and_as_the_page_shows_them() {
        check("<p>ＷｈａｔｓＡｐｐ at", &[("ＷｈａｔｓＡｐｐ", Concept::ChatApp, false)]);
        check("<p>Rebuying a payphone", &[]);
        check("<p>compartilhando a tela", &[("compartilhando a tela", Concept::ShareScreen, false)]);
        check("<p>İki WhatsApp", &[("WhatsApp", Concept::ChatApp, false)]);
    }

    #[test]
    fn disguises_are_seen_through() {
        for disguised in [
            "wh4ts4pp", "Whats-App", "W.h.a.t.s.A.p.p", "W h a t s A p p", "WhatsАрр", "W\u{200b}hatsapp", "𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹", "ⓦⓗⓐⓣⓢⓐⓟⓟ",
        ] {
            check(&format!("<p>({disguised})"), &[(disguised, Concept::ChatApp, false)]);
        }
        check("<p>TeIegram, te1egram", &[("TeIegram", Concept::ChatApp, false), ("te1egram", Concept::ChatApp, false)]);
        check("<p>微 信", &[("微 信", Concept::ChatApp, false)]);
    }

    #[test]
    fn a_number_may_be_spelt_out() {
        check("<p>one three eight, zero zero one three", &[("one three eight, zero zero one three", Concept::Number, false)]);
        check("<p>一三八零零一三八零零零", &[("一三八零零一三八零零零", Concept::Number, false)]);
        check("<p>one of the three", &[]);
    }

    #[test]
    fn a_denial_reaches_to_the_end_of_its_sentence() {
        check(
            "<p>Never use Western Union. We like WhatsApp.",
            &[("Western Union", Concept::Untraceable, true), ("WhatsApp", Concept::ChatApp, false)],
        );
        check(
            "<p>请勿添加QQ。微信",
            &[
                ("添加", Concept::Contact, true),
                ("加QQ", Concept::Contact, true),
                ("QQ", Concept::ChatApp, true),
                ("微信", Concept::ChatApp, false),
            ],
        );
    }

    #[test]
    fn what_sounds_like_a_denial_may_be_none() {
        check("<p>Don't hesitate to use WhatsApp", &[("WhatsApp", Concept::ChatApp, false)]);
        check("<p>骗子勿扰，微信", &[("微信", Concept::ChatApp, false)]);
        check("<p>Don't use WhatsApp", &[("WhatsApp", Concept::ChatApp, true)]);
    }

    #[test]
    fn asking_not_to_pay_on_the_platform_is_no_denial() {
        check("<p>Do not pay through the site", &[("Do not pay through", Concept::Outside, false), ("pay", Concept::Pay, false)]);
    }
}
