//! Messages as people write them: how many that want to cheat alarm, and how many that are honest.
//!
//! What the files hold, and why nobody who adds words reads one of them, is in `tests/README.md`.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on says so by panicking; figures are for who asks for them"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use caveat_protocol::{Context, Outcome};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    lang: String,
    about: String,
    scam: bool,
    text: String,
}

/// Alarms, and of how many.
#[derive(Default, Clone, Copy)]
struct Share {
    alarms: u32,
    all: u32,
}

impl Share {
    fn add(&mut self, alarms: bool) {
        self.alarms += u32::from(alarms);
        self.all += 1;
    }

    fn value(self) -> f64 {
        f64::from(self.alarms) / f64::from(self.all.max(1))
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} ({:.1} %)", self.alarms, self.all, 100.0 * self.value())
    }
}

#[test]
fn messages_that_words_were_fitted_to() {
    check("fitted", 0.9, 0.04);
}

#[test]
fn messages_that_nobody_looked_at() {
    check("held", 0.5, 0.06);
}

/// Prints the figures of a file; so many of its cheating messages must alarm, and no more of its honest ones.
#[track_caller]
fn check(name: &str, least: f64, most: f64) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/messages/{name}.jsonl"));
    let text = fs::read_to_string(file).expect("the messages are there");
    let mut shares: BTreeMap<(bool, String), Share> = BTreeMap::new();
    for line in text.lines() {
        let message: Message = serde_json::from_str(line).expect("a message a line");
        // A name that nobody may register is no link; what the message has stands for one that somebody has.
        let report = caveat_engine::check_text(&message.text.replace(".example", ".top"), &Context::default());
        let alarms = matches!(report.outcome, Outcome::Caution | Outcome::Danger);
        for group in [String::new(), message.lang, message.about] {
            shares.entry((message.scam, group)).or_default().add(alarms);
        }
    }
    for ((scam, group), share) in &shares {
        println!("{name}: {} {group}: {share}", if *scam { "cheating" } else { "honest" });
    }
    let of = |scam| shares.get(&(scam, String::new())).copied().unwrap_or_default();
    assert!(of(true).value() >= least, "cheating messages that alarm: {}", of(true));
    assert!(of(false).value() <= most, "honest messages that alarm: {}", of(false));
}
