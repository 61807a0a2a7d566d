//! Reads a captured page and says what is wrong with it.
//!
//! Capture and context in, report out: no clock, network, storage or browser in here, so the same page always gets the same
//! report, in the browser, at the terminal and on a cluster.
//!
//! ```
//! use caveat_engine::check;
//! use caveat_protocol::{Context, Outcome};
//!
//! let page = "<html lang=en><h1>Camera</h1><p>Contact me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.</p>";
//! let report = check(page, &Context::default());
//!
//! assert_eq!(report.outcome, Outcome::Danger);
//! assert_eq!(report.findings[0].id, "off-platform-payment");
//! assert!(report.findings[0].evidence[0].quote.contains("bank transfer"));
//! ```
//!
//! [`check`] runs four steps, each with its own module and types: [`read`] (capture to facts, each with its source), [`derive`]
//! (work several detectors share), [`detect`] (one function a detector) and [`judge`] (findings to outcomes). Bad pages are
//! ordinary input: what cannot be read is left out and named in the report's `not_checked`, and nothing here returns an error.
//! [`answer`] gives beside the report what the price memory is to keep of the page ([`observe`]).

pub mod ask;
pub mod checksum;
pub mod coin;
pub mod derive;
pub mod detect;
pub mod ident;
pub mod judge;
pub mod link;
pub mod observe;
pub mod offers;
pub mod page;
pub mod payment;
pub mod picture;
pub mod read;
pub mod site;
mod wordlist;

#[path = "../packs/mod.rs"]
pub mod packs;

use caveat_protocol::{Answer, Context, PageKind, Report};

use page::Page;
use read::Facts;
use site::DenyList;

/// Checks one page: a capture or a saved page's HTML, and what is known besides.
#[must_use]
pub fn check(capture: &str, context: &Context) -> Report {
    check_with(capture, context, &[])
}

/// Checks one page as [`check`] does, and looks its host up in deny lists.
#[must_use]
pub fn check_with(capture: &str, context: &Context, lists: &[DenyList]) -> Report {
    let page = Page::parse(capture, context);
    report(&read(&page, context, lists), context)
}

/// Checks one page as [`check_with`] does, and says what of it belongs into the price memory.
#[must_use]
pub fn answer(capture: &str, context: &Context, lists: &[DenyList]) -> Answer {
    let page = Page::parse(capture, context);
    let facts = read(&page, context, lists);
    let report = report(&facts, context);
    Answer {
        notice: judge::needs_notice(&report),
        report,
        entries: observe::entries(&facts),
        peers: observe::peers(&facts, context),
        marks: observe::marks(&facts),
        wanted: observe::wanted(&facts),
        ask_registry: ask::registry(&facts).map(str::to_owned),
        ask_others: ask::others(&facts).map(str::to_owned),
    }
}

fn read<'p>(page: &'p Page, context: &Context, lists: &[DenyList]) -> Facts<'p> {
    let listed = page.host().and_then(|host| site::deny::find(lists, host));
    let own = page.host().and_then(site::registrable);
    let domain = context.domain.clone().filter(|told| own == Some(told.name.as_str()));
    Facts { is_looked_up: !lists.is_empty(), listed, known: context.shop.clone(), domain, ..read::read(page) }
}

fn report(facts: &Facts<'_>, context: &Context) -> Report {
    let derived = derive::derive(facts, context);
    let detected = detect::detect(&derived);
    judge::judge(facts, derived.usual.as_ref(), detected, &context.trusted)
}

/// Checks a text by itself: a message, or a description pasted from somewhere. Places in its evidence are lines ("line 3").
///
/// ```
/// let report = caveat_engine::check_text("Hello, please add me on Telegram @joe_doe to pay.", &Default::default());
/// assert_eq!(report.findings[0].id, "off-platform-contact");
/// assert_eq!(report.findings[0].evidence[0].place, "line 1");
/// ```
#[must_use]
pub fn check_text(text: &str, context: &Context) -> Report {
    check_text_with(text, context, &[])
}

/// Checks a text as [`check_text`] does, and looks the hosts it leads to up in deny lists.
#[must_use]
pub fn check_text_with(text: &str, context: &Context, lists: &[DenyList]) -> Report {
    let page = Page::parse("", context);
    let facts = Facts { kind: PageKind::Chat, kind_told: true, ..Facts::new(&page) };
    let derived = derive::derive_text(&facts, text);
    let mut detected = detect::detect(&derived);
    detect::address::add_hosts(&mut detected, &link::hosts_in(text), lists);
    judge::judge(&facts, None, detected, &[])
}
