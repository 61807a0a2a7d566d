//! The tree as the parser grows it: nodes in one list, linked by their numbers, within bounds.
//!
//! The parser moves nodes about while it mends what a page has wrong; [`super::flatten`] then lays the finished tree out for good.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, QualName, local_name, ns};

/// Nodes of the tree. The largest real page seen has 30,000.
pub(super) const MAX_NODES: usize = 250_000;
/// Depth of the tree, as in Blink (`kMaximumHTMLParserDOMTreeDepth`): what is nested deeper hangs at this depth.
const MAX_DEPTH: u32 = 512;
/// Nodes met deeper than that before parsing stops: the parser's own stack is searched at every tag, so deep nesting is
/// quadratic in time.
const MAX_TOO_DEEP: usize = 10_000;

/// The document itself.
pub(super) const ROOT: u32 = 0;
/// No node.
const NONE: u32 = u32::MAX;

pub(super) struct Tree {
    nodes: Vec<Node>,
    /// The name of what has none.
    nameless: QualName,
    /// Nodes that would have hung too deep.
    pub(super) too_deep: usize,
}

struct Node {
    parent: u32,
    previous: u32,
    next: u32,
    first: u32,
    last: u32,
    /// Steps from the document when the node was hung where it is. A subtree that the parser moves as a whole keeps its numbers.
    depth: u32,
    content: Content,
}

/// What a node is.
#[derive(Default)]
pub(super) enum Content {
    /// The document; also a node whose content was taken, and whatever a page has that no reader wants.
    #[default]
    Nothing,
    Element(QualName, Vec<Attribute>),
    Text(StrTendril),
}

impl Tree {
    fn add(&mut self, content: Content) -> u32 {
        let number = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        self.nodes.push(Node { parent: NONE, previous: NONE, next: NONE, first: NONE, last: NONE, depth: 0, content });
        number
    }

    /// Whether the page asks for more than it gets: nothing more needs to be parsed.
    pub(super) fn is_full(&self) -> bool {
        self.nodes.len() > MAX_NODES || self.too_deep > MAX_TOO_DEEP
    }

    /// Whether there are more nodes than a page may have.
    pub(super) fn has_too_many(&self) -> bool {
        self.nodes.len() > MAX_NODES
    }

    fn get(&self, number: u32) -> Option<&Node> {
        self.nodes.get(number as usize)
    }

    fn get_mut(&mut self, number: u32) -> Option<&mut Node> {
        self.nodes.get_mut(number as usize)
    }

    /// The first of a node's children.
    pub(super) fn first(&self, number: u32) -> Option<u32> {
        self.get(number).map(|node| node.first).filter(|&first| first != NONE)
    }

    /// The next node with the same parent.
    pub(super) fn next(&self, number: u32) -> Option<u32> {
        self.get(number).map(|node| node.next).filter(|&next| next != NONE)
    }

    /// Takes what a node is out of the tree.
    pub(super) fn take(&mut self, number: u32) -> Content {
        self.get_mut(number).map(|node| std::mem::take(&mut node.content)).unwrap_or_default()
    }

    /// The node itself, or its parent where its children would hang too deep.
    fn shallow(&mut self, number: u32) -> u32 {
        match self.get(number) {
            Some(node) if node.depth >= MAX_DEPTH => {
                let parent = node.parent;
                self.too_deep += 1;
                parent
            }
            _ => number,
        }
    }

    fn detach(&mut self, number: u32) {
        let Some(node) = self.get_mut(number) else { return };
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        match self.get_mut(previous) {
            Some(previous) => previous.next = next,
            None => self.get_mut(parent).into_iter().for_each(|parent| parent.first = next),
        }
        match self.get_mut(next) {
            Some(next) => next.previous = previous,
            None => self.get_mut(parent).into_iter().for_each(|parent| parent.last = previous),
        }
    }

    /// Hangs a node into `parent`, before `next` or, where that is no node, last.
    fn insert(&mut self, parent: u32, next: u32, number: u32) {
        self.detach(number);
        let Some(parent_node) = self.get(parent) else { return };
        let depth = parent_node.depth + 1;
        let previous = self.get(next).map_or(parent_node.last, |next| next.previous);
        if let Some(node) = self.get_mut(number) {
            (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth);
        }
        match self.get_mut(previous) {
            Some(previous) => previous.next = number,
            None => self.get_mut(parent).into_iter().for_each(|parent| parent.first = number),
        }
        match self.get_mut(next) {
            Some(next) => next.previous = number,
            None => self.get_mut(parent).into_iter().for_each(|parent| parent.last = number),
        }
    }

