import type { Cut } from '../generated/protocol';
import { attribute, bodyOf, boxHeight, boxOf, boxWidth, elementsWithin } from './dom';
import { fillsWindow, hasRoomForWords } from './look';

/** Letters of a page that is written out in an attribute. */
const MOST = 200_000;

/** Sizes that advertisements have, in CSS pixels: those of the Interactive Advertising Bureau that are in common use. */
const ADVERTISEMENTS = new Set([
  '300x250', '336x280', '250x250', '200x200', '728x90', '970x90', '970x250', '468x60', '160x600', '120x600', '300x600', '320x50', '320x100',
]);

/** Screens from the top of the page on in which small parts weigh together. */
const NEAR = 2;

/** The parts of a page that nobody but their owners can look into. Several near the top weigh together, advertisements left out. */
export class ForeignParts {
  /** Square pixels. */
  #area = 0;

  /** What such a part cuts from the page; `written`: what it holds to begin with, which scripts may change. */
  cutOf(part: Element, written: Element | null): Cut | null {
    const isRead = written !== null && elementsWithin(written, 'script').length === 0;
    if (isRead || !hasRoomForWords(part)) return null;
    const [width, height] = [boxWidth(part), boxHeight(part)];
    const isNear = boxOf(part).top + scrollY < NEAR * innerHeight;
    if (isNear && !ADVERTISEMENTS.has(`${width}x${height}`)) this.#area += width * height;
    return fillsWindow(part) || this.#area * 4 >= innerWidth * innerHeight ? 'closed' : 'embedded';
  }
}

/** The body of a page that is written out in a frame's own attributes, so that whoever wrote the outer page wrote it. Its scripts do not run. */
export function ownPage(frame: Element): Element | null {
  const html = attribute(frame, 'srcdoc') ?? pageIn(attribute(frame, 'src') ?? '');
  if (html === null || html.length > MOST) return null;
  try {
    return bodyOf(new DOMParser().parseFromString(html, 'text/html'));
  } catch {
    return null; // The page may have forbidden it, to us as well.
  }
}

/** The HTML in a `data:` address. */
function pageIn(address: string): string | null {
  const [, kind = '', written = ''] = /^data:(text\/html[^,]*|application\/xhtml[^,]*),([^]*)$/i.exec(address.trim()) ?? [];
  if (kind === '' || written.length > MOST) return null;
  try {
    const text = decodeURIComponent(written);
    return /;\s*base64$/i.test(kind) ? new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))) : text;
  } catch {
    return null;
  }
}
