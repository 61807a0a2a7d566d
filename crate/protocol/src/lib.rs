//! The words both sides of Caveat speak.
//!
//! Every type here is declared once, as a Rust type with serde; the TypeScript shell gets the same type as text
//! (`extension/src/generated/protocol.ts`, written by `./build.sh types` and proven fresh by a test). There is no logic here.
//!
//! - [`report`]: what the engine says of a page. Its JSON is the stable interface of the command line, `"schema": 1`:
//!   fields may be added, never renamed or given another meaning. That is why names are `snake_case` everywhere.
//! - [`trader`]: the report's parts on who sells and where.
//! - [`context`]: what the page cannot be asked, handed to the engine beside the capture.
//! - [`observation`]: what the price memory keeps of the pages seen, and hands back as history.
//! - [`link`]: what a link or a code is, taken by itself.
//! - [`message`]: what the parts of the extension say to each other, one union for each direction of trust.

pub mod context;
pub mod link;
pub mod message;
pub mod observation;
pub mod report;
pub mod trader;

pub use context::{Context, KnownShop, Trusted};
pub use link::{Link, LinkKind, Paid, PayScheme};
pub use observation::{Answer, Entry, Mark, Observation, Peer, Picture};
pub use report::{
    Amount, Availability, Basis, Checked, Condition, Confidence, Cut, Evidence, Finding, Ids, NotChecked, Offer, Outcome,
    PageInfo, PageKind, Payment, Price, Report, Source, Strength, Subject, Subjects, Typical,
};
pub use trader::{DaysFrom, Domain, Marketplace, PaidTo, Rating, Registration, Seller, Shop};

#[cfg(test)]
mod typescript;
