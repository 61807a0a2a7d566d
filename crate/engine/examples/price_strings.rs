//! How long a price string takes: `cargo run --release --example price_strings`. `tests/bench/pieces.mjs` runs it in WebAssembly.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::hint::black_box;
use std::time::Duration;

use caveat_engine::read::money::{Hints, read_price};

/// The habits that pages have, one each.
const TEXTS: [&str; 24] = [
    "19,99 €", "$1,299.00", "US $12.49", "£4.50", "1 234,56 zł", "CHF 1'234.50", "￥１，２８０", "¥12万", "₹1,23,456.50",
    "Rp 1,5 jt", "1.299,- kr", "$12⁹⁹", "12 € 99", "From $49.00", "2 for £5", "$5.00 - $10.00", "Was $120.00 Now $60.00",
    "UVP 49,99 € inkl. MwSt.", "12,99 €/kg", "Free", "1280円（税込）", "R$ 1.234,56", "Sold out", "AED 45.00 per month",
];
/// The fastest of so many rounds counts; the others were disturbed.
const ROUNDS: usize = 50;
/// Each round reads every text so often.
const TIMES: usize = 200;

fn main() {
    let hints = Hints { lang: Some("en"), host: Some("shop.example"), ..Hints::default() };
    let fastest = (0..ROUNDS).map(|_| round(&hints)).min().unwrap_or_default();
    let strings = u32::try_from(TIMES * TEXTS.len()).unwrap_or(u32::MAX);
    println!("{:.2} µs a price string", (fastest / strings).as_nanos() as f64 / 1000.0);
}

#[expect(clippy::disallowed_methods, reason = "the engine has no clock; what measures it has one")]
fn round(hints: &Hints<'_>) -> Duration {
    let start = std::time::Instant::now();
    for _ in 0..TIMES {
        for text in TEXTS {
            black_box(read_price(black_box(text), hints));
        }
    }
    start.elapsed()
}
