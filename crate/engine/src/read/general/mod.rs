//! Readers for pages no adapter knows.

use super::facts::Facts;
use crate::page::Page;

/// Reads what the visible page shows.
pub fn read(_page: &Page, _facts: &mut Facts<'_>) {}
