//! The page as a tree: parsed within bounds, told apart what a person sees, and where each thing stands.
//!
//! One type serves a capture from the browser and a saved page: [`Page::parse`]. Readers walk it through [`Element`], a
//! small copyable handle, and never meet the parser behind it.

mod codes;
mod css;
mod element;
mod flatten;
mod index;
mod names;
mod parse;
mod path;
mod place;
mod query;
mod tokens;
mod tree;

use std::ops::Range;

use caveat_protocol::{Context, Cut};
use memchr::{memchr_iter, memmem};
use url::Url;

pub use element::Element;
pub use path::{host_of, path_of};
pub use place::Place;
pub use query::Query;

use flatten::{Block, Node};
use index::{Index, Kind};

/// One page, ready to be read.
pub struct Page {
    /// Every element in document order; an element's descendants follow it directly.
    nodes: Vec<Node>,
    /// What a person sees, white space folded, a line for each block.
    text: String,
    /// The lines of `text`, in order.
    blocks: Vec<Block>,
    /// All text, seen or not, as the source has it.
    raw: String,
    index: Index,
    url: Option<Url>,
    base: Option<Url>,
    lang: Option<String>,
    at: Option<String>,
    cut: Vec<Cut>,
}

impl Page {
    /// Parses a capture or a saved page. Never fails: what cannot be read is left out, and [`Page::cut`] says so.
    #[must_use]
    pub fn parse(source: &str, context: &Context) -> Page {
        let parse::Parsed { tree, mut cut } = parse::parse(source);
        let flat = flatten::flatten(tree);
        let mut page = Page {
            nodes: flat.nodes,
            text: flat.text,
            blocks: flat.blocks,
            raw: flat.raw,
            index: flat.index,
            url: None,
            base: None,
            lang: None,
            at: None,
            cut: Vec::new(),
        };
        if let Some(root) = page.root() {
            let url = root.attr("data-caveat-url").or(context.url.as_deref()).and_then(|url| Url::parse(url).ok());
            let url = url.or_else(|| page.stated_url());
            let lang = root.attr("lang").or_else(|| root.attr("xml:lang")).map(str::trim).filter(|lang| is_language_tag(lang));
            let marks = root.attr("data-caveat-cut").unwrap_or_default();
            cut.extend(marks.split_ascii_whitespace().filter_map(cut_named));
            let at = root.attr("data-caveat-at").or(context.at.as_deref()).map(str::to_owned);
            page.lang = lang.or(context.lang.as_deref()).map(str::to_owned);
            page.at = at;
            page.base = page
                .first(&Query::new("base[href]"))
                .and_then(|base| base.attr("href"))
                .and_then(|href| url.as_ref().and_then(|url| url.join(href).ok()).or_else(|| Url::parse(href).ok()))
                .or_else(|| url.clone());
            page.url = url;
        }
        if is_garbled(&page.text) {
            cut.push(Cut::Garbled);
        }
        cut.sort_unstable();
        cut.dedup();
        page.cut = cut;
        page
    }

