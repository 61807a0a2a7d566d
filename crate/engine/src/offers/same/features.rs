//! What the model is shown of two offers.

/// Declares the features, with their names and how many there are.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// One thing in which two offers are compared. *Short* is the title with fewer words, *long* the other.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Feature { $($(#[$doc])* $name),* }

        impl Feature {
            /// Every feature, in order.
            pub const ALL: &[Feature] = &[$(Feature::$name),*];
        }
    };
}

features! {
    /// Share of the words' weight that the other title has, the smaller of both.
    CoverMin,
    /// ... and the larger.
    CoverMax,
    /// Weight of words the other title has not, the smaller of both.
    UnmatchedMin,
    /// ... and the larger.
    UnmatchedMax,
    /// Weight of words that both have.
    Shared,
    /// The weightiest of them.
    SharedMost,
    /// The weightiest unmatched word, of the title where it weighs less.
    UnmatchedMostMin,
    /// Share of all letter triples that both have.
    Trigrams,
    /// ... of the triples of the title with fewer.
    TrigramsMin,
    /// Words of the shorter title over those of the longer.
    LengthRatio,
    /// How alike the most similar codes are; absent codes are told apart from unlike ones.
    Code,
    /// Characters of the code that both have.
    CodeLength,
    /// Codes the other title has not, the smaller of both.
    LoneCodesMin,
    /// ... and the larger.
    LoneCodesMax,
    /// Characters of the longest such code, the smaller of both.
    LoneCodeLength,
    /// How alike the most similar of such codes are.
    LoneCodesLikeness,
    /// Some of them are built alike.
    Siblings,
    /// Codes of the title with fewer.
    Codes,
    /// Numbers that both have.
    NumbersShared,
    /// Numbers the other has not, the smaller of both.
    NumbersLoneMin,
    /// ... and the larger.
    NumbersLoneMax,
    /// Dimensions in which both measure the same.
    MeasuresAgree,
    /// ... and not.
    MeasuresDiffer,
    /// Dimensions that one speaks of.
    MeasuresLone,
    /// Storage differs.
    StorageDiffers,
    /// One says how many pieces, or both do and differ.
    PiecesDiffer,
    /// A colour in common.
    ColoursAgree,
    /// Both name colours, none in common.
    ColoursDiffer,
    /// One names a colour.
    ColourLone,
    /// A maker in common.
    MakersAgree,
    /// Both name makers, none in common.
    MakersDiffer,
    /// How alike the codes are that stand first; absent codes are told apart.
    LeadCode,
    /// Ranks (Pro, Max, Ti) behind a model's number that the other has without one.
    RanksDiffer,
    /// What is known of both brands.
    Brand,
    /// One title's first word is among the other's first three.
    First,
    /// How far apart the prices are; absent prices are told apart.
    Price,
    /// Both give the maker's number.
    BothMpn,
    /// Share of the shorter title's weight that the longer has, brands left out.
    ShortCover,
    /// ... and the other way round.
    LongCover,
    /// Weight of what the longer has not.
    ShortUnmatched,
    /// ... and the other way round.
    LongUnmatched,
    /// The weightiest word the longer has not.
    ShortUnmatchedMost,
    /// ... and the other way round.
    LongUnmatchedMost,
    /// Weight of plain words the longer has not.
    ShortPlain,
    /// ... and the other way round.
    LongPlain,
    /// Words for editions the longer has not.
    ShortEditions,
    /// ... and the other way round.
    LongEditions,
    /// Only one is an upgrade.
    UpgradeDiffers,
    /// Accessories the longer has not.
    ShortAccessories,
    /// ... and the other way round.
    LongAccessories,
    /// Share of the shorter title's first three words that the longer has.
    ShortHead,
    /// ... and the other way round.
    LongHead,
    /// The first words are the same.
    SameHead,
    /// The longest run of words both have, over the shorter title.
    RunShare,
    /// ... in words.
    Run,
    /// Words of the shorter title.
    ShortWords,
    /// ... and of the longer.
    LongWords,
    /// Cosine of the titles' words, each by its weight.
    Cosine,
    /// Words that stand in the same order in both, over the words of both.
    InOrder,
    /// Words that speak of software, in the title with fewer.
    SoftwareMin,
    /// ... and in the other.
    SoftwareMax,
    /// Both name systems they run on, none in common.
    SystemsDiffer,
    /// One names such a system.
    SystemsLone,
    /// How many of the two name a brand apart from the title.
    BrandsKnown,
}

/// How many features there are.
pub(super) const COUNT: usize = Feature::ALL.len();

/// All features of one comparison, each as a byte: figures small enough to ship and the same on every machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Features([u8; COUNT]);

impl Default for Features {
    fn default() -> Self {
        Features([0; COUNT])
    }
}

impl From<&[u8]> for Features {
    /// What was taken from features before; what is missing is nothing.
    fn from(bytes: &[u8]) -> Self {
        let mut features = Features::default();
        features.0.iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
        features
    }
}

impl Features {
    /// The value of one feature.
    #[must_use]
    pub fn get(&self, feature: usize) -> u8 {
        self.0.get(feature).copied().unwrap_or_default()
    }

    /// A share from 0 to 1.
    pub(super) fn share(&mut self, feature: Feature, share: f32) {
        self.put(feature, share * 250.0);
    }

    /// A weight: sixteenths, up to some fifteen words.
    pub(super) fn weight(&mut self, feature: Feature, weight: f32) {
        self.put(feature, weight * 16.0);
    }

    pub(super) fn count(&mut self, feature: Feature, count: usize) {
        self.set(feature, u8::try_from(count).unwrap_or(u8::MAX));
    }

    pub(super) fn flag(&mut self, feature: Feature, flag: bool) {
        self.set(feature, u8::from(flag));
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte first")]
    fn put(&mut self, feature: Feature, value: f32) {
        self.set(feature, value.round().clamp(0.0, 255.0) as u8);
    }

    fn set(&mut self, feature: Feature, value: u8) {
        if let Some(slot) = self.0.get_mut(feature as usize) {
            *slot = value;
        }
    }
}
