// How things look, as far as a reader needs to know. Asked of a clean layout only: see `pace.ts`.

import { boxHeight, boxWidth, elementsWithin, firstChild, imageHeight, imageWidth, isElement, isRendered, isShown, isText,
  nextSibling, parentNode, textOf } from './dom';
import type { Attribute } from './write';

/** A short text may be a price; a longer one with a digit in it is a sentence. */
const SHORT = 80;
/** Children looked at for a short text. */
const PEEK = 8;
/** Elements looked at for one that is shown in a hidden one. */
const LOOK_WITHIN = 300;
/** Ancestors that can strike a text through. */
const STRIKE_DEPTH = 4;

/** Whether an element is seen: `muted` where its own words are not, but something in it is. */
export type Sight = 'seen' | 'muted' | 'hidden';

/** Whether a person can see an element. */
export function sightOf(element: Element): Sight {
  if (isShown(element)) return 'seen';
  const style = getComputedStyle(element);
  if (style.display === 'contents') return 'seen'; // It has no box of its own; what it holds has.
  const isMute = style.visibility !== 'visible' && isRendered(element);
  return isMute && holdsShown(element) ? 'muted' : 'hidden';
}

function holdsShown(element: Element): boolean {
  const within = elementsWithin(element);
  for (let at = 0; at < Math.min(within.length, LOOK_WITHIN); at += 1) {
    const inner = within[at];
    if (inner !== undefined && isShown(inner)) return true;
  }
  return false;
}

/** The marks for how an element's words look. */
export function looksOf(element: Element, name: string): Attribute[] {
  const isHeading = /^h[1-6]$/.test(name);
  const isFigure = holdsFigure(element);
  if (!isHeading && !isFigure) return [];
  const style = getComputedStyle(element);
  const font: Attribute = ['data-caveat-font', `${Math.round(Number.parseFloat(style.fontSize))} ${style.fontWeight}`];
  return isFigure && isStruck(element) ? [font, ['data-caveat-struck', '']] : [font];
}

/** The mark for the size of a picture as shown. */
export function sizeOf(image: HTMLImageElement): Attribute[] {
  return [['data-caveat-size', `${imageWidth(image)} ${imageHeight(image)}`]];
}

/** Whether a frame is large enough for words. */
export function hasRoomForWords(frame: Element): boolean {
  return boxWidth(frame) >= 100 && boxHeight(frame) >= 30;
}

/** Whether a frame takes so much of the window, a quarter, that it may be what the shopper came for. */
export function fillsWindow(frame: Element): boolean {
  return boxWidth(frame) * boxHeight(frame) * 4 >= innerWidth * innerHeight;
}

function holdsFigure(element: Element): boolean {
  let length = 0;
  let hasDigit = false;
  let child = firstChild(element);
  for (let seen = 0; child !== null && seen < PEEK; seen += 1) {
    if (isText(child)) {
      const text = textOf(child);
      length += text.length > SHORT ? text.trim().length : text.length;
      hasDigit ||= length <= SHORT && /\d/.test(text);
    }
    child = nextSibling(child);
  }
  return hasDigit && length <= SHORT;
}

function isStruck(element: Element): boolean {
  let around: Node | null = element;
  for (let step = 0; around !== null && isElement(around) && step < STRIKE_DEPTH; step += 1) {
    if (getComputedStyle(around).textDecorationLine.includes('line-through')) return true;
    around = parentNode(around);
  }
  return false;
}
