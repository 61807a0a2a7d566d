//! A picture in shades of grey, and the few things done to it before it is read.

/// The most pixels of a picture: a phone's 40 megapixels.
pub const MAX_PIXELS: usize = 40_000_000;

/// Shades of grey, rows of bytes from the top, 0 is black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// Red, green and blue in a shade of grey, in parts of 1,024 (ITU-R BT.709, luma).
const LUMA: [u32; 3] = [218, 732, 74];

/// Opacity from which a pixel counts as drawn.
const DRAWN: u8 = 128;

impl Picture {
    /// A picture of a byte a pixel; `None` where the sizes do not fit or exceed [`MAX_PIXELS`].
    #[must_use]
    pub fn from_grey(width: usize, height: usize, pixels: Vec<u8>) -> Option<Picture> {
        let count = width.checked_mul(height)?;
        (count > 0 && count <= MAX_PIXELS && pixels.len() == count).then_some(Picture { width, height, pixels })
    }

    /// A picture of four bytes a pixel: red, green, blue, opacity. Behind what is transparent lies white, as on most pages, or black
    /// where all that is drawn is light.
    #[must_use]
    pub fn from_rgba(width: usize, height: usize, rgba: &[u8]) -> Option<Picture> {
        let fits = rgba.len().is_multiple_of(4) && rgba.len() / 4 <= MAX_PIXELS;
        let mut drawn = rgba.chunks_exact(4).filter(|pixel| pixel.last() >= Some(&DRAWN));
        let behind = if drawn.all(|pixel| shade(pixel) >= u32::from(u8::MAX / 2)) { 0 } else { 255 };
        Picture::from_grey(width, height, fits.then(|| rgba.chunks_exact(4).map(|pixel| over(pixel, behind)).collect())?)
    }

    /// Pixels in a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// The shades, row by row.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The shade of one pixel, that of the nearest where there is none.
    pub(crate) fn at(&self, x: usize, y: usize) -> u8 {
        let (x, y) = (x.min(self.width - 1), y.min(self.height - 1));
        self.pixels.get(y * self.width + x).copied().unwrap_or(u8::MAX)
    }

    pub(crate) fn inverted(&self) -> Picture {
        self.mapped(|shade| u8::MAX - shade)
    }

    /// Darkest to black and lightest to white, but for the hundredth part at either end.
    pub(crate) fn stretched(&self) -> Picture {
        let (dark, light) = self.range();
        let (dark, span) = (i32::from(dark), i32::from(light.saturating_sub(dark)).max(1));
        self.mapped(|shade| u8::try_from(((i32::from(shade) - dark) * 255 / span).clamp(0, 255)).unwrap_or(u8::MAX))
    }

    /// The shades below and above which a hundredth part of the pixels lies.
    pub(crate) fn range(&self) -> (u8, u8) {
        let mut counts = [0_usize; 256];
        for &shade in &self.pixels {
            if let Some(count) = counts.get_mut(usize::from(shade)) {
                *count += 1;
            }
        }
        let edge = self.pixels.len() / 100;
        let mut below = (0..=u8::MAX).zip(counts.iter().scan(0, |sum, count| {
            *sum += count;
            Some(*sum)
        }));
        let dark = below.find(|(_, sum)| *sum > edge).map_or(0, |(shade, _)| shade);
        let light = below.find(|(_, sum)| *sum + edge >= self.pixels.len()).map_or(dark, |(shade, _)| shade);
        (dark, light)
    }

    /// Each `by` times `by` pixels made one, their mean; what is left over at the right and below is left out.
    pub(crate) fn shrunk(&self, by: usize) -> Picture {
        let by = by.min(self.width).min(self.height);
        let rows = self.pixels.chunks_exact(self.width * by);
        let pixels = rows.flat_map(|rows| self.means(rows, by)).collect();
        Picture { width: self.width / by, height: self.height / by, pixels }
    }

