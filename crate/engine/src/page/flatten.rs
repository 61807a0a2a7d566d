//! The tree laid out flat: elements in document order, what a person sees as one text, and lists to find elements by.

use std::collections::HashMap;
use std::ops::Range;

use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::{Html, Node as TreeNode};

/// One element of a page.
pub(super) struct Node {
    pub(super) id: NodeId,
    /// The element it stands in; its own number at the root.
    pub(super) parent: u32,
    /// One past its last descendant.
    pub(super) end: u32,
    /// What a person sees of it, as bytes of the page's text.
    pub(super) text: Range<usize>,
    pub(super) hidden: bool,
    /// It flows with the text around it.
    inline: bool,
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
    pub(super) blocks: Vec<Block>,
    pub(super) by_id: HashMap<String, Vec<u32>>,
    pub(super) by_class: HashMap<String, Vec<u32>>,
    pub(super) by_tag: HashMap<String, Vec<u32>>,
}

/// Elements whose content nobody sees as text, or, like a closed list of choices, not without asking.
const UNSEEN: [&str; 14] = [
    "head", "script", "style", "template", "noscript", "svg", "iframe", "object", "datalist", "audio", "video", "canvas",
    "select", "textarea",
];

/// Elements that flow with the text around them; every other one begins a line of its own.
const INLINE: [&str; 37] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
    "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "input", "caveat-shadow", "svg",
];

/// Lays a tree out flat.
pub(super) fn flatten(html: &Html) -> Flat {
    let mut flat = Flattener::default();
    for edge in html.tree.root().traverse() {
        match edge {
            Edge::Open(node) => flat.open(node),
            Edge::Close(node) => flat.close(node),
        }
    }
    flat.end_line();
    flat.flat
}

#[derive(Default)]
struct Flattener {
    flat: Flat,
    /// Numbers of the elements that are open.
    open: Vec<u32>,
    /// Where the line being written began.
    line: usize,
    /// The element that holds the line's first word.
    holder: u32,
    /// White space was met since the last word.
    space: bool,
}

impl Flattener {
    fn open(&mut self, node: NodeRef<'_, TreeNode>) {
        match node.value() {
            TreeNode::Element(element) => {
                let number = u32::try_from(self.flat.nodes.len()).unwrap_or(u32::MAX);
                let parent = self.open.last().copied().unwrap_or(number);
                let hidden = self.is_hidden(parent, number) || hides(element);
                let inline = INLINE.contains(&element.name());
                if !inline {
                    self.end_line();
                }
                let at = self.flat.text.len();
                self.flat.nodes.push(Node { id: node.id(), parent, end: number + 1, text: at..at, hidden, inline });
                self.open.push(number);
                if let Some(id) = element.id() {
                    list(&mut self.flat.by_id, id, number);
                }
                for class in element.classes() {
                    list(&mut self.flat.by_class, class, number);
                }
                list(&mut self.flat.by_tag, element.name(), number);
            }
            TreeNode::Text(text) => {
                let Some(&number) = self.open.last() else { return };
                if !self.is_hidden(number, u32::MAX) {
                    self.write(text, number);
                }
            }
            TreeNode::Document
            | TreeNode::Fragment
            | TreeNode::Doctype(_)
            | TreeNode::Comment(_)
            | TreeNode::ProcessingInstruction(_) => {}
        }
    }

    fn close(&mut self, node: NodeRef<'_, TreeNode>) {
        let TreeNode::Element(element) = node.value() else { return };
        if !INLINE.contains(&element.name()) {
            self.end_line();
        }
        let Some(number) = self.open.pop() else { return };
        let end = u32::try_from(self.flat.nodes.len()).unwrap_or(u32::MAX);
        let text_end = self.flat.text.len();
        if let Some(node) = self.flat.nodes.get_mut(number as usize) {
            node.end = end;
            node.text.end = text_end;
        }
    }

    fn is_hidden(&self, number: u32, unless: u32) -> bool {
        number != unless && self.flat.nodes.get(number as usize).is_some_and(|node| node.hidden)
    }

    /// Writes words with single spaces between them.
    fn write(&mut self, text: &str, number: u32) {
        for (index, word) in text.split(is_white).enumerate() {
            if index > 0 {
                self.space = true;
            }
            if word.is_empty() {
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

fn list(lists: &mut HashMap<String, Vec<u32>>, key: &str, number: u32) {
    match lists.get_mut(key) {
        Some(list) => list.push(number),
        None => {
            lists.insert(key.to_owned(), vec![number]);
        }
    }
}

/// Whether an element keeps its content from sight: by what it is, by its attributes, or because the collector saw it so.
fn hides(element: &scraper::node::Element) -> bool {
    if UNSEEN.contains(&element.name()) || element.attr("hidden").is_some() || element.attr("data-caveat-hidden").is_some() {
        return true;
    }
    if element.name() == "dialog" && element.attr("open").is_none() {
        return true;
    }
    element.attr("style").is_some_and(|style| {
        style.split(';').any(|declaration| {
            let (name, value) = declaration.split_once(':').unwrap_or_default();
            let value = value.trim().trim_end_matches("!important").trim_end();
            match name.trim() {
                "display" => value.eq_ignore_ascii_case("none"),
                "visibility" => value.eq_ignore_ascii_case("hidden"),
                _ => false,
            }
        })
    })
}

/// White space as a page folds it, the no-break space included: readers of money ask for the raw text where it matters.
fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}')
}
