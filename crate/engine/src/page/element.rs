//! A handle to one element of a page.

use std::fmt;
use std::ops::Range;

use html5ever::{LocalName, ns};

use super::{Page, Place, Query};

/// One element of a page; as cheap to copy as a number.
#[derive(Clone, Copy)]
pub struct Element<'p> {
    page: &'p Page,
    number: u32,
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl fmt::Debug for Element<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}> at {}", self.tag(), self.path())
    }
}

impl<'p> Element<'p> {
    pub(super) fn new(page: &'p Page, number: u32) -> Element<'p> {
        Element { page, number }
    }

    /// Its place in document order; an element's descendants come right after it.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number
    }

    /// The page it is part of.
    #[must_use]
    pub fn page(self) -> &'p Page {
        self.page
    }

    pub(super) fn node(self) -> Option<&'p super::flatten::Node> {
        self.page.nodes.get(self.number as usize)
    }

    /// The tag's name in lower case.
    #[must_use]
    pub fn tag(self) -> &'p str {
        self.node().map_or("", |node| &node.name.local)
    }

    /// An attribute's value.
    #[must_use]
    #[inline]
    pub fn attr(self, name: &str) -> Option<&'p str> {
        match name {
            "class" => self.node()?.class(),
            "id" => self.node()?.id(),
            _ => self.other_attr(name),
        }
    }

    fn other_attr(self, name: &str) -> Option<&'p str> {
        let mut attributes = self.node()?.attributes.iter();
        let named = attributes.find(|attribute| &*attribute.name.local == name && attribute.name.ns == ns!());
        named.map(|attribute| &*attribute.value)
    }

    /// All attributes, name and value.
    pub fn attrs(self) -> impl Iterator<Item = (&'p str, &'p str)> {
        self.node().into_iter().flat_map(|node| &node.attributes).map(|attribute| (&*attribute.name.local, &*attribute.value))
    }

    pub(super) fn has_attribute(self, name: &LocalName) -> bool {
        self.node().is_some_and(|node| node.attributes.iter().any(|attribute| attribute.name.local == *name))
    }

    /// The names in its `class` attribute.
    pub fn classes(self) -> impl Iterator<Item = &'p str> {
        self.attr("class").unwrap_or_default().split_ascii_whitespace()
    }

    /// What a person sees of it: white space folded, a line for each block. Empty where it is hidden.
    #[must_use]
    pub fn text(self) -> &'p str {
        self.node().and_then(|node| self.page.text.get(node.text.clone())).unwrap_or_default().trim()
    }

    /// What a heading says: its text, or of a `<title>`, which is seen elsewhere than on the page, its source.
    #[must_use]
    pub fn heading(self) -> &'p str {
        if self.tag() == "title" { self.raw_text() } else { self.text() }
    }

    /// Where its visible text stands in [`Page::text`].
    #[must_use]
    pub fn text_range(self) -> Range<usize> {
        self.node().map_or(0..0, |node| node.text.clone())
    }

    /// All text in it, seen or not, as the source has it. What `<script>` and hidden parts hold; styles are left out.
    #[must_use]
    pub fn raw_text(self) -> &'p str {
        self.node().and_then(|node| self.page.raw.get(node.raw.clone())).unwrap_or_default()
    }

    /// Whether a person cannot see it.
    #[must_use]
    pub fn is_hidden(self) -> bool {
        self.node().is_some_and(|node| node.hidden)
    }

    /// The element it stands in.
    #[must_use]
    pub fn parent(self) -> Option<Element<'p>> {
        let parent = self.node()?.parent;
        (parent != self.number).then_some(Element { page: self.page, number: parent })
    }

    /// The elements it stands in, from the nearest out.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'p>> {
        std::iter::successors(self.parent(), |element| element.parent())
    }

    /// The element before it in the same parent.
    #[must_use]
    pub fn previous(self) -> Option<Element<'p>> {
        let previous = self.node()?.previous;
        (previous != self.number).then_some(Element { page: self.page, number: previous })
    }

    /// The element after it in the same parent.
    #[must_use]
    pub fn next(self) -> Option<Element<'p>> {
        let next = self.node()?.end;
        let end = self.parent()?.node()?.end;
        (next < end).then_some(Element { page: self.page, number: next })
    }

    /// The numbers of the elements in it.
    fn inside(self) -> Range<u32> {
        self.number + 1..self.node().map_or(self.number + 1, |node| node.end)
    }

    /// The elements in it, in document order.
    pub fn descendants(self) -> impl Iterator<Item = Element<'p>> {
        self.inside().map(move |number| Element { page: self.page, number })
    }

    /// The elements right in it.
    pub fn children(self) -> impl Iterator<Item = Element<'p>> {
        let first = self.inside().next().map(|number| Element { page: self.page, number });
        std::iter::successors(first, |child| child.next())
    }

    /// Whether another element stands in it.
    #[must_use]
    pub fn contains(self, other: Element<'_>) -> bool {
        self.inside().contains(&other.number)
    }

    /// The elements in it that a query matches, in document order.
    pub fn select<'q>(self, query: &'q Query) -> impl Iterator<Item = Element<'p>> + use<'p, 'q> {
        query.select(self.page, self.inside())
    }

    /// The first element in it that a query matches.
    #[must_use]
    pub fn first(self, query: &Query) -> Option<Element<'p>> {
        self.select(query).next()
    }

    /// Where it stands, as a CSS path that holds on the live page too (see `Evidence::place`).
    #[must_use]
    pub fn path(self) -> String {
        super::place::path(self)
    }

    /// Where it stands.
    #[must_use]
    pub fn place(self) -> Place {
        Place::Element(self.number)
    }
}
