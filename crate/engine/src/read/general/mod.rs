//! Readers for pages no adapter knows: what the visible page shows.

mod offer;
mod payment;
mod shop;

use super::about::About;
use super::facts::Facts;
use crate::page::Page;

/// Reads what the visible page shows.
pub(super) fn read(page: &Page, about: &About<'_>, facts: &mut Facts<'_>) {
    offer::read(page, about, facts);
    shop::read(page, facts);
    payment::read(page, facts);
}
