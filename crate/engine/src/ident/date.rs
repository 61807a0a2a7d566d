//! Dates that stand inside a number: a date of birth or of registration makes it wrong when no calendar has it.

/// Whether the Gregorian calendar has this day.
#[must_use]
pub(super) fn is_date(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn february_is_as_long_as_the_year_allows() {
        assert!(is_date(2024, 2, 29) && is_date(2000, 2, 29));
        assert!(!is_date(2023, 2, 29) && !is_date(1900, 2, 29) && !is_date(2024, 13, 1) && !is_date(2024, 4, 31));
    }
}
