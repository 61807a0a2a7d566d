//! How model codes compare: `nnsd967ss` and `nnsd967s` are one, `fs726tp` and `fs116p` are not.

/// How alike two codes are: 1 equal, from 0.6 one inside the other, below that by what they begin with.
pub(super) fn likeness(a: &str, b: &str) -> f32 {
    if a == b {
        return 1.0;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() >= 4 && long.contains(short) {
        return 0.6 + 0.35 * share(short.len(), long.len());
    }
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    0.55 * share(common, long.len())
}

/// Whether two codes are built alike: runs of letters and of digits in the same places, and as long. Such two name siblings.
pub(super) fn are_siblings(a: &str, b: &str) -> bool {
    let kinds = |code: &str| code.bytes().map(|byte| byte.is_ascii_digit()).collect::<Vec<_>>();
    a.len() >= 4 && a.len() == b.len() && kinds(a) == kinds(b)
}

#[expect(clippy::cast_precision_loss, reason = "codes have some dozen characters")]
pub(super) fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suffix_matters_less_than_a_digit() {
        assert!(likeness("pn50a450", "pn50a450c1d") > 0.8);
        assert!(likeness("wh1000xm4", "wh1000xm5") < 0.6);
        assert!(are_siblings("wh1000xm4", "wh1000xm5"));
        assert!(!are_siblings("wh1000xm4", "wf1000x"));
        assert_eq!(likeness("", ""), 1.0);
    }
}
