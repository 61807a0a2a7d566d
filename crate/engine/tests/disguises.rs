//! A request in each of the disguises that are worn to slip past filters: it is heard, and quoted as the page shows it.

use caveat_engine::check_text;
use caveat_protocol::Context;

/// What the named detector quotes.
fn quotes(detector: &str, text: &str) -> Vec<String> {
    let report = check_text(text, &Context::default());
    let findings = report.findings.into_iter().filter(|finding| finding.id == detector);
    findings.flat_map(|finding| finding.evidence).map(|evidence| evidence.quote).collect()
}

#[track_caller]
fn contact(text: &str, quote: &str) {
    let quotes = quotes("off-platform-contact", text);
    assert!(quotes.iter().any(|quoted| quoted.contains(quote)), "{text}: {quotes:?}");
}

#[test]
fn full_width_letters() {
    contact("Text me on ＷｈａｔｓＡｐｐ please", "ＷｈａｔｓＡｐｐ");
}

#[test]
fn styled_letters() {
    contact("Text me on 𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹 please", "𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹");
    contact("Text me on ⓌⓗⓐⓣⓢⒶⓟⓟ please", "ⓌⓗⓐⓣⓢⒶⓟⓟ");
}

#[test]
fn letters_of_other_scripts() {
    contact("Text me on WhаtsАрр please", "WhаtsАрр"); // а, А and р are Cyrillic
    contact("Text me on TeIegram please", "TeIegram"); // with a capital i
}

#[test]
fn characters_that_nobody_sees() {
    contact("Text me on W\u{200b}h\u{200b}ats\u{2060}App please", "W\u{200b}h\u{200b}ats\u{2060}App");
    contact("Text me on Whats\u{ad}App please", "Whats\u{ad}App");
}

#[test]
fn combining_marks() {
    contact("Text me on T\u{336}e\u{336}l\u{336}e\u{336}gram please", "T\u{336}e\u{336}l\u{336}e\u{336}gram");
}

#[test]
fn digits_for_letters() {
    contact("Text me on wh4t5app please", "wh4t5app");
    contact("Text me on te1egr@m please", "te1egr@m");
}

#[test]
fn letters_set_apart() {
    contact("Text me on W h a t s A p p please", "W h a t s A p p");
    contact("Text me on W.h.a.t.s.A.p.p please", "W.h.a.t.s.A.p.p");
    contact("Text me on Whats-App please", "Whats-App");
    contact("想要的加微 信 shop0000", "加微 信");
}

#[test]
fn digits_as_emoji_and_in_circles() {
    contact("Call me: 1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣");
    contact("Call me: ①③⑧⓪⓪①③⑧⓪⓪⓪", "①③⑧⓪⓪①③⑧⓪⓪⓪");
}

#[test]
fn numbers_in_words() {
    contact("Call me: one three eight zero zero one three eight", "one three eight zero zero one three eight");
    contact("请联系我 一三八零零一三八零零零", "一三八零零一三八零零零");
}

#[test]
fn handles_and_addresses_taken_apart() {
    contact("Contact me @ joe_doe please", "@ joe_doe");
    contact("Join here: t . me / joe_doe", "t . me / joe_doe");
    contact("Please write to joe.doe (at) mail (dot) example", "joe.doe (at) mail (dot) example");
}

#[test]
fn traditional_and_simplified_characters() {
    contact("喜歡請聯繫我 微信", "聯繫我");
    contact("喜欢请联系我 微信", "联系我");
}

#[test]
fn the_place_is_told_by_the_line() {
    let report = check_text("Hello\nText me on Ｗｈａｔｓ\u{200b}Ａｐｐ", &Context::default());
    let places: Vec<_> =
        report.findings.iter().flat_map(|finding| &finding.evidence).map(|evidence| evidence.place.as_str()).collect();
    assert!(places.contains(&"line 2"), "{places:?}");
}
