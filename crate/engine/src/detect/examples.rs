//! Pages in small that a detector shows itself on; every one is executed by the tests.

/// A page in small and what must be found on it.
pub struct Example {
    /// The page's HTML; plain text will do.
    pub page: &'static str,
    /// The address it stands for; `None` for a text by itself.
    pub url: Option<&'static str>,
    /// Words that must be quoted, or `None` where the detector must stay quiet.
    pub quote: Option<&'static str>,
    /// Domains on a deny list that the page's host is looked up in.
    pub listed: &'static [&'static str],
    /// The legal name that other pages of the shop gave.
    pub known_as: Option<&'static str>,
    /// What the shopper saw before, as JSON; the examples' day is 1 March 2026.
    pub past: &'static str,
    /// The day on which the site's domain, `shop.test`, was registered.
    pub registered: Option<&'static str>,
}

impl Example {
    /// The detector fires and quotes these words.
    #[must_use]
    pub const fn fires(page: &'static str, quote: &'static str) -> Example {
        Example {
            page,
            url: Some("https://shop.test/item"),
            quote: Some(quote),
            listed: &[],
            known_as: None,
            past: "[]",
            registered: None,
        }
    }

    /// The detector stays quiet.
    #[must_use]
    pub const fn quiet(page: &'static str) -> Example {
        Example {
            page,
            url: Some("https://shop.test/item"),
            quote: None,
            listed: &[],
            known_as: None,
            past: "[]",
            registered: None,
        }
    }

    /// The detector fires because this domain is on a deny list.
    #[must_use]
    pub const fn listed(page: &'static str, domain: &'static &'static str) -> Example {
        Example { listed: std::slice::from_ref(domain), ..Example::fires(page, domain) }
    }

    /// The same on another address.
    #[must_use]
    pub const fn at(self, url: &'static str) -> Example {
        Example { url: Some(url), ..self }
    }

    /// The same in a shop that gave itself a name on other pages.
    #[must_use]
    pub const fn known_as(self, name: &'static str) -> Example {
        Example { known_as: Some(name), ..self }
    }

    /// The same to a shopper who saw this before: a JSON list of observations.
    #[must_use]
    pub const fn seen(self, past: &'static str) -> Example {
        Example { past, ..self }
    }

    /// The same on a domain that was registered on this day.
    #[must_use]
    pub const fn registered(self, day: &'static str) -> Example {
        Example { registered: Some(day), ..self }
    }

    /// The same as a text by itself, no page.
    #[must_use]
    pub const fn as_text(self) -> Example {
        Example { url: None, ..self }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use caveat_protocol::{Context, Domain, KnownShop};

    use crate::detect::DETECTORS;
    use crate::site::DenyList;

    #[test]
    fn every_example_holds() {
        let mut wrong = Vec::new();
        for detector in DETECTORS {
            for example in detector.examples {
                let known = |name: &str| KnownShop { legal_name: Some(name.to_owned()), ..KnownShop::default() };
                let context = Context {
                    url: example.url.map(str::to_owned),
                    at: Some("2026-03-01T12:00:00Z".to_owned()),
                    shop: example.known_as.map(known),
                    domain: example.registered.map(|day| Domain {
                        name: "shop.test".to_owned(),
                        registered: Some(day.to_owned()),
                        because: None,
                    }),
                    history: serde_json::from_str(example.past).expect("observations"),
                    ..Context::default()
                };
                let lists: Vec<_> = DenyList::build("Examples", example.listed.iter().copied()).into_iter().collect();
                let report = match example.url {
                    Some(_) => crate::check_with(example.page, &context, &lists),
                    None => crate::check_text(example.page, &context),
                };
                let quotes: Vec<_> = report
                    .findings
                    .iter()
                    .filter(|finding| finding.id == detector.id)
                    .flat_map(|finding| &finding.evidence)
                    .collect();
                let holds = match example.quote {
                    None => quotes.is_empty(),
                    Some(quote) => quotes.iter().any(|evidence| evidence.quote.contains(quote)),
                };
                if !holds {
                    wrong.push(format!("{}: {:?}\n  wanted {:?}, got {quotes:?}", detector.id, example.page, example.quote));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_detector_shows_one_page_that_fires_and_one_that_does_not() {
        for detector in DETECTORS {
            let (fires, quiet): (Vec<_>, Vec<_>) = detector.examples.iter().partition(|example| example.quote.is_some());
            assert!(!fires.is_empty() && !quiet.is_empty(), "{}", detector.id);
        }
    }

    #[test]
    fn the_list_is_the_folder_and_ids_are_file_names() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/detect");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .expect("the folder")
            .filter_map(|entry| entry.expect("an entry").path().file_stem()?.to_str().map(|stem| stem.replace('_', "-")))
            .filter(|stem| !["mod", "examples", "address"].contains(&stem.as_str()))
            .collect();
        let ids: BTreeSet<String> = DETECTORS.iter().map(|detector| detector.id.to_owned()).collect();
        assert_eq!(ids, files);
    }
}
