//! German.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "de",
    shared: "elf",
    compounds: true,
    ones_first: true,
    words: &[
        (
            Part::From(1, 1),
            "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn",
        ),
        (Part::From(18, 1), "achtzehn neunzehn"),
        (Part::From(1, 0), "ein eine einen einem"),
        (Part::From(2, 0), "zwo"),
        (Part::From(20, 10), "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
        (Part::From(30, 0), "dreissig"),
        (Part::Times(100), "hundert"),
        (Part::Times(1_000), "tausend"),
        (Part::Times(1_000_000), "million millionen"),
        (Part::Times(1_000_000_000), "milliarde milliarden"),
        (Part::Share(2), "halbe"),
        (Part::And, "und"),
    ],
};
