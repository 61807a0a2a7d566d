//! The decoder's door for the browser: a module of its own, so that the engine starts without it. It is loaded only where a picture is
//! to be read.

use caveat_codes::{Picture, read};
use wasm_bindgen::prelude::*;

/// The texts of the QR codes in a picture: pixels as `ImageData` has them, four bytes each, rows from the top. No texts where the sizes
/// do not fit. A picture that traps the decoder ends this instance: throw it away and start another.
#[wasm_bindgen(js_name = readCodes)]
#[must_use]
pub fn read_codes(width: u32, height: u32, rgba: &[u8]) -> Vec<String> {
    Picture::from_rgba(width as usize, height as usize, rgba).map(|picture| read(&picture)).unwrap_or_default()
}
