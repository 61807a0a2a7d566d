//! Which mark begins the fraction of a number, by locale.
//!
//! Source: CLDR 48 (`numbers/symbols`).

/// Languages that write a comma; the others write a point.
pub const COMMA: &str = "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lb lo lt lv mk nb nl nn no pl ps pt ro \
                         ru sk sl sq sr sv tg tk tr uk uz vi";

/// Regions that write a language with the other mark than most of its speakers.
pub const OTHERWISE: &[(&str, &str)] = &[
    ("ar", "DZ MA TN"),
    ("de", "CH LI"),
    ("en", "AT BE DE DK ES FI FR IT NL PT RO SE SI ZA"),
    ("es", "BR CU DO GT HN MX NI PA PE PR SV US"),
    ("it", "CH"),
];
