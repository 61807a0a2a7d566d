//! China.

use super::*;

/// The characters of GB 32100: no I, O, S, V and Z, which look like digits or each other.
const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

pub(super) const SCHEMES: &[Scheme] = &[
    // 统一社会信用代码, on every business licence since 2015: registering department, kind, region, organisation code, check character. GB 32100-2015.
    checked("cn.uscc", &["#?#{6}?{10}", "A?#{6}?{10}", "N?#{6}?{10}", "Y?#{6}?{10}"], |n| {
        check_character(part(n, 0..17)) == n.chars().last()
    }),
    // ICP备案, the registration every website in China shows in its footer: province, number, and the site's place among its owner's. MIIT order 33 of 2005.
    Scheme::own("cn.icp", Kind::Trader, |folded| {
        let record = folded.replace(' ', "");
        let (province, rest) = record.split_at_checked(record.chars().next().map_or(0, char::len_utf8)).unwrap_or_default();
        let rest = rest.strip_prefix("ICP备").or_else(|| rest.strip_prefix("ICP證")).or_else(|| rest.strip_prefix("ICP证"));
        let Some((number, site)) = rest.and_then(|rest| rest.split_once('号')) else { return Fit::Misshapen };
        let shaped = fits(number, "#{5,10}") && (site.is_empty() || fits(site, "-#{1,3}"));
        if shaped && PROVINCES.contains(province) { Fit::Valid } else { Fit::Misshapen }
    }),
];

/// Short names of the provinces, cities and regions that keep the record.
const PROVINCES: &str = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀贵黔云滇陕甘陇青蒙桂宁藏新";

/// The character that makes the sum of values times powers of three a multiple of 31; `None` where one is not of the alphabet.
fn check_character(n: &str) -> Option<char> {
    let (mut sum, mut power) = (0, 1);
    for c in n.chars() {
        sum = (sum + ALPHABET.find(c)? * power) % 31;
        power = power * 3 % 31;
    }
    ALPHABET.chars().nth((31 - sum) % 31)
}

// Tried and dropped: the check character of the organisation code inside (GB 11714). It rules out little more, and an old code that breaks it
// would be an honest shop accused.