    /// The same for a node or a text; texts side by side become one.
    fn place(&mut self, parent: u32, next: u32, child: NodeOrText<u32>) {
        match child {
            NodeOrText::AppendNode(number) => self.insert(parent, next, number),
            NodeOrText::AppendText(text) => {
                let previous =
                    self.get(next).or_else(|| self.get(parent)).map(|node| if next == NONE { node.last } else { node.previous });
                match previous.and_then(|previous| self.get_mut(previous)).map(|node| &mut node.content) {
                    Some(Content::Text(before)) => before.push_tendril(&text),
                    _ => {
                        let number = self.add(Content::Text(text));
                        self.insert(parent, next, number);
                    }
                }
            }
        }
    }
}

/// What html5ever grows a [`Tree`] with.
pub(super) struct Grower(RefCell<Tree>);

impl Grower {
    pub(super) fn new() -> Grower {
        let nameless = QualName::new(None, ns!(), local_name!(""));
        let mut tree = Tree { nodes: Vec::new(), nameless, too_deep: 0 };
        tree.add(Content::Nothing);
        Grower(RefCell::new(tree))
    }

    pub(super) fn tree(&self) -> Ref<'_, Tree> {
        self.0.borrow()
    }
}

impl TreeSink for Grower {
    type Handle = u32;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        self.0.into_inner()
    }
    fn get_document(&self) -> u32 {
        ROOT
    }
    fn elem_name<'a>(&'a self, target: &'a u32) -> Ref<'a, QualName> {
        Ref::map(self.0.borrow(), |tree| match tree.get(*target).map(|node| &node.content) {
            Some(Content::Element(name, _)) => name,
            Some(Content::Nothing | Content::Text(_)) | None => &tree.nameless,
        })
    }
    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> u32 {
        self.0.borrow_mut().add(Content::Element(name, attributes))
    }
    fn append(&self, parent: &u32, child: NodeOrText<u32>) {
        let mut tree = self.0.borrow_mut();
        let parent = tree.shallow(*parent);
        tree.place(parent, NONE, child);
    }
    fn append_before_sibling(&self, sibling: &u32, child: NodeOrText<u32>) {
        let mut tree = self.0.borrow_mut();
        let parent = tree.get(*sibling).map_or(NONE, |node| node.parent);
        tree.place(parent, *sibling, child);
    }
    fn append_based_on_parent_node(&self, element: &u32, previous: &u32, child: NodeOrText<u32>) {
        let has_parent = self.0.borrow().get(*element).is_some_and(|node| node.parent != NONE);
        if has_parent { self.append_before_sibling(element, child) } else { self.append(previous, child) }
    }
    fn remove_from_parent(&self, target: &u32) {
        self.0.borrow_mut().detach(*target);
    }
    fn reparent_children(&self, node: &u32, parent: &u32) {
        let mut tree = self.0.borrow_mut();
        while let Some(child) = tree.first(*node) {
            tree.insert(*parent, NONE, child);
        }
    }
    fn add_attrs_if_missing(&self, target: &u32, attributes: Vec<Attribute>) {
        if let Some(Content::Element(_, own)) = self.0.borrow_mut().get_mut(*target).map(|node| &mut node.content) {
            for attribute in attributes {
                if own.iter().all(|other| other.name != attribute.name) {
                    own.push(attribute);
                }
            }
        }
    }
    /// What a template holds hangs in it: nobody sees it, and readers may look.
    fn get_template_contents(&self, target: &u32) -> u32 {
        *target
    }
    fn same_node(&self, one: &u32, other: &u32) -> bool {
        one == other
    }
    fn create_comment(&self, _text: StrTendril) -> u32 {
        self.0.borrow_mut().add(Content::Nothing)
    }
    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> u32 {
        self.0.borrow_mut().add(Content::Nothing)
    }
    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}
    fn set_quirks_mode(&self, _mode: QuirksMode) {}
    fn parse_error(&self, _message: Cow<'static, str>) {}
}
