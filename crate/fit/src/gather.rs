//! Labelled pairs of offers from sets that others published, as `match` and `words` read them.
//!
//! A set is a folder of two tables with labels (as DeepMatcher has them), a folder of records with labels (WDC Products), a table of pairs (ProMap) or
//! a table of clusters (PriceRunner); which it is, the names of files and columns tell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::pairs::{Line, OfferLine};

type Row = BTreeMap<String, String>;

/// Of tables of clusters, every second cluster: as many pairs as the other sets have.
const EVERY: usize = 2;

pub(crate) fn write(folder: &str, out: &str) -> Outcome {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
    entries.sort();
    let mut lines = Vec::new();
    for path in entries {
        let set = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.join("tableA.csv").exists() {
            let [a, b] = ["tableA.csv", "tableB.csv"].map(|file| records(&path.join(file)));
            let labels = ["train.csv", "valid.csv", "test.csv"].map(|file| path.join(file));
            labelled(&set, (&a?, &b?), labels.iter().filter(|file| file.exists()), &mut lines)?;
        } else if path.join("records.csv").exists() {
            let records = records(&path.join("records.csv"))?;
            labelled(&set, (&records, &records), [path.join("pairs.csv")].iter(), &mut lines)?;
        } else if path.extension().is_some_and(|extension| extension == "csv") {
            let rows = table(&path)?;
            let has = |column: &str| rows.first().is_some_and(|row| row.contains_key(column));
            if has("name1") && has("match") {
                listed(&set, &rows, &mut lines);
            } else if has("title") && has("cluster_id") && has("category") {
                clustered(&set, &rows, &mut lines);
            }
        }
    }
    let text = lines.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?.join("\n");
    Ok(fs::write(out, text + "\n")?)
}

fn table(path: &Path) -> Outcome<Vec<Row>> {
    Ok(csv::Reader::from_path(path)?.deserialize().collect::<Result<_, _>>()?)
}

fn records(path: &Path) -> Outcome<BTreeMap<String, Row>> {
    Ok(table(path)?.into_iter().map(|row| (row.get("id").cloned().unwrap_or_default(), row)).collect())
}

fn offer(row: &Row) -> OfferLine {
    let of = |names: &[&str]| names.iter().filter_map(|name| row.get(*name)).find(|value| !value.is_empty()).cloned();
    OfferLine {
        title: of(&["title", "name"]).unwrap_or_default(),
        brand: of(&["brand", "manufacturer"]),
        mpn: of(&["modelno"]),
        gtin: None,
        price: of(&["price"]),
    }
}

/// Two tables and pairs of their ids. A group is what equal pairs join.
fn labelled<'p>(
    set: &str,
    (a, b): (&BTreeMap<String, Row>, &BTreeMap<String, Row>),
    labels: impl Iterator<Item = &'p PathBuf>,
    lines: &mut Vec<Line>,
) -> Outcome {
    let one_table = std::ptr::eq(a, b);
    let mut groups = Groups::default();
    let mut pairs = Vec::new();
    for file in labels {
        for row in table(file)? {
            let of = |column: &str| row.get(column).cloned().unwrap_or_default();
            let (left, right, same) = (of("ltable_id"), of("rtable_id"), of("label") == "1");
            let (Some(own), Some(other)) = (a.get(&left), b.get(&right)) else { continue };
            let nodes = [groups.node(&left), groups.node(&if one_table { right } else { format!("b {right}") })];
            if same {
                groups.join(nodes);
            }
            pairs.push((nodes[0], offer(own), offer(other), same));
        }
    }
    lines.extend(pairs.into_iter().map(|(node, a, b, same)| Line { set: set.to_owned(), group: groups.root(node), a, b, same }));
    Ok(())
}

/// A table whose rows are pairs.
fn listed(set: &str, rows: &[Row], lines: &mut Vec<Line>) {
    let of = |row: &Row, column: &str| row.get(column).cloned().unwrap_or_default();
    lines.extend(rows.iter().enumerate().map(|(group, row)| Line {
        set: set.to_owned(),
        group,
        a: OfferLine { title: of(row, "name1"), ..OfferLine::default() },
        b: OfferLine { title: of(row, "name2"), ..OfferLine::default() },
        same: of(row, "match").starts_with('1'),
    }));
}

