//! Indonesian and Malay.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "id",
    shared: "lima",
    compounds: false,
    ones_first: true, // dua belas: two and ten
    words: &[
        (Part::From(1, 1), "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
        (Part::From(8, 0), "lapan"),
        (Part::From(10, 0), "belas"),
        (Part::From(100, 0), "seratus"),
        (Part::From(1_000, 0), "seribu"),
        (Part::From(1_000_000, 0), "sejuta"),
        (Part::Times(10), "puluh"),
        (Part::Times(100), "ratus"),
        (Part::Times(1_000), "ribu"),
        (Part::Times(1_000_000), "juta"),
        (Part::Times(1_000_000_000), "miliar"),
        (Part::Share(2), "setengah"),
    ],
};
