//! The corpus: every case natively and through the command line, with the same report.
//!
//! `CAVEAT_BLESS=1` rewrites each case's `report.txt`; how a case looks is in `tests/README.md`.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot go on says so by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use caveat_protocol::{Context, Report};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    #[expect(dead_code, reason = "for readers of the case; its presence is what is checked")]
    origin: Origin,
    #[expect(dead_code, reason = "for readers of the case; its presence is what is checked")]
    why: String,
    url: Option<String>,
    at: Option<String>,
    fires: Vec<String>,
    quiet: Vec<String>,
    known_gap: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Origin {
    Real,
    Reported,
    Composed,
}

#[test]
fn every_case_gets_the_report_it_must() {
    let cases = cases();
    assert!(!cases.is_empty(), "no cases found");
    let wrong: Vec<String> = cases.iter().flat_map(|folder| check(folder)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn half_of_the_cases_are_honest_pages() {
    let honest = cases().iter().filter(|case| case.parent().is_some_and(|kind| kind.ends_with("honest"))).count();
    assert!(honest * 2 >= cases().len(), "{honest} of {}", cases().len());
}

/// Everything that is wrong with one case.
fn check(folder: &Path) -> Vec<String> {
    let case: Case = serde_json::from_slice(&fs::read(folder.join("case.json")).expect("case.json")).expect("a case");
    let known: Context =
        fs::read(folder.join("context.json")).map(|known| serde_json::from_slice(&known).expect("a context")).unwrap_or_default();
    let context = Context { url: case.url.clone(), at: case.at.clone(), ..known };
    let page = fs::read_to_string(folder.join("page.html")).expect("page.html");
    let native = caveat_engine::check(&page, &context);
    let name = folder.strip_prefix(root()).expect("under the root").display().to_string();
    let mut wrong = expectations(&case, &native).into_iter().map(|what| format!("{name}: {what}")).collect::<Vec<_>>();

    match (&case.known_gap, wrong.is_empty()) {
        (Some(gap), true) => wrong = vec![format!("{name}: right at last, take knownGap away ({gap})")],
        (Some(_), false) => wrong.clear(),
        (None, _) => {}
    }
    let printed = caveat(folder, &case, &["--json"]);
    let through: Report = serde_json::from_slice(&printed.stdout).expect("a report");
    if through != native {
        wrong.push(format!("{name}: the command line says something else than the engine"));
    }
    let text = String::from_utf8(caveat(folder, &case, &[]).stdout).expect("text");
    let report = folder.join("report.txt");
    if std::env::var_os("CAVEAT_BLESS").is_some() {
        fs::write(&report, &text).expect("written");
    }
    let blessed = fs::read_to_string(&report).unwrap_or_default();
    if blessed != text {
        wrong.push(format!(
            "{name}: report.txt is not what is printed now (./build.sh test --bless, then read the difference):\n{text}"
        ));
    }
    wrong
}

fn expectations(case: &Case, report: &Report) -> Vec<String> {
    let fired = |id: &String| report.findings.iter().any(|finding| finding.id == *id);
    let missed = case.fires.iter().filter(|id| !fired(id)).map(|id| format!("{id} must fire"));
    let loud = case.quiet.iter().filter(|id| fired(id)).map(|id| format!("{id} must stay quiet"));
    missed.chain(loud).collect()
}

fn caveat(folder: &Path, case: &Case, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_caveat"));
    command.current_dir(folder).args(["check", "page.html"]).args(more);
    if folder.join("context.json").exists() {
        command.args(["--context", "context.json"]);
    }
    for (flag, value) in [("--url", &case.url), ("--at", &case.at)] {
        command.args(value.as_deref().map(|value| [flag, value]).into_iter().flatten());
    }
    command.output().expect("ran")
}

fn cases() -> Vec<PathBuf> {
    let folders = |path: &Path| {
        let entries = fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let mut cases: Vec<_> = folders(&root()).iter().flat_map(|kind| folders(kind)).collect();
    cases.sort();
    cases
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus")
}
