//! The site a page is on: what its host says.

mod near;
mod rule;
mod script;
mod skeleton;
mod words;

pub mod address;
pub mod deny;
pub mod idn;
pub mod lookalike;
pub mod names;
pub mod suffix;

pub use deny::DenyList;
pub use names::Name;
pub use suffix::{Domain, registrable};
