//! Carriers of Europe, and DHL.

use super::post::seven;
use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Waybill of ten or eleven digits, the last the remainder by seven of the others; piece numbers from J; eCommerce numbers; GS1's SSCC in Germany.
    checked("tracking.dhl", &["#{10,11}", "00340#{15}"], |n| if n.len() == 20 { gs1(n) } else { seven(n) }).or_bare(&[
        "#{14}", "J@{2,3}#{9,20}", "GM?{10,39}", "LX?{10,39}", "RX?{10,39}", "UV?{10,39}", "CN?{10,39}", "SG?{10,39}",
        "TH?{10,39}", "IN?{10,39}", "HK?{10,39}", "MY?{10,39}",
    ]),
    // Depot and serial number with ISO 7064 MOD 37,36; on the label after the ZIP code and before service and country.
    checked("tracking.dpd", &["#{14}?", "#{27}?"], mod_37_36),
    bare("tracking.yodel", &["JD#{16}", "JJD#{16}"]),
    bare("tracking.evri", &["#{16}", "H?{15}"]),
    bare("tracking.gls", &["#{11}", "#{12}", "?{8}"]),
    bare("tracking.postnl", &["3S@{4}#{7,11}"]),
    bare("tracking.inpost", &["#{24}"]),
];
