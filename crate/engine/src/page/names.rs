//! Names of tags and attributes as html5ever counts them, each looked up once.

use html5ever::LocalName;

/// Names that are remembered; a power of two. A page has some fifty.
const SLOTS: usize = 256;

/// Names met on a page. Interning a name hashes it twice and takes a lock; nearly every name was met a moment before.
pub(super) struct Names(Vec<LocalName>);

impl Default for Names {
    fn default() -> Names {
        Names(vec![LocalName::default(); SLOTS])
    }
}

impl Names {
    pub(super) fn get(&mut self, name: &[u8]) -> LocalName {
        let slot = name.iter().fold(0_usize, |hash, &byte| hash.wrapping_mul(31).wrapping_add(usize::from(byte))) % SLOTS;
        match self.0.get_mut(slot) {
            Some(known) => {
                if known.as_bytes() != name {
                    *known = LocalName::from(&*String::from_utf8_lossy(name));
                }
                known.clone()
            }
            None => LocalName::from(&*String::from_utf8_lossy(name)),
        }
    }
}
