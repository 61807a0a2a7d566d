//! French, as in France, Belgium and Switzerland.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "fr",
    shared: "",
    compounds: false,
    ones_first: false,
    words: &[
        (
            Part::From(1, 1),
            "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit",
        ),
        (Part::From(19, 1), "dix-neuf vingt"),
        (Part::From(1, 0), "une"),
        (Part::From(30, 10), "trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix"),
        (Part::From(70, 10), "septante huitante nonante"),
        (Part::From(80, 0), "quatre-vingts octante"),
        (Part::From(71, 1), "soixante-et-onze soixante-douze soixante-treize soixante-quatorze soixante-quinze soixante-seize"),
        (Part::From(91, 1), "quatre-vingt-onze quatre-vingt-douze quatre-vingt-treize quatre-vingt-quatorze quatre-vingt-quinze"),
        (Part::From(96, 0), "quatre-vingt-seize"),
        (Part::Times(100), "cent cents"),
        (Part::Times(1_000), "mille"),
        (Part::Times(1_000_000), "million millions"),
        (Part::Times(1_000_000_000), "milliard milliards"),
        (Part::Share(2), "demi"),
        (Part::And, "et"),
    ],
};
