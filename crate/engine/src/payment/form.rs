//! Web addresses with the payee in their path, as patterns.

use caveat_protocol::PayScheme;

use super::Payment;
use super::code::{Code, amount_and_currency, named};

/// One form of a payment link: hosts, and a path such as `u/{payee}` or `{payee}/{amount}`.
///
/// `{payee}` and `{token}` must be there, `{amount}` and `{text}` may be; any other part stands for itself. A token says nothing to a reader.
pub(super) struct Form {
    pub(super) scheme: PayScheme,
    pub(super) hosts: &'static [&'static str],
    pub(super) path: &'static str,
    pub(super) person: Option<bool>,
    /// Where the link does not say one.
    pub(super) currency: Option<&'static str>,
}

/// What the first form that fits reads.
pub(super) fn read(code: &Code<'_>, forms: &[Form]) -> Option<Payment> {
    let host = code.host()?;
    let mut of_host = forms.iter().filter(|form| form.hosts.contains(&host)).peekable();
    of_host.peek()?;
    let segments = code.segments();
    of_host.find_map(|form| form.fill(&segments))
}

impl Form {
    fn fill(&self, segments: &[String]) -> Option<Payment> {
        let mut payment = Payment { person: self.person, currency: self.currency.map(str::to_owned), ..Payment::by(self.scheme) };
        let mut segments = segments.iter();
        for part in self.path.split('/') {
            let segment = segments.next().map(|segment| segment.trim());
            match (part, segment) {
                ("{amount}" | "{text}", None) | ("{text}", Some(_)) => {}
                ("{amount}", Some(text)) => {
                    let (amount, currency) = amount_and_currency(text)?;
                    payment.amount = Some(amount);
                    payment.currency = currency.or(payment.currency);
                }
                ("{payee}", Some(text)) => {
                    payment.payee = named(text);
                    payment.account = Some(payment.payee.clone()?);
                }
                ("{token}", Some(text)) => _ = named(text)?,
                (word, Some(text)) if word.eq_ignore_ascii_case(text) => {}
                _ => return None,
            }
        }
        segments.next().is_none().then_some(payment)
    }
}
