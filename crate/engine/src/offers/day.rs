//! Days, to tell how old an observation is: the engine has no clock.

/// A day, counted from 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The day an RFC 3339 time or date begins with: `2026-03-01T12:00:00Z`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.get(..10)?.split('-');
        let mut next = |range: std::ops::RangeInclusive<i32>| parts.next()?.parse().ok().filter(|number| range.contains(number));
        let (year, month, day) = (next(1..=9999)?, next(1..=12)?, next(1..=31)?);
        // Hinnant 2013, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in March.
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Some(Day(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468))
    }

    /// The week it is in, counted as days are.
    #[must_use]
    pub fn week(self) -> i32 {
        self.0.div_euclid(7)
    }

    /// Days from another day to this one; below zero where that one is later.
    #[must_use]
    pub fn since(self, other: Day) -> i32 {
        self.0 - other.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(day("1970-01-01"), Day(0));
        assert_eq!(day("2026-03-01T23:59:00Z").since(day("2026-02-28")), 1);
        assert_eq!(day("2024-03-01").since(day("2024-02-28")), 2);
        assert_eq!(Day::parse("2026-13-01"), None);
        assert_eq!(Day::parse("soon"), None);
    }
}
