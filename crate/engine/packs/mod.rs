//! Data the engine goes by: typed constants, checked by the compiler and by the examples beside them, one file a site or language.

pub mod free_mail;
pub mod marketplaces;
pub mod money;
pub mod offers;
pub mod phrases;
pub mod rates;
pub mod registrations;
mod sites;
pub mod words;

pub use sites::SITES;
