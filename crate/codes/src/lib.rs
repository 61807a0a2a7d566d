//! Reads the QR codes in a picture: pixels in, texts out.
//!
//! Full, Micro and rectangular Micro QR codes, several in one picture, dark on light or light on dark. What the text of a code means
//! is the engine's business; this crate stands apart from it so that the engine's wasm does not carry a decoder that few pages need.
//!
//! ```
//! use caveat_codes::{Picture, read};
//!
//! let blank = Picture::from_grey(300, 300, vec![255; 300 * 300]).expect("as many bytes as pixels");
//! assert!(read(&blank).is_empty());
//! ```
//!
//! [`read`] tries a ladder of ways, the cheap ones first, and stops at the first that reads something: see [`ladder`]. Every code has
//! error correction, so a text that comes out is the text that went in; a text that is wrong has not been seen.

mod ladder;
mod picture;

pub use ladder::read;
pub use picture::{MAX_PIXELS, Picture};
