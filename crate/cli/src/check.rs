//! `caveat check`: one page or many.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use caveat_engine::site::DenyList;
use caveat_protocol::{Context, Report};
use serde::Deserialize;

use crate::jsonl::Failure;
use crate::{CheckArgs, print, source};

/// One line of `caveat check --jsonl`.
#[derive(Deserialize)]
pub(crate) struct Line {
    file: PathBuf,
    url: Option<String>,
    lang: Option<String>,
}

/// Answers one line with a report.
pub(crate) fn line(line: Line, lists: &[DenyList]) -> Result<Report, Failure> {
    let context = Context { url: line.url, lang: line.lang, ..Context::default() };
    check(&line.file, &context, lists)
}

/// Checks one file and prints the report, as text or JSON.
pub(crate) fn one(args: &CheckArgs, lists: &[DenyList]) -> ExitCode {
    match context(args).and_then(|context| check(args.file.as_deref().unwrap_or(Path::new("-")), &context, lists)) {
        Ok(report) => print::report(&report, args.words, args.json),
        Err(Failure { message, .. }) => {
            anstream::eprintln!("caveat: {message}");
            ExitCode::FAILURE
        }
    }
}

fn context(args: &CheckArgs) -> Result<Context, Failure> {
    let mut context = match &args.context {
        None => Context::default(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
            let bad = |error: serde_json::Error| Failure { kind: "bad_context", message: format!("{}: {error}", path.display()) };
            serde_json::from_slice(&bytes).map_err(bad)?
        }
    };
    context.url = args.url.clone().or(context.url);
    context.lang = args.lang.clone().or(context.lang);
    context.at = args.at.clone().or(context.at);
    Ok(context)
}

fn check(path: &Path, context: &Context, lists: &[DenyList]) -> Result<Report, Failure> {
    let page = source::read(path).map_err(|error| unreadable(path, &error))?;
    Ok(caveat_engine::check_with(&page, context, lists))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure { kind: "unreadable_file", message: format!("{}: {error}", path.display()) }
}
