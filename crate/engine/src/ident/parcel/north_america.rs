//! Carriers of the United States and Canada.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // 1Z, shipper, service, parcel, check digit; older waybills have a letter for the service. UPS, "Guide to labelling".
    checked("tracking.ups", &["1Z?{15}#", "@#{10}"], |n| {
        if let Some(number) = n.strip_prefix("1Z") {
            return ups(number);
        }
        n.starts_with(['A', 'H', 'J', 'K', 'T', 'V']) && ups(part(n, 1..11))
    }),
    // Express of twelve digits, Ground of fifteen, the labels' barcodes of 18, 22, 32 and 34. FedEx, "Ground and Express label guide".
    checked("tracking.fedex", &["#{12}", "#{15}", "#{18}", "#{22}", "#{32}", "#{34}"], |n| match n.len() {
        12 => fedex(n, &[3, 1, 7]),
        15 => gs1(n),
        18 => ["00", "01", "02", "04"].contains(&part(n, 0..2)) && gs1(part(n, 2..18)),
        22 => n.starts_with("96") && gs1(part(n, 7..22)),
        32 => n.starts_with('3') && fedex(part(n, 16..28), &[3, 1, 7]),
        _ => {
            !n.starts_with('9') && fedex(part(n, 20..34), &[1, 7, 3]) || n.starts_with("96") && fedex(part(n, 20..34), &[1, 7, 3])
        }
    }),
    bare("tracking.amazon", &["TBA#{12}", "TBC#{12}", "TBM#{12}", "A#{10}", "C#{10}", "F#{10}"]),
    // C or D stands for a 4 or 5; the check digit is UPS's.
    checked("tracking.ontrac", &["C#{14}", "D#{14}"], |n| ups(&n.replace('C', "4").replace('D', "5"))),
    bare("tracking.lasership", &["L@#{8}", "1LS7#{11}", "1LS7###01#{8}", "1LSCX?{10}"]),
    checked("tracking.purolator", &["#{12}"], |n| n.starts_with(['0', '1', '2', '3', '4', '5']) && luhn::holds(n))
        .or_bare(&["@{3}#{9}"]),
    bare("tracking.canpar", &["C#{21}", "D#{21}", "K#{21}", "L#{21}", "S#{21}", "U#{21}", "X#{21}", "Z#{21}"]),
    checked("tracking.old_dominion", &["777#{8}", "778#{8}", "072#{8}", "780#{8}", "80#{9}"], luhn::holds),
    bare("tracking.speedee", &["SP#{18}"]),
    bare("tracking.gofo", &["GFUS#{14}"]),
    bare("tracking.landmark", &["LTN#{8}N1"]),
];

/// Every second character, from the second, doubled; a letter counts by its place in ASCII less three, modulo ten. The last digit fills up to ten.
fn ups(n: &str) -> bool {
    let value = |byte: u8| u32::from(if byte.is_ascii_digit() { byte - b'0' } else { (byte - 3) % 10 });
    let head = n.len().saturating_sub(1);
    let sum: u32 = n.bytes().take(head).enumerate().map(|(at, byte)| value(byte) * if at % 2 == 0 { 1 } else { 2 }).sum();
    (10 - sum % 10) % 10 == digit(n, head)
}

/// Three weights over and over, modulo 11; ten counts as nought.
fn fedex(n: &str, weights: &[u32]) -> bool {
    let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
    let sum: u32 = head.chars().zip(weights.iter().cycle()).map(|(c, weight)| c.to_digit(10).unwrap_or(0) * weight).sum();
    sum % 11 % 10 == digit(check, 0)
}
