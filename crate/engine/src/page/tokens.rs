//! Source to tree: html5gum cuts the source into tags and text, html5ever's tree builder makes of them what a browser would.
//!
//! html5ever's own tokenizer goes character by character, which was half of the engine's time, and compares each attribute of a
//! tag with all before it, so that a tag of a million takes hours. Where the two libraries meet, what nobody reads is left out:
//! the text of comments and styles, attributes without end.

use std::mem::take;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeSink};
use html5ever::{Attribute, QualName, local_name, ns};
use html5gum::{Emitter, Error, State, Tokenizer};

use super::names::Names;
use super::tree::{Grower, Tree};

/// Attributes of one tag. The richest tag seen on a real page has 60.
const MAX_ATTRIBUTES: usize = 400;
/// Line numbers are for messages nobody asks for.
const LINE: u64 = 1;

/// Grows the tree of a source; also whether the source ends in the middle of a tag, a comment or a script.
pub(super) fn grow(source: &str) -> (Tree, bool) {
    let builder = TreeBuilder::new(Grower::new(), Default::default());
    let mut end = End::default();
    // The only token these ever give says that there is enough.
    let _enough = Tokenizer::new_with_emitter(source, Tokens::new(&builder, &mut end)).next();
    let truncated = end.in_markup || (end.in_comment && is_open(source));
    (builder.sink.finish(), truncated)
}

/// Whether the last comment of a source has no end.
fn is_open(source: &str) -> bool {
    let comment = source.rfind("<!--").and_then(|start| source.get(start + 2..));
    comment.is_some_and(|comment| !comment.contains("-->") && !comment.contains("--!>"))
}

/// What was going on when the source ended.
#[derive(Default)]
struct End {
    /// A tag, or an element whose content is no markup.
    in_markup: bool,
    /// A comment, or one has just ended.
    in_comment: bool,
}

/// There is enough of a page: it is too large or too deep.
struct Enough;

/// Puts together for the tree builder what the tokenizer tells bit by bit.
struct Tokens<'t> {
    builder: &'t TreeBuilder<u32, Grower>,
    end: &'t mut End,
    names: Names,
    /// Text that was not handed on yet.
    text: Vec<u8>,
    /// The tag that is being read: its name, its attributes so far, and the name and value of the one being read.
    kind: TagKind,
    tag: Vec<u8>,
    self_closing: bool,
    attributes: Vec<Attribute>,
    has_attribute: bool,
    name: Vec<u8>,
    value: Vec<u8>,
    doctype: Doctype,
    in_tag: bool,
    last_start: Vec<u8>,
    /// In an element whose content is no markup, such as a script.
    is_raw: bool,
    /// In a style.
    is_style: bool,
}

impl<'t> Tokens<'t> {
    fn new(builder: &'t TreeBuilder<u32, Grower>, end: &'t mut End) -> Tokens<'t> {
        Tokens {
            builder,
            end,
            names: Names::default(),
            text: Vec::new(),
            kind: TagKind::StartTag,
            tag: Vec::new(),
            self_closing: false,
            attributes: Vec::new(),
            has_attribute: false,
            name: Vec::new(),
            value: Vec::new(),
            doctype: Doctype::default(),
            in_tag: false,
            last_start: Vec::new(),
            is_raw: false,
            is_style: false,
        }
    }

    fn send(&self, token: Token) -> TokenSinkResult<u32> {
        self.builder.process_token(token, LINE)
    }

    /// Hands on the text that was read; a NUL in it is a token of its own.
    fn send_text(&mut self) {
        for (index, part) in self.text.split(|&byte| byte == 0).enumerate() {
            if index > 0 {
                let _continue = self.send(Token::NullCharacterToken);
            }
            if !part.is_empty() {
                let _continue = self.send(Token::CharacterTokens(tendril(part)));
            }
        }
        self.text.clear();
    }

    fn begin_tag(&mut self, kind: TagKind) {
        self.kind = kind;
        self.in_tag = true;
        self.end.in_comment = false;
        self.tag.clear();
        self.self_closing = false;
        self.attributes.clear();
        self.has_attribute = false;
    }

    /// Puts the attribute that was read to its tag; of several with one name the first counts.
    fn end_attribute(&mut self) {
        if take(&mut self.has_attribute) && self.kind == TagKind::StartTag && self.attributes.len() < MAX_ATTRIBUTES {
            let local = self.names.get(&self.name);
            if self.attributes.iter().all(|other| other.name.local != local) {
                self.attributes.push(Attribute { name: QualName::new(None, ns!(), local), value: tendril(&self.value) });
            }
        }
    }
}

