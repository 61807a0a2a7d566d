//! `caveat text`: messages and descriptions by themselves.

use caveat_protocol::{Context, Finding, Outcome};
use serde::{Deserialize, Serialize};

use crate::jsonl::Failure;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    text: String,
    /// BCP 47.
    lang: Option<String>,
}

/// A line written.
#[derive(Serialize)]
pub(crate) struct Answer {
    outcome: Outcome,
    findings: Vec<Finding>,
}

/// Answers one line.
pub(crate) fn line(line: Line) -> Result<Answer, Failure> {
    let context = Context { lang: line.lang, ..Context::default() };
    let report = caveat_engine::check_text(&line.text, &context);
    Ok(Answer { outcome: report.outcome, findings: report.findings })
}
