import type { Part } from '../asked';
import type { MenuPress } from '../platform/menus';
import { call } from '../platform/scripts';
import { screenshot } from '../platform/tabs';

/** Pixels of a picture's longer side at most. */
const MOST = 4_000;

/** A picture that was pressed on, without asking the web for it again: from the page's own memory, or else off the screen. */
export async function pictureOf({ picture, tab, frame, window }: MenuPress): Promise<{ data: string; part: Part | null }> {
  const read = await call(tab, frame, readPicture, [picture, MOST]).catch(() => null);
  if (read?.data !== undefined && read.data !== '') return { data: read.data, part: null };
  const data = await screenshot(window).catch(() => '');
  // Where a frame lies in its tab is not known in the frame.
  return { data, part: frame === 0 ? (read?.part ?? null) : null };
}

/**
 * Runs in the page. Answers the picture at its full size where the browser lets its pixels be read, and else where on the
 * screen it is. Everything it needs is in it: the browser hands it over as text.
 */
function readPicture(address: string, most: number): { data: string; part: Part } | null {
  const area = (image: HTMLImageElement): number => image.getBoundingClientRect().width * image.getBoundingClientRect().height;
  const images = [...document.images].filter((image) => image.currentSrc === address || image.src === address);
  const [image] = images.toSorted((a, b) => area(b) - area(a));
  if (image === undefined) return null;
  const box = image.getBoundingClientRect();
  const part = { left: box.left / innerWidth, top: box.top / innerHeight, width: box.width / innerWidth, height: box.height / innerHeight };
  const scale = Math.min(1, most / Math.max(image.naturalWidth, image.naturalHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { data: canvas.toDataURL('image/png'), part };
  } catch {
    return { data: '', part }; // Another site's picture: its pixels are closed to the page, and so to us.
  }
}
