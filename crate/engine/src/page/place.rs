//! Where a thing stands, so that it can be found again on the live page.

use caveat_protocol::Source;

use super::{Element, Page};

/// Where a fact was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An element, by its number in the page.
    Element(u32),
    /// Something only machines see: the reader's name must do.
    Machine(Source),
}

impl Place {
    /// The words for `Evidence::place`.
    #[must_use]
    pub fn describe(self, page: &Page) -> String {
        match self {
            Place::Element(number) => Element::new(page, number).path(),
            Place::Machine(source) => match source {
                Source::JsonLd => "json_ld",
                Source::Microdata => "microdata",
                Source::Meta => "meta",
                Source::State => "state",
                Source::Adapter => "adapter",
                Source::Text => "text",
            }
            .to_owned(),
        }
    }
}

/// Steps of a path at most; a deeper element is found by the words quoted from it.
const MAX_STEPS: usize = 40;

/// A CSS path from the nearest ancestor with a usable id: `#desc > div > p:nth-of-type(2)`.
///
/// `nth-of-type` rather than `nth-child`, because a capture leaves out scripts and styles that the live page has.
pub(super) fn path(element: Element<'_>) -> String {
    let mut steps = Vec::new();
    for step in std::iter::once(element).chain(element.ancestors()).take(MAX_STEPS) {
        if let Some(id) = step.attr("id").filter(|id| is_plain(id) && is_unique(step, id)) {
            steps.push(format!("#{id}"));
            break;
        }
        let tag = step.tag();
        let twins = step.parent().map(|parent| parent.children().filter(|child| child.tag() == tag).collect::<Vec<_>>());
        match twins.as_deref() {
            Some(twins) if twins.len() > 1 => {
                let nth = twins.iter().position(|twin| *twin == step).unwrap_or_default() + 1;
                steps.push(format!("{tag}:nth-of-type({nth})"));
            }
            _ => steps.push(tag.to_owned()),
        }
        if tag == "body" {
            break;
        }
    }
    steps.reverse();
    steps.join(" > ")
}

/// An id that needs no escaping in a selector.
fn is_plain(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn is_unique(element: Element<'_>, id: &str) -> bool {
    element.page().with_id(id).nth(1).is_none()
}
