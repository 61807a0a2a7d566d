//! Observations: what the price memory keeps of the pages a shopper has seen, and hands back to the engine as history.

use serde::{Deserialize, Serialize};

use crate::report::{Condition, Evidence, Ids, Report};

/// One thing seen at one price on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Observation {
    /// What was offered, in the page's words, cut to 120 letters.
    pub title: String,
    /// Its maker.
    pub brand: Option<String>,
    /// Codes that name the goods.
    pub ids: Ids,
    /// New, used or refurbished.
    pub condition: Option<Condition>,
    /// What it cost, a decimal string with a dot.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
    /// Whether tax is in the price; `null` where the page does not say.
    pub tax_included: Option<bool>,
    /// Who sold it, in the page's words.
    pub seller: Option<String>,
    /// The host it was seen on.
    pub site: String,
    /// The thing's own page there: the path, without a query.
    pub path: Option<String>,
    /// What tells its picture from others.
    pub picture: Option<Picture>,
    /// The day it was seen, `2026-11-22`.
    pub on: String,
}

/// What tells a picture from others: each part alone does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Picture {
    /// A number for what of its address stays where the picture is shown smaller or is copied elsewhere.
    pub name: Option<u32>,
    /// How it looks: a perceptual hash of 64 bits as 16 hexadecimal digits; `null` where the browser keeps its pixels from us.
    pub look: Option<String>,
}

/// An observation as the price memory files it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Entry {
    /// What was seen.
    pub observation: Observation,
    /// Equal for observations that say the same of the same thing, whatever the day: the memory keeps one a day.
    pub identity: u32,
    /// What it is found by; see [`Answer::wanted`].
    pub keys: Vec<u32>,
}

/// An offer of the same thing, for people to see the price among others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Peer {
    /// What it cost, in the main offer's currency: a decimal string with a dot.
    pub amount: String,
    /// Who sold it, in the page's words.
    pub seller: Option<String>,
    /// The host it was seen on.
    pub site: String,
    /// The day it was seen; empty where that is not known.
    pub on: String,
    /// Whether it is this very offer, seen before.
    pub own: bool,
}

/// An item of a list that costs far less than others of the same thing beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Its title, and where it stands.
    pub evidence: Evidence,
    /// How far below the middle of the others, in whole percent, rounded down.
    pub percent: u32,
}

/// What the engine makes of one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Answer {
    /// What it says of the page.
    pub report: Report,
    /// The offers seen there, the main one first, for the price memory.
    pub entries: Vec<Entry>,
    /// Offers of the same thing, here and before, to be shown beside its price.
    pub peers: Vec<Peer>,
    /// Items of a list to be marked where they stand.
    pub marks: Vec<Mark>,
    /// Keys under which the price memory may hold history of the main offer: what it finds there is worth another look at the page.
    pub wanted: Vec<u32>,
    /// The domain whose registry is worth asking since when it is registered; `null` where nothing is sold, or it is known whose it is.
    pub ask_registry: Option<String>,
    /// The domain that the shopper may ask others about; `null` where nothing is sold, or on a marketplace that we know.
    pub ask_others: Option<String>,
    /// Whether the page itself must say that it is a danger, without being asked.
    pub notice: bool,
}
