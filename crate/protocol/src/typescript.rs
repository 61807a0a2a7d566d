//! Writes the TypeScript text of every type, and fails when the committed text is stale.

use std::path::Path;

use ts_rs::{Config, TS};

use crate::{context, link, message, observation, report, trader};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../extension/src/generated/protocol.ts");

/// Each type's doc comment and declaration, in the order a reader wants them.
macro_rules! declarations {
    ($($type:ty),* $(,)?) => {{
        let config = Config::new().with_large_int("number");
        [$(format!("{}export {}\n", <$type>::docs().unwrap_or_default(), <$type>::decl(&config))),*]
    }};
}

fn text() -> String {
    let types = declarations![
        report::Report,
        report::PageInfo,
        report::PageKind,
        report::Amount,
        report::Price,
        report::Source,
        report::Offer,
        report::Ids,
        report::Payment,
        report::Condition,
        report::Availability,
        trader::Seller,
        trader::Shop,
        trader::Domain,
        trader::Marketplace,
        trader::DaysFrom,
        trader::PaidTo,
        trader::Registration,
        trader::Rating,
        report::Typical,
        report::Basis,
        report::Confidence,
        report::Subject,
        report::Subjects,
        report::Outcome,
        report::Strength,
        report::Finding,
        report::Evidence,
        report::Checked,
        report::NotChecked,
        report::Cut,
        context::Context,
        context::Trusted,
        context::KnownShop,
        observation::Observation,
        observation::Picture,
        observation::Entry,
        observation::Peer,
        observation::Mark,
        observation::Answer,
        link::Link,
        link::LinkKind,
        link::Paid,
        link::PayScheme,
        message::FromCollector,
        message::ToCollector,
        message::FromView,
        message::TabState,
    ];
    format!("// Written from crate/protocol by `./build.sh types`. Do not edit.\n\n{}", types.join("\n"))
}

#[test]
fn the_committed_typescript_is_fresh() {
    let text = text();
    if std::env::var_os("CAVEAT_WRITE").is_some() {
        std::fs::create_dir_all(Path::new(FILE).parent().expect("a folder")).expect("made");
        std::fs::write(FILE, &text).expect("written");
    }
    let committed = std::fs::read_to_string(FILE).unwrap_or_default();
    assert_eq!(committed, text, "stale: run ./build.sh types");
}
