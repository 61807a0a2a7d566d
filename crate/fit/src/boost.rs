//! Gradient-boosted trees for a yes-or-no question over byte features (Friedman 2001; leaf by leaf, with Newton steps and histograms, as
//! in Ke et al. 2017, "LightGBM").

use std::fmt::Write;

/// How to fit. Chosen by trying on held-out pairs.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) trees: usize,
    pub(crate) leaves: usize,
    pub(crate) rate: f64,
    /// Examples a leaf has at least.
    pub(crate) least: usize,
    /// Pulls answers towards nothing.
    pub(crate) ridge: f64,
    /// Share of examples and of features each tree sees.
    pub(crate) rows: f64,
    pub(crate) columns: f64,
}

/// One labelled example.
pub(crate) struct Example {
    pub(crate) features: Vec<u8>,
    pub(crate) same: bool,
    pub(crate) weight: f64,
}

/// A node of a tree under construction.
enum Node {
    Ask { feature: usize, at_most: u8, yes: usize, no: usize },
    Answer(f64),
}

/// The fitted trees.
pub(crate) struct Trees(Vec<Vec<Node>>);

struct Leaf {
    node: usize,
    rows: Vec<usize>,
    best: Option<Split>,
    sums: (f64, f64),
}

#[derive(Clone, Copy)]
struct Split {
    gain: f64,
    feature: usize,
    at_most: u8,
}

/// Fits trees to examples.
pub(crate) fn fit(examples: &[&Example], settings: Settings) -> Trees {
    let columns = examples.first().map_or(0, |example| example.features.len());
    let mut scores = vec![0.0; examples.len()];
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut trees = Trees(Vec::new());
    for _ in 0..settings.trees {
        let gradients: Vec<(f64, f64)> = examples
            .iter()
            .zip(&scores)
            .map(|(example, score)| {
                let p = 1.0 / (1.0 + f64::exp(-score));
                (example.weight * (p - f64::from(u8::from(example.same))), example.weight * (p * (1.0 - p)).max(1e-6))
            })
            .collect();
        let rows: Vec<usize> = (0..examples.len()).filter(|_| random.below(settings.rows)).collect();
        let columns: Vec<usize> = (0..columns).filter(|_| random.below(settings.columns)).collect();
        let tree = grow(examples, &gradients, rows, &columns, settings);
        for (score, example) in scores.iter_mut().zip(examples) {
            *score += answer(&tree, &example.features);
        }
        trees.0.push(tree);
    }
    trees
}

fn grow(examples: &[&Example], gradients: &[(f64, f64)], rows: Vec<usize>, columns: &[usize], settings: Settings) -> Vec<Node> {
    let leaf = |node: usize, rows: Vec<usize>| {
        let sums = rows.iter().fold((0.0, 0.0), |sums, &row| (sums.0 + gradients[row].0, sums.1 + gradients[row].1));
        let best = best_split(examples, gradients, &rows, columns, sums, settings);
        Leaf { node, rows, best, sums }
    };
    let mut nodes = vec![Node::Answer(0.0)];
    let mut leaves = vec![leaf(0, rows)];
    while leaves.len() < settings.leaves {
        let gain = |leaf: &Leaf| leaf.best.map_or(0.0, |split| split.gain);
        let Some(at) = (0..leaves.len()).max_by(|&a, &b| gain(&leaves[a]).total_cmp(&gain(&leaves[b]))) else { break };
        let Some(split) = leaves[at].best else { break };
        let parent = leaves.swap_remove(at);
        let (yes, no) = parent.rows.into_iter().partition(|&row| examples[row].features[split.feature] <= split.at_most);
        nodes[parent.node] = Node::Ask { feature: split.feature, at_most: split.at_most, yes: nodes.len(), no: nodes.len() + 1 };
        for rows in [yes, no] {
            leaves.push(leaf(nodes.len(), rows));
            nodes.push(Node::Answer(0.0));
        }
    }
    for leaf in leaves {
        nodes[leaf.node] = Node::Answer(-settings.rate * leaf.sums.0 / (leaf.sums.1 + settings.ridge));
    }
    nodes
}

fn best_split(
    examples: &[&Example],
    gradients: &[(f64, f64)],
    rows: &[usize],
    columns: &[usize],
    sums: (f64, f64),
    settings: Settings,
) -> Option<Split> {
    if rows.len() < 2 * settings.least {
        return None;
    }
    let value = |(g, h): (f64, f64)| g * g / (h + settings.ridge);
    let mut best: Option<Split> = None;
    for &feature in columns {
        let mut bins = [(0.0, 0.0, 0_usize); 256];
        for &row in rows {
            let bin = &mut bins[usize::from(examples[row].features[feature])];
            *bin = (bin.0 + gradients[row].0, bin.1 + gradients[row].1, bin.2 + 1);
        }
        let (mut left, mut count) = ((0.0, 0.0), 0);
        for at_most in 0..255_u8 {
            let bin = bins[usize::from(at_most)];
            left = (left.0 + bin.0, left.1 + bin.1);
            count += bin.2;
            if bin.2 == 0 || count < settings.least || rows.len() - count < settings.least {
                continue;
            }
            let gain = value(left) + value((sums.0 - left.0, sums.1 - left.1)) - value(sums);
            if gain > 1e-9 && best.is_none_or(|best| gain > best.gain) {
                best = Some(Split { gain, feature, at_most });
            }
        }
    }
    best
}

fn answer(tree: &[Node], features: &[u8]) -> f64 {
    let mut at = 0;
    loop {
        match tree[at] {
            Node::Answer(value) => return value,
            Node::Ask { feature, at_most, yes, no } => at = if features[feature] <= at_most { yes } else { no },
        }
    }
}

impl Trees {
    /// As the engine reads them: a tree a line, answers in hundredths.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for tree in &self.0 {
            let nodes: Vec<String> = tree
                .iter()
                .map(|node| match node {
                    Node::Ask { feature, at_most, yes, no } => format!("{feature}<{at_most}:{yes},{no}"),
                    Node::Answer(value) => format!("={}", (value * 100.0).round()),
                })
                .collect();
            let _ = writeln!(text, "{}", nodes.join(" "));
        }
        text
    }
}

/// Xorshift (Marsaglia 2003): the same fit from the same pairs, whatever the machine.
struct Random(u64);

impl Random {
    fn below(&mut self, share: f64) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) as f64 / (1_u64 << 53) as f64) < share
    }
}
