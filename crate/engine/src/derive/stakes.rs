//! How much there is to lose, and how long a seller has been there.

use rust_decimal::Decimal;

use super::Derived;

/// From which price on a loss hurts, by currency: some 300 euros in round figures. Our own line; rates move, and it need not.
const COSTLY: [(&str, i64); 24] = [
    ("EUR", 300),
    ("USD", 300),
    ("GBP", 250),
    ("CHF", 300),
    ("CAD", 400),
    ("AUD", 450),
    ("NZD", 500),
    ("SGD", 400),
    ("HKD", 2_300),
    ("CNY", 2_000),
    ("TWD", 9_000),
    ("JPY", 45_000),
    ("KRW", 400_000),
    ("INR", 20_000),
    ("PLN", 1_200),
    ("CZK", 7_000),
    ("SEK", 3_000),
    ("DKK", 2_200),
    ("NOK", 3_200),
    ("TRY", 10_000),
    ("RUB", 25_000),
    ("UAH", 12_000),
    ("BRL", 1_500),
    ("MXN", 5_500),
];

/// Days in a month and a year, roughly: what is compared with them is known to the month at best.
const MONTH: i64 = 30;
const YEAR: i64 = 365;

impl Derived<'_, '_> {
    /// Whether the main offer's price would hurt to lose; `false` where its currency is unknown.
    #[must_use]
    pub fn is_costly(&self) -> bool {
        let price = self.facts.offer.price.value();
        price.is_some_and(|price| {
            let code = price.currency.as_ref().map(|currency| currency.code());
            COSTLY.iter().any(|(currency, from)| code == Some(*currency) && price.amount >= Decimal::from(*from))
        })
    }

    /// How many days the seller has been on the platform, at most; `None` where the page or the time is unknown.
    #[must_use]
    pub fn seller_days(&self) -> Option<i64> {
        let since = days(self.facts.seller.since.value()?)?;
        let at = days(self.facts.page.at()?.get(..10)?)?;
        (at >= since).then(|| at - since)
    }
}

/// Days since the year nought of `2019`, `2019-04` or `2019-04-02`, from the beginning of what is given.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let year = parts.next()??;
    let month = parts.next().map_or(Some(1), |month| month)?;
    let day = parts.next().map_or(Some(1), |day| day)?;
    Some(year * YEAR + year / 4 + (month - 1) * MONTH + (month - 1) / 2 + day)
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn dates_are_counted_as_far_as_they_are_known() {
        let between = |from, to| days(to).zip(days(from)).map(|(to, from)| to - from);
        assert_eq!(between("2026-11-01", "2026-11-20"), Some(19));
        assert_eq!(between("2026-11", "2026-11-20"), Some(19));
        assert!(between("2019", "2026-11-20").is_some_and(|days| days > 7 * 365));
        assert_eq!(days("soon"), None);
    }
}
