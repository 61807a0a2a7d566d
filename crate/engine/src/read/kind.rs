//! What sort of page it is.

use super::facts::Facts;
use crate::page::Page;

/// Tells product, listing, cart, checkout, payment, chat, shop and other pages apart.
pub fn read(_page: &Page, _facts: &mut Facts<'_>) {}
