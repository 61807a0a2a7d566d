//! Names within one slip of a label: one letter more, less or other, or two swapped.
//!
//! A walk through the transducer of all names that may leave its path once. Names that share no beginning with the label are never
//! visited, so thousands of names cost little more than tens.

use fst::raw::{Fst, Node, Output};

/// Letters of a label that are compared; a label has 63 at most.
const MAX_LETTERS: usize = 63;

/// How a label differs from a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// The label has a letter more, at this byte.
    Added(usize),
    /// The label lacks a letter, before this byte.
    Left(usize),
    /// It has another letter there.
    Other(usize),
    /// It has that letter and the next swapped.
    Swapped(usize),
}

impl Slip {
    /// Whether a finger does so by itself: a letter doubled, or one of two left out, or two swapped.
    pub(super) fn is_of_the_finger(self, label: &[u8]) -> bool {
        let doubled = |at: usize| {
            let here = label.get(at);
            here.is_some() && (here == label.get(at + 1) || at > 0 && here == label.get(at - 1))
        };
        match self {
            Slip::Swapped(_) => true,
            Slip::Added(at) => doubled(at),
            Slip::Left(_) | Slip::Other(_) => false,
        }
    }
}

/// Calls `found` with the value of every name one slip away from `label`.
pub(super) fn near(names: &'static Fst<&'static [u8]>, label: &[u8], mut found: impl FnMut(u64, Slip)) {
    let label = label.get(..MAX_LETTERS).unwrap_or(label);
    let (mut node, mut output) = (names.root(), Output::zero());
    for at in 0..=label.len() {
        let rest = |skip: usize| label.get(at + skip..).unwrap_or_default();
        let here = label.get(at).copied();
        if here.is_some() {
            finish(names, node, output, rest(1), |value| found(value, Slip::Added(at)));
        }
        for step in node.transitions() {
            let (next, output) = (names.node(step.addr), output.cat(step.out));
            if Some(step.inp) == here {
                continue;
            }
            finish(names, next, output, rest(0), |value| found(value, Slip::Left(at)));
            if here.is_some() {
                finish(names, next, output, rest(1), |value| found(value, Slip::Other(at)));
            }
            let swapped =
                here.filter(|_| label.get(at + 1) == Some(&step.inp)).and_then(|here| follow(names, next, output, here));
            if let Some((next, output)) = swapped {
                finish(names, next, output, rest(2), |value| found(value, Slip::Swapped(at)));
            }
        }
        let Some(next) = here.and_then(|here| follow(names, node, output, here)) else { return };
        (node, output) = next;
    }
}

/// Follows `rest` to its end and reports the name that ends there.
fn finish(
    names: &'static Fst<&'static [u8]>,
    mut node: Node<'static>,
    mut output: Output,
    rest: &[u8],
    mut found: impl FnMut(u64),
) {
    for &letter in rest {
        let Some(next) = follow(names, node, output, letter) else { return };
        (node, output) = next;
    }
    if node.is_final() {
        found(output.cat(node.final_output()).value());
    }
}

fn follow(
    names: &'static Fst<&'static [u8]>,
    node: Node<'static>,
    output: Output,
    letter: u8,
) -> Option<(Node<'static>, Output)> {
    let step = node.transition(node.find_input(letter)?);
    Some((names.node(step.addr), output.cat(step.out)))
}
