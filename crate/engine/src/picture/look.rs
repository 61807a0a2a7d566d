//! How a picture looks, in 64 bits that stay nearly the same when it is scaled, compressed or made a little lighter.
//!
//! The hash is the DCT hash of pHash (Klinger and Starkweather; Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010): of
//! the cosine transform of a small grey copy the 8 × 8 lowest frequencies but those without any change along an axis, each a bit by whether it is above
//! their median. pHash takes a copy of 32 × 32; 16 × 16 holds all frequencies that are used, and is a quarter of the bytes on their way here.

/// Pixels of a side of the small copy.
const SIDE: usize = 16;
/// Frequencies along an axis that are used, from 1.
const KEPT: usize = 8;
/// Standard deviation of the greys, of 255, below which there is nothing to be seen: white paper, a pale sign for "no picture".
const LEAST_CONTRAST: f32 = 12.0;

/// How a picture looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look(u64);

impl Look {
    /// Of a small copy: 16 × 16 greys by rows, two hexadecimal digits each. `None` where it is none, or shows nothing.
    #[must_use]
    pub fn of(copy: &str) -> Option<Look> {
        if copy.len() != 2 * SIDE * SIDE {
            return None;
        }
        let digits: Vec<u8> = copy.chars().map_while(|c| u8::try_from(c.to_digit(16)?).ok()).collect();
        let greys: Vec<f32> =
            digits.chunks_exact(2).map(|pair| pair.iter().fold(0.0, |sum, d| 16.0 * sum + f32::from(*d))).collect();
        (greys.len() == SIDE * SIDE && contrast(&greys) >= LEAST_CONTRAST).then(|| hash(&greys))
    }

    /// As the memory keeps it: 16 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Look> {
        let is_look = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_look.then(|| u64::from_str_radix(text, 16).ok().map(Look)).flatten()
    }

    /// Bits in which two differ.
    #[must_use]
    pub fn distance(self, other: Look) -> u32 {
        (self.0 ^ other.0).count_ones()
    }

    /// Its fifths, of 13 bits and the last of 12: looks that differ in fewer bits than there are fifths share one.
    #[must_use]
    pub fn fifths(self) -> [u32; 5] {
        [0, 13, 26, 39, 52].map(|from| u32::try_from(self.0 >> from & 0x1fff).unwrap_or_default())
    }
}

impl std::fmt::Display for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

fn contrast(greys: &[f32]) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "256 pixels")]
    let count = greys.len().max(1) as f32;
    let mean = greys.iter().sum::<f32>() / count;
    (greys.iter().map(|grey| (grey - mean).powi(2)).sum::<f32>() / count).sqrt()
}

fn hash(greys: &[f32]) -> Look {
    let rows: Vec<[f32; KEPT]> = greys.chunks_exact(SIDE).map(|row| frequencies(row.iter().copied())).collect();
    let column = |x: usize| frequencies(rows.iter().map(|row| row.get(x).copied().unwrap_or_default()));
    let all: Vec<f32> = (0..KEPT).flat_map(column).collect();
    let mut sorted = all.clone();
    sorted.sort_unstable_by(f32::total_cmp);
    let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    Look(all.iter().fold(0, |bits, frequency| bits << 1 | u64::from(*frequency >= median)))
}

/// The lowest frequencies of a line but the first, which is its mean (DCT-II, not scaled).
fn frequencies(line: impl Iterator<Item = f32>) -> [f32; KEPT] {
    let mut sums = [0.0; KEPT];
    let mut place = 0.5;
    for grey in line {
        let mut frequency = 1.0;
        for sum in &mut sums {
            *sum += grey * (std::f32::consts::PI / 16.0 * place * frequency).cos();
            frequency += 1.0;
        }
        place += 1.0;
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture drawn by a function of both places from 0 to 1, as a small copy.
    fn copy(grey: impl Fn(f32, f32) -> f32) -> String {
        let at = |pixel: usize| (f32::from(u8::try_from(pixel).expect("small")) + 0.5) / 16.0;
        let pixel = |index: usize| grey(at(index % SIDE), at(index / SIDE)).clamp(0.0, 255.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        (0..SIDE * SIDE).map(|index| format!("{:02x}", pixel(index).round() as u8)).collect()
    }

    /// A camera on white paper: a body, a lens, a flash.
    fn camera(x: f32, y: f32) -> f32 {
        match (x, y) {
            _ if (x - 0.5).powi(2) + (y - 0.55).powi(2) < 0.03 => 20.0 + 400.0 * (x - 0.3).abs(),
            (0.1..0.9, 0.3..0.8) => 70.0,
            (0.2..0.4, 0.2..0.3) => 120.0,
            _ => 255.0,
        }
    }

    /// A lamp on white paper.
    fn lamp(x: f32, y: f32) -> f32 {
        match (x, y) {
            (0.45..0.55, 0.4..0.9) => 60.0,
            _ if y < 0.4 && (x - 0.5).abs() < 0.1 + 0.5 * y => 170.0,
            _ if y > 0.9 && (x - 0.5).abs() < 0.3 => 60.0,
            _ => 255.0,
        }
    }

    fn distance(a: &str, b: &str) -> u32 {
        Look::of(a).expect("a look").distance(Look::of(b).expect("a look"))
    }

    #[test]
    fn a_copy_looks_the_same_lighter_flatter_and_compressed() {
        let own = copy(camera);
        let lighter = copy(|x, y| 30.0 + 0.9 * camera(x, y));
        let dull = copy(|x, y| 255.0 * (camera(x, y) / 255.0).powf(0.8));
        let noisy = copy(|x, y| camera(x, y) + 4.0 * (x * 91.0 + y * 57.0).sin());
        for other in [lighter, dull, noisy] {
            assert!(distance(&own, &other) <= super::super::SAME_LOOK, "{}", distance(&own, &other));
        }
    }

    #[test]
    fn another_thing_another_view_and_the_mirror_look_different() {
        let own = copy(camera);
        for other in [copy(lamp), copy(|x, y| camera(y, x)), copy(|x, y| camera(x, 1.0 - y)), copy(|x, y| camera(1.0 - x, y))] {
            assert!(distance(&own, &other) > 2 * super::super::SAME_LOOK, "{}", distance(&own, &other));
        }
    }

    #[test]
    fn where_there_is_nothing_to_be_seen_there_is_no_look() {
        for nothing in
            ["", "ff", &copy(|_, _| 255.0), &copy(|x, _| if x < 0.2 { 235.0 } else { 255.0 }), &"g".repeat(512), &"é".repeat(256)]
        {
            assert_eq!(Look::of(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn it_is_written_and_read_again() {
        let look = Look::of(&copy(lamp)).expect("a look");
        assert_eq!(Look::parse(&look.to_string()), Some(look));
        assert_eq!(Look::parse("+00000000000000f"), None);
        assert_eq!(Look(1 << 63 | 1 << 39 | 1 << 25 | 1 << 13 | 1).fifths(), [1, 1 << 12 | 1, 0, 1, 1 << 11]);
    }
}
