//! The site a page is on: what its host says.

mod near;
mod rule;
mod script;
mod skeleton;
mod words;

pub mod address;
pub mod app;
pub mod claim;
pub mod deny;
pub mod idn;
pub mod lookalike;
pub mod names;
pub mod redirect;
pub mod suffix;
pub mod written;

pub use deny::DenyList;
pub use names::Name;
pub use suffix::{Domain, registrable};
