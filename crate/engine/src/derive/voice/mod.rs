//! Who says a line: the same words are a request from a seller, a warning from the site and a complaint from a reviewer.

mod person;
mod sections;
mod signs;

use caveat_protocol::PageKind;

pub(super) use person::speaks;
use sections::Sections;
use signs::sign_in;

use super::{Line, LinePlace, words};
use crate::page::{Element, Page};
use crate::read::Facts;

/// Who speaks, as far as the place on the page tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voice {
    /// The offer's own words; also whatever cannot be told apart from them.
    #[default]
    Seller,
    /// Somebody writing to the shopper.
    Message,
    /// The shopper's own words in a conversation.
    Shopper,
    /// A buyer's opinion.
    Review,
    /// The site itself: navigation, help, safety advice, terms, footer.
    Site,
    /// Other sellers, in what the page shows of their offers.
    Others,
    /// A person with a request of his own, in a place that is named as the site's or the shopper's. Names are for whoever builds the page to give.
    Disguised,
}

/// Tags that hold the site's own words.
const SITE_TAGS: [&str; 4] = ["footer", "nav", "header", "aside"];

/// Words that tell the shopper's own messages in a conversation.
const OWN: [&str; 6] = ["me", "mine", "self", "own", "outgoing", "sent"];

/// What the shopper is called in a conversation that was copied as "who: what".
const SHOPPERS: [&str; 12] = ["me", "you", "customer", "buyer", "shopper", "我", "顾客", "客户", "買家", "买家", "顧客", "我方"];
/// Bytes before the colon.
const NAME: usize = 16;

/// Who says each line of a text: its sender, unless the text is a copied conversation in which the shopper's lines begin with what the shopper
/// is called. One speaker makes no conversation: whoever writes "Me: pay now" would only hide.
pub(super) fn in_transcript(text: &str) -> impl Fn(&str) -> Voice {
    let is_shopper = |name: &str| SHOPPERS.iter().any(|shopper| shopper.eq_ignore_ascii_case(name));
    let is_conversation = text.lines().filter_map(speaker).any(|name| !is_shopper(name) && words::is_meaningless(name));
    move |line| {
        if is_conversation && speaker(line).is_some_and(is_shopper) { Voice::Shopper } else { Voice::Message }
    }
}

/// The name before a line's colon.
fn speaker(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let (name, said) = line.get(..line.floor_char_boundary(2 * NAME))?.split_once([':', '：'])?;
    let name = name.trim_end();
    (!name.is_empty() && name.len() <= NAME && !said.starts_with("//")).then_some(name)
}

/// Every line of the page with its voice.
pub(super) fn lines<'p>(facts: &Facts<'p>) -> Vec<Line<'p>> {
    let voices = voices(facts.page, facts.kind);
    let voice_of = |element: Element<'_>| voices.get(element.number() as usize).copied().unwrap_or_default();
    let mut codes = facts.page.codes().map(|(picture, text)| code(text, voice_of(picture), picture)).peekable();
    let mut lines = Vec::new();
    for (range, element, text) in facts.page.lines() {
        let is_before =
            |line: &Line<'_>| matches!(line.place, LinePlace::Code(picture) if picture.text_range().start <= range.start);
        lines.extend(std::iter::from_fn(|| codes.next_if(is_before)));
        lines.push(Line { text, voice: voice_of(element), place: LinePlace::Element(element) });
    }
    lines.extend(codes);
    lines
}

/// What a code says is a line of whoever shows it.
fn code<'p>(text: &'p str, voice: Voice, picture: Element<'p>) -> Line<'p> {
    Line { text, voice, place: LinePlace::Code(picture) }
}

/// The voice of every element, by number: its own sign's, else that of the element it stands in.
fn voices(page: &Page, kind: PageKind) -> Vec<Voice> {
    let root = root_voice(kind);
    let sections = Sections::of(page);
    let mut voices: Vec<Voice> = Vec::new();
    for element in page.elements() {
        let inherited = element.parent().and_then(|parent| voices.get(parent.number() as usize).copied()).unwrap_or(root);
        // What nobody sees says nothing, and what holds the page's own heading is no part of it, whatever it is called.
        let is_sign = !element.is_hidden() && !sections.hold_title(element);
        let own = sections.voice(element).or_else(|| is_sign.then(|| own_voice(element, inherited))?);
        voices.push(own.unwrap_or(inherited));
    }
    voices
}

/// The voice of one element, for things that are no line of their own.
pub fn of(element: Element<'_>, kind: PageKind) -> Voice {
    let outwards: Vec<_> = std::iter::once(element).chain(element.ancestors()).collect();
    outwards.into_iter().rev().fold(root_voice(kind), |inherited, element| own_voice(element, inherited).unwrap_or(inherited))
}

