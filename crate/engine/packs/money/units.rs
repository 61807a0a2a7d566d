//! What a number counts when it is no money: a number followed by one of these is no price.

/// Units and counted things, compared without case and accents.
#[rustfmt::skip]
pub const UNITS: &[&str] = &[
    "%", "‰", "°", "\"", "″", "+", "x", "×", "/", "★", "⭐", "kg", "g", "mg", "lb", "lbs", "oz", "t", "ml", "l", "cl", "dl",
    "ltr", "litre", "litres", "liter", "gal", "mm", "cm", "m", "km", "m2", "ft", "feet", "in", "inch", "inches", "zoll",
    "yd", "mi", "sq", "w", "kw", "kwh", "wh", "v", "a", "ah", "mah", "hz", "khz", "mhz", "ghz", "mb", "gb", "tb", "kb", "px",
    "mp", "dpi", "fps", "db", "bar", "psi", "rpm", "hp", "ps", "kcal", "kj", "s", "sec", "secs", "min", "mins", "minutes",
    "h", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "yr", "yrs",
    "ans", "an", "tage", "tag", "jahre", "jahr", "monate", "wochen", "stunden", "std", "jours", "mois", "heures", "dias",
    "días", "meses", "años", "horas", "giorni", "mesi", "anni", "dagen", "dagar", "dager", "dage", "dni", "dnů", "дней",
    "дня", "день", "дн", "лет", "год", "года", "gün", "ay", "yıl", "hari", "ngày", "日", "天", "年", "月", "小时", "時間", "分钟",
    "시간", "일", "개월", "년", "pc", "pcs", "pce", "piece", "pieces", "pièces", "pk", "pack", "packs", "pair", "pairs", "set",
    "sets", "ea", "ct", "count", "stk", "st", "stück", "stuks", "uds", "ud", "unidades", "pezzi", "pz", "szt", "ks", "db",
    "kpl", "kos", "шт", "штук", "adet", "buah", "cái", "个", "件", "只", "台", "个月", "個", "本", "枚", "点", "개", "장", "명", "人",
    "sold", "left", "items", "item", "orders", "reviews", "review", "ratings", "rating", "stars", "star", "votes", "points",
    "pts", "bewertungen", "bewertung", "sterne", "avis", "étoiles", "opiniones", "estrellas", "valoraciones", "recensioni",
    "stelle", "avaliações", "vendidos", "vendus", "verkauft", "отзывов", "отзыва", "отзыв", "оценок", "条", "评价", "已售", "件の",
    "of", "out", "von", "sur", "de", "su", "av", "van", "z", "из", "off", "users", "people", "views", "likes", "watching",
    "bids", "bid", "gebote", "trên",
];