impl Emitter for Tokens<'_> {
    type Token = Enough;

    #[inline]
    fn pop_token(&mut self) -> Option<Enough> {
        self.builder.sink.tree().is_full().then_some(Enough)
    }

    fn emit_string(&mut self, text: &[u8]) {
        self.end.in_comment = false;
        if !self.is_style {
            self.text.extend_from_slice(text);
        }
    }

    fn init_start_tag(&mut self) {
        self.begin_tag(TagKind::StartTag);
    }

    fn init_end_tag(&mut self) {
        self.begin_tag(TagKind::EndTag);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.end_attribute();
        self.has_attribute = true;
        self.name.clear();
        self.value.clear();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        self.value.extend_from_slice(value);
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_attribute();
        self.send_text();
        self.in_tag = false;
        (self.is_raw, self.is_style) = (false, false);
        let name = self.names.get(&self.tag);
        if self.kind == TagKind::StartTag {
            self.last_start.clone_from(&self.tag);
        }
        let is_style = name == local_name!("style");
        let tag = Tag {
            kind: self.kind,
            name,
            self_closing: self.self_closing,
            attrs: take(&mut self.attributes),
            had_duplicate_attributes: false,
        };
        let state = match self.send(Token::TagToken(tag)) {
            TokenSinkResult::Continue | TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => return None,
            TokenSinkResult::Plaintext => return Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => State::RcData,
            TokenSinkResult::RawData(RawKind::Rawtext) => State::RawText,
            TokenSinkResult::RawData(RawKind::ScriptData | RawKind::ScriptDataEscaped(_)) => State::ScriptData,
        };
        (self.is_raw, self.is_style) = (true, is_style);
        Some(state)
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.kind == TagKind::EndTag && !self.last_start.is_empty() && self.tag == self.last_start
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }

    fn init_doctype(&mut self) {
        self.doctype = Doctype::default();
    }

    fn push_doctype_name(&mut self, name: &[u8]) {
        self.doctype.name.get_or_insert_default().push_slice(&String::from_utf8_lossy(name));
    }

    fn set_doctype_public_identifier(&mut self, value: &[u8]) {
        self.doctype.public_id = Some(tendril(value));
    }

    fn push_doctype_public_identifier(&mut self, value: &[u8]) {
        self.doctype.public_id.get_or_insert_default().push_slice(&String::from_utf8_lossy(value));
    }

    fn set_doctype_system_identifier(&mut self, value: &[u8]) {
        self.doctype.system_id = Some(tendril(value));
    }

    fn push_doctype_system_identifier(&mut self, value: &[u8]) {
        self.doctype.system_id.get_or_insert_default().push_slice(&String::from_utf8_lossy(value));
    }

    fn set_force_quirks(&mut self) {
        self.doctype.force_quirks = true;
    }

    fn emit_current_doctype(&mut self) {
        self.send_text();
        let doctype = take(&mut self.doctype);
        let _continue = self.send(Token::DoctypeToken(doctype));
    }

    fn emit_eof(&mut self) {
        self.send_text();
        let _continue = self.send(Token::EOFToken);
        self.builder.end();
        self.end.in_markup = self.in_tag || self.is_raw;
    }

    fn init_comment(&mut self) {
        self.end.in_comment = true;
    }

    fn push_comment(&mut self, _text: &[u8]) {}

    /// What it says is nobody's business; that it was there tells apart texts in a table.
    fn emit_current_comment(&mut self) {
        self.send_text();
        let _continue = self.send(Token::CommentToken(StrTendril::new()));
    }

    fn emit_error(&mut self, _error: Error) {}

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, _name: Option<&[u8]>) {}
}