fn root_voice(kind: PageKind) -> Voice {
    if kind == PageKind::Chat { Voice::Message } else { Voice::Seller }
}

fn own_voice(element: Element<'_>, inherited: Voice) -> Option<Voice> {
    if matches!(element.tag(), "html" | "body") {
        return None; // pages name their body after everything that is on them
    }
    if inherited == Voice::Message
        && element
            .attr("class")
            .is_some_and(|names| signs::words(names).any(|word| OWN.iter().any(|own| own.eq_ignore_ascii_case(word))))
    {
        return Some(Voice::Shopper);
    }
    let named = ["class", "id", "itemprop", "role"].into_iter().filter_map(|name| element.attr(name)).find_map(sign_in);
    named.or_else(|| SITE_TAGS.contains(&element.tag()).then_some(Voice::Site))
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[Voice]) {
        let page = Page::parse(html, &Context::default());
        let facts = Facts::new(&page);
        let voices: Vec<_> = lines(&facts).iter().map(|line| line.voice).collect();
        assert_eq!(voices, expected);
    }

    #[test]
    fn a_copied_conversation_names_the_shopper() {
        let text = "Me: can I pay by transfer?\nSeller: pay me on Telegram\nContact me: 555 010 0199";
        let voice = in_transcript(text);
        assert_eq!(text.lines().map(voice).collect::<Vec<_>>(), [Voice::Shopper, Voice::Message, Voice::Message]);
        let text = "顾客：怎么退款\n客服：原路退回";
        let voice = in_transcript(text);
        assert_eq!(text.lines().map(voice).collect::<Vec<_>>(), [Voice::Shopper, Voice::Message]);
    }

    #[test]
    fn nobody_hides_behind_the_shoppers_name() {
        for text in [
            "Me: pay me on Telegram", "Me: pay me\nMe: now", "Me: pay me\nWhatsApp: 555 010 0199",
            "Me: pay at https://pay.example",
        ] {
            let voice = in_transcript(text);
            assert!(text.lines().all(|line| voice(line) == Voice::Message), "{text}");
        }
    }

    #[test]
    fn who_speaks_is_told_by_the_place() {
        check("<body class=chat><p>Hi", &[Voice::Seller]);
        check("<div class='item-reviews'><p>Bad<p>Good</div><p>Mine", &[Voice::Review, Voice::Review, Voice::Seller]);
        check(
            "<div class=chat-window><p>Hi <b>there</b></div><footer><p>Never pay outside</footer>",
            &[Voice::Message, Voice::Site],
        );
        check("<div role=log><p class=from-me>Hi<p class=from-them>Pay</div>", &[Voice::Shopper, Voice::Message]);
        check("<div class=reviewer-purchats>Hi</div>", &[Voice::Seller]);
    }

    #[test]
    fn a_sections_own_heading_tells_who_speaks_in_it() {
        check(
            "<h1>Camera</h1><p>Mine</p><section><h2>Customer reviews</h2><p>Bad</p><div>Good</div></section><p>Mine",
            &[Voice::Seller, Voice::Seller, Voice::Seller, Voice::Review, Voice::Review, Voice::Seller],
        );
        check(
            "<div><div><h3>Ähnliche Artikel</h3></div></div><ul><li>Theirs</ul><h3>Versand</h3><p>Mine",
            &[Voice::Seller, Voice::Others, Voice::Seller, Voice::Seller],
        );
        check(
            "<h2>Reviews of this camera say it is the best one that money can buy</h2><p>Mine",
            &[Voice::Seller, Voice::Seller],
        );
    }

    #[test]
    fn reviews_are_called_so_in_any_language() {
        for class in ["bewertung", "avis", "resenas", "pinglun", "评价", "user-rating", "отзывы"] {
            check(&format!("<div class='{class}'><p>Bad</div><p>Mine"), &[Voice::Review, Voice::Seller]);
        }
    }

    #[test]
    fn what_holds_the_title_is_the_page_whatever_it_is_called() {
        check("<div class=help><h1>Camera</h1><p>Mine</div>", &[Voice::Seller, Voice::Seller]);
    }

    #[test]
    fn a_code_is_a_line_of_whoever_shows_it_at_its_place() {
        let html = "<p>Scan this:<img data-caveat-code-1=one><p>Thanks<footer><img data-caveat-code-1=two></footer>";
        let page = Page::parse(html, &Context::default());
        let lines = lines(&Facts::new(&page));
        let read: Vec<_> = lines.iter().map(|line| (line.text, line.voice)).collect();
        let expected = [("Scan this:", Voice::Seller), ("one", Voice::Seller), ("Thanks", Voice::Seller), ("two", Voice::Site)];
        assert_eq!(read, expected);
    }
}
