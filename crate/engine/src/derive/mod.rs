//! Facts worked out once and shared by detectors.

use caveat_protocol::{Evidence, PageKind};

use crate::page::Element;
use crate::read::Facts;

pub mod mentions;
pub mod requests;
pub mod voice;

pub use mentions::Mention;
pub use voice::Voice;

/// What detectors are shown.
pub struct Derived<'f, 'p> {
    /// What was read.
    pub facts: &'f Facts<'p>,
    /// The page's lines, each with who speaks.
    pub lines: Vec<Line<'p>>,
    /// Words that mean something, in order.
    pub mentions: Vec<Mention>,
}

/// One line of what a person sees.
#[derive(Debug, Clone, Copy)]
pub struct Line<'p> {
    /// The words.
    pub text: &'p str,
    /// Who says them, as far as their place tells.
    pub voice: Voice,
    /// The element they stand in.
    pub element: Element<'p>,
}

/// Works out what detectors share.
#[must_use]
pub fn derive<'f, 'p>(facts: &'f Facts<'p>) -> Derived<'f, 'p> {
    let lines = voice::lines(facts);
    let mentions = mentions::mentions(&lines);
    Derived { facts, lines, mentions }
}

impl Derived<'_, '_> {
    /// Whether the page sells something.
    #[must_use]
    pub fn is_selling(&self) -> bool {
        match self.facts.kind {
            PageKind::Product | PageKind::Listing | PageKind::Cart | PageKind::Checkout | PageKind::Payment | PageKind::Shop => {
                true
            }
            PageKind::Chat | PageKind::Other => false,
        }
    }
}

/// Evidence that quotes an element's words.
#[must_use]
pub fn quoted(quote: &str, element: Element<'_>) -> Evidence {
    Evidence { quote: quote.to_owned(), place: element.path() }
}
