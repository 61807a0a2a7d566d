//! Portuguese.

use super::{Language, Part};

pub(super) const LANGUAGE: Language = Language {
    tag: "pt",
    shared: "",
    compounds: false,
    ones_first: false,
    words: &[
        (
            Part::From(1, 1),
            "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete",
        ),
        (Part::From(18, 1), "dezoito dezenove vinte"),
        (Part::From(1, 1), "uma duas"),
        (Part::From(14, 0), "quatorze"),
        (Part::From(16, 1), "dezasseis dezassete"),
        (Part::From(19, 0), "dezanove"),
        (Part::From(30, 10), "trinta quarenta cinquenta sessenta setenta oitenta noventa"),
        (Part::From(100, 100), "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"),
        (Part::From(100, 100), "cem duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas"),
        (Part::Times(1_000), "mil"),
        (Part::Times(1_000_000), "milhão milhões"),
        (Part::Times(1_000_000_000), "bilhão bilhões"),
        (Part::Share(2), "meio meia"),
        (Part::And, "e"),
    ],
};
