//! JSON as pages write it: strict where it can be, forgiving where it must.
//!
//! Templates put line breaks into strings, leave commas behind, wrap blocks in comments of HTML or CDATA, forget closing brackets,
//! or write the object as JavaScript does: bare keys, single quotes. A browser's own reader of such data is as forgiving, so shops
//! never notice.

use serde_json::{Map, Number, Value};

/// Bytes of one block that are read.
pub(super) const MAX_BYTES: usize = 1 << 20;
/// Brackets in brackets; the strict reader of the same text stops at 128.
const MAX_DEPTH: u32 = 64;
/// Values of one block.
const MAX_VALUES: u32 = 100_000;

/// The first value of a block; `None` where it holds none. A block cut short gives what came before the cut.
pub(super) fn parse(block: &str) -> Option<Value> {
    let block = block.trim();
    if block.len() <= MAX_BYTES
        && let Ok(value) = serde_json::from_str(block)
    {
        return Some(value);
    }
    // Some templates escape the whole block for HTML.
    if !block.contains('"') && block.contains("&quot;") {
        return parse_prefix(&block.replace("&quot;", "\"")).map(|(value, _)| value);
    }
    parse_prefix(block).map(|(value, _)| value)
}

/// The object or array a text begins with after white space and comments, and where it ends.
pub(super) fn parse_prefix(text: &str) -> Option<(Value, usize)> {
    let mut cut = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    let mut reader = Reader { text: text.get(..cut)?, at: 0, values: 0 };
    reader.skip_noise();
    if !matches!(reader.peek(), Some(b'{' | b'[')) {
        return None;
    }
    let value = reader.value(0)?;
    Some((value, reader.at))
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    values: u32,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_past(&mut self, end: &str) {
        self.at = self.rest().find(end).map_or(self.text.len(), |found| self.at + found + end.len());
    }

    /// Skips white space, comments of JavaScript and HTML, and CDATA marks.
    fn skip_noise(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}');
            self.at += rest.len() - trimmed.len();
            if let Some(mark) = ["<!--", "-->", "<![CDATA[", "]]>"].into_iter().find(|mark| trimmed.starts_with(mark)) {
                self.at += mark.len();
            } else if trimmed.starts_with("/*") {
                self.at += 2;
                self.skip_past("*/");
            } else if trimmed.starts_with("//") {
                // `//<![CDATA[` is a comment to JavaScript only.
                let line = trimmed.split(['\n', '\r']).next().unwrap_or_default();
                self.at += if line.contains("CDATA") || line.contains("]]>") { 2 } else { line.len() };
            } else {
                break;
            }
        }
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return None;
        }
        match self.peek()? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            quote @ (b'"' | b'\'' | b'`') => Some(Value::String(self.string(quote))),
            _ => Some(self.bare()),
        }
    }

    fn object(&mut self, depth: u32) -> Option<Value> {
        self.at += 1;
        let mut map = Map::new();
        loop {
            self.skip_noise();
            match self.peek() {
                None => break,
                Some(b'}' | b']') => {
                    self.at += 1;
                    break;
                }
                Some(b',' | b';') => self.at += 1,
                Some(_) => {
                    let key = self.key()?;
                    self.skip_noise();
                    if self.peek() != Some(b':') {
                        return None; // code, or a text that only looks like an object
                    }
                    self.at += 1;
                    self.skip_noise();
                    if self.peek().is_none() {
                        break;
                    }
                    let value = self.value(depth + 1)?;
                    map.insert(key, value);
                }
            }
        }
        Some(Value::Object(map))
    }

    fn array(&mut self, depth: u32) -> Option<Value> {
        self.at += 1;
        let mut list = Vec::new();
        loop {
            self.skip_noise();
            match self.peek() {
                None => break,
                Some(b']' | b'}') => {
                    self.at += 1;
                    break;
                }
                Some(b',' | b';') => self.at += 1,
                Some(_) => list.push(self.value(depth + 1)?),
            }
        }
        Some(Value::Array(list))
    }

    fn key(&mut self) -> Option<String> {
        if let Some(quote @ (b'"' | b'\'')) = self.peek() {
            return Some(self.string(quote));
        }
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '-'))).unwrap_or(rest.len());
        let key = rest.get(..end).filter(|key| !key.is_empty())?.to_owned();
        self.at += end;
        Some(key)
    }

    fn string(&mut self, quote: u8) -> String {
        self.at += 1;
        let mut string = String::new();
        loop {
            let rest = self.rest();
            let run = rest.find(|c: char| c == '\\' || c == char::from(quote)).unwrap_or(rest.len());
            string.push_str(rest.get(..run).unwrap_or_default());
            self.at += run;
            match self.peek() {
                None => break,
                Some(b'\\') => self.escape(&mut string),
                Some(_) => {
                    self.at += 1;
                    if self.closes() {
                        break;
                    }
                    string.push(char::from(quote)); // an inch mark nobody escaped
                }
            }
        }
        string
    }

    /// Whether the quote just passed ends its string: what follows is what may follow a string.
    fn closes(&self) -> bool {
        let rest = self.rest();
        let next = rest.trim_start();
        let new_line = || rest.get(..rest.len() - next.len()).is_some_and(|white| white.contains('\n'));
        next.is_empty()
            || next.starts_with([',', ':', '}', ']', ';', ')'])
            || next.starts_with("//")
            || next.starts_with("/*")
            || (next.starts_with(['"', '\'']) && new_line())
    }

    fn escape(&mut self, string: &mut String) {
        let next = self.rest().chars().nth(1);
        self.at += 1 + next.map_or(0, char::len_utf8);
        match next {
            Some('n' | 'r' | 't' | 'b' | 'f' | '\n') => string.push(' '),
            Some('u') => {
                let unit = self.hex().unwrap_or(0xFFFD);
                let low = (0xD800..0xDC00).contains(&unit).then(|| self.low_surrogate()).flatten();
                let code = low.map_or(unit, |low| 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
                string.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            Some(other) => string.push(other),
            None => {}
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let code = self.rest().get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok())?;
        self.at += 4;
        Some(code)
    }

    fn low_surrogate(&mut self) -> Option<u32> {
        if !self.rest().starts_with("\\u") {
            return None;
        }
        self.at += 2;
        self.hex().filter(|low| (0xDC00..0xE000).contains(low))
    }

    /// A number, a word, or code: all up to the next comma or bracket that is not its own.
    fn bare(&mut self) -> Value {
        let mut open = 0_u32;
        let rest = self.rest();
        let end = rest.find(|c: char| {
            match c {
                '(' | '{' | '[' => open += 1,
                ')' | '}' | ']' if open > 0 => open -= 1,
                ',' | ')' | '}' | ']' | ';' | '\n' if open == 0 => return true,
                _ => {}
            }
            false
        });
        let word = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let value = match word.trim() {
            "true" | "!0" => Value::Bool(true),
            "false" | "!1" => Value::Bool(false),
            "null" | "undefined" | "NaN" | "" => Value::Null,
            word => word.parse::<Number>().map_or_else(|_| Value::String(word.to_owned()), Value::Number),
        };
        self.at += word.len().max(1).min(rest.len());
        value
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(block: &str, expected: Value) {
        assert_eq!(parse(block), Some(expected), "{block}");
    }

    #[test]
    fn broken_blocks_are_read() {
        let lamp = json!({"name": "Lamp", "price": 5});
        check(r#"{"name":"Lamp","price":5}"#, lamp.clone());
        check("{\"name\":\"Lamp\",\"price\":5,}", lamp.clone());
        check("<!-- {\"name\":\"Lamp\",\"price\":5} -->", lamp.clone());
        check("//<![CDATA[\n{\"name\":\"Lamp\",\"price\":5}\n//]]>", lamp.clone());
        check("/* made by x */ {\"name\":\"Lamp\", // the name\n\"price\":5}", lamp.clone());
        check("{&quot;name&quot;:&quot;Lamp&quot;,&quot;price&quot;:5}", lamp.clone());
        check("{name:'Lamp', price: 5}", lamp.clone());
        check("{\"name\":\"Lamp\"\n\"price\":5", lamp.clone());
        check("{\"name\":\"Lamp\",\"price\":5};", lamp);
        check("{\"name\":\"Big\nlamp\"}", json!({"name": "Big\nlamp"}));
        check(r#"{"name":"19" screen","sku":"a"}"#, json!({"name": "19\" screen", "sku": "a"}));
        check(
            r#"{'a':'it\'s \u00e9 \ud83d\ude00',b:!0,c:f(1,{x:2}),d:-1.5e3}"#,
            json!({"a": "it's é 😀", "b": true, "c": "f(1,{x:2})", "d": -1.5e3}),
        );
        check("[1,,2]", json!([1, 2]));
    }

    #[test]
    fn what_is_no_data_gives_nothing() {
        for block in ["", "hello", "{ return 1 }", "{a; b}", "\"text\""] {
            assert_eq!(parse_prefix(block), None, "{block}");
        }
    }

    #[test]
    fn hostile_blocks_end_soon() {
        for block in [
            "[".repeat(500_000),
            "{\"a\":".repeat(200_000),
            "\"".repeat(900_000),
            "[\"".repeat(400_000),
            "{'a':1,".repeat(140_000),
            "//\n".repeat(300_000),
        ] {
            let _ = parse(&block);
        }
    }
}
