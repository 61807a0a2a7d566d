//! What elements are called by those who build pages, as far as it tells who speaks in them.

use std::sync::LazyLock;

use super::Voice;

/// Words in an element's `class`, `id`, `itemprop` or `role` that tell who speaks in it. Whole words: `chat` is not in `purchat`.
const SIGNS: &[(&str, Voice)] = &[
    ("footer", Voice::Site),
    ("nav", Voice::Site),
    ("navbar", Voice::Site),
    ("breadcrumb", Voice::Site),
    ("breadcrumbs", Voice::Site),
    ("cookie", Voice::Site),
    ("cookies", Voice::Site),
    ("safety", Voice::Site),
    ("security", Voice::Site),
    ("faq", Voice::Site),
    ("help", Voice::Site),
    ("policy", Voice::Site),
    ("terms", Voice::Site),
    ("disclaimer", Voice::Site),
    ("protection", Voice::Site),
    ("review", Voice::Review),
    ("reviews", Voice::Review),
    ("reviewbody", Voice::Review),
    ("comment", Voice::Review),
    ("comments", Voice::Review),
    ("testimonial", Voice::Review),
    ("testimonials", Voice::Review),
    ("rating", Voice::Review),
    ("ratings", Voice::Review),
    ("feedback", Voice::Review),
    ("opinion", Voice::Review),
    ("opinions", Voice::Review),
    ("ugc", Voice::Review),
    ("qna", Voice::Review),
    ("qa", Voice::Review),
    ("guestbook", Voice::Review),
    ("disqus", Voice::Review),
    ("bewertung", Voice::Review),
    ("bewertungen", Voice::Review),
    ("rezension", Voice::Review),
    ("rezensionen", Voice::Review),
    ("kundenmeinung", Voice::Review),
    ("kommentar", Voice::Review),
    ("kommentare", Voice::Review),
    ("avis", Voice::Review),
    ("commentaire", Voice::Review),
    ("commentaires", Voice::Review),
    ("resena", Voice::Review),
    ("resenas", Voice::Review),
    ("opiniones", Voice::Review),
    ("comentario", Voice::Review),
    ("comentarios", Voice::Review),
    ("valoracion", Voice::Review),
    ("valoraciones", Voice::Review),
    ("avaliacao", Voice::Review),
    ("avaliacoes", Voice::Review),
    ("recensione", Voice::Review),
    ("recensioni", Voice::Review),
    ("recensie", Voice::Review),
    ("recensies", Voice::Review),
    ("beoordeling", Voice::Review),
    ("beoordelingen", Voice::Review),
    ("opinie", Voice::Review),
    ("komentarz", Voice::Review),
    ("komentarze", Voice::Review),
    ("otzyv", Voice::Review),
    ("otzyvy", Voice::Review),
    ("отзыв", Voice::Review),
    ("отзывы", Voice::Review),
    ("yorum", Voice::Review),
    ("yorumlar", Voice::Review),
    ("degerlendirme", Voice::Review),
    ("degerlendirmeler", Voice::Review),
    ("ulasan", Voice::Review),
    ("danhgia", Voice::Review),
    ("pinglun", Voice::Review),
    ("pingjia", Voice::Review),
    ("评价", Voice::Review),
    ("评论", Voice::Review),
    ("評價", Voice::Review),
    ("評論", Voice::Review),
    ("レビュー", Voice::Review),
    ("리뷰", Voice::Review),
    ("후기", Voice::Review),
    ("รีวิว", Voice::Review),
    ("chat", Voice::Message),
    ("bubble", Voice::Message),
    ("conversation", Voice::Message),
    ("messenger", Voice::Message),
    ("inbox", Voice::Message),
    ("imessage", Voice::Message),
    ("dialogue", Voice::Message),
    ("log", Voice::Message), // the ARIA role of a conversation
];

/// The signs by their first byte: pages have names by the thousand, and nearly all are none.
static BY_FIRST: LazyLock<[Vec<(&str, Voice)>; 256]> = LazyLock::new(|| {
    let mut lists = [const { Vec::new() }; 256];
    for &(sign, voice) in SIGNS {
        let first = sign.bytes().next().unwrap_or_default();
        lists.get_mut(usize::from(first)).into_iter().for_each(|list| list.push((sign, voice)));
    }
    lists
});

/// The voice that the first sign among an element's names tells.
pub(super) fn sign_in(names: &str) -> Option<Voice> {
    words(names).find_map(|word| {
        let first = word.bytes().next()?.to_ascii_lowercase();
        let list = BY_FIRST.get(usize::from(first))?;
        list.iter().find(|(sign, _)| sign.eq_ignore_ascii_case(word)).map(|(_, voice)| *voice)
    })
}

/// The words of an element's names.
pub(super) fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(40)
}
