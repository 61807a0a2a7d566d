import { MAX_DATA, MAX_SIDE, type Part } from '../asked';
import type { MenuPress } from '../platform/menus';
import { call } from '../platform/scripts';
import { screenshot } from '../platform/tabs';

/** A picture that was pressed on, without asking the web for it again: from the page's own memory, or else off the screen. */
export async function pictureOf({ picture, tab, frame, window }: MenuPress): Promise<{ data: string; part: Part | null }> {
  const read = await call(tab, frame, readPicture, [picture, MAX_SIDE, MAX_DATA]).catch(() => null);
  if (read?.data !== undefined && read.data !== '') return { data: read.data, part: null };
  const data = await screenshot(window).catch(() => '');
  // Where a frame lies in its tab is not known in the frame.
  return { data, part: frame === 0 ? (read?.part ?? null) : null };
}

/**
 * Runs in the page. Answers the picture where the browser lets its pixels be read, as large as its bounds allow: pixels of its longer
 * side, letters of its address. Else it answers where on the screen the picture is. Everything it needs is in it: the browser hands it over as text.
 */
function readPicture(address: string, maxSide: number, maxLetters: number): { data: string; part: Part } | null {
  const area = (image: HTMLImageElement): number => image.getBoundingClientRect().width * image.getBoundingClientRect().height;
  const images = [...document.images].filter((image) => image.currentSrc === address || image.src === address);
  const [image] = images.toSorted((a, b) => area(b) - area(a));
  if (image === undefined) return null;
  const box = image.getBoundingClientRect();
  const part = { left: box.left / innerWidth, top: box.top / innerHeight, width: box.width / innerWidth, height: box.height / innerHeight };
  const canvas = document.createElement('canvas');
  const largest = Math.min(1, maxSide / Math.max(image.naturalWidth, image.naturalHeight, 1));
  try {
    for (let scale = largest; ; scale /= 2) {
      canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const data = canvas.toDataURL('image/png');
      if (data.length <= maxLetters || canvas.width * canvas.height === 1) return { data, part };
    }
  } catch {
    return { data: '', part }; // Another site's picture: its pixels are closed to the page, and so to us.
  }
}
