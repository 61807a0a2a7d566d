//! The model: trees of questions, each answer a number, the numbers added up (Friedman 2001, "Greedy Function Approximation").

use std::sync::LazyLock;

use super::features::Features;

/// The shipped model, as `caveat-fit` writes it.
const SHIPPED: &str = include_str!("../../../packs/offers/same.forest");

/// Trees, and from which score on two offers are the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Forest {
    threshold: f32,
    trees: Vec<Vec<Node>>,
}

/// One step of a tree.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Node {
    /// On to the first child where the feature is at most this, else to the second.
    Ask { feature: u8, at_most: u8, children: (u8, u8) },
    /// Done.
    Answer(f32),
}

/// A forest's text that cannot be read: the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable(pub usize);

static FOREST: LazyLock<Forest> = LazyLock::new(|| Forest::parse(SHIPPED).unwrap_or_default());

/// The shipped model.
pub(super) fn shipped() -> &'static Forest {
    &FOREST
}

impl Forest {
    /// Reads a forest: lines that start with `#` are for people; `threshold 0.5`; then a tree a line, its nodes by number, `f<v:a,b` a question
    /// (feature, value, next node if at most, next node otherwise) and `=n` an answer in hundredths.
    ///
    /// # Errors
    /// The number of the first line that is none of these.
    pub fn parse(text: &str) -> Result<Forest, Unreadable> {
        let mut forest = Forest::default();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(threshold) = line.strip_prefix("threshold ") {
                forest.threshold = threshold.parse().map_err(|_| Unreadable(number))?;
            } else {
                forest.trees.push(line.split(' ').map(node).collect::<Option<_>>().ok_or(Unreadable(number))?);
            }
        }
        Ok(forest)
    }

    /// From which score on two offers are the same.
    #[must_use]
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    /// How likely two offers are the same, from 0 to 1.
    #[must_use]
    pub fn score(&self, features: &Features) -> f32 {
        let sum: f32 = self.trees.iter().map(|tree| answer(tree, features)).sum();
        1.0 / (1.0 + (-sum).exp())
    }
}

fn node(text: &str) -> Option<Node> {
    if let Some(hundredths) = text.strip_prefix('=') {
        return Some(Node::Answer(hundredths.parse::<f32>().ok()? / 100.0));
    }
    let (feature, rest) = text.split_once('<')?;
    let (at_most, rest) = rest.split_once(':')?;
    let (yes, no) = rest.split_once(',')?;
    Some(Node::Ask {
        feature: feature.parse().ok()?,
        at_most: at_most.parse().ok()?,
        children: (yes.parse().ok()?, no.parse().ok()?),
    })
}

/// Follows a tree; children come after their parents, so that it ends.
fn answer(tree: &[Node], features: &Features) -> f32 {
    let mut at = 0;
    loop {
        match tree.get(usize::from(at)) {
            Some(Node::Answer(value)) => return *value,
            Some(Node::Ask { feature, at_most, children: (yes, no) }) => {
                let next = if features.get(usize::from(*feature)) <= *at_most { *yes } else { *no };
                if next <= at {
                    return 0.0;
                }
                at = next;
            }
            None => return 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_forest_is_whole() {
        let forest = Forest::parse(SHIPPED).expect("readable");
        assert!(forest.trees.len() > 50 && forest.threshold > 0.0);
        for tree in &forest.trees {
            for (at, node) in tree.iter().enumerate() {
                if let Node::Ask { feature, children: (yes, no), .. } = node {
                    assert!(usize::from(*feature) < super::super::features::COUNT);
                    assert!(usize::from(*yes) > at && usize::from(*no) > at && usize::from(*yes.max(no)) < tree.len());
                }
            }
        }
    }

    #[test]
    fn trees_add_up() {
        let forest = Forest::parse("# two\nthreshold 0.5\n0<10:1,2 =100 =-100\n=50\n").expect("readable");
        assert!((forest.score(&Features::default()) - 0.817_57).abs() < 1e-4);
        assert_eq!(Forest::parse("threshold 0.5\nnonsense"), Err(Unreadable(2)));
    }

    #[test]
    fn a_tree_that_turns_back_ends() {
        let forest = Forest::parse("0<255:0,0").expect("readable");
        assert!((forest.score(&Features::default()) - 0.5).abs() < 1e-6);
    }
}
