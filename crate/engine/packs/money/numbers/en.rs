//! English.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    shared: "",
    compounds: false,
    ones_first: false,
    words: &[
        (Part::From(1, 1), "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
        (Part::From(17, 1), "seventeen eighteen nineteen"),
        (Part::From(20, 10), "twenty thirty forty fifty sixty seventy eighty ninety"),
        (Part::From(40, 1), "fourty"),
        (Part::Times(100), "hundred hundreds"),
        (Part::Times(1_000), "thousand thousands grand"),
        (Part::Times(1_000_000), "million millions"),
        (Part::Times(1_000_000_000), "billion billions"),
        (Part::Share(2), "half"),
        (Part::Share(4), "quarter"),
        (Part::And, "and a"),
    ],
};
