//! The tree laid out flat: elements in document order, what a person sees as one text, and lists to find elements by.

use std::ops::Range;

use html5ever::{Attribute, LocalName, QualName, local_name, ns};

use super::index::{Index, Kind};
use super::tree::{Content, ROOT, Tree};

/// One element of a page.
pub(super) struct Node {
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
    /// The element it stands in; its own number at the root.
    pub(super) parent: u32,
    /// The element before it in the same parent; its own number where there is none.
    pub(super) previous: u32,
    /// One past its last descendant.
    pub(super) end: u32,
    /// What a person sees of it, as bytes of the page's text.
    pub(super) text: Range<usize>,
    /// All text in it, as bytes of the page's raw text.
    pub(super) raw: Range<usize>,
    pub(super) hidden: bool,
    /// It flows with the text around it.
    inline: bool,
    /// Where among the attributes its id and class are, which everybody asks for.
    id: Option<u16>,
    class: Option<u16>,
}

impl Node {
    pub(super) fn id(&self) -> Option<&str> {
        self.at(self.id)
    }

    pub(super) fn class(&self) -> Option<&str> {
        self.at(self.class)
    }

    fn at(&self, at: Option<u16>) -> Option<&str> {
        at.and_then(|at| self.attributes.get(usize::from(at))).map(|attribute| &*attribute.value)
    }
}

/// One line of what a person sees.
pub(super) struct Block {
    pub(super) range: Range<usize>,
    /// The element that holds it.
    pub(super) node: u32,
}

#[derive(Default)]
pub(super) struct Flat {
    pub(super) nodes: Vec<Node>,
    pub(super) text: String,
    pub(super) raw: String,
    pub(super) blocks: Vec<Block>,
    pub(super) index: Index,
}

/// Elements whose content nobody sees as text, or, like a closed list of choices, not without asking.
const UNSEEN: [&str; 14] = [
    "head", "script", "style", "template", "noscript", "svg", "iframe", "object", "datalist", "audio", "video", "canvas",
    "select", "textarea",
];

/// Elements that flow with the text around them; every other one begins a line of its own.
const INLINE: [&str; 38] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
    "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "input", "caveat-shadow", "caveat-words", "svg",
];

/// Lays a tree out flat.
pub(super) fn flatten(mut tree: Tree) -> Flat {
    let mut flat = Flattener::default();
    // What is still to be done, the next last: a node to lay out with all that follows it in its parent, or an element to end.
    let mut steps: Vec<Step> = tree.first(ROOT).map(Step::Lay).into_iter().collect();
    while let Some(step) = steps.pop() {
        let Step::Lay(node) = step else {
            flat.close();
            continue;
        };
        steps.extend(tree.next(node).map(Step::Lay));
        match tree.take(node) {
            Content::Element(name, attributes) => {
                flat.open(name, attributes);
                steps.push(Step::Close);
                steps.extend(tree.first(node).map(Step::Lay));
            }
            Content::Text(text) => flat.text(&text),
            Content::Nothing => {}
        }
    }
    flat.end_line();
    let Flat { nodes, index, .. } = &mut flat.flat;
    index.sort(|number| nodes.get(number as usize).and_then(Node::class).unwrap_or_default());
    flat.flat
}

enum Step {
    Lay(u32),
    Close,
}

#[derive(Default)]
struct Flattener {
    flat: Flat,
    /// Numbers of the elements that are open, each with the number of the last element in it.
    open: Vec<(u32, u32)>,
    /// Where the line being written began.
    line: usize,
    /// The element that holds the line's first word.
    holder: u32,
    /// White space was met since the last word.
    space: bool,
}

impl Flattener {
    fn open(&mut self, name: QualName, attributes: Vec<Attribute>) {
        let number = u32::try_from(self.flat.nodes.len()).unwrap_or(u32::MAX);
        let (parent, previous) = match self.open.last_mut() {
            Some((parent, last)) => (*parent, std::mem::replace(last, number)),
            None => (number, number),
        };
        let previous = if previous == parent { number } else { previous };
        let inline = flow(&attributes).unwrap_or_else(|| INLINE.contains(&&*name.local));
        if !inline {
            self.end_line();
        }
        let hidden = self.is_hidden(parent) || hides(&name.local, &attributes);
        let (id, class) = self.list(&name.local, &attributes, number);
        let (text, raw) = (self.flat.text.len(), self.flat.raw.len());
        let (text, raw) = (text..text, raw..raw);
        self.flat.nodes.push(Node { name, attributes, parent, previous, end: number + 1, text, raw, hidden, inline, id, class });
        self.open.push((number, number));
    }

