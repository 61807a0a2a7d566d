//! The tables are sound, and no text is too much.

use super::*;
use crate::packs::money::{CODES, names::NAMES, places::COUNTRIES};

#[test]
fn the_tables_hold_together() {
    let mut signs: Vec<_> = sign::all()
        .map(|(text, _, exact)| {
            (text.chars().filter_map(|c| if exact { Some(c) } else { fold::fold(c) }).collect::<String>(), exact)
        })
        .collect();
    signs.sort();
    let twice: Vec<_> = signs.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "said twice: {twice:?}");
    let codes = sign::all()
        .flat_map(|(_, codes, _)| codes.split_whitespace())
        .chain(NAMES.iter().map(|row| row.0))
        .chain(COUNTRIES.iter().map(|row| row.0));
    for code in codes {
        assert!(CODES.split_whitespace().any(|known| known == code), "{code} is no currency");
    }
}

/// Any text: no panic, and spans inside the text. The texts are made of what the reader looks for, so that it goes deep.
#[test]
fn any_text_is_read_without_a_stumble() {
    let parts = [
        "1", "23", "456", "٣", "１", "⁹⁹", ".", ",", "'", " ", "\u{a0}", "\u{200f}", "-", "–", "~", "$", "€", "kr", "US $", "元",
        "万", "천", "k", "M", "million", "de", " to ", "cents", "R", "ر.س", "(", ")", "%", "/", "x", "é", "\u{301}", "free",
        "from ", "\n", "five ", "hundred ", "and ", "mil ", "half ", "fünf", "und", "一", "毛", "오", " tax ",
    ];
    let mut seed = 7u64;
    for _ in 0..10_000 {
        let mut text = String::new();
        for _ in 0..seed % 14 + 1 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[(seed >> 33) as usize % parts.len()]);
        }
        seed = seed.rotate_left(5);
        for money in find_prices(&text, &Hints::default()).chain(read_price(&text, &Hints::default())) {
            assert!(text.get(money.span.clone()).is_some_and(|words| !words.is_empty()), "{text:?} {money:?}");
            assert!(money.high.is_none_or(|high| high > money.amount), "{text:?} {money:?}");
        }
    }
}

/// A reader that starts again at each step would not end while anybody waits.
#[test]
fn long_texts_are_read_in_one_pass() {
    let read = |part: &str, bytes: usize| {
        let text = part.repeat(bytes / part.len());
        let _ = find_prices(&text, &Hints::default()).count();
        let _ = read_price(&text, &Hints::default());
    };
    for part in ["1", "1.", "111 ", "1,1", "٫1", "$ ", "us $"] {
        read(part, 1_000_000);
    }
    for part in [
        "1 ", "1-", "$1-", "1千", "1 천", "$1 ", "a1", "9 to ", "1 de ", "€95", "mil ", "one hundred ", "一千", "fünfund", "천 ",
        "a tax ",
    ] {
        read(part, 30_000);
    }
}
