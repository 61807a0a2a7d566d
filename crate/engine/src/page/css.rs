//! What the `selectors` crate asks of names and elements, so that it can match CSS selectors against a page.

use std::fmt;

use cssparser::ToCss;
use html5ever::{LocalName, Namespace, ns};
use precomputed_hash::PrecomputedHash;
use selectors::OpaqueElement;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::context::SelectorCaches;
use selectors::matching::{self, ElementSelectorFlags, MatchingContext};
use selectors::parser::{self, ParseRelative, Selector, SelectorImpl, SelectorList, SelectorParseErrorKind};

use super::Element;

/// Parses a selector list; `None` where it is none.
pub(super) fn parse(text: &str) -> Option<SelectorList<Css>> {
    SelectorList::parse(&Parser, &mut cssparser::Parser::new(text), ParseRelative::No).ok()
}

/// Matches elements one after another; what one match learns of the page is kept for the next.
#[derive(Default)]
pub(super) struct Matcher(SelectorCaches);

impl Matcher {
    pub(super) fn matches(&mut self, selector: &Selector<Css>, element: Element<'_>) -> bool {
        let mut context = MatchingContext::new(
            matching::MatchingMode::Normal,
            None,
            &mut self.0,
            matching::QuirksMode::NoQuirks,
            matching::NeedsSelectorFlags::No,
            matching::MatchingForInvalidation::No,
        );
        matching::matches_selector(selector, 0, None, &Candidate(element), &mut context)
    }
}

struct Parser;

impl<'i> parser::Parser<'i> for Parser {
    type Impl = Css;
    type Error = SelectorParseErrorKind;

    fn parse_is_and_where(&self) -> bool {
        true
    }
    fn parse_has(&self) -> bool {
        true
    }
}

/// CSS as far as a page at rest has it: no pseudo-classes of state, no pseudo-elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Css;

impl SelectorImpl for Css {
    type AttrValue = Text;
    type Identifier = Name;
    type LocalName = Name;
    type NamespacePrefix = Name;
    type NamespaceUrl = Namespace;
    type BorrowedNamespaceUrl = Namespace;
    type BorrowedLocalName = Name;
    type NonTSPseudoClass = Never;
    type PseudoElement = Never;
    type ExtraMatchingData<'a> = ();
}

/// A value in a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text(String);

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text(text.to_owned())
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Text {
    fn to_css<W: fmt::Write>(&self, to: &mut W) -> fmt::Result {
        cssparser::serialize_string(&self.0, to)
    }
}

/// A name in a selector.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Name(LocalName);

impl Name {
    pub(super) fn local(&self) -> &LocalName {
        &self.0
    }
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Name {
        Name(name.into())
    }
}

impl ToCss for Name {
    fn to_css<W: fmt::Write>(&self, to: &mut W) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl PrecomputedHash for Name {
    fn precomputed_hash(&self) -> u32 {
        self.0.precomputed_hash()
    }
}

/// What there is none of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Never {}

impl parser::NonTSPseudoClass for Never {
    fn is_active_or_hover(&self) -> bool {
        match *self {}
    }
    fn is_user_action_state(&self) -> bool {
        match *self {}
    }
}

impl parser::PseudoElement for Never {}

impl ToCss for Never {
    fn to_css<W: fmt::Write>(&self, _to: &mut W) -> fmt::Result {
        match *self {}
    }
}

/// An element as selectors see it.
#[derive(Debug, Clone)]
struct Candidate<'p>(Element<'p>);

impl selectors::Element for Candidate<'_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        // Only compared: an element of another page is never asked for.
        self.0.node().map_or_else(|| OpaqueElement::new(self.0.page()), OpaqueElement::new)
    }
    fn parent_element(&self) -> Option<Self> {
        self.0.parent().map(Candidate)
    }
    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.previous().map(Candidate)
    }
    fn next_sibling_element(&self) -> Option<Self> {
        self.0.next().map(Candidate)
    }
    fn first_element_child(&self) -> Option<Self> {
        self.0.children().next().map(Candidate)
    }
    fn is_html_element_in_html_document(&self) -> bool {
        self.0.node().is_some_and(|node| node.name.ns == ns!(html))
    }
    fn has_local_name(&self, name: &Name) -> bool {
        self.0.node().is_some_and(|node| node.name.local == name.0)
    }
    fn has_namespace(&self, namespace: &Namespace) -> bool {
        self.0.node().is_some_and(|node| node.name.ns == *namespace)
    }
    fn is_same_type(&self, other: &Self) -> bool {
        self.0.node().map(|node| &node.name) == other.0.node().map(|node| &node.name)
    }
    fn attr_matches(
        &self,
        namespace: &NamespaceConstraint<&Namespace>,
        name: &Name,
        operation: &AttrSelectorOperation<&Text>,
    ) -> bool {
        self.0.node().into_iter().flat_map(|node| &node.attributes).any(|attribute| {
            let fits = match namespace {
                NamespaceConstraint::Any => true,
                NamespaceConstraint::Specific(namespace) => attribute.name.ns == **namespace,
            };
            fits && attribute.name.local == name.0 && operation.eval_str(&attribute.value)
        })
    }
    fn has_id(&self, id: &Name, case: CaseSensitivity) -> bool {
        self.0.attr("id").is_some_and(|own| case.eq(own.as_bytes(), id.0.as_bytes()))
    }
    fn has_class(&self, class: &Name, case: CaseSensitivity) -> bool {
        self.0.classes().any(|own| case.eq(own.as_bytes(), class.0.as_bytes()))
    }
    fn is_empty(&self) -> bool {
        self.0.children().next().is_none() && self.0.raw_text().is_empty()
    }
    fn is_root(&self) -> bool {
        self.0.parent().is_none()
    }
    fn is_link(&self) -> bool {
        matches!(self.0.tag(), "a" | "area") && self.0.attr("href").is_some()
    }
    fn is_html_slot_element(&self) -> bool {
        false
    }
    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }
    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }
    fn is_pseudo_element(&self) -> bool {
        false
    }
    fn is_part(&self, _name: &Name) -> bool {
        false
    }
    fn imported_part(&self, _name: &Name) -> Option<Name> {
        None
    }
    fn has_custom_state(&self, _name: &Name) -> bool {
        false
    }
    fn match_non_ts_pseudo_class(&self, class: &Never, _context: &mut MatchingContext<'_, Css>) -> bool {
        match *class {}
    }
    fn match_pseudo_element(&self, element: &Never, _context: &mut MatchingContext<'_, Css>) -> bool {
        match *element {}
    }
    fn apply_selector_flags(&self, _flags: ElementSelectorFlags) {}
    fn add_element_unique_hashes(&self, _filter: &mut BloomFilter) -> bool {
        false
    }
}
