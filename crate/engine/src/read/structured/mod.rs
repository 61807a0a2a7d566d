//! Readers of what a page says to machines: JSON-LD, microdata, meta tags, embedded state.

use super::facts::Facts;
use crate::page::Page;

/// Reads all structured data.
pub fn read(_page: &Page, _facts: &mut Facts<'_>) {}
