//! Shapes: how a number looks, in a line.
//!
//! `#` is a digit, `@` a capital letter, `?` either, anything else itself; `{9}` and `{2,12}` say how often what stands before is there. So
//! `U#{8}` is `U` and eight digits. A repetition takes all it can get and gives nothing back: `#{1,3}#` has nothing for its last digit. Enough for every number here, and read in one pass, where a regular expression each would have to be
//! compiled first.

/// Whether all of a number has a shape.
#[must_use]
pub(super) fn fits(number: &str, shape: &str) -> bool {
    let mut rest = number;
    let mut shape = shape;
    while let Some(class) = shape.chars().next() {
        shape = shape.get(class.len_utf8()..).unwrap_or_default();
        let (least, most) = match shape.strip_prefix('{').and_then(|times| times.split_once('}')) {
            Some((times, after)) => {
                shape = after;
                bounds(times)
            }
            None => (1, 1),
        };
        let run = rest.chars().take(most).take_while(|&c| is_in(c, class)).count();
        let bytes: usize = rest.chars().take(run).map(char::len_utf8).sum();
        if run < least {
            return false;
        }
        rest = rest.get(bytes..).unwrap_or_default();
    }
    rest.is_empty()
}

fn bounds(times: &str) -> (usize, usize) {
    let (least, most) = times.split_once(',').unwrap_or((times, times));
    (least.parse().unwrap_or(0), most.parse().unwrap_or(0))
}

fn is_in(c: char, class: char) -> bool {
    match class {
        '#' => c.is_ascii_digit(),
        '@' => c.is_ascii_uppercase(),
        '?' => c.is_ascii_digit() || c.is_ascii_uppercase(),
        _ => c == class,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_read_from_left_to_right() {
        for (shape, good, bad) in [
            ("U#{8}", "U12345678", "U1234567"),
            ("@{2}#{2,4}", "AB123", "AB12345"),
            ("#{9}MVA", "123456789MVA", "123456789"),
            ("?{3}Ñ", "A1BÑ", "A1BN"),
            ("", "", "1"),
        ] {
            assert!(fits(good, shape), "{good} {shape}");
            assert!(!fits(bad, shape), "{bad} {shape}");
        }
    }
}
