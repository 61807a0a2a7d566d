//! Quotations: what somebody tells of another's words is no request of theirs.

use std::ops::Range;

/// Bytes of a quotation, at least; shorter ones are names, buttons and emphasis.
const QUOTATION: usize = 25;
/// Bytes around the quotations, at least, that make a line one which tells of them; a message all in quotation marks was copied so.
const TELLING: usize = 40;
/// The first byte of a corner bracket.
const CORNER: u8 = 0xE3;

/// Quotations in a folded line, in order. Folding has made one mark of all that are used in pairs; corner brackets stay.
pub(super) fn quotations(line: &str) -> Vec<Range<usize>> {
    let may_be = memchr::memchr2_iter(b'"', CORNER, line.as_bytes());
    let mut marks = may_be
        .filter_map(|at| Some((at, line.get(at..)?.chars().next()?)))
        .filter(|(_, c)| matches!(c, '"' | '「' | '」' | '『' | '』'));
    let mut quoted = Vec::new();
    while let Some((start, open)) = marks.next() {
        let close = match open {
            '「' => '」',
            '『' => '』',
            _ => '"',
        };
        let Some((end, _)) = marks.by_ref().find(|(_, c)| *c == close) else { break };
        quoted.push(start..end);
    }
    let around = line.len() - quoted.iter().map(Range::len).sum::<usize>();
    if around < TELLING {
        return Vec::new();
    }
    quoted.retain(|quotation| quotation.len() >= QUOTATION);
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        let quoted: Vec<_> = quotations(line).into_iter().filter_map(|range| line.get(range)).collect();
        assert_eq!(quoted, expected);
    }

    #[test]
    fn what_others_said_is_a_quotation() {
        check(
            "then the buyer wrote to me: \"send it as friends and family\", and i reported him",
            &["\"send it as friends and family"],
        );
        check(
            "网上有人以「大家來賺錢，這是真的，不是騙人的」為標題張貼文章，請勿相信這樣的訊息",
            &["「大家來賺錢，這是真的，不是騙人的"],
        );
    }

    #[test]
    fn a_line_has_as_many_as_it_likes() {
        let line = "then he wrote \"send it as friends and family\" ".repeat(1000);
        assert_eq!(quotations(&line).len(), 1000);
    }

    #[test]
    fn emphasis_and_copied_messages_are_none() {
        check("please press \"confirm\" in the message that you were sent by us today", &[]);
        check("\"send the money to my account today please\"", &[]);
        check("a 24\" screen for sale, one owner, no scratches, with stand and cable", &[]);
    }
}
