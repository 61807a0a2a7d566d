//! Whether a person speaks for himself, whatever the place he speaks in is called.
//!
//! The names of a page's parts are given by whoever builds it: a swindler's footer is his own. So a name lowers a voice only as far as the words
//! agree. Sites say "contact us" and "your account"; "message me on … 555 010 0199" and "a transfer to my account" are no site's words.

use std::ops::Range;

use crate::derive::mentions::Raw;
use crate::packs::phrases::Concept;

/// What can be asked.
const ASKED: [Concept; 8] = [
    Concept::Contact,
    Concept::Call,
    Concept::Private,
    Concept::ChatApp,
    Concept::Pay,
    Concept::Send,
    Concept::Transfer,
    Concept::Peer,
];
/// Where the one who asks is reached.
const REACHED_AT: [Concept; 5] = [Concept::Number, Concept::LongNumber, Concept::Handle, Concept::Address, Concept::ChatLink];
/// Ways by which money reaches somebody.
const WAYS: [Concept; 4] = [Concept::Transfer, Concept::Untraceable, Concept::Peer, Concept::PayCode];

/// Bytes behind an ask in which the one who asks is named: "text me", "schreib bitte mir".
const NAMED: usize = 12;
/// Bytes from a way to pay to whom it pays, words between them included: "bank transfer to my account".
const JOINED: usize = 12;

/// The one who asks, as words; never whose something is: "my account" stands in every menu.
const ME: [&str; 21] = [
    "me", "mir", "mich", "moi", "conmigo", "comigo", "mij", "mnie", "mną", "мне", "меня", "bana", "benimle", "saya", "aku", "मुझे",
    "मुझसे", "ฉัน", "ผม", "나에게", "저에게",
];
/// The same where it is written together with what stands before it: "escríbeme", "scrivimi".
const SUFFIXED: [&str; 8] = ["ame", "eme", "ime", "ami", "emi", "imi", "rme", "rmi"];
/// The same without spaces around it, and what makes it another word: 我们, 我的, 私の.
const UNSPACED: [(&str, [&str; 3]); 2] = [("我", ["们", "們", "的"]), ("私", ["た", "の", "ど"])];

/// Whether one sentence of a folded line asks something of the reader for the one who says it.
pub(in crate::derive) fn speaks(line: &str, own: &[Raw]) -> bool {
    let meant = || own.iter().filter(|raw| !raw.mention.denied);
    let reached = |sentence| meant().any(|raw| raw.mention.sentence == sentence && REACHED_AT.contains(&raw.mention.concept));
    meant().enumerate().any(|(index, raw)| match raw.mention.concept {
        Concept::Personal => {
            let mut paid = meant().take(index).filter(|way| WAYS.contains(&way.mention.concept));
            names_me(line, &raw.range) || paid.any(|way| joins(line, way.range.end, &raw.range))
        }
        concept if ASKED.contains(&concept) => {
            names_me(line, &(raw.range.start..raw.range.end + NAMED)) && reached(raw.mention.sentence)
        }
        _ => false,
    })
}

/// Whether words lead from a way to pay, by its end, to whom it pays: "… to …", 到. They may be among those that say whom: "to my account".
fn joins(line: &str, end: usize, whom: &Range<usize>) -> bool {
    let between = line.get(end..whom.start).unwrap_or_default();
    let leads = || line.get(whom.clone()).is_some_and(|whom| whom.split(' ').count() > 2);
    between.len() <= JOINED && !between.contains(['.', '!', '?']) && (between.chars().any(char::is_alphabetic) || leads())
}

/// Whether the one who speaks is named in a range of a line, which is drawn in to whole characters.
fn names_me(line: &str, range: &Range<usize>) -> bool {
    let words = line.get(range.start..line.floor_char_boundary(range.end)).unwrap_or_default();
    let spaced = words.split(|c: char| !c.is_alphabetic()).enumerate().any(|(at, word)| {
        ME.contains(&word) || at == 0 && word.len() > 4 && SUFFIXED.iter().any(|suffix| word.ends_with(suffix))
    });
    spaced
        || UNSPACED.iter().any(|(me, others)| {
            words.match_indices(me).any(|(at, _)| {
                let after = line.get(range.start + at + me.len()..).unwrap_or_default();
                !others.iter().any(|other| after.starts_with(other))
            })
        })
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use crate::derive::{Voice, derive};
    use crate::page::Page;
    use crate::read::Facts;

    #[track_caller]
    fn check(line: &str, expected: Voice) {
        let page = Page::parse(&format!("<h1>Camera</h1><footer><p>{line}</footer>"), &Context::default());
        let facts = Facts::new(&page);
        let context = Context::default();
        let derived = derive(&facts, &context);
        assert_eq!(derived.lines.last().map(|line| line.voice), Some(expected), "{line}");
    }

    #[test]
    fn a_person_is_heard_wherever_he_stands() {
        for line in [
            "Message me on WhatsApp +1 555 010 0199", "Pay by bank transfer to my account",
            "Transfer the money to me, I ship today", "Schreib mir auf WhatsApp +49 170 0000000",
            "Escríbeme por WhatsApp +34 600 000 000", "加我微信 13800138000", "银行转账到我的账户",
        ] {
            check(line, Voice::Disguised);
        }
    }

    #[test]
    fn a_site_speaks_of_us_and_you() {
        for line in [
            "My account · Gift cards · Bank transfer · Contact us",
            "Contact us on WhatsApp +1 555 010 0199, pay by bank transfer",
            "Remember me · Sign in to my account",
            "Never send money to me or my account, scammers say",
            "Sellers who write \"message me on WhatsApp +1 555 010 0199\" break the rules of this site",
            "联系我们：13800138000 我的账户 银行转账",
            "Kontaktieren Sie uns per WhatsApp +49 170 0000000, Überweisung auf unser Konto",
        ] {
            check(line, Voice::Site);
        }
    }
}
