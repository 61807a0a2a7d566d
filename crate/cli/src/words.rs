//! Words for people: the extension's own message catalogue.

use std::collections::HashMap;

use clap::ValueEnum;
use serde::Deserialize;

/// A language the catalogue is kept in.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum Language {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    ZhCn,
}

/// The catalogue in one language.
pub(crate) struct Words(HashMap<String, Entry>);

#[derive(Deserialize)]
struct Entry {
    message: String,
}

impl Words {
    pub(crate) fn of(language: Language) -> Words {
        let catalogue = match language {
            Language::En => include_str!("../../../extension/public/_locales/en/messages.json"),
            Language::ZhCn => include_str!("../../../extension/public/_locales/zh_CN/messages.json"),
        };
        Words(serde_json::from_str(catalogue).unwrap_or_default())
    }

    /// The words under a key, with `{name}` replaced by the value of that name; the key itself where the catalogue lacks it.
    pub(crate) fn get<'a>(&self, key: &str, args: impl IntoIterator<Item = (&'a String, &'a String)>) -> String {
        let Some(entry) = self.0.get(&key.replace('-', "_")) else { return key.to_owned() };
        args.into_iter().fold(entry.message.clone(), |words, (name, value)| words.replace(&format!("{{{name}}}"), value))
    }

    /// The words under a key that takes one value.
    pub(crate) fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.get(key, [(&name.to_owned(), &value.to_owned())])
    }

    /// The words under a key that takes no values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.get(key, [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_keys() {
        let keys = |language| {
            let mut keys: Vec<_> = Words::of(language).0.into_keys().collect();
            keys.sort();
            keys
        };
        let english = keys(Language::En);
        assert!(!english.is_empty());
        for language in Language::value_variants() {
            assert_eq!(keys(*language), english, "{language:?}");
        }
    }
}
