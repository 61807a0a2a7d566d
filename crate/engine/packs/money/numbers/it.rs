//! Italian.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "it",
    shared: "sei due",
    compounds: true,
    ones_first: false,
    words: &[
        (
            Part::From(1, 1),
            "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici",
        ),
        (Part::From(17, 1), "diciassette diciotto diciannove"),
        (Part::From(1, 0), "un una"),
        (Part::From(3, 0), "tré"),
        (Part::From(20, 10), "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
        // Before "uno" and "otto" they lose their last letter.
        (Part::From(20, 10), "vent trent quarant cinquant sessant settant ottant novant"),
        (Part::Times(100), "cento cent"),
        (Part::Times(1_000), "mille mila"),
        (Part::Times(1_000_000), "milione milioni"),
        (Part::Times(1_000_000_000), "miliardo miliardi"),
        (Part::Share(2), "mezzo"),
        (Part::And, "e"),
    ],
};
