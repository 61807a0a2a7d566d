// How things look, as far as a reader needs to know. Asked of a clean layout only: see `pace.ts`.

import { boxHeight, boxOf, boxWidth, elementsWithin, firstChild, imageHeight, imageWidth, isElement, isRendered, isShown, isText,
  nextSibling, parentNode, lastChild, previousSibling, textOf } from './dom';
import { FLOWING } from './keep';
import type { Attribute } from './write';

/** A short text may be a price; a longer one with a digit in it is a sentence. */
const SHORT = 80;
/** Children looked at for a short text. */
const PEEK = 8;
/** Elements looked at for one that is shown in a hidden one. */
const LOOK_WITHIN = 300;
/** Ancestors that can strike a text through. */
const STRIKE_DEPTH = 4;

/** A fainter part is not seen, nor are smaller letters. */
const FAINTEST = 0.1;
const SMALLEST = 3;
/** Letters of a text beside an element that make the element a part of what is said there. */
const PROSE = 30;

/** Whether an element is seen: `muted` where its own words are not, but something in it is; `unasked` in what is not laid out. */
export type Sight = 'seen' | 'muted' | 'hidden' | 'unasked';

/** How an element is seen, how much of what holds it shines through, and whether a style turns its letters round. */
export type Seen = { sight: Sight; opacity: number; isReversed?: boolean };

/**
 * Whether a person can see an element that stands in another. Words for screen readers alone are kept off the screen by well-known means; a shop's
 * label beside a price is such, and it is read. In the middle of what is said they are no label: there they only part or turn the words.
 */
export function seenIn(element: Element, around: Seen): Seen {
  const sight = sightOf(element);
  if (sight !== 'seen') return { sight, opacity: around.opacity };
  const style = getComputedStyle(element);
  const opacity = around.opacity * Number(style.opacity);
  if (opacity < FAINTEST || (isInProse(element) && isOffScreen(element, style))) return { sight: 'hidden', opacity };
  const isReversed = style.unicodeBidi.endsWith('override') && style.direction === 'rtl';
  return { sight: Number.parseFloat(style.fontSize) < SMALLEST ? 'muted' : 'seen', opacity, isReversed };
}

/** Whether an element that begins lines by itself flows with the words it parts: `Whats<x-a>App</x-a>`. */
export function flowsOn(element: Element, name: string): boolean {
  return !FLOWING.has(name) && partsWord(element) && getComputedStyle(element).display.startsWith('inline');
}

function isInProse(element: Element): boolean {
  return textLength(previousSibling(element)) >= PROSE || textLength(nextSibling(element)) >= PROSE || partsWord(element);
}

function textLength(node: Node | null): number {
  return node !== null && isText(node) ? textOf(node).trim().length : 0;
}

/** Whether an element stands in the middle of a word. */
function partsWord(element: Element): boolean {
  const [before, after] = [previousSibling(element), nextSibling(element)];
  const [first, last] = [edge(element, firstChild), edge(element, lastChild)];
  const begins = before !== null && isText(before) && /[\p{L}\p{N}]$/u.test(textOf(before)) && /^[\p{L}\p{N}]/u.test(first);
  return begins || (after !== null && isText(after) && /^[\p{L}\p{N}]/u.test(textOf(after)) && /[\p{L}\p{N}]$/u.test(last));
}

/** The text at one end of an element. */
function edge(element: Element, end: (of: Node) => Node | null): string {
  const node = end(element);
  return node !== null && isText(node) ? textOf(node) : '';
}

/** Whether an element is shown where nobody looks: outside the page, cut off, or a dot. */
function isOffScreen(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0)/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto') return true;
  const { width, height, right, bottom } = boxOf(element);
  return width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0;
}

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

/** Whether a part is what a person looks at, rather than the ground that something else is drawn on. */
export function isInFront(part: Element): boolean {
  const { left, top, width, height } = boxOf(part);
  return document.elementFromPoint(left + width / 2, top + height / 2) === part;
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
