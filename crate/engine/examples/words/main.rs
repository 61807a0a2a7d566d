//! How fast the words of all languages are found in a text: `cargo run --release --example words`. `tests/bench/pieces.mjs` runs it in
//! WebAssembly. Of each text two figures: folding and matching alone, and with what becomes of the words (numbers, sentences, denials).

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

mod texts;

use std::hint::black_box;
use std::time::Duration;

use caveat_engine::derive::mentions::{mentions, words};
use caveat_engine::derive::{Line, LinePlace, Voice};

use texts::TEXTS;

/// The fastest of so many rounds counts; the others were disturbed.
const ROUNDS: usize = 30;

fn main() {
    let start = time(|| words("", |_| {}));
    println!("{:.1} ms until the first word can be looked for", start.as_secs_f64() * 1e3);
    for text in &TEXTS {
        let written = text.write();
        let line = |(row, text)| Line { text, voice: Voice::Message, place: LinePlace::Row(row) };
        let lines: Vec<Line<'_>> = written.lines().enumerate().map(line).collect();
        let speed = |work: &dyn Fn()| {
            let fastest = (0..ROUNDS).map(|_| time(work)).min().unwrap_or_default();
            written.len() as f64 / 1e6 / fastest.as_secs_f64()
        };
        let alone = speed(&|| lines.iter().for_each(|line| words(black_box(line.text), |concept| _ = black_box(concept))));
        let whole = speed(&|| _ = black_box(mentions(black_box(&mut lines.clone()), true)));
        println!(
            "{alone:4.0} MB/s, {whole:4.0} with what becomes of them: {}{}",
            text.name,
            if text.is_hostile { " (hostile)" } else { "" }
        );
    }
}

#[expect(clippy::disallowed_methods, reason = "the engine has no clock; what measures it has one")]
fn time(work: impl Fn()) -> Duration {
    let start = std::time::Instant::now();
    work();
    start.elapsed()
}
