//! Carriers of China, Japan and their parcels abroad.

use super::post::seven;
use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    bare("tracking.sf", &["SF#{13}"]),
    bare("tracking.yto", &["YT#{13}"]),
    bare("tracking.zto", &["7#{11}", "7#{13}"]),
    bare("tracking.jd", &["JD?{2}#{11,13}", "JD#{13}"]),
    bare("tracking.jt", &["JT#{13}"]),
    bare("tracking.cainiao", &["LP#{14,16}", "CNG#{14}"]),
    bare("tracking.yunexpress", &["YT#{16}"]),
    bare("tracking.4px", &["4PX#{13}CN"]),
    // Yamato (Kuroneko) and Sagawa: eleven digits and their remainder by seven.
    checked("tracking.yamato", &["#{12}"], seven),
    checked("tracking.sagawa", &["#{12}"], seven),
];
