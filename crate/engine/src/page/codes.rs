//! What the codes in a page's pictures say. The engine is handed no pictures: whoever made the capture has read them.

use std::sync::LazyLock;

use super::{Element, Page, Query};

/// The marks of a picture's codes, in the order in which they were read.
const MARKS: [&str; 4] = ["data-caveat-code-1", "data-caveat-code-2", "data-caveat-code-3", "data-caveat-code-4"];
/// Pictures of one page whose codes are read.
const MAX_PICTURES: usize = 40;

static PICTURES: LazyLock<Query> = LazyLock::new(|| Query::new("img[data-caveat-code-1], canvas[data-caveat-code-1]"));

impl Page {
    /// The codes that a person can see, in document order, each with the picture it is in.
    pub fn codes(&self) -> impl Iterator<Item = (Element<'_>, &str)> {
        let shown = self.select(&PICTURES).filter(|picture| is_seen(*picture));
        shown
            .take(MAX_PICTURES)
            .flat_map(|picture| MARKS.iter().filter_map(move |mark| Some((picture, picture.attr(mark)?.trim()))))
    }
}

/// Whether a picture is seen. A canvas counts as hidden because what it holds is only for those who cannot draw it.
fn is_seen(picture: Element<'_>) -> bool {
    picture.attr("data-caveat-hidden").is_none() && picture.parent().is_none_or(|parent| !parent.is_hidden())
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[test]
    fn codes_are_those_of_pictures_that_are_seen() {
        let html = "<img data-caveat-code-1=a data-caveat-code-2=' b '><p data-caveat-code-1=no><canvas data-caveat-code-1=c></canvas>\
            <div hidden><img data-caveat-code-1=no></div><img data-caveat-code-1=no data-caveat-hidden><img data-caveat-code-2=no>";
        let page = Page::parse(html, &Context::default());
        assert_eq!(page.codes().map(|(_, text)| text).collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
