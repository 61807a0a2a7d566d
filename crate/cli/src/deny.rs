//! Deny lists: making one from public lists, and reading those that the other commands are given.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use caveat_engine::site::DenyList;
use clap::{Args, Subcommand};

/// What is done with deny lists.
#[derive(Subcommand)]
pub(crate) enum Deny {
    /// Make a deny list of public lists: hosts files, blockers' filters, a domain a line.
    Build(Build),
    /// Check a list against its minisign signature, and say what it holds.
    Verify(Verify),
}

#[derive(Args)]
pub(crate) struct Build {
    /// What people will be told the list is called.
    #[arg(long)]
    title: String,
    /// The file to write.
    #[arg(long)]
    out: PathBuf,
    /// The lists to read.
    #[arg(required = true)]
    lists: Vec<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Verify {
    /// The list.
    file: PathBuf,
    /// Its signature; by default the list's name with `.minisig`.
    #[arg(long)]
    signature: Option<PathBuf>,
    /// The public key whose signature it must be (minisign, base64).
    #[arg(long)]
    key: String,
}

/// Does what was asked, and says how it went.
pub(crate) fn run(deny: &Deny) -> ExitCode {
    let done = match deny {
        Deny::Build(build) => self::build(build),
        Deny::Verify(verify) => self::verify(verify),
    };
    match done {
        Ok(said) => {
            anstream::println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            anstream::eprintln!("caveat: {why}");
            ExitCode::FAILURE
        }
    }
}

fn build(build: &Build) -> Result<String, String> {
    let texts = build.lists.iter().map(|path| text(path)).collect::<Result<Vec<_>, _>>()?;
    let list = DenyList::build(&build.title, texts.iter().flat_map(|text| text.lines())).map_err(|why| why.to_string())?;
    let file = list.write();
    std::fs::write(&build.out, &file).map_err(|why| format!("{}: {why}", build.out.display()))?;
    Ok(format!("{}: {} domains, {} bytes", build.out.display(), list.domains(), file.len()))
}

fn verify(verify: &Verify) -> Result<String, String> {
    let signature = verify.signature.clone().unwrap_or_else(|| {
        let mut name = verify.file.clone().into_os_string();
        name.push(".minisig");
        name.into()
    });
    let list = DenyList::read_signed(&bytes(&verify.file)?, &text(&signature)?, &verify.key);
    let list = list.map_err(|why| format!("{}: {why}", verify.file.display()))?;
    Ok(format!("{}: “{}”, {} domains, the signature holds", verify.file.display(), list.title(), list.domains()))
}

/// Reads the deny lists that a command is given.
pub(crate) fn read(paths: &[PathBuf]) -> Result<Vec<DenyList>, String> {
    paths.iter().map(|path| DenyList::read(&bytes(path)?).map_err(|why| format!("{}: {why}", path.display()))).collect()
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|why| format!("{}: {why}", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    Ok(String::from_utf8_lossy(&bytes(path)?).into_owned())
}
