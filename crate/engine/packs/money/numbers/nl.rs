//! Dutch.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "nl",
    shared: "elf",
    compounds: true,
    ones_first: true,
    words: &[
        (
            Part::From(1, 1),
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien",
        ),
        (Part::From(18, 1), "achttien negentien"),
        (Part::From(1, 0), "één"),
        (Part::From(20, 10), "twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
        (Part::Times(100), "honderd"),
        (Part::Times(1_000), "duizend"),
        (Part::Times(1_000_000), "miljoen"),
        (Part::Times(1_000_000_000), "miljard"),
        (Part::Share(2), "half halve"),
        (Part::And, "en ën"),
    ],
};
