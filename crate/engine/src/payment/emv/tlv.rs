//! Data objects: two digits of id, two of length, a value.

/// Objects of one code or template that are read; the specification has ids from 00 to 99.
const MAX_OBJECTS: usize = 100;

/// One data object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Object<'t> {
    pub(super) id: u8,
    pub(super) value: &'t str,
}

impl<'t> Object<'t> {
    /// The value of an object inside this one's value, where that is a template.
    pub(super) fn inside(&self, id: u8) -> Option<&'t str> {
        parse(self.value)?.into_iter().find(|object| object.id == id).map(|object| object.value)
    }
}

/// The objects of a text that is made of nothing else. Lengths count letters; some makers count bytes.
pub(super) fn parse(text: &str) -> Option<Vec<Object<'_>>> {
    let by_letters = |text: &str, len: usize| text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(len);
    let by_bytes = |text: &str, len: usize| (len <= text.len()).then_some(len);
    parse_by(text, by_letters).or_else(|| parse_by(text, by_bytes))
}

fn parse_by(mut text: &str, end: impl Fn(&str, usize) -> Option<usize>) -> Option<Vec<Object<'_>>> {
    let mut objects = Vec::new();
    while !text.is_empty() && objects.len() < MAX_OBJECTS {
        let (id, rest) = two_digits(text)?;
        let (len, rest) = two_digits(rest)?;
        let (value, rest) = rest.split_at_checked(end(rest, usize::from(len))?)?;
        objects.push(Object { id, value });
        text = rest;
    }
    (text.is_empty() && !objects.is_empty()).then_some(objects)
}

fn two_digits(text: &str) -> Option<(u8, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[(u8, &str)]>) {
        let objects = parse(text);
        let objects = objects.as_ref().map(|objects| objects.iter().map(|object| (object.id, object.value)).collect::<Vec<_>>());
        assert_eq!(objects.as_deref(), expected, "{text}");
    }

    #[test]
    fn objects_are_read_to_the_last_letter_or_not_at_all() {
        check("000201540512.50", Some(&[(0, "01"), (54, "12.50")]));
        check("5902北京", Some(&[(59, "北京")])); // two letters
        check("5906北京", Some(&[(59, "北京")])); // six bytes
        check("00020", None);
        check("0003", None);
        check("0a0201", None);
        check("", None);
    }
}
