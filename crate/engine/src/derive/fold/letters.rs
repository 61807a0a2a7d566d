//! The plain form of a character.
//!
//! Facts from the Unicode Character Database: decompositions of Latin letters, compatibility forms, and, for letters of different
//! scripts that look the same, confusables.txt of UTS #39. Han characters: the simplified forms that OpenCC gives, as far as words of
//! the packs hold them.

use std::sync::LazyLock;

/// What becomes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plain {
    /// Its plain form; most often itself.
    One(char),
    /// A ligature taken apart.
    Two(char, char),
    /// Nobody sees it, or sees only an accent.
    Nothing,
}

/// A letter, and what is taken for it once it is a small letter: its accented forms, its look-alikes in other scripts, its styled forms.
const LETTERS: [(char, &str); 26] = [
    ('a', "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặаαɑᴀᵃₐӓӑ"),
    ('b', "ḃḅḇƀɓвᴃʙᵇ"),
    ('c', "çćĉċčḉсϲᴄᶜ"),
    ('d', "ďḋḍḏḑḓđðɗԁᴅᵈ"),
    ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệеёєεəɛᴇᵉₑℯѐӗ"),
    ('f', "ḟƒꜰᶠ"),
    ('g', "ĝğġģǧǵḡǥɡɢᵍց"),
    ('h', "ĥȟḣḥḧḩḫẖħнһηʜʰₕհ"),
    ('i', "ìíîïĩīĭįǐȉȋḭḯỉịıіїιɩɪⁱᵢ"),
    ('j', "ĵǰјϳȷᴊʲⱼ"),
    ('k', "ķǩḱḳḵкκᴋᵏₖќ"),
    ('l', "ĺļľḷḹḻḽłŀƚʟˡₗӏ"),
    ('m', "ḿṁṃмμᴍᵐₘ"),
    ('n', "ñńņňǹṅṇṉṋŋɴⁿₙո"),
    ('o', "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợоοσɔᴏᵒₒօӧ"),
    ('p', "ṕṗрρᴘᵖₚ"),
    ('q', "ԛʠգ"),
    ('r', "ŕŗřȑȓṙṛṝṟʀʳᵣ"),
    ('s', "śŝşšſșṡṣṥṧṩẛѕꜱˢₛſ"),
    ('t', "ţťțṫṭṯṱẗŧтτᴛᵗₜ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựυᴜᵘᵤս"),
    ('v', "ṽṿνѵᴠᵛᵥ"),
    ('w', "ŵẁẃẅẇẉẘԝωᴡʷ"),
    ('x', "ẋẍхχˣₓ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹуγʏʸўӯ"),
    ('z', "źżžẑẓẕƶᴢᶻ"),
];

/// Other characters that are written in more than one way: the plain one first.
const OTHERS: [&str; 23] = [
    "'’‘‛ʼʻ´`′",
    "\"“”„‟«»″",
    "-‐‑‒–—―−﹣",
    " \u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}",
    ".․·•∙⋅",
    ":∶：ː",
    "/⁄∕",
    "+➕",
    "!¡ǃ",
    "?¿؟",
    ",،、",
    "*∗⁎✱＊",
    "@﹫",
    "иѝй",
    "иӣ",
    "гґѓ",
    "жӂ",
    "اأإآٱ",
    "يىیئ",
    "هةہ",
    "كک",
    "وؤ",
    "ंँ",
];

/// Ligatures.
const PAIRS: [(char, char, char); 13] = [
    ('ß', 's', 's'),
    ('ẞ', 's', 's'),
    ('æ', 'a', 'e'),
    ('œ', 'o', 'e'),
    ('ﬀ', 'f', 'f'),
    ('ﬁ', 'f', 'i'),
    ('ﬂ', 'f', 'l'),
    ('ĳ', 'i', 'j'),
    ('ǆ', 'd', 'z'),
    ('№', 'n', 'o'),
    ('™', 't', 'm'),
    ('℡', 't', 'e'),
    ('ﬆ', 's', 't'),
];

/// Characters that are not seen, or seen only as an accent on the one before: format characters, joiners, combining marks, the Thai
/// tone marks and the Arabic vowels, which people leave out at will.
const NOTHING: [(u16, u16); 24] = [
    (0xAD, 0xAD),
    (0x300, 0x36F),
    (0x483, 0x489),
    (0x61C, 0x61C),
    (0x640, 0x640),
    (0x64B, 0x65F),
    (0x670, 0x670),
    (0x6D6, 0x6ED),
    (0x93C, 0x93C),
    (0xE48, 0xE4C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x20D0, 0x20FF),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
];

