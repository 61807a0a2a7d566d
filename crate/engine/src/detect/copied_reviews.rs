//! Copied reviews: several people praise the goods in the very same words.
//!
//! Reviews written by the dozen are pasted under many names (EU: Directive 2019/2161 makes it an unfair practice; FTC rule 16 CFR 465, 2024). A carousel shows a
//! review twice or three times, but then under the same name; only the same words under different names count.

use std::collections::{BTreeMap, BTreeSet};

use caveat_protocol::{Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Line, Voice};

/// Letters of a text that two people do not write alike by chance; of a script with a letter a word, fewer.
const LONG: usize = 50;
const LONG_IN_SIGNS: usize = 20;
/// Letters of a name, a date or stars at most.
const MAX_NAME: usize = 40;
/// Names under the same words.
const ENOUGH: usize = 3;

pub(super) const DETECTOR: Detector = Detector {
    id: "copied-reviews",
    subject: Subject::Seller,
    needs: &[Need::Selling],
    examples: &[
        Example::fires(
            "<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews><p>Anna</p><p>I love this lamp, it changed my evenings and arrived within two days!</p><p>Ben</p><p>I love this lamp, it changed my evenings and arrived within two days!</p><p>Carla</p><p>I love this lamp, it changed my evenings and arrived within two days!</p></div>",
            "changed my evenings",
        ),
        Example::fires(
            "<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews><p>小红</p><p>质量非常好，和描述的一模一样，发货也很快，下次还会再来的。</p><p>小明</p><p>质量非常好，和描述的一模一样，发货也很快，下次还会再来的。</p><p>小刚</p><p>质量非常好，和描述的一模一样，发货也很快，下次还会再来的。</p></div>",
            "质量非常好",
        ),
        Example::quiet(
            "<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews><p>Anna</p><p>I love this lamp, it changed my evenings and arrived within two days!</p><p>Anna</p><p>I love this lamp, it changed my evenings and arrived within two days!</p><p>Anna</p><p>I love this lamp, it changed my evenings and arrived within two days!</p></div>",
        ),
        Example::quiet(
            "<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews><p>小红</p><p>方案：12吋大披薩提貨優惠券五張，無限期使用，全台門市適用</p><p>小明</p><p>方案：12吋大披薩提貨優惠券五張，無限期使用，全台門市適用</p><p>小刚</p><p>方案：12吋大披薩提貨優惠券五張，無限期使用，全台門市適用</p></div>",
        ),
        Example::quiet("<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews><p>Anna</p><p>Great</p><p>Ben</p><p>Great</p><p>Carla</p><p>Great</p></div>"),
        Example::quiet(
            "<h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><p>1</p><p>This seller takes returns within thirty days of delivery, see the terms.</p><p>2</p><p>This seller takes returns within thirty days of delivery, see the terms.</p><p>3</p><p>This seller takes returns within thirty days of delivery, see the terms.</p>",
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let mut names: BTreeMap<&str, (BTreeSet<&str>, &Line<'_>)> = BTreeMap::new();
    let reviews = derived.lines.windows(2).filter_map(|pair| if let [before, line] = pair { Some((before, line)) } else { None });
    for (before, line) in reviews.filter(|(before, line)| line.voice == Voice::Review && before.voice == Voice::Review) {
        let is_name = before.text.chars().count() <= MAX_NAME && before.text.chars().any(char::is_alphabetic);
        if is_own_words(line.text) && is_name {
            names.entry(line.text).or_insert_with(|| (BTreeSet::new(), line)).0.insert(before.text);
        }
    }
    let copied = names.into_values().filter(|(names, _)| names.len() >= ENOUGH).max_by_key(|(names, _)| names.len());
    let found = copied.map(|(names, line)| Found {
        strength: Strength::Strong,
        evidence: vec![line.evidence(line.text)],
        args: BTreeMap::from([("count".to_owned(), names.len().to_string())]),
        advice: &["compare_price", "keep_evidence"],
    });
    found.into_iter().collect()
}

/// Whether it is a sentence, long enough: what was bought ("Size: L, colour: black") is written by the shop.
fn is_own_words(text: &str) -> bool {
    let letters = text.chars().count();
    let signs = text.chars().filter(|c| *c >= '\u{2e80}').count();
    let long = letters >= LONG || 2 * signs > letters && letters >= LONG_IN_SIGNS;
    long && !text.contains([':', '：']) && text.contains(['.', '!', '?', '。', '！', '？', '，', ','])
}
