//! Source to tree, within bounds.

use caveat_protocol::Cut;

use super::tokens;
use super::tree::Tree;

/// Bytes of source that are read. The largest real page seen has 2.3 MB; a long marketplace search 8 MB.
const MAX_BYTES: usize = 16 << 20;

pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) cut: Vec<Cut>,
}

/// Parses a page, leaving out what goes over the bounds.
pub(super) fn parse(source: &str) -> Parsed {
    let mut cut = Vec::new();
    let source = source.get(..source.floor_char_boundary(MAX_BYTES)).unwrap_or(source);
    if source.len() == MAX_BYTES {
        cut.push(Cut::Bytes);
    }
    let (tree, truncated) = tokens::grow(source);
    if truncated && cut.is_empty() {
        cut.push(Cut::Truncated);
    }
    if tree.has_too_many() {
        cut.push(Cut::Nodes);
    }
    if tree.too_deep > 0 {
        cut.push(Cut::Depth);
    }
    Parsed { tree, cut }
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
        Cut::Embedded => "embedded",
        Cut::Unreadable => "unreadable",
    }
}
