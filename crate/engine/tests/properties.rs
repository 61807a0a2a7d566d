//! What holds for every page, whatever is in it: it ends, without panic, twice the same, and nothing is made up.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_possible_truncation,
    reason = "a test may panic"
)]

use std::fs;
use std::path::Path;

use caveat_engine::check;
use caveat_engine::page::Page;
use caveat_engine::picture::{Look, name};
use caveat_protocol::{Context, Outcome, Report, Subject};
use proptest::prelude::*;

/// Pieces that pages are made of, and pieces that break them.
const PIECES: [&str; 40] = [
    "<html lang=en>",
    "<body>",
    "<h1>",
    "</h1>",
    "<p>",
    "</p>",
    "<div class=price>",
    "</div>",
    "<table><tr><td>",
    "</table>",
    "<script type=\"application/ld+json\">",
    "</script>",
    "{\"@type\":\"Product\",\"name\":\"Lamp\",\"offers\":{\"price\":\"1e999\"}}",
    "{\"a\":[[[[",
    "<form action=/pay>",
    "<input name=card autocomplete=cc-number>",
    "</form>",
    "<button>Add to cart</button>",
    "<template>",
    "<svg><title>",
    "<!--",
    "-->",
    "<b id=",
    "'\">",
    "\u{0}",
    "\u{FFFD}",
    "\u{202E}",
    "$1,234.56",
    "€ 12,-",
    "١٢٣٫٤٥ ر.س",
    "12万円",
    "Pay by bank transfer to my account",
    "加微信转账",
    "never",
    "WhatsApp",
    "<s>$999</s>",
    "<div itemscope itemtype=http://schema.org/Product>",
    "<span itemprop=price content=5>",
    "<meta property=og:price:amount content=5>",
    "<caveat-frame data-caveat-src=x>",
];

fn pages() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        2 => any::<String>(),
        1 => "[0-9., '$€¥]{0,40}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn context() -> Context {
    Context { url: Some("https://shop.test/p/1".to_owned()), ..Context::default() }
}

fn report_of(page: &str) -> Report {
    check(page, &context())
}

/// Letters and digits alone: how a quote is cut, spaced and punctuated is free.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Detectors that quote what is written in a tag: where a link or a form leads, what a code or a picture says.
const QUOTE_TAGS: [&str; 5] =
    ["form-sent-elsewhere", "insecure-form", "mark-without-method", "off-platform-contact", "personal-payment"];
/// Detectors that write an amount or a day in one form, whatever the page's own.
const WRITE_ANEW: [&str; 8] = [
    "absurd-discount", "bait-price", "copied-picture", "invented-list-price", "new-seller", "price-changed",
    "price-disagreement", "shipping-hides-price",
];

/// Quotes that are said to stand where people see them, and are not in the text of the page.
fn made_up(source: &str, context: &Context, report: &Report) -> Vec<String> {
    let text = letters(Page::parse(source, context).text());
    let tags = letters(source);
    let is_visible = |place: &str| place.starts_with('#') || place.starts_with("body") || place.starts_with("html");
    let stands = |id: &str, quote: &str| {
        let quote = letters(quote);
        WRITE_ANEW.contains(&id) || text.contains(&quote) || QUOTE_TAGS.contains(&id) && tags.contains(&quote)
    };
    let quotes = report.findings.iter().flat_map(|finding| finding.evidence.iter().map(move |evidence| (&finding.id, evidence)));
    quotes
        .filter(|(id, evidence)| is_visible(&evidence.place) && !stands(id, &evidence.quote))
        .map(|(id, evidence)| format!("{id}: {:?} at {}", evidence.quote, evidence.place))
        .collect()
}

/// Every case of the corpus: its page, and what is known besides.
fn cases() -> Vec<(String, String, Context)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let folders = |path: &Path| fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let cases = folders(&root).into_iter().filter(|kind| kind.is_dir()).flat_map(|kind| folders(&kind));
    cases
        .filter(|case| case.join("page.html").exists())
        .map(|case| {
            let told: serde_json::Value = serde_json::from_slice(&fs::read(case.join("case.json")).unwrap()).unwrap();
            let known =
                fs::read(case.join("context.json")).map(|known| serde_json::from_slice(&known).unwrap()).unwrap_or_default();
            let told = |key: &str| told[key].as_str().map(str::to_owned);
            let page = fs::read_to_string(case.join("page.html")).unwrap();
            (case.display().to_string(), page, Context { url: told("url"), at: told("at"), ..known })
        })
        .collect()
}

#[test]
fn findings_quote_the_pages_of_the_corpus() {
    let mut quoted = 0;
    for (case, page, context) in cases() {
        let report = check(&page, &context);
        quoted += report.findings.len();
        let made_up = made_up(&page, &context, &report);
        assert!(made_up.is_empty(), "{case}: {made_up:#?}");
    }
    assert!(quoted > 20, "{quoted} findings");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_page_gets_the_same_report_twice(page in pages()) {
        prop_assert_eq!(report_of(&page), report_of(&page));
    }

    #[test]
    fn findings_quote_the_page_and_the_verdict_follows_from_them(page in pages()) {
        let report = report_of(&page);
        for finding in &report.findings {
            prop_assert!(!finding.evidence.is_empty() && finding.evidence.iter().all(|evidence| !evidence.quote.is_empty()));
        }
        prop_assert_eq!(made_up(&page, &context(), &report), Vec::<String>::new());
        let gravest = Subject::ALL.into_iter().map(|subject| report.subjects.get(subject)).max();
        prop_assert_eq!(Some(report.outcome), gravest);
        if report.outcome >= Outcome::Caution {
            prop_assert!(!report.findings.is_empty());
        }
    }

    #[test]
    fn a_page_cut_anywhere_still_gets_a_report(page in pages(), at in 0.0..1.0) {
        let cut = page.floor_char_boundary((page.len() as f64 * at) as usize);
        report_of(&page[..cut]);
    }

    #[test]
    fn an_empty_page_is_never_clear(space in "[ \n\t]{0,20}") {
        prop_assert_eq!(report_of(&space).outcome, Outcome::Unknown);
    }

    #[test]
    fn a_picture_has_one_name_wherever_and_however_large_it_is(id in "[a-f][0-9][a-f][0-9][A-Z]{3}[0-9]{2}[a-z]{2}", side in 20_u32..3000, host in "[a-z]{3,9}") {
        let named = |address: String| url::Url::parse(&address).ok().and_then(|address| name(&address));
        let own = named(format!("https://pictures.test/{id}.jpg"));
        prop_assert!(own.is_some());
        for leaf in [format!("{id}._AC_SL{side}_.jpg"), format!("{id}_{side}x.png"), format!("{id}-{side}x{side}.webp"), format!("{id}.jpg_{side}x{side}q75.jpg_.webp")] {
            prop_assert_eq!(named(format!("https://{host}.test/files/{leaf}?v={side}")), own, "{}", leaf);
        }
    }

    #[test]
    fn any_address_and_any_small_copy_is_answered(address in any::<String>(), copy in "[0-9a-f]{512}|.{0,600}") {
        if let Ok(address) = url::Url::parse("https://shop.test/").and_then(|page| page.join(&address)) {
            prop_assert_eq!(name(&address), name(&address));
        }
        if let Some(look) = Look::of(&copy) {
            prop_assert_eq!(Look::parse(&look.to_string()), Some(look));
        }
    }
}
