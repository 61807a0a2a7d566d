//! `caveat link`: what an address, a bare host or the text of a payment code is.

use caveat_engine::payment;
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
    /// Who would be paid; `null` where the link pays nobody.
    payment: Option<Paid>,
}

/// Answers one line.
pub(crate) fn line(line: &Line) -> Result<Answer, Failure> {
    Ok(Answer { payment: payment::read(&line.url).map(Paid::from) })
}
