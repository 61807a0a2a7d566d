//! The demonstration marketplace: what the browser tests see of it, in a second and without a browser.
#![allow(clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

use std::fs;
use std::path::Path;

use caveat_protocol::{Context, Outcome, PageKind};
use serde::Deserialize;

#[derive(Deserialize)]
struct Page {
    name: String,
    host: String,
    path: String,
    kind: PageKind,
    outcome: Outcome,
    findings: Vec<String>,
}

#[test]
fn every_page_gets_the_verdict_it_shows_off() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/demo");
    let pages: Vec<Page> =
        serde_json::from_slice(&fs::read(demo.join("pages.json")).expect("pages.json")).expect("a list of pages");
    for page in pages {
        let folder = if page.host.contains("pay") { "checkout" } else { "market" };
        let html = fs::read_to_string(demo.join(folder).join(&page.path)).expect("the page");
        let context = Context { url: Some(format!("https://{}/{}", page.host, page.path)), ..Context::default() };
        let report = caveat_engine::check(&html, &context);
        let mut named: Vec<_> =
            report.findings.iter().map(|finding| &finding.id).filter(|id| page.findings.contains(id)).collect();
        named.sort();
        assert_eq!(
            (report.page.kind, report.outcome, named),
            (page.kind, page.outcome, page.findings.iter().collect()),
            "{}",
            page.name
        );
    }
}
