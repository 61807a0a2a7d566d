//! Data the engine goes by: typed constants, checked by the compiler and by the examples beside them, one file a site or language.

pub mod phrases;

use crate::read::adapter::Site;

/// Every site adapter.
pub const SITES: &[&Site] = &[];
