//! How long a host takes: against all known names, and against a list of a million reported sites.
//! `cargo run --release --example hosts`; `tests/bench/pieces.mjs` runs it in WebAssembly too, the list left out.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::hint::black_box;
use std::time::Duration;

use caveat_engine::site::DenyList;
use caveat_engine::site::lookalike::look_alike;

/// Hosts as a browser gives and shows them: honest ones with nothing near them, with much near them, and each way of looking alike.
const HOSTS: [(&str, &str); 16] = [
    ("www.tidefold.example", "www.tidefold.example"),
    ("shop.leuchtenhof-saale.de", "shop.leuchtenhof-saale.de"),
    ("news.a-very-long-name-of-a-local-newspaper.co.uk", "news.a-very-long-name-of-a-local-newspaper.co.uk"),
    ("gadgetry.store", "gadgetry.store"),
    ("bayern.de", "bayern.de"),
    ("xn--bcher-kva.example", "bücher.example"),
    ("amazing-zone.com", "amazing-zone.com"),
    ("paypa1.com", "paypa1.com"),
    ("amazom.com", "amazom.com"),
    ("ebay-checkout.shop", "ebay-checkout.shop"),
    ("www.paypal.com.secure.example", "www.paypal.com.secure.example"),
    ("aliexpress.top", "aliexpress.top"),
    ("xn--pple-43d.com", "\u{430}pple.com"),
    ("cdn.static.images.wiki-of-plants.org", "cdn.static.images.wiki-of-plants.org"),
    ("mail.google.com", "mail.google.com"),
    ("rnicrosoft.com", "rnicrosoft.com"),
];
/// Domains of the list.
const LISTED: u32 = 1_000_000;
/// The fastest of so many rounds counts; the others were disturbed.
const ROUNDS: usize = 30;
/// Each round asks for every host so often.
const TIMES: usize = 200;

fn main() {
    let alike = fastest(|(host, shown)| {
        black_box(look_alike(black_box(host), black_box(shown)));
    });
    println!("{alike:.1} µs a host against all known names");

    // A marketplace looks pages up by the million; a shopper's one look-up is nothing against the page.
    if cfg!(target_family = "wasm") {
        return;
    }
    let lines: Vec<String> = (0..LISTED).map(|number| format!("0.0.0.0 reported-{number}.example")).collect();
    let Ok(list) = DenyList::build("made up", lines.iter().map(String::as_str)) else { return };
    drop(lines);
    let listed = fastest(|(host, _)| {
        black_box(list.find(black_box(host)));
    });
    let size = list.write().len() as f64 / 1e6;
    println!("{listed:.3} µs a host in a list of {} domains, which takes {size:.2} MB", list.domains());
}

/// Microseconds a host takes in the fastest round.
#[expect(clippy::disallowed_methods, reason = "the engine has no clock; what measures it has one")]
fn fastest(ask: impl Fn((&'static str, &'static str))) -> f64 {
    let round = |_| {
        let start = std::time::Instant::now();
        (0..TIMES).for_each(|_| HOSTS.into_iter().for_each(&ask));
        start.elapsed()
    };
    let fastest: Duration = (0..ROUNDS).map(round).min().unwrap_or_default();
    fastest.as_secs_f64() * 1e6 / (TIMES * HOSTS.len()) as f64
}