    /// The means of blocks that lie side by side in `by` rows.
    fn means(&self, rows: &[u8], by: usize) -> Vec<u8> {
        let mut sums = vec![0_usize; self.width / by];
        for row in rows.chunks_exact(self.width) {
            for (sum, block) in sums.iter_mut().zip(row.chunks_exact(by)) {
                *sum += block.iter().map(|&shade| usize::from(shade)).sum::<usize>();
            }
        }
        sums.into_iter().map(|sum| u8::try_from(sum / (by * by)).unwrap_or(u8::MAX)).collect()
    }

    /// Each pixel mixed with its eight neighbours (binomial weights), which joins what noise or dots have torn apart.
    pub(crate) fn blurred(&self) -> Picture {
        let mixed: Vec<Vec<u16>> = self.pixels.chunks_exact(self.width).map(mixed_row).collect();
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for (y, here) in mixed.iter().enumerate() {
            let above = mixed.get(y.saturating_sub(1)).unwrap_or(here);
            let below = mixed.get(y + 1).unwrap_or(here);
            let column = above.iter().zip(here).zip(below).map(|((above, here), below)| (above + 2 * here + below) / 16);
            pixels.extend(column.map(|shade| u8::try_from(shade).unwrap_or(u8::MAX)));
        }
        Picture { width: self.width, height: self.height, pixels }
    }

    fn mapped(&self, shade: impl Fn(u8) -> u8) -> Picture {
        Picture { width: self.width, height: self.height, pixels: self.pixels.iter().map(|&old| shade(old)).collect() }
    }
}

/// Four times each pixel of a row mixed with its two neighbours.
fn mixed_row(row: &[u8]) -> Vec<u16> {
    let before = row.first().into_iter().chain(row);
    let after = row.iter().skip(1).chain(row.last());
    before
        .zip(row)
        .zip(after)
        .map(|((before, here), after)| u16::from(*before) + 2 * u16::from(*here) + u16::from(*after))
        .collect()
}

fn shade(pixel: &[u8]) -> u32 {
    LUMA.iter().zip(pixel).map(|(weight, part)| weight * u32::from(*part)).sum::<u32>() >> 10
}

/// A pixel before a background of one shade.
fn over(pixel: &[u8], behind: u32) -> u8 {
    let opacity = pixel.last().copied().map_or(255, u32::from);
    u8::try_from((shade(pixel) * opacity + behind * (255 - opacity)) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: usize, pixels: &[u8]) -> Picture {
        Picture::from_grey(width, pixels.len() / width, pixels.to_vec()).expect("fits")
    }

    #[test]
    fn sizes_must_fit() {
        assert_eq!(Picture::from_grey(2, 2, vec![0; 3]), None);
        assert_eq!(Picture::from_grey(0, 0, Vec::new()), None);
        assert_eq!(Picture::from_grey(usize::MAX, 2, vec![0; 3]), None);
        assert_eq!(Picture::from_rgba(1, 1, &[0; 3]), None);
    }

    #[test]
    fn white_lies_behind_what_is_transparent_unless_it_would_hide_the_drawing() {
        let rgba = [0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 255];
        assert_eq!(Picture::from_rgba(4, 1, &rgba), Some(picture(4, &[0, 255, 255, 54])));
        assert_eq!(Picture::from_rgba(2, 1, &[255, 255, 255, 255, 9, 9, 9, 0]), Some(picture(2, &[255, 0])));
    }

    #[test]
    fn pictures_are_shrunk_stretched_inverted_and_blurred() {
        assert_eq!(picture(4, &[0, 100, 200, 200, 100, 200, 200, 200]).shrunk(2), picture(2, &[100, 200]));
        assert_eq!(picture(2, &[100, 150]).stretched(), picture(2, &[0, 255]));
        assert_eq!(picture(2, &[7, 7]).stretched(), picture(2, &[0, 0]));
        assert_eq!(picture(2, &[0, 255]).inverted(), picture(2, &[255, 0]));
        assert_eq!(picture(3, &[0, 160, 0]).blurred(), picture(3, &[40, 80, 40]));
        assert_eq!(picture(2, &[0, 160, 0, 160, 0, 160]).blurred(), picture(2, &[40, 120, 40, 120, 40, 120]));
        assert_eq!(picture(3, &[9, 9, 9]).shrunk(2), picture(3, &[9, 9, 9]));
    }
}
