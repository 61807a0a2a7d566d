//! Spanish.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "es",
    shared: "once dos",
    compounds: false,
    ones_first: false,
    words: &[
        (
            Part::From(1, 1),
            "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete",
        ),
        (Part::From(18, 1), "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis"),
        (Part::From(27, 1), "veintisiete veintiocho veintinueve"),
        (Part::From(1, 0), "un una"),
        (Part::From(21, 0), "veintiún veintiuna"),
        (Part::From(30, 10), "treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
        (Part::From(100, 100), "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"),
        (Part::From(900, 100), "novecientos"),
        (
            Part::From(100, 100),
            "cien doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas",
        ),
        (Part::Times(1_000), "mil"),
        (Part::Times(1_000_000), "millón millones"),
        (Part::Times(1_000_000_000_000), "billón billones"),
        (Part::Share(2), "medio media"),
        (Part::And, "y"),
    ],
};
