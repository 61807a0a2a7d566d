use std::time::{Duration, Instant};

use super::*;

fn page(html: &str) -> Page {
    Page::parse(html, &Context::default())
}

#[test]
fn text_is_what_a_person_sees_a_line_for_each_block() {
    let page = page(
        "<title>T</title><h1>One \n two</h1><p>a<b>b</b> c<br>d<p hidden>no<div style='color:red; display : none'>no</div><script>no</script>",
    );
    assert_eq!(page.text(), "One two\nab c\nd\n");
}

#[test]
fn a_block_knows_its_element() {
    let page = page("<div id=d><p>first<p>second <i>part</i></div>");
    let at = page.text().find("part").expect("seen");
    let (element, line) = page.block_at(at).expect("a block");
    assert_eq!((element.path().as_str(), line), ("#d > p:nth-of-type(2)", "second part"));
}

#[test]
fn marks_of_a_capture_are_understood() {
    let page = page(
        "<html data-caveat-capture=1 data-caveat-url='https://www.shop.test/a/b' data-caveat-cut='bytes nodes odd' lang=de>\
         <body><p data-caveat-hidden>no</p><caveat-frame data-caveat-src=x><p>framed</p></caveat-frame>",
    );
    assert_eq!(page.host(), Some("shop.test"));
    assert_eq!(page.lang(), Some("de"));
    assert_eq!(page.cut(), [Cut::Nodes, Cut::Bytes]);
    assert!(!page.is_whole());
    assert_eq!(page.text(), "framed\n");
    assert_eq!(page.resolve("../c").map(String::from).as_deref(), Some("https://www.shop.test/c"));
}

#[test]
fn what_flows_otherwise_than_its_tag_does_is_marked() {
    let page = page(
        "<p>Whats<x-a data-caveat-flow=inline>App</x-a> <caveat-words>on</caveat-words><caveat-words data-caveat-flow=block>me</caveat-words>",
    );
    assert_eq!(page.text(), "WhatsApp on\nme\n");
}

#[test]
fn words_that_cannot_be_read_leave_the_page_unread() {
    let page = page("<html data-caveat-capture=1 data-caveat-cut=unreadable>");
    assert_eq!((page.cut(), page.is_whole()), (&[Cut::Unreadable][..], false));
}

#[test]
fn a_small_frame_of_another_site_leaves_the_page_whole() {
    let whole = |cut: &str| page(&format!("<html data-caveat-capture=1 data-caveat-cut='{cut}'>")).is_whole();
    assert_eq!([whole(""), whole("embedded"), whole("closed"), whole("embedded closed")], [true, true, false, false]);
}

#[test]
fn a_page_of_ten_thousand_nested_tags_is_read_and_said_to_be_cut() {
    let page = page(&format!("{}deep{}after", "<div>".repeat(10_000), "</div>".repeat(10_000)));
    assert_eq!(page.text(), "deep\nafter\n");
    assert_eq!(page.cut(), [Cut::Depth]);
}

/// Each of the sources below takes well under two seconds, unoptimised and on a busy machine; what is quadratic in them takes hours.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn hostile_sources_end_soon() {
    let sources = [
        "<div>".repeat(2_000_000),
        "<b i=1><p>".repeat(200_000),
        format!("<p {}>", (0..400_000).map(|n| format!("a{n} ")).collect::<String>()),
        "<table><a>".repeat(200_000),
        "<template><tr>".repeat(100_000),
        "<!--".repeat(1_000_000),
        "<svg><math><mi><p>".repeat(100_000),
        "\u{0}<\u{0}p \u{0}=\u{0}>".repeat(100_000),
        (0..60_000).map(|n| format!("<b id={n}><p>")).collect(),
        "x".repeat(20 << 20),
    ];
    for source in sources {
        let started = Instant::now();
        let elements = page(&source).elements().count();
        assert!(started.elapsed() < PATIENCE, "{:?} for {:?}", started.elapsed(), source.get(..40));
        assert!(elements <= 2 * tree::MAX_NODES, "{elements} elements from {:?}", source.get(..40));
    }
}
