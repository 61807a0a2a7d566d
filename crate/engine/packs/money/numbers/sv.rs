//! Swedish, Danish and Norwegian, as far as they spell alike.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "sv",
    shared: "en et to fire sex ni ti",
    compounds: true,
    ones_first: false,
    words: &[
        (
            Part::From(1, 1),
            "en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
        ),
        (Part::From(1, 0), "ett et"),
        (Part::From(2, 0), "to"),
        (Part::From(4, 0), "fire"),
        (Part::From(7, 1), "syv åtte ni ti"),
        (Part::From(8, 0), "otte"),
        (Part::From(20, 10), "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
        (Part::From(20, 10), "tjue tretti førti femti seksti sytti åtti nitti"),
        (Part::Times(100), "hundra hundre hundrede"),
        (Part::Times(1_000), "tusen tusind"),
        (Part::Times(1_000_000), "miljon miljoner million millioner"),
        (Part::Times(1_000_000_000), "miljard miljarder milliard milliarder"),
        (Part::Share(2), "halv"),
        (Part::And, "och og"),
    ],
};
