//! False registration: a number given as the trader's own that its register cannot have given out.
//!
//! VAT, tax and company numbers carry a check digit. One that is labelled, of the right length and still wrong was made up or mistyped, and whoever pays
//! has nobody to turn to by it. Verbraucherzentrale's Fakeshop-Finder looks VAT numbers up for the same reason; this needs no look-up.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, LinePlace, Voice};
use crate::ident::Fit;
use crate::page::Place;
use crate::read::facts::Registration;

pub(super) const DETECTOR: Detector = Detector {
    id: "false-registration",
    subject: Subject::Seller,
    needs: &[Need::Registration],
    examples: &[
        Example::fires("<h1>Impressum</h1><p>Lampen GmbH, USt-IdNr.: DE 813 495 426", "DE 813 495 426"),
        Example::fires("<h1>营业执照</h1><p>统一社会信用代码：91440300MA5F8K2C1X", "91440300MA5F8K2C1X"),
        Example::fires("<h1>Note legali</h1><p>Lampada Srl - P.IVA 02847160981", "02847160981"),
        Example::fires("<h1>Sobre a empresa / Imprint</h1><p>CNPJ 27.418.903/0001-11", "27.418.903/0001-11"),
        Example::fires("<h1>特定商取引法に基づく表記</h1><dl><dt>法人番号<dd>7010401093847</dl>", "7010401093847"),
        Example::quiet("<h1>Impressum</h1><p>Lampen GmbH, USt-IdNr.: DE 123 456 788"),
        Example::quiet("<h1>What a VAT ID looks like</h1><p>A German VAT ID looks like this: VAT ID DE813495426."),
        Example::quiet("<h1>Imprint</h1><p>VAT ID, e.g. VAT No. DE813495426"),
        Example::quiet("<h1>Imprint</h1><p>Call 0800 813 495 426"),
        Example::quiet("<h1>Imprint</h1><div class=review><p>He gave me VAT No. DE813495426</div>"),
        Example::quiet("<h1>营业执照</h1><p>统一社会信用代码：*****************X"),
    ],
    look,
};

/// Words that make a number an example of one, lower case.
const EXAMPLES: [&str; 12] =
    ["e.g.", "example", "z.b.", "z. b.", "beispiel", "muster", "exemple", "esempio", "ejemplo", "exemplo", "例", "format"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let speaks_for_itself = !matches!(facts.kind, PageKind::Other | PageKind::Chat) || facts.imprint;
    let Some(read) = derived.registrations().find(|read| read.fit == Fit::Refuted && read.named && is_claim(derived, read)) else { return Vec::new() };
    if !speaks_for_itself {
        return Vec::new();
    }
    // A trader whose other numbers hold has more likely mistyped one than made one up; a template's number was left, not made up.
    let another_holds = derived.registrations().any(|other| other.fit == Fit::Valid);
    let strength = match (another_holds, is_placeholder(&read.value)) {
        (true, _) => Strength::Weak,
        (false, true) => Strength::Strong,
        (false, false) => Strength::Proof,
    };
    vec![Found {
        strength,
        evidence: vec![Evidence { quote: read.value.clone(), place: read.place.describe(facts.page) }],
        args: BTreeMap::from([("number".to_owned(), read.value.clone())]),
        advice: &["look_up_number", "ask_for_identity"],
    }]
}

/// Whether the trader or the site says it, and not as an example.
fn is_claim(derived: &Derived<'_, '_>, read: &Registration) -> bool {
    let Place::Element(number) = read.place else { return true };
    let mut lines = derived.lines.iter().filter(|line| matches!(line.place, LinePlace::Element(element) if element.number() == number));
    !lines.any(|line| {
        let text = line.text.to_lowercase();
        !matches!(line.voice, Voice::Seller | Voice::Site | Voice::Disguised) || EXAMPLES.iter().any(|word| text.contains(word))
    })
}

/// Whether nobody took the trouble to make it up: `DE123456789`, `00.000.000/0001-00`.
fn is_placeholder(value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    let steps = digits.iter().zip(digits.iter().skip(1));
    let (mut alike, mut rising, mut all) = (0, 0, 0);
    for (one, next) in steps {
        all += 1;
        alike += u32::from(one == next);
        rising += u32::from((one + 1) % 10 == *next);
    }
    3 * alike.max(rising) >= 2 * all // two steps of three
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn template_numbers_are_told_from_made_up_ones() {
        assert!(is_placeholder("DE123456789") && is_placeholder("DE999999999") && is_placeholder("00.000.000/0001-00"));
        assert!(!is_placeholder("DE813495426") && !is_placeholder("91440300MA5F8K2C1X"));
    }
}