/// The zeros (or ones) of decimal digits in other scripts and in circles, with the value of the first and how many follow.
const DIGITS: [(u16, u8, u8); 16] = [
    (0x660, 0, 10),
    (0x6F0, 0, 10),
    (0x966, 0, 10),
    (0x9E6, 0, 10),
    (0xE50, 0, 10),
    (0x2070, 0, 1),
    (0x2074, 4, 6),
    (0x2080, 0, 10),
    (0x2460, 1, 9),
    (0x2474, 1, 9),
    (0x2776, 1, 9),
    (0x2780, 1, 9),
    (0x278A, 1, 9),
    (0x24EA, 0, 1),
    (0x24F5, 1, 9),
    (0x24FF, 0, 1),
];

/// Marks in the table.
const DROPPED: u16 = 0;
const TAKEN_APART: u16 = 1;

/// What each character of the basic plane becomes: a character of that plane, or a mark. 128 kB, of which a page touches little.
static TABLE: LazyLock<Vec<u16>> = LazyLock::new(all);

fn all() -> Vec<u16> {
    let mut table: Vec<u16> = (0..=u16::MAX).map(|unit| char::from_u32(u32::from(unit)).map_or(unit, small)).collect();
    let mut set = |from: char, to: u16| {
        if let Some(entry) = table.get_mut(from as usize) {
            *entry = to;
        }
    };
    for (traditional, simplified) in han_pairs() {
        set(traditional, unit(simplified));
    }
    for row in OTHERS {
        let mut row = row.chars();
        if let Some(plain) = row.next() {
            row.for_each(|form| set(form, unit(plain)));
        }
    }
    for (base, forms) in LETTERS {
        for form in forms.chars() {
            set(form, unit(base));
            form.to_uppercase().for_each(|capital| set(capital, unit(base)));
        }
    }
    for (pair, ..) in PAIRS {
        set(pair, TAKEN_APART);
        pair.to_uppercase().filter(|capital| !capital.is_ascii()).for_each(|capital| set(capital, TAKEN_APART));
    }
    for (first, value, count) in DIGITS {
        for step in 0..count {
            set(char::from_u32(u32::from(first) + u32::from(step)).unwrap_or('\0'), u16::from(b'0' + value + step));
        }
    }
    for (index, letter) in ('a'..='z').enumerate() {
        let index = u32::try_from(index).unwrap_or(0);
        [0x24B6, 0x24D0, 0x249C]
            .into_iter()
            .filter_map(|first| char::from_u32(first + index))
            .for_each(|form| set(form, unit(letter)));
    }
    for (first, last) in NOTHING {
        (first..=last).filter_map(|unit| char::from_u32(u32::from(unit))).for_each(|form| set(form, DROPPED));
    }
    table
}

/// The small letter of a character, full width made ordinary.
fn small(c: char) -> u16 {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    unit(c.to_lowercase().next().unwrap_or(c))
}

/// A character of the basic plane as a number; others have no business in the table.
fn unit(c: char) -> u16 {
    u16::try_from(c as u32).unwrap_or(DROPPED)
}

/// What each character becomes, for [`plain`].
pub(super) fn table() -> &'static [u16] {
    &TABLE
}

/// What a character of the basic plane becomes, by its number: another one's, its own, or a mark. Others are no business of the table.
#[inline]
pub(super) fn becomes(table: &[u16], code: u32) -> u32 {
    table.get(code as usize).map_or(u32::MAX, |unit| u32::from(*unit))
}

/// The plain character of ASCII that a character becomes, if it does.
#[inline]
pub(super) fn ascii(unit: u32) -> Option<char> {
    u8::try_from(unit).ok().filter(|byte| (b' '..0x80).contains(byte)).map(char::from)
}

/// The plain form of a character by its number and what it becomes.
pub(super) fn plain(code: u32, unit: u32) -> Plain {
    let one = |code| char::from_u32(code).map_or(Plain::Nothing, Plain::One);
    match u16::try_from(unit) {
        Ok(DROPPED) => Plain::Nothing,
        Ok(TAKEN_APART) => taken_apart(code),
        Ok(_) => one(unit),
        Err(_) => beyond(code),
    }
}

