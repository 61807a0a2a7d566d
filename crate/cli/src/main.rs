//! `caveat`: the engine at the terminal. What its commands print to programs is described in the README ("For programs"), and held by `tests/contract.rs`.

mod check;
mod deny;
mod facts;
mod ident;
mod jsonl;
mod link;
mod matching;
mod offer;
mod price;
mod print;
mod qr;
mod range;
mod source;
mod text;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use caveat_engine::site::DenyList;
use clap::{Args, Parser, Subcommand};

/// Reads shop pages and says what is wrong with them.
#[derive(Parser)]
#[command(name = "caveat", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a saved page or a capture.
    Check(CheckArgs),
    /// Say which amount and currency short texts state.
    Price(Lines),
    /// Check registration, product, parcel and account numbers.
    Ident(Lines),
    /// Say what a link or a payment code leads to.
    Link(LinkArgs),
    /// Make and check deny lists.
    #[command(subcommand)]
    Deny(deny::Deny),
    /// Check messages and descriptions by themselves.
    Text(Lines),
    /// Read the QR codes in pictures, and say what each leads to and who it would pay.
    Qr(Pictures),
    /// Say whether two offers are of the same thing.
    Match(Lines),
    /// Say what things usually cost, told from a file of offers.
    Range(RangeArgs),
}

/// A command that answers line by line only.
#[derive(Args)]
struct Lines {
    /// Read a JSON line at a time on standard input, write one each.
    #[arg(long, required = true)]
    jsonl: bool,
}

#[derive(Args)]
struct Pictures {
    /// PNG, JPEG, GIF, WebP or BMP.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

#[derive(Args)]
struct LinkArgs {
    #[command(flatten)]
    lines: Lines,
    /// A deny list to look hosts up in (`caveat deny build`); may be given several times.
    #[arg(long)]
    deny: Vec<PathBuf>,
}

#[derive(Args)]
struct RangeArgs {
    /// A JSON Lines file of offers: `{product?, title, brand?, gtin?, condition?, price, currency, seller?, date?}`.
    offers: PathBuf,
    /// Read a JSON line at a time on standard input, write one each.
    #[arg(long, required = true)]
    jsonl: bool,
}

#[derive(Args)]
struct CheckArgs {
    /// A saved page (HTML, gzip'd or not) or a capture; `-` for standard input.
    #[arg(required_unless_present = "jsonl", conflicts_with = "jsonl")]
    file: Option<PathBuf>,
    /// The page's address, where the file does not say it.
    #[arg(long)]
    url: Option<String>,
    /// The page's language (BCP 47), where the page does not say it.
    #[arg(long)]
    lang: Option<String>,
    /// The time of the visit, RFC 3339.
    #[arg(long)]
    at: Option<String>,
    /// A JSON file with what is known besides the page.
    #[arg(long)]
    context: Option<PathBuf>,
    /// A deny list to look the page's host up in (`caveat deny build`); may be given several times.
    #[arg(long)]
    deny: Vec<PathBuf>,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
    /// Read `{id, file, url?, lang?}` lines on standard input, write a report a line.
    #[arg(long)]
    jsonl: bool,
    /// The language of the printed report.
    #[arg(long, value_enum, default_value_t)]
    words: words::Language,
}

fn main() -> ExitCode {
    let Cli { command } = Cli::parse(); // wrong usage exits with 2
    match command {
        Command::Qr(Pictures { files }) => qr::run(&files),
        Command::Check(args) => with_lists(&args.deny, |lists| match args.jsonl {
            true => jsonl::run(|line: check::Line| check::line(line, lists)),
            false => check::one(&args, lists),
        }),
        Command::Link(args) => with_lists(&args.deny, |lists| jsonl::run(|line: link::Line| link::line(&line, lists))),
        Command::Deny(deny) => deny::run(&deny),
        Command::Ident(Lines { .. }) => jsonl::run(ident::line),
        Command::Match(Lines { .. }) => jsonl::run(matching::line),
        Command::Range(RangeArgs { offers, .. }) => range::run(&offers),
        Command::Price(Lines { .. }) => jsonl::run(|line: price::Line| price::line(&line)),
        Command::Text(Lines { .. }) => jsonl::run(text::line),
    }
}

/// Reads deny lists, and goes on with them; a list that cannot be read ends the run before it says anything it cannot know.
fn with_lists(paths: &[PathBuf], run: impl FnOnce(&[DenyList]) -> ExitCode) -> ExitCode {
    match deny::read(paths) {
        Ok(lists) => run(&lists),
        Err(why) => {
            anstream::eprintln!("caveat: {why}");
            ExitCode::FAILURE
        }
    }
}
