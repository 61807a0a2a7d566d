//! `caveat qr`: the texts of the codes in pictures, and what `caveat link` says of each.

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use caveat_codes::{MAX_PIXELS, Picture};
use caveat_engine::link::check_link;
use caveat_protocol::Link;
use image::{ImageReader, Limits};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::jsonl::Failure;

/// The longest side of a picture.
const MAX_SIDE: u32 = 30_000;

/// Bytes that opening a picture may take: its pixels in colours of 16 bits, twice.
const MAX_BYTES: u64 = MAX_PIXELS as u64 * 16;

/// One code of a picture.
#[derive(Serialize)]
struct Code {
    text: String,
    #[serde(flatten)]
    link: Link,
}

/// Reads every file on all cores and prints a line each, in order; a file that is no picture gets an `error` line, and the run exits with 1.
pub(crate) fn run(files: &[PathBuf]) -> ExitCode {
    let lines: Vec<_> = files.par_iter().map(|file| line(file)).collect();
    let mut out = std::io::stdout().lock();
    let mut failed = false;
    for (line, read) in lines {
        failed |= !read;
        if writeln!(out, "{line}").is_err() {
            return ExitCode::FAILURE; // nobody reads on
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn line(file: &Path) -> (Value, bool) {
    let name = file.display().to_string();
    match open(file) {
        Ok(picture) => {
            let codes = caveat_codes::read(&picture).into_iter().map(|text| Code { link: check_link(&text, &[]), text });
            (json!({ "file": name, "codes": codes.collect::<Vec<_>>() }), true)
        }
        Err(Failure { kind, message }) => (json!({ "file": name, "error": { "kind": kind, "message": message } }), false),
    }
}

/// Opens a PNG, JPEG, GIF (its first picture), WebP or BMP, told by its first bytes.
fn open(file: &Path) -> Result<Picture, Failure> {
    let unreadable = |error: std::io::Error| Failure { kind: "unreadable_file", message: error.to_string() };
    let mut reader =
        ImageReader::new(BufReader::new(File::open(file).map_err(unreadable)?)).with_guessed_format().map_err(unreadable)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_BYTES);
    reader.limits(limits);
    let image = reader.decode().map_err(|error| Failure { kind: "no_picture", message: error.to_string() })?.into_rgba8();
    let too_large = || Failure { kind: "too_large", message: format!("more than {MAX_PIXELS} pixels") };
    Picture::from_rgba(image.width() as usize, image.height() as usize, image.as_raw()).ok_or_else(too_large)
}
