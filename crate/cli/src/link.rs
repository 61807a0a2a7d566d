//! `caveat link`: what an address, a bare host or the text of a payment code leads to.

use caveat_engine::link::check_link;
use caveat_engine::site::DenyList;
use caveat_protocol::Link;
use serde::Deserialize;

use crate::jsonl::Failure;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    url: String,
}

/// Answers one line.
pub(crate) fn line(line: &Line, lists: &[DenyList]) -> Result<Link, Failure> {
    Ok(check_link(&line.url, lists))
}
