//! `caveat link`: what an address, a bare host or the text of a payment code leads to.

use caveat_engine::link::check_link;
use caveat_engine::site::DenyList;
use caveat_protocol::{Finding, Outcome};
use serde::{Deserialize, Serialize};

use crate::jsonl::Failure;
use crate::paid::Paid;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    url: String,
}

/// A line written.
#[derive(Serialize)]
pub(crate) struct Answer {
    /// Where it leads; `null` where it leads to no host.
    host: Option<String>,
    /// The part of the host that somebody registered.
    registrable: Option<String>,
    outcome: Outcome,
    findings: Vec<Finding>,
    /// Who would be paid; `null` where the link pays nobody.
    payment: Option<Paid>,
}

/// Answers one line.
pub(crate) fn line(line: &Line, lists: &[DenyList]) -> Result<Answer, Failure> {
    let link = check_link(&line.url, lists);
    Ok(Answer {
        host: link.host,
        registrable: link.registrable,
        outcome: link.outcome,
        findings: link.findings,
        payment: link.payment.map(Paid::from),
    })
}
