//! Turkish.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "tr",
    shared: "on bin",
    compounds: true,
    ones_first: false,
    words: &[
        (Part::From(1, 1), "bir iki üç dört beş altı yedi sekiz dokuz"),
        (Part::From(10, 10), "on yirmi otuz kırk elli altmış yetmiş seksen doksan"),
        (Part::Times(100), "yüz"),
        (Part::Times(1_000), "bin"),
        (Part::Times(1_000_000), "milyon"),
        (Part::Times(1_000_000_000), "milyar"),
        (Part::Share(2), "yarım"),
    ],
};
