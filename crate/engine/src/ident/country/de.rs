//! Germany.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // USt-IdNr., the VAT number, ISO 7064 MOD 11,10. Bundeszentralamt für Steuern.
    checked("de.vat", &["#{9}"], |n| !n.starts_with('0') && mod_11_10(n)).prefixed(&["DE"]),
    // Handelsregisternummer: the court that keeps the register, which register, a number. Handelsgesetzbuch § 8; a number without its court names nobody.
    Scheme::own("de.handelsregisternummer", Kind::Trader, register_entry),
];

/// The registers: of merchants and partnerships, companies, cooperatives, professional partnerships, associations, civil-law partnerships.
const REGISTERS: [&str; 6] = ["HRA", "HRB", "GNR", "PR", "VR", "GSR"];

/// The courts that keep registers, as on handelsregister.de; `|` parts other names for one.
const COURTS: &str = "Aachen|Altenburg|Amberg|Ansbach|Apolda|Arnsberg|Arnstadt|Arnstadt Zweigstelle Ilmenau|Aschaffenburg|Augsburg|Aurich|Bad Hersfeld|\
Bad Homburg|Bad Homburg v.d.H.|Bad Homburg vor der Höhe|Bad Kreuznach|Bad Oeynhausen|Bad Salzungen|Bamberg|Bayreuth|Berlin|Charlottenburg|\
Berlin Charlottenburg|Berlin (Charlottenburg)|Bielefeld|Bochum|Bonn|Braunschweig|Bremen|Chemnitz|Coburg|Coesfeld|Cottbus|Darmstadt|Deggendorf|\
Dortmund|Dresden|Duisburg|Düren|Düsseldorf|Eisenach|Erfurt|Eschwege|Essen|Flensburg|Frankfurt|Frankfurt am Main|Frankfurt a.M.|Frankfurt/Main|\
Frankfurt/Oder|Frankfurt (Oder)|Frankfurt an der Oder|Freiburg|Freiburg im Breisgau|Freiburg i. Br.|Friedberg|Fritzlar|Fulda|Fürth|Gelsenkirchen|Gera|\
Gießen|Gotha|Göttingen|Greiz|Gütersloh|Hagen|Hamburg|Hamm|Hanau|Hannover|Heilbad Heiligenstadt|Hildburghausen|Hildesheim|Hof|Homburg|Ilmenau|\
Ingolstadt|Iserlohn|Jena|Kaiserslautern|Kassel|Kempten|Kempten (Allgäu)|Kiel|Kleve|Koblenz|Köln|Königstein|Königstein im Taunus|Korbach|Krefeld|\
Landau|Landau in der Pfalz|Landshut|Langenfeld|Lebach|Leipzig|Lemgo|Limburg|Limburg a. d. Lahn|Lübeck|Ludwigshafen|Ludwigshafen am Rhein|\
Ludwigshafen a.Rhein (Ludwigshafen)|Lüneburg|Mainz|Mannheim|Marburg|Meiningen|Memmingen|Merzig|Mönchengladbach|Montabaur|Mühlhausen|München|Münster|\
Neubrandenburg|Neunkirchen|Neuruppin|Neuss|Nordhausen|Nürnberg|Offenbach|Offenbach am Main|Oldenburg|Oldenburg (Oldenburg)|Osnabrück|Ottweiler|Paderborn|\
Passau|Pinneberg|Pößneck|Pößneck Zweigstelle Bad Lobenstein|Potsdam|Recklinghausen|Regensburg|Rostock|Rudolstadt|Saarbrücken|Saarlouis|Schweinfurt|\
Schwerin|Siegburg|Siegen|Sömmerda|Sondershausen|Sonneberg|Stadthagen|Stadtroda|Steinfurt|Stendal|St. Ingbert|St. Ingbert (St Ingbert)|Stralsund|\
Straubing|Stuttgart|St. Wendel|St. Wendel (St Wendel)|Suhl|Tostedt|Traunstein|Ulm|Völklingen|Walsrode|Weiden|Weiden i. d. OPf.|Weimar|Wetzlar|Wiesbaden|\
Wittlich|Wuppertal|Würzburg|Zweibrücken";

fn register_entry(folded: &str) -> Fit {
    let words: Vec<&str> = folded.split([' ', ',', ':']).filter(|word| !word.is_empty()).collect();
    let Some(at) = words.iter().position(|word| REGISTERS.contains(&word.to_uppercase().as_str())) else { return Fit::Misshapen };
    let (before, after) = (words.get(..at).unwrap_or_default(), words.get(at + 1..).unwrap_or_default());
    let Some((number, after)) = after.split_first() else { return Fit::Misshapen };
    let digits = number.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = number.len() - digits.len();
    let court = match (before, after) {
        ([_, ..], []) => before.join(" "),
        ([_, ..], [letter]) if letter.len() <= 3 && suffix == 0 => before.join(" "), // Berlin tells its registers of old apart by a letter
        ([], [_, ..]) => after.join(" "),
        _ => return Fit::Misshapen,
    };
    if !fits(digits, "#{1,6}") || suffix > 3 {
        return Fit::Misshapen;
    }
    let court = letters(&court);
    let court = court.strip_prefix("amtsgericht").or_else(|| court.strip_prefix("registergericht")).or_else(|| court.strip_prefix("ag")).unwrap_or(&court);
    if COURTS.split('|').any(|name| letters(name) == court) { Fit::Valid } else { Fit::Refuted }
}

/// A name by its letters, umlauts as their vowel: also where UTF-8 was read as Latin-1 on the way (`KÃ¶ln`).
fn letters(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for c in name.replace("Ã¤", "ä").replace("Ã¶", "ö").replace("Ã¼", "ü").replace("Ã\u{9f}", "ß").replace("ÃŸ", "ß").chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => letters.push('a'),
            'ö' => letters.push('o'),
            'ü' => letters.push('u'),
            'ß' => letters.push_str("ss"),
            _ if c.is_alphabetic() => letters.push(c),
            _ => {}
        }
    }
    letters
}
