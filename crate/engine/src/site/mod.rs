//! The site a page is on: what its host says.

mod rule;
pub mod suffix;

pub use suffix::{Domain, registrable};
