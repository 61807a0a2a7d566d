//! `caveat ident`: whether a registration, product, parcel or account number can be what it claims, or what it could be.

use caveat_engine::ident;
use serde::{Deserialize, Serialize};

use crate::jsonl::Failure;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    value: String,
    /// The scheme it is claimed to be of, by python-stdnum's name.
    scheme: Option<String>,
}

/// A line written.
#[derive(Serialize)]
pub(crate) struct Answer {
    matches: Vec<Match>,
}

#[derive(Serialize)]
struct Match {
    scheme: String,
    /// `null` where we do not know the scheme.
    valid: Option<bool>,
}

/// Answers one line: for that scheme, or else with every scheme that fits.
pub(crate) fn line(line: Line) -> Result<Answer, Failure> {
    let matches = match line.scheme {
        Some(scheme) => vec![Match { valid: ident::check(&scheme, &line.value), scheme }],
        None => ident::matches(&line.value).map(|scheme| Match { scheme: scheme.name.to_owned(), valid: Some(true) }).collect(),
    };
    Ok(Answer { matches })
}
