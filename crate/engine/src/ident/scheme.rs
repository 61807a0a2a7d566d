//! What a scheme is: how its numbers look and which check they carry.

use super::shape::fits;

/// A kind of number: its name, the shapes it comes in, the check it carries.
pub struct Scheme {
    /// The name, as python-stdnum spells it, without trailing underscores (`cn.uscc`, `iban`, `tracking.ups`).
    pub name: &'static str,
    /// What its numbers name.
    pub kind: Kind,
    rule: Rule,
    /// So many other numbers fit that it is named only where asked for.
    common: bool,
}

/// What a number names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Who trades: an entry in a company register, a number for taxes or customs.
    Trader,
    /// A product or one piece of it.
    Product,
    /// A parcel on its way.
    Parcel,
    /// Where money goes.
    Account,
}

/// How well a number fits a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It does not look like one: too short, letters where digits belong.
    Misshapen,
    /// It looks like one, but its check digit or a part of it cannot be.
    Refuted,
    /// All that can be checked of it holds.
    Valid,
}

enum Rule {
    /// Without separators, and without a prefix if one was written, the number looks like one of `shapes` and passes the check, or looks like one of
    /// `bare`, which carry none.
    Shaped { prefixes: Texts, shapes: Texts, check: fn(&str) -> bool, bare: Texts },
    /// What no shape describes; such numbers are not taken for others.
    Own(fn(&str) -> Fit),
}

/// Letters and digits a number has at least to be told from any other: one in ten short ones passes each check.
const LEAST: usize = 6;

type Texts = &'static [&'static str];

impl Scheme {
    /// Numbers that look like one of `shapes` (see [`fits`]) and pass a check.
    pub(super) const fn new(name: &'static str, kind: Kind, shapes: Texts, check: fn(&str) -> bool) -> Scheme {
        Scheme { name, kind, rule: Rule::Shaped { prefixes: &[], shapes, check, bare: &[] }, common: false }
    }

    /// Numbers of which nothing can be checked but their looks.
    pub(super) const fn bare(name: &'static str, kind: Kind, bare: Texts) -> Scheme {
        Scheme::new(name, kind, &[], |_| false).or_bare(bare)
    }

    /// Numbers that take more than a shape to tell.
    pub(super) const fn own(name: &'static str, kind: Kind, fit: fn(&str) -> Fit) -> Scheme {
        Scheme { name, kind, rule: Rule::Own(fit), common: false }
    }

    /// Words that may be written before the number and are no part of it (`GB`, `NIP`).
    pub(super) const fn prefixed(mut self, words: Texts) -> Scheme {
        if let Rule::Shaped { prefixes, .. } = &mut self.rule {
            *prefixes = words;
        }
        self
    }

    /// Looks of its numbers that carry no check.
    pub(super) const fn or_bare(mut self, looks: Texts) -> Scheme {
        if let Rule::Shaped { bare, .. } = &mut self.rule {
            *bare = looks;
        }
        self
    }

    /// Numbers that so many others look like that the scheme is named only where asked for.
    pub(super) const fn common(self) -> Scheme {
        Scheme { common: true, ..self }
    }

    /// How well a number fits, which must be folded.
    pub(super) fn fit(&self, folded: &str) -> Fit {
        self.fit_if(folded, |_, _| true)
    }

    /// Whether a number fits that nobody said was of this scheme: its check holds, or at least two letters stand where they must.
    pub(super) fn claims(&self, folded: &str) -> bool {
        let letters =
            |number: &str, shape: &str| number.chars().filter(char::is_ascii_uppercase).count() >= 2 && !shape.contains('?');
        !self.common && folded.len() >= LEAST && self.fit_if(folded, letters) == Fit::Valid
    }

    fn fit_if(&self, folded: &str, bare_counts: impl Fn(&str, &str) -> bool) -> Fit {
        let (prefixes, shapes, check, bare) = match &self.rule {
            Rule::Own(fit) => return fit(folded),
            Rule::Shaped { prefixes, shapes, check, bare } => (prefixes, shapes, check, bare),
        };
        let number = compact(folded);
        let without_prefix = prefixes.iter().filter_map(|prefix| number.strip_prefix(prefix));
        let fit = |number: &str| {
            if bare.iter().any(|shape| fits(number, shape) && bare_counts(number, shape)) {
                Fit::Valid
            } else if !shapes.iter().any(|shape| fits(number, shape)) {
                Fit::Misshapen
            } else if check(number) {
                Fit::Valid
            } else {
                Fit::Refuted
            }
        };
        std::iter::once(number.as_str()).chain(without_prefix).map(fit).max().unwrap_or(Fit::Misshapen)
    }
}

/// A number in capitals, without the signs that people put between its parts.
pub(super) fn compact(folded: &str) -> String {
    folded.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | ',' | ':' | '_')).flat_map(char::to_uppercase).collect()
}
