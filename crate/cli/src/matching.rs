//! `caveat match`: whether two offers are of the same thing.

use caveat_engine::offers::same::{Thing, compare};
use serde::{Deserialize, Serialize};

use crate::jsonl::Failure;
use crate::offer::OfferLine;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    a: OfferLine,
    b: OfferLine,
}

/// A line written.
#[derive(Serialize)]
pub(crate) struct Answer {
    same: bool,
    /// 0 certainly not, 1 certainly.
    score: f32,
}

/// Answers one line.
pub(crate) fn line(line: Line) -> Result<Answer, Failure> {
    let sameness = compare(&Thing::new(line.a.offer()), &Thing::new(line.b.offer()));
    Ok(Answer { same: sameness.same, score: (sameness.score * 1000.0).round() / 1000.0 })
}
