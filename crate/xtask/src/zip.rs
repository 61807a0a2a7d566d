//! Packages: the same files give the same bytes, whoever packs them, wherever and whenever.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write},
    path::Path,
    process::Command,
};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{Outcome, dist::BROWSERS, files, run::output};

/// Writes `dist/caveat-<browser>.zip` from the folders of the same names, and the sources they were built from.
pub fn package(root: &Path) -> Outcome {
    let dist = root.join("dist");
    for browser in BROWSERS {
        save(&dist.join(format!("caveat-{browser}.zip")), &folder(&dist.join(browser))?)?;
    }
    if root.join(".git").exists() {
        save(&dist.join("caveat-source.zip"), &sources(root)?)?;
    } else {
        println!("no source package: this folder is not a git checkout");
    }
    Ok(())
}

/// Names with `/` between folders, and contents. Sorted by name, as the archive will be.
type Entries = BTreeMap<String, Vec<u8>>;

fn folder(from: &Path) -> Outcome<Entries> {
    files::under(from)?.into_iter().map(|path| entry(from, &path.to_string_lossy())).collect()
}

/// Every file git knows, as it is in the working tree: stores ask for the sources of a bundle.
fn sources(root: &Path) -> Outcome<Entries> {
    let names = output(Command::new("git").args(["ls-files", "-z"]).current_dir(root))?;
    names.split_terminator('\0').map(|name| entry(root, name)).collect()
}

fn entry(from: &Path, name: &str) -> Outcome<(String, Vec<u8>)> {
    let bytes = fs::read(from.join(name)).map_err(|why| format!("{name}: {why}"))?;
    Ok((name.replace('\\', "/"), bytes))
}

fn save(path: &Path, entries: &Entries) -> Outcome {
    let bytes = archive(entries)?;
    println!("{}: {} files, {} bytes", path.file_name().unwrap_or_default().display(), entries.len(), bytes.len());
    files::write(path, bytes)
}

/// One time, one mode, one level for every entry, so that nothing of the machine gets in.
fn archive(entries: &Entries) -> Outcome<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default()) // 1980-01-01, where zip's time begins
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_in_two_folders_give_the_same_bytes() {
        let home = std::env::temp_dir().join(format!("caveat-zip-{}", std::process::id()));
        let write = |folder: &str, names: &[&str]| {
            for name in names {
                files::write(&home.join(folder).join(name), format!("this is {name}")).expect("written");
            }
            archive(&super::folder(&home.join(folder)).expect("read")).expect("packed")
        };
        let first = write("first", &["b.js", "a/icon.png", "manifest.json"]);
        let second = write("second", &["manifest.json", "a/icon.png", "b.js"]);
        let other = write("other", &["manifest.json", "a/icon.png"]);
        fs::remove_dir_all(&home).expect("removed");
        assert_eq!(first, second);
        assert_ne!(first, other);
    }

    #[test]
    fn an_archive_reads_back_in_order_of_names() {
        let entries = Entries::from([("b".into(), b"two".to_vec()), ("a".into(), b"one".to_vec())]);
        let archive = zip::ZipArchive::new(Cursor::new(archive(&entries).expect("packed"))).expect("read");
        let names: Result<Vec<_>, _> = archive.file_names().collect();
        assert_eq!(names.expect("plain names"), ["a", "b"]);
    }
}
