//! Facts worked out once and shared by detectors.

use std::cell::Cell;

use caveat_protocol::{Context, Evidence, Observation, PageKind};

use crate::page::Element;
use crate::read::Facts;
use crate::read::facts::Registration;

pub mod companies;
mod fold;
pub mod landed;
pub mod links;
pub mod mentions;
pub mod past;
pub mod payments;
mod quotes;
pub mod requests;
mod sentences;
mod shapes;
pub mod stakes;
mod sums;
pub mod usual;
pub mod voice;
mod words;

pub use landed::Shipping;
pub use mentions::Mention;
pub use payments::PaymentLink;
pub use usual::Usual;
pub use voice::Voice;

use crate::offers::day::Day;
use crate::packs::phrases::Concept;

/// What detectors are shown.
pub struct Derived<'f, 'p> {
    /// What was read.
    pub facts: &'f Facts<'p>,
    /// The page's lines, each with who speaks.
    pub lines: Vec<Line<'p>>,
    /// Words and shapes that mean something, in order.
    pub mentions: Vec<Mention>,
    /// Payment links and codes on the page, in order.
    pub payments: Vec<PaymentLink>,
    /// What the main offer's thing usually costs, where enough is known.
    pub usual: Option<Usual>,
    /// What it costs to have the main offer sent, where the page says so.
    pub shipping: Option<Shipping>,
    /// What the shopper saw before, of this and of other pages.
    pub past: &'f [Observation],
    /// The day of the visit, where it is known.
    pub today: Option<Day>,
    /// What is meant anywhere, denied or not.
    concepts: Concepts,
    /// Something was more than is looked at. Some of it is only looked at by detectors.
    is_cut: Cell<bool>,
}

/// A set of concepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Concepts(u128);

impl Concepts {
    fn with(self, concept: Concept) -> Concepts {
        Concepts(self.0 | 1 << concept as u32)
    }

    fn has(self, concept: Concept) -> bool {
        self.0 & 1 << concept as u32 != 0
    }
}

/// One line of what a person sees.
#[derive(Debug, Clone, Copy)]
pub struct Line<'p> {
    /// The words.
    pub text: &'p str,
    /// Who says them, as far as their place tells.
    pub voice: Voice,
    /// Where they stand.
    pub place: LinePlace<'p>,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LinePlace<'p> {
    /// In an element of a page.
    Element(Element<'p>),
    /// In a code that a picture shows.
    Code(Element<'p>),
    /// In a text by itself: the line's number, from 1.
    Row(usize),
}

impl Line<'_> {
    /// Whether it is a row of a text by itself.
    fn is_row(&self) -> bool {
        matches!(self.place, LinePlace::Row(_))
    }

    /// Evidence that quotes some of the line's words.
    #[must_use]
    pub fn evidence(&self, quote: &str) -> Evidence {
        let place = match self.place {
            LinePlace::Element(element) | LinePlace::Code(element) => element.path(),
            LinePlace::Row(number) => format!("line {number}"),
        };
        Evidence { quote: quote.to_owned(), place }
    }
}

/// Works out what detectors share, of a page and what was seen before.
#[must_use]
pub fn derive<'f, 'p>(facts: &'f Facts<'p>, context: &'f Context) -> Derived<'f, 'p> {
    let usual = (facts.kind == PageKind::Product).then(|| usual::of(facts, context)).flatten(); // a list's or a basket's price is no one thing's
    let lines = voice::lines(facts);
    let shipping = landed::of(facts, &lines);
    let today = facts.page.at().and_then(Day::parse);
    Derived { usual, shipping, past: past::past(context), today, ..of_lines(facts, lines) }
}

/// Works out what detectors share, of a text by itself: a message to the shopper.
#[must_use]
pub fn derive_text<'f, 'p>(facts: &'f Facts<'p>, text: &'p str) -> Derived<'f, 'p> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let voice_of = voice::in_transcript(text);
    let lines = lines.map(|(index, text)| Line { text, voice: voice_of(text), place: LinePlace::Row(index + 1) });
    of_lines(facts, lines.collect())
}

fn of_lines<'f, 'p>(facts: &'f Facts<'p>, mut lines: Vec<Line<'p>>) -> Derived<'f, 'p> {
    let is_chat = facts.kind == PageKind::Chat || lines.iter().any(Line::is_row);
    let mentions = mentions::mentions(&mut lines, is_chat);
    let concepts = mentions.iter().fold(Concepts::default(), |concepts, mention| concepts.with(mention.concept));
    let payments = payments::payments(facts, &lines);
    let is_cut = mentions.len() > mentions::MOST || payments.len() > payments::MOST || links::are_many(facts);
    let is_cut = Cell::new(is_cut);
    Derived { facts, lines, mentions, payments, usual: None, shipping: None, past: &[], today: None, concepts, is_cut }
}

impl Derived<'_, '_> {
    /// Whether something was more than is looked at, so that nobody can say there is nothing in it.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut.get()
    }

    /// Whether this is a text by itself rather than a page.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.lines.iter().any(Line::is_row)
    }

    /// Whether this is a conversation that the shopper began, so that whoever answers was asked.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        self.is_text() && self.lines.first().is_some_and(|line| line.voice == Voice::Shopper)
    }

    /// Every trader's number that the page claims, the seller's first.
    pub fn registrations(&self) -> impl Iterator<Item = &Registration> {
        self.facts.seller.registrations.iter().chain(&self.facts.shop.registrations)
    }

    /// Whether the page says anything of who sells.
    #[must_use]
    pub fn says_who(&self) -> bool {
        let facts = self.facts;
        let said = !facts.shop.identity.is_empty() || !facts.seller.identity.is_empty() || !facts.payment.payee.is_empty();
        said || self.registrations().next().is_some()
    }

    /// Days since the site's domain was registered, where its registry told.
    #[must_use]
    pub fn domain_days(&self) -> Option<i32> {
        let registered = Day::parse(self.facts.domain.as_ref()?.registered.as_deref()?)?;
        Some(self.today?.since(registered))
    }

    /// Whether strangers meet on a platform here, a marketplace's or that of a conversation.
    #[must_use]
    pub fn is_on_marketplace(&self) -> bool {
        self.facts.marketplace || self.facts.kind == PageKind::Chat
    }

    /// Who may be a stranger with a request. On a site of one's own the seller is no more a stranger than the site.
    #[must_use]
    pub fn strangers(&self) -> &'static [Voice] {
        if self.is_on_marketplace() { &[Voice::Message, Voice::Seller] } else { &[Voice::Message] }
    }

    /// Whether the page sells something.
    #[must_use]
    pub fn is_selling(&self) -> bool {
        self.facts.is_selling()
    }
}