    /// Puts an element on the lists of its names; gives where its id and its class are.
    fn list(&mut self, tag: &LocalName, attributes: &[Attribute], number: u32) -> (Option<u16>, Option<u16>) {
        let index = &mut self.flat.index;
        index.add(Kind::Tag, tag, number);
        let (mut id, mut class) = (None, None);
        for (at, attribute) in (0..).zip(attributes).filter(|(_, attribute)| attribute.name.ns == ns!()) {
            if attribute.name.local == local_name!("class") {
                class = Some(at);
                index.add(Kind::Classes, &attribute.value, number);
                attribute.value.split_ascii_whitespace().for_each(|name| index.add(Kind::Class, name, number));
            } else if attribute.name.local == local_name!("id") {
                id = Some(at);
                index.add(Kind::Id, &attribute.value, number);
            }
        }
        (id, class)
    }

    fn close(&mut self) {
        let Some((number, _)) = self.open.pop() else { return };
        if self.flat.nodes.get(number as usize).is_some_and(|node| !node.inline) {
            self.end_line();
        }
        let end = u32::try_from(self.flat.nodes.len()).unwrap_or(u32::MAX);
        let (text, raw) = (self.flat.text.len(), self.flat.raw.len());
        if let Some(node) = self.flat.nodes.get_mut(number as usize) {
            node.end = end;
            node.text.end = text;
            node.raw.end = raw;
        }
    }

    fn is_hidden(&self, number: u32) -> bool {
        self.flat.nodes.get(number as usize).is_some_and(|node| node.hidden)
    }

    fn text(&mut self, text: &str) {
        let Some(&(number, _)) = self.open.last() else { return };
        self.flat.raw.push_str(text);
        if !self.is_hidden(number) {
            self.write(text, number);
        }
    }

    /// Writes words with single spaces between them.
    fn write(&mut self, text: &str, number: u32) {
        let mut rest = text;
        while !rest.is_empty() {
            let (word, after) = rest.split_at_checked(word_length(rest)).unwrap_or((rest, ""));
            rest = after;
            if word.is_empty() {
                rest = rest.strip_prefix(is_white).unwrap_or(rest);
                self.space = true;
                continue;
            }
            if self.flat.text.len() == self.line {
                self.holder = number;
            } else if self.space {
                self.flat.text.push(' ');
            }
            self.space = false;
            self.flat.text.push_str(word);
        }
    }

    fn end_line(&mut self) {
        self.space = false;
        let end = self.flat.text.len();
        if end > self.line {
            self.flat.blocks.push(Block { range: self.line..end, node: self.block_of(self.holder) });
            self.flat.text.push('\n');
            self.line = end + 1;
        }
    }

    /// The nearest element around a word that begins lines of its own.
    fn block_of(&self, number: u32) -> u32 {
        let mut around = number;
        while let Some(node) = self.flat.nodes.get(around as usize) {
            if !node.inline || node.parent == around {
                break;
            }
            around = node.parent;
        }
        around
    }
}

/// Whether an element flows with the text around it, where the collector saw that it does not do as its tag does.
fn flow(attributes: &[Attribute]) -> Option<bool> {
    let mark = attributes.iter().find(|attribute| &*attribute.name.local == "data-caveat-flow")?;
    Some(&*mark.value == "inline")
}

/// Whether an element keeps its content from sight: by what it is, by its attributes, or because the collector saw it so.
fn hides(tag: &LocalName, attributes: &[Attribute]) -> bool {
    let has = |name: &str| attributes.iter().any(|attribute| &*attribute.name.local == name);
    UNSEEN.contains(&&**tag)
        || (*tag == local_name!("dialog") && !has("open"))
        || attributes.iter().any(|attribute| match &*attribute.name.local {
            "hidden" | "data-caveat-hidden" => true,
            "style" => is_hiding(&attribute.value),
            _ => false,
        })
}

/// Whether a style hides what it is put on.
fn is_hiding(style: &str) -> bool {
    style.split(';').any(|declaration| {
        let (name, value) = declaration.split_once(':').unwrap_or_default();
        let is = |hiding: &str| {
            let value = value.trim();
            value.strip_suffix("!important").unwrap_or(value).trim_end().eq_ignore_ascii_case(hiding)
        };
        match name.trim() {
            "display" => is("none"),
            "visibility" => is("hidden"),
            _ => false,
        }
    })
}

/// Bytes of a text before its first white space. It goes by bytes: most of a page's text passes here.
fn word_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut pairs = bytes.iter().zip(bytes.iter().skip(1).chain(std::iter::once(&0)));
    pairs.position(|pair| matches!(pair, (b' ' | b'\t' | b'\n' | b'\r' | 0xc, _) | (0xc2, 0xa0))).unwrap_or(bytes.len())
}

/// White space as a page folds it, the no-break space included: readers of money ask for the raw text where it matters.
fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}')
}
