//! One fact, read once or several times.

use caveat_protocol::Source;

use crate::page::Place;

/// A value and where it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<T> {
    /// What was read.
    pub value: T,
    /// Which reader read it.
    pub source: Source,
    /// Where it stands.
    pub place: Place,
}

/// Every reading of one fact. They may disagree; that is information.
#[derive(Debug, Clone, PartialEq)]
pub struct Readings<T> {
    all: Vec<Reading<T>>,
    /// Which one to go by, where the readings say more together than by their sources.
    preferred: Option<usize>,
}

impl<T> Default for Readings<T> {
    fn default() -> Self {
        Readings { all: Vec::new(), preferred: None }
    }
}

/// How much a source is believed, most first.
///
/// The adapter knows where this site shows the thing to a person, and what a person is shown is what they act on. Structured
/// data is meant for machines but tended by those who sell; a site's state is precise but full of other offers; meta tags are
/// often left over; the general readers guess from the look of the page.
const ORDER: [Source; 6] = [Source::Adapter, Source::JsonLd, Source::Microdata, Source::State, Source::Meta, Source::Text];

impl<T> Readings<T> {
    /// Adds what a reader read.
    pub fn add(&mut self, value: T, source: Source, place: Place) {
        self.all.push(Reading { value, source, place });
    }

    /// Makes the first reading that fits the one to go by (see `settle`).
    pub(super) fn prefer(&mut self, fits: impl Fn(&Reading<T>) -> bool) {
        self.preferred = self.all.iter().position(fits).or(self.preferred);
    }

    /// Changes what was read, where other readings complete it.
    pub(super) fn complete(&mut self, change: impl Fn(&mut T)) {
        self.all.iter_mut().for_each(|reading| change(&mut reading.value));
    }

    /// The reading to go by: the preferred one, or else of the most believed source the first.
    #[must_use]
    pub fn best(&self) -> Option<&Reading<T>> {
        if let Some(preferred) = self.preferred {
            return self.all.get(preferred);
        }
        self.all.iter().min_by_key(|reading| ORDER.iter().position(|source| *source == reading.source))
    }

    /// The value to go by.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.best().map(|reading| &reading.value)
    }

    /// Every reading, in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Reading<T>> {
        self.all.iter()
    }

    /// Whether nobody read anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}
