//! Messages between the parts of the extension.
//!
//! Three directions, three unions. [`FromCollector`] comes out of a hostile page's process and may say little;
//! [`FromView`] comes from our own pages; [`ToCollector`] is what the worker tells a tab. The worker picks the union by
//! the sender, never by the message.

use serde::{Deserialize, Serialize};

use crate::observation::{Mark, Peer};
use crate::report::{Evidence, Report};

/// What a content script may say to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FromCollector {
    /// One piece of a capture. A capture travels in pieces so that no single copy holds up the page.
    Capture {
        /// Grows with each capture of a page; pieces of an older one are dropped.
        serial: u32,
        /// Which piece this is, from 0.
        part: u32,
        /// How many there are.
        parts: u32,
        /// The piece.
        html: String,
    },
    /// The page moved without loading (single-page move, back or forward): what was known is no longer true.
    Moved {
        /// The serial of the capture that will follow.
        serial: u32,
    },
    /// A picture of the page that may hold a code. Answered with what its codes say.
    Picture {
        /// The picture, a `data:` address.
        data: String,
    },
    /// The page let no notice stand.
    NoticeBeaten,
}

/// What the worker may say to a content script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ToCollector {
    /// Copy the page now.
    Collect,
    /// Scroll to the quoted words and outline them.
    Show {
        /// What to look for.
        evidence: Evidence,
    },
    /// Show the notice for a payment page in danger, or take it away.
    Notice {
        /// The report to speak from; `null` takes the notice away.
        report: Option<Box<Report>>,
    },
    /// Mark these items of a list, and no others.
    Mark {
        /// The items.
        marks: Vec<Mark>,
    },
    /// The shopper took the permission back: stop reading.
    Stop,
}

/// What our own pages may say to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FromView {
    /// What is known of a tab. Answered with a [`TabState`].
    StateOf {
        /// The browser's number of the tab.
        tab: u32,
    },
    /// Read this tab now, though it may not be among the sites read by themselves. Answered with a [`TabState`].
    CheckTab {
        /// The browser's number of the tab.
        tab: u32,
    },
    /// Check a text that the shopper gives. Answered with a [`Report`], or `null` where the engine failed.
    CheckText {
        /// The text.
        text: String,
    },
    /// Say what an address or a code is. Answered with a [`Link`](crate::Link), or `null` where the engine failed.
    CheckLink {
        /// The address, or the text of the code.
        text: String,
    },
    /// Scroll to the quoted words. Answered with whether they were found.
    ShowOnPage {
        /// The browser's number of the tab.
        tab: u32,
        /// What to look for.
        evidence: Evidence,
    },
}

/// What the extension knows of one tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "status", rename_all = "snake_case", deny_unknown_fields)]
pub enum TabState {
    /// Not looked at yet.
    Unread,
    /// Being read now.
    Reading,
    /// A page no extension may read (the browser's own, a store, a local file).
    OffLimits,
    /// Something went wrong; the next capture starts afresh.
    Failed {
        /// A key of the catalogue's `because_…` entries.
        because: String,
    },
    /// Read.
    Read {
        /// What the engine says.
        report: Box<Report>,
        /// Offers of the same thing, to be shown beside its price.
        peers: Vec<Peer>,
        /// The domain that the shopper may ask others about; `null` where there is no use in that.
        ask_others: Option<String>,
    },
}
