//! Where the detectors are, and which there are.

/// The folder of the detectors, one file each.
pub const FOLDER: &str = "crate/engine/src/detect";

/// The file that holds the list, in [`FOLDER`].
pub const LIST: &str = "crate/engine/src/detect/mod.rs";

/// What opens the list.
const OPENING: &str = "\ndetectors![";

/// The names in the list.
pub fn listed(text: &str) -> Vec<&str> {
    let list = text.split_once(OPENING).and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// The text with `name` in the list too, in order; `None` where it is listed already or there is no list.
pub fn with(text: &str, name: &str) -> Option<String> {
    let mut names = listed(text);
    let place = names.binary_search(&name).err()?;
    names.insert(place, name);
    let (before, rest) = text.split_once(OPENING)?;
    let (_, after) = rest.split_once(']')?;
    let lines: String = names.iter().map(|name| format!("    {name},\n")).collect();
    Some(format!("{before}{OPENING}\n{lines}]{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "mod examples;\n\ndetectors![\n    bait_price,\n    refund_scam,\n];\n\nfn other() {}\n";

    #[test]
    fn the_list_is_read() {
        assert_eq!(listed(TEXT), ["bait_price", "refund_scam"]);
        assert!(listed("mod other;").is_empty());
    }

    #[test]
    fn a_name_goes_in_once_and_in_order() {
        let more = with(TEXT, "fake_seal").expect("a list");
        assert_eq!(more, TEXT.replace("    refund_scam,\n", "    fake_seal,\n    refund_scam,\n"));
        assert_eq!(with(&more, "fake_seal"), None);
    }
}