/// A table of clusters: two titles of each, its first title with the next cluster's, and, as a set of its own, harder ones: its last two titles, and
/// its first with the two clusters of its category that share most words with it.
fn clustered(set: &str, rows: &[Row], lines: &mut Vec<Line>) {
    let mut categories: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for row in rows {
        let of = |column: &str| row.get(column).map_or("", String::as_str);
        categories.entry(of("category")).or_default().entry(of("cluster_id")).or_default().push(of("title"));
    }
    let mut group = 0;
    for clusters in categories.values() {
        let clusters: Vec<&Vec<&str>> = clusters.values().collect();
        let words: Vec<BTreeSet<&str>> = clusters
            .iter()
            .map(|titles| titles[0].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect())
            .collect();
        for at in (0..clusters.len()).step_by(EVERY) {
            group += 1;
            let titles = clusters[at];
            let mut add = |hard: bool, a: &str, b: &str, same: bool| {
                let of = |title: &str| OfferLine { title: title.to_owned(), ..OfferLine::default() };
                lines.push(Line { set: format!("{set}{}", if hard { ":hard" } else { "" }), group, a: of(a), b: of(b), same });
            };
            if let [first, second, ..] = titles.as_slice() {
                add(false, first, second, true);
            }
            if let [_, .., before, last] = titles.as_slice() {
                add(true, before, last, true);
            }
            if let Some(next) = clusters.get(at + 1) {
                add(false, titles[0], next[0], false);
            }
            let shared = |other: usize| {
                let both = words[at].intersection(&words[other]).count();
                both as f64 / (words[at].len() + words[other].len() - both).max(1) as f64
            };
            let mut others: Vec<usize> = (0..clusters.len()).filter(|other| *other != at).collect();
            others.sort_by(|a, b| shared(*b).total_cmp(&shared(*a)));
            others.iter().take(2).for_each(|other| add(true, titles[0], clusters[*other][0], false));
        }
    }
}

/// Disjoint sets of offers (Galler and Fischer 1964).
#[derive(Default)]
struct Groups {
    nodes: BTreeMap<String, usize>,
    parents: Vec<usize>,
}

impl Groups {
    fn node(&mut self, name: &str) -> usize {
        let next = self.parents.len();
        let node = *self.nodes.entry(name.to_owned()).or_insert(next);
        if node == next {
            self.parents.push(next);
        }
        node
    }

    fn join(&mut self, [a, b]: [usize; 2]) {
        let (a, b) = (self.root(a), self.root(b));
        self.parents[a] = b;
    }

    fn root(&self, mut node: usize) -> usize {
        while self.parents[node] != node {
            node = self.parents[node];
        }
        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_is_of_one_group() {
        let mut groups = Groups::default();
        let [a, b, c] = ["a", "b", "c"].map(|name| groups.node(name));
        groups.join([a, b]);
        assert_eq!(groups.node("a"), a);
        assert_eq!(groups.root(a), groups.root(b));
        assert_ne!(groups.root(a), groups.root(c));
    }

    #[test]
    fn clusters_make_pairs_within_and_between() {
        let row = |cluster: &str, title: &str| {
            [("category", "kettles"), ("cluster_id", cluster), ("title", title)].map(|(a, b)| (a.to_owned(), b.to_owned())).into()
        };
        let rows = [row("1", "kettle one"), row("1", "kettle 1 red"), row("2", "kettle two"), row("3", "toaster")];
        let mut lines = Vec::new();
        clustered("shops", &rows, &mut lines);
        let of = |set: &str, same: bool| lines.iter().filter(|line| line.set == set && line.same == same).count();
        assert_eq!((of("shops", true), of("shops", false), of("shops:hard", true), of("shops:hard", false)), (1, 1, 0, 4));
        assert_eq!(lines[0].a.title, "kettle one");
    }
}