/// Bytes of the source, which is UTF-8: only what was cut within a character would not be.
fn tendril(bytes: &[u8]) -> StrTendril {
    match std::str::from_utf8(bytes) {
        Ok(text) => StrTendril::from_slice(text),
        Err(_) => StrTendril::from_slice(&String::from_utf8_lossy(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use html5ever::parse_document;
    use html5ever::tendril::TendrilSink;
    use proptest::prelude::*;

    use super::super::flatten::{Flat, flatten};
    use super::*;

    #[test]
    fn a_source_cut_short_is_noticed() {
        for cut in
            ["<p>Hello <a href='x", "<p>Hello <!-- a <b>", "<p>Hello<script>let a = 1;", "<p>Hello <b", "<title>Hello", "a<!--"]
        {
            assert!(grow(cut).1, "{cut}");
        }
        for whole in
            ["<p>Hello", "", "<p>a < b", "<script>1</script>", "<p>", "a<!-->", "a<!--b-->", "<script>'<!--'</script>", "a<?b>"]
        {
            assert!(!grow(whole).1, "{whole}");
        }
    }

    #[test]
    fn a_tag_keeps_its_first_attributes_and_the_page_goes_on() {
        let many: String = (0..1000).map(|n| format!(" a{n}='>'")).collect();
        let flat = flatten(grow(&format!("<p{many}>Hello <b>you</b>")).0);
        let paragraph = flat.nodes.iter().find(|node| &*node.name.local == "p").expect("a paragraph");
        assert_eq!(paragraph.attributes.len(), MAX_ATTRIBUTES);
        assert_eq!(flat.text, "Hello you\n");
    }

    /// All of a page that readers can see, but for the text of styles.
    fn shown(flat: &Flat) -> Vec<String> {
        let nodes = flat.nodes.iter().map(|node| {
            let attributes = node.attributes.iter().map(|a| format!(" {:?}={:?}", a.name, &*a.value)).collect::<String>();
            let text = flat.text.get(node.text.clone()).unwrap_or_default();
            format!("{:?}{attributes} in {} to {}: {text:?}", node.name, node.parent, node.end)
        });
        nodes.collect()
    }

    #[track_caller]
    fn check(source: &str) {
        let html5ever = parse_document(Grower::new(), Default::default()).one(source);
        assert_eq!(shown(&flatten(grow(source).0)), shown(&flatten(html5ever)), "{source:?}");
    }

    #[test]
    fn two_tokenizers_see_the_same_page() {
        for source in [
            "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN'><table><p>a&amp;b&notit;&#x41;&#0;&copy",
            "<svg><a xlink:href=x>b<![CDATA[<c>\0]]></svg>\0<p>d\0e",
            "<script><!-- <script> é </script> --></script><textarea>\n<b></textarea><plaintext><p>",
            "<p a=1 A=2 b='&lt;&ltx&quot' c=\"&amp;é\" é=ü d=é/><br/></p/></ p>",
            "<math><![CDATA[\0<",
            "<table> </<script><",
            "a\r\nb\rc<noscript><p>x</noscript><template><td>y</template>",
        ] {
            check(source);
        }
    }

    proptest! {
        #[test]
        fn two_tokenizers_see_any_page_alike(parts in prop::collection::vec(prop::sample::select(PARTS), 0..40)) {
            check(&parts.concat());
        }
    }

    const PARTS: &[&str] = &[
        "<", ">", "</", "/>", "<!", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "&", "&amp", "&amp;", "&#65;", "&#x1F600;",
        "&#x80;", "=", "'", "\"", " ", "\n", "\r", "\r\n", "\t", "\0", "a", "é", "漢", "😀", "<p>", "</p>", "<b>", "</b>",
        "<a href=", "<div class='", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "<svg>",
        "<math>", "<table>", "<tr>", "<td>", "<select>", "<option>", "<template>", "</template>", "<noscript>",
        "<input type=hidden>", "<!DOCTYPE html>", "<body id=x>", "hidden",
    ];
}
