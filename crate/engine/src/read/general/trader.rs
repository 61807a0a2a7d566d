//! What a marketplace says of a seller besides the name: business or private, how many offers, how content buyers were, how soon they get an answer.

use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::traders::{BUSINESS, FEEDBACK, OFFERS, PRIVATE, RESPONSE};
use crate::page::Page;
use crate::read::facts::Facts;
use crate::read::value;
use crate::wordlist::Wordlist;

/// Lines of a page that are looked at.
const MAX_LINES: usize = 20_000;
/// Letters of a line that says what a seller is; longer ones tell stories.
const MAX_LINE: usize = 60;

static ANSWERS: LazyLock<Wordlist<()>> = LazyLock::new(|| Wordlist::new([((), RESPONSE)]));

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    if !facts.marketplace {
        return;
    }
    let seller = &mut facts.seller;
    for (element, line) in page.blocks().take(MAX_LINES).filter(|(_, line)| line.chars().count() <= MAX_LINE) {
        let (shown, line) = (line, line.trim().trim_end_matches(['.', ':']).to_lowercase());
        if seller.is_business.is_empty() {
            let is = |words: &[&str]| words.contains(&line.as_str());
            match (is(BUSINESS), is(PRIVATE)) {
                (true, _) => seller.is_business.add(true, Source::Text, element.place()),
                (_, true) => seller.is_business.add(false, Source::Text, element.place()),
                _ => {}
            }
        }
        if seller.offers.is_empty()
            && line.starts_with(|c: char| c.is_ascii_digit())
            && OFFERS.iter().any(|word| line.ends_with(word))
        {
            value::count(&line).into_iter().for_each(|count| seller.offers.add(count, Source::Text, element.place()));
        }
        if seller.feedback_percent.is_empty() && line.contains('%') && FEEDBACK.iter().any(|word| line.contains(word)) {
            let share = value::percent(&line);
            share.into_iter().for_each(|share| seller.feedback_percent.add(share, Source::Text, element.place()));
        }
        if seller.response.is_empty() && ANSWERS.first(&line, |hit| hit.range.start == 0).is_some() {
            value::line(shown).into_iter().for_each(|said| seller.response.add(said, Source::Text, element.place()));
        }
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, is_business: Option<bool>, offers: Option<u32>) {
        let page = Page::parse(html, &Context::default());
        let mut facts = Facts::new(&page);
        facts.marketplace = true;
        read(&page, &mut facts);
        assert_eq!(
            (facts.seller.is_business.value().copied(), facts.seller.offers.value().copied()),
            (is_business, offers),
            "{html}"
        );
    }

    #[test]
    fn content_buyers_and_answers_are_read() {
        for (html, feedback, response) in [
            ("<p>99.1% Positive Feedback<p>Response time: within 1 hour", Some("99.1"), Some("Response time: within 1 hour")),
            ("<p>98,5 % positive Bewertungen<p>Antwortrate: 90 %", Some("98.5"), Some("Antwortrate: 90 %")),
            ("<p>好评率：97%<p>平均回复时间 5 分钟", Some("97"), Some("平均回复时间 5 分钟")),
            ("<p>10 % off<p>We respond to all.", None, None),
        ] {
            let page = Page::parse(html, &Context::default());
            let mut facts = Facts::new(&page);
            facts.marketplace = true;
            read(&page, &mut facts);
            let found = facts.seller.feedback_percent.value().map(ToString::to_string);
            assert_eq!((found.as_deref(), facts.seller.response.value().map(String::as_str)), (feedback, response), "{html}");
        }
    }

    #[test]
    fn a_seller_is_what_a_line_by_itself_says() {
        check("<p>Maria<p>Privater Nutzer<p>48 Anzeigen online", Some(false), Some(48));
        check("<p>Registered as a business seller", Some(true), None);
        check("<p>小李<p>个人卖家<p>120件商品", Some(false), Some(120));
        check("<p>I am a private seller and have 3 children.", None, None);
    }
}