#[cold]
fn taken_apart(code: u32) -> Plain {
    let Some(c) = char::from_u32(code) else { return Plain::Nothing };
    let pair = PAIRS.iter().find(|(pair, ..)| *pair == c || c.to_lowercase().next() == Some(*pair));
    pair.map_or(Plain::One(c), |&(_, first, second)| Plain::Two(first, second))
}

/// The plain form of a character beyond the basic plane: mathematical and enclosed letters and digits, flags' letters.
fn beyond(code: u32) -> Plain {
    let one = |code| char::from_u32(code).map_or(Plain::Nothing, Plain::One);
    let letter = |index: u32| one(u32::from(b'a') + index % 26);
    match code {
        0x1_D400..=0x1_D6A3 => letter((code - 0x1_D400) % 52),
        0x1_D7CE..=0x1_D7FF => one(u32::from(b'0') + (code - 0x1_D7CE) % 10),
        0x1_F110..=0x1_F129 => letter(code - 0x1_F110),
        0x1_F130..=0x1_F149 => letter(code - 0x1_F130),
        0x1_F150..=0x1_F169 => letter(code - 0x1_F150),
        0x1_F170..=0x1_F189 => letter(code - 0x1_F170),
        0x1_F1E6..=0x1_F1FF => letter(code - 0x1_F1E6),
        0xE_0000..=0xE_01EF => Plain::Nothing,
        _ => one(code),
    }
}

/// Whether this is a Han character of the basic plane.
#[inline]
pub(super) fn is_han(code: u32) -> bool {
    matches!(code, 0x3400..=0x4DBF | 0x4E00..=0x9FFF)
}

/// Traditional characters and the simplified ones they are folded to.
fn han_pairs() -> impl Iterator<Item = (char, char)> {
    let mut chars = HAN.chars();
    std::iter::from_fn(move || Some((chars.next()?, chars.next()?)))
}

/// Pairs of a traditional character and its simplified form, for the characters in the packs' words: those that OpenCC's
/// TSCharacters (Apache-2.0, built on Unihan) confirms. Rare variants are left as they are.
const HAN: &str = concat!(
    "丟丢佈布佔占併并來来侷局係系俬私個个們们倖幸備备傢家傭佣僅仅價价儘尽償偿兌兑兒儿內内凍冻別别則则動动務务勞劳匯汇協协卽即叄叁員员唄呗唸念問问啓启啟启單单噹当嚮向嚴严國国園园圓圆圖图團团報报塊块墊垫壞坏",
    "夠够夥伙奬奖姦奸媽妈學学實实寫写寶宝將将專专對对屬属帶带幣币幫帮幾几廠厂廢废廣广彆别彈弹彔录彙汇後后從从復复徵征愛爱態态應应戶户掃扫換换損损搶抢撥拨擊击擬拟敗败昇升時时暫暂曏向曬晒會会東东査查條条業业",
    "機机檢检檯台櫃柜歸归沒没沖冲測测溝沟滙汇滯滞漲涨瀏浏瀨濑為为無无熱热營营爲为獎奖現现異异當当癒愈癥症發发盜盗盡尽監监瞭了矚瞩碼码禮礼稅税稱称積积穩稳箇个範范簡简簽签籤签糰团約约紅红納纳純纯紙纸級级組组",
    "結结絕绝絡络給给統统絶绝綫线維维網网緊紧線线緻致繞绕繫系繳缴續续纔才羣群翫玩聯联職职脩修脫脱臺台舉举萬万蘋苹虛虚號号衕同衛卫衝冲裏里補补裝装裡里製制複复覈核見见規规視视親亲覽览訂订計计訊讯設设訴诉註注",
    "証证詐诈評评詢询試试話话該该詳详認认誠诚誤误說说説说談谈請请諮咨謹谨證证議议譽誉讓让讚赞豐丰貓猫貨货貳贰買买貸贷費费貼贴資资賠赔賣卖質质賬账賴赖賺赚購购贈赠贊赞踰逾軟软載载輕轻輸输轉转辦办農农迴回這这",
    "連连週周進进運运過过達达違违遞递遠远遺遗還还郵邮醫医釘钉釦扣鈡钟銀银銷销錄录錢钱錯错録录錶表鎖锁鏈链鑑鉴鑒鉴閉闭開开閑闲閒闲間间關关陞升陸陆險险隻只雙双離离雲云電电韻韵響响頁页頂顶順顺預预領领頭头頻频",
    "題题額额風风颱台飆飙飛飞餘余馬马馳驰騙骗騰腾驗验髮发鬆松魚鱼鵝鹅鹹咸麪面麫面麵面麼么麽么點点齣出",
);
