//! HTML to tree, within bounds.
//!
//! The parser is the standard one (html5ever, filling scraper's tree). What it does not do is stop: a page can ask for more
//! nodes, depth or attributes than anybody can bear. [`BoundedSink`] stands between parser and tree and counts.

use std::borrow::Cow;
use std::cell::{Cell, Ref};

use caveat_protocol::Cut;
use ego_tree::NodeId;
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, ParseOpts, QualName, parse_document};
use scraper::{Html, HtmlTreeSink};

use super::tags;

/// Bytes of source that are read. The largest real page seen has 2.3 MB; a long marketplace search 8 MB.
const MAX_BYTES: usize = 16 << 20;
/// Nodes of the tree. The largest real page seen has 30,000.
pub(super) const MAX_NODES: usize = 250_000;
/// Depth of the tree, as in Blink (`kMaximumHTMLParserDOMTreeDepth`): what is nested deeper hangs at this depth.
pub(super) const MAX_DEPTH: usize = 512;
/// Nodes met deeper than that before parsing stops: the parser's own stack is searched at every tag, so deep nesting is
/// quadratic in time.
const MAX_TOO_DEEP: usize = 10_000;
/// The parser is fed in pieces, so that it can be stopped between them. One tag can ask for hundreds of nodes (unclosed formatting
/// elements are made anew in each paragraph), so the pieces are small.
const PIECE: usize = 4 << 10;

pub(super) struct Parsed {
    pub(super) html: Html,
    pub(super) cut: Vec<Cut>,
}

/// Parses a page, leaving out what goes over the bounds.
pub(super) fn parse(source: &str) -> Parsed {
    let mut cut = Vec::new();
    let source = up_to(source, MAX_BYTES);
    if source.len() == MAX_BYTES {
        cut.push(Cut::Bytes);
    }
    let tags::Scanned { source, truncated } = tags::scan(source);
    if truncated && cut.is_empty() {
        cut.push(Cut::Truncated);
    }
    let sink = BoundedSink::new();
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest: &str = &source;
    while !rest.is_empty() {
        let piece = up_to(rest, PIECE);
        parser.process(StrTendril::from_slice(piece));
        rest = rest.get(piece.len()..).unwrap_or_default();
        let sink = &parser.tokenizer.sink.sink;
        if sink.nodes.get() > MAX_NODES || sink.too_deep.get() > MAX_TOO_DEEP {
            break;
        }
    }
    let (html, nodes, too_deep) = parser.finish();
    if nodes > MAX_NODES {
        cut.push(Cut::Nodes);
    }
    if too_deep > 0 {
        cut.push(Cut::Depth);
    }
    Parsed { html, cut }
}

/// The name a bound has in `data-caveat-cut`.
pub(super) fn name_of(cut: Cut) -> &'static str {
    match cut {
        Cut::Nodes => "nodes",
        Cut::Bytes => "bytes",
        Cut::Depth => "depth",
        Cut::Time => "time",
        Cut::Truncated => "truncated",
        Cut::Garbled => "garbled",
        Cut::Closed => "closed",
    }
}

/// The longest prefix of at most `bytes` bytes that ends at a character.
fn up_to(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

/// Counts what the parser adds to the tree, and keeps it from growing too deep.
struct BoundedSink {
    tree: HtmlTreeSink,
    nodes: Cell<usize>,
    too_deep: Cell<usize>,
}

impl BoundedSink {
    fn new() -> BoundedSink {
        BoundedSink { tree: HtmlTreeSink::new(Html::new_document()), nodes: Cell::new(0), too_deep: Cell::new(0) }
    }

    fn count(&self) {
        self.nodes.set(self.nodes.get() + 1);
    }

    /// The parent itself, or its ancestor at the greatest depth allowed.
    fn shallow(&self, parent: NodeId) -> NodeId {
        let tree = &self.tree.0.borrow().tree;
        let Some(node) = tree.get(parent) else { return parent };
        let depth = node.ancestors().count();
        let Some(excess) = depth.checked_sub(MAX_DEPTH) else { return parent };
        self.too_deep.set(self.too_deep.get() + 1);
        node.ancestors().nth(excess).map_or(parent, |ancestor| ancestor.id())
    }
}

impl TreeSink for BoundedSink {
    type Output = (Html, usize, usize);
    type Handle = NodeId;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self::Output {
        (self.tree.finish(), self.nodes.get(), self.too_deep.get())
    }
    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.tree.append(&self.shallow(*parent), child);
    }
    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        self.tree.append_before_sibling(sibling, child);
    }
    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        self.tree.append_based_on_parent_node(element, previous, child);
    }
    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        self.count();
        self.tree.create_element(name, attributes, flags)
    }
    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.count();
        self.tree.create_comment(text)
    }
    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.count();
        self.tree.create_pi(target, data)
    }
    fn parse_error(&self, _message: Cow<'static, str>) {}
    fn get_document(&self) -> NodeId {
        self.tree.get_document()
    }
    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        self.tree.elem_name(target)
    }
    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.tree.append_doctype_to_document(name, public, system);
    }
    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.tree.get_template_contents(target)
    }
    fn same_node(&self, a: &NodeId, b: &NodeId) -> bool {
        a == b
    }
    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.tree.set_quirks_mode(mode);
    }
    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        self.tree.add_attrs_if_missing(target, attributes);
    }
    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.remove_from_parent(target);
    }
    fn reparent_children(&self, node: &NodeId, parent: &NodeId) {
        self.tree.reparent_children(node, parent);
    }
}