    /// The page's address: of the capture, else of the context, else as the page itself states it.
    #[must_use]
    pub fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }

    /// The host of the page's address, without `www.`.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        host_of(self.url.as_ref()?)
    }

    /// The page's language, BCP 47, as the page states it or else as the context does.
    #[must_use]
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// When the page was seen, RFC 3339: as the capture says, or else the context.
    #[must_use]
    pub fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// Resolves a link of the page.
    #[must_use]
    pub fn resolve(&self, href: &str) -> Option<Url> {
        match &self.base {
            Some(base) => base.join(href.trim()).ok(),
            None => Url::parse(href.trim()).ok(),
        }
    }

    /// What was left out, by the bound that was met; sorted, each once.
    #[must_use]
    pub fn cut(&self) -> &[Cut] {
        &self.cut
    }

    /// Whether all was seen that the shopper came for. Small frames of other sites are on nearly every page of a shop: what stands in
    /// them is reported as unseen, but no reason to say nothing of the page around them.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.cut.iter().all(|cut| *cut == Cut::Embedded)
    }

    /// What a person sees: white space folded, a line for each block (paragraph, cell, list item).
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The block a byte of [`Page::text`] stands in.
    #[must_use]
    pub fn block_at(&self, offset: usize) -> Option<(Element<'_>, &str)> {
        let index = self.blocks.partition_point(|block| block.range.end <= offset);
        let block = self.blocks.get(index).filter(|block| block.range.start <= offset)?;
        Some((Element::new(self, block.node), self.text.get(block.range.clone())?))
    }

    /// Every block of text a person sees, in order, with the element it stands in.
    pub fn blocks(&self) -> impl Iterator<Item = (Element<'_>, &str)> {
        self.blocks.iter().filter_map(|block| Some((Element::new(self, block.node), self.text.get(block.range.clone())?)))
    }

    /// The smallest element in which all of a part of [`Page::text`] stands, from an element down in which it does.
    #[must_use]
    pub fn smallest_around<'p>(&'p self, within: Element<'p>, range: &Range<usize>) -> Element<'p> {
        let holds = |element: &Element<'_>| {
            let own = element.text_range();
            own.start <= range.start && range.end <= own.end
        };
        std::iter::successors(Some(within), |element| element.children().find(holds)).last().unwrap_or(within)
    }

    /// The same with where each block stands in [`Page::text`].
    pub fn lines(&self) -> impl Iterator<Item = (Range<usize>, Element<'_>, &str)> {
        self.blocks
            .iter()
            .filter_map(|block| Some((block.range.clone(), Element::new(self, block.node), self.text.get(block.range.clone())?)))
    }

    /// The `<html>` element. `None` only for an empty document.
    #[must_use]
    pub fn root(&self) -> Option<Element<'_>> {
        (!self.nodes.is_empty()).then_some(Element::new(self, 0))
    }

    /// An element by its number.
    #[must_use]
    pub fn element(&self, number: u32) -> Option<Element<'_>> {
        ((number as usize) < self.nodes.len()).then_some(Element::new(self, number))
    }

    /// Every element, in document order.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        (0..self.len()).map(|number| Element::new(self, number))
    }

    /// The elements a query matches, in document order, hidden ones included.
    pub fn select<'p, 'q>(&'p self, query: &'q Query) -> impl Iterator<Item = Element<'p>> + use<'p, 'q> {
        query.select(self, 0..self.len())
    }

    /// The first element a query matches, hidden ones included.
    #[must_use]
    pub fn first(&self, query: &Query) -> Option<Element<'_>> {
        self.select(query).next()
    }

    /// The elements with an id: pages use one more than once.
    fn with_id(&self, id: &str) -> impl Iterator<Item = Element<'_>> {
        self.index.get(Kind::Id, id, 0..self.len()).map(|number| Element::new(self, number))
    }

    /// How many elements there are.
    fn len(&self) -> u32 {
        u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)
    }

    /// The address a saved page gives of itself, for pages that come without one.
    fn stated_url(&self) -> Option<Url> {
        let canonical = self.first(&Query::new("link[rel=canonical][href]")).and_then(|link| link.attr("href"));
        let og = || self.first(&Query::new("meta[property='og:url'][content]")).and_then(|meta| meta.attr("content"));
        [canonical, og()].into_iter().flatten().filter_map(|url| Url::parse(url.trim()).ok()).find(Url::has_host)
    }
}

/// Whether this looks like a BCP 47 tag rather than a template left unfilled.
fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether more than one character in fifty is one that no decoder could read.
fn is_garbled(text: &str) -> bool {
    let unreadable = memmem::find_iter(text.as_bytes(), "\u{FFFD}").count() + memchr_iter(0, text.as_bytes()).count();
    unreadable > 0 && unreadable * 50 > text.chars().count()
}

fn cut_named(name: &str) -> Option<Cut> {
    [Cut::Nodes, Cut::Bytes, Cut::Depth, Cut::Time, Cut::Truncated, Cut::Garbled, Cut::Closed, Cut::Embedded, Cut::Unreadable]
        .into_iter()
        .find(|cut| parse::name_of(*cut) == name)
}

#[cfg(test)]
mod tests;
