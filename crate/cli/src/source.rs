//! Files to text: unzipped, decoded by the charset the page declares.

use std::borrow::Cow;
use std::io::{self, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use flate2::read::MultiGzDecoder;

/// Bytes of a page at most, unzipped. The engine reads 16 MB of it; the rest is there to be counted, not to fill the memory.
const MAX_BYTES: u64 = 64 << 20;
/// Where a page must declare its charset (HTML standard: within 1024 bytes; real pages are later at it).
const DECLARATION: usize = 4096;

/// Reads a page.
///
/// # Errors
/// Where the file cannot be read, or is damaged gzip from its first byte on. A gzip stream cut short gives what came before.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(MAX_BYTES).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    }
    if bytes.starts_with(&[0x1F, 0x8B]) {
        bytes = unzip(&bytes)?;
    }
    Ok(decode(&bytes).into_owned())
}

fn unzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    match MultiGzDecoder::new(bytes).take(MAX_BYTES).read_to_end(&mut plain) {
        Err(error) if plain.is_empty() => Err(error),
        _ => Ok(plain),
    }
}

/// Decodes by byte order mark, else as UTF-8 where it is, else by the declared charset, else by a guess from the bytes.
///
/// Valid UTF-8 goes before the declaration: saved pages are often rewritten as UTF-8 and keep their old declaration, while text in
/// another charset is hardly ever valid UTF-8 by chance.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let encoding = declared(bytes).filter(|encoding| *encoding != UTF_8).unwrap_or_else(|| guess(bytes));
    encoding.decode_without_bom_handling(bytes).0
}

fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION.min(bytes.len()))?.to_ascii_lowercase();
    let at = head.windows(8).position(|window| window == b"charset=")? + 8;
    let label = head.get(at..)?.iter().skip_while(|byte| matches!(byte, b'"' | b'\'' | b' '));
    let label: Vec<u8> =
        label.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':')).copied().collect();
    Encoding::for_label(&label)
}

/// Mostly UTF-8 with some damage stays UTF-8; anything else is guessed as browsers do.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn charsets_are_told_apart() {
        assert_eq!(decode("price 5 €".as_bytes()), "price 5 €");
        assert_eq!(decode(b"\xEF\xBB\xBFa"), "a");
        assert_eq!(decode(b"<meta charset=windows-1252>5 \x80"), "<meta charset=windows-1252>5 €");
        assert_eq!(
            decode(b"<meta http-equiv=x content='text/html; charset=gbk'>\xCE\xA2\xD0\xC5"),
            "<meta http-equiv=x content='text/html; charset=gbk'>微信"
        );
        assert_eq!(decode("<meta charset=gbk>微信".as_bytes()), "<meta charset=gbk>微信");
        assert!(decode(b"<meta charset=utf-8>plenty of text, one bad byte \xFF and more text").contains("plenty of text"));
    }

    #[test]
    fn a_gzip_stream_cut_short_gives_what_came_before() {
        let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
        zipped.write_all(&[b'x'; 100_000]).expect("zipped");
        let zipped = zipped.finish().expect("zipped");
        let cut = unzip(&zipped[..zipped.len() / 2]).expect("some of it");
        assert!(!cut.is_empty() && cut.len() < 100_000);
        assert!(unzip(&[0x1F, 0x8B, 0]).is_err());
    }
}
