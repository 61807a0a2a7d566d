//! Words beside a price that say whether tax is in it.

/// They say that it is not, lower case. Looked for first: "zzgl. MwSt." has "MwSt." in it.
#[rustfmt::skip]
pub const WITHOUT: &[&str] = &[
    "excl. vat", "excl vat", "exc. vat", "exc vat", "ex. vat", "ex vat", "excluding vat", "without vat", "plus vat", "+ vat", "+vat", "vat excl",
    "excl. tax", "excl tax", "ex. tax", "ex tax", "excluding tax", "without tax", "before tax", "plus tax", "+ tax", "tax excl",
    "excl. gst", "excl gst", "ex. gst", "ex gst", "plus gst", "+ gst",
    "exkl. mwst", "exkl mwst", "ohne mwst", "zzgl. mwst", "zzgl mwst", "zzgl. ust", "zzgl. gesetzl", "exkl. ust", "netto",
    "hors tax", "hors tva", "€ ht", "eur ht", "sin iva", "sem iva", "+ iva", "más iva", "iva no incl", "iva escl", "senza iva", "più iva",
    "excl. btw", "excl btw", "exclusief btw", "exkl. moms", "exkl moms", "ekskl. moms", "ekskl moms", "uden moms", "ekskl. mva", "alv 0",
    "bez vat", "bez dph", "bez ddv", "bez pdv", "без ндс", "без пдв", "kdv hariç", "+ kdv", "+kdv",
    "税抜", "税別", "不含税", "不含稅", "未税", "未稅", "另加税", "부가세 별도", "vat 별도",
];

/// They say that it is.
#[rustfmt::skip]
pub const WITHIN: &[&str] = &[
    "incl. vat", "incl vat", "inc. vat", "inc vat", "including vat", "vat incl", "incl. tax", "incl tax", "inc. tax", "including tax",
    "tax incl", "taxes incl", "incl. gst", "incl gst", "inc. gst", "inc gst", "including gst", "gst incl",
    "inkl. mwst", "inkl mwst", "incl. mwst", "inklusive mwst", "mwst. inkl", "inkl. ust", "inkl. 19", "ttc", "toutes taxes comprises",
    "iva incl", "iva inc", "iva compresa", "incl. btw", "incl btw", "inclusief btw", "btw incl", "inkl. moms", "inkl moms", "inkl. mva",
    "sis. alv", "w tym vat", "z vat", "vč. dph", "včetně dph", "s dph", "с ндс", "з пдв", "cu tva", "tva inclus", "áfával", "kdv dahil",
    "税込", "含税", "含稅", "부가세 포함", "vat 포함",
];
