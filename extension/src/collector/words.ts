// Words that a person sees although they stand in no text of the page: what a style sheet adds, what the page put into fields that nobody
// can write into, what is drawn as letters.

import { allText, attribute, elementsWithin, fixedValue, isShown, localName } from './dom';

/** Letters below which added words are signs, labels of buttons and units: nothing is said with them. */
const FEW = 20;
/** Letters of one piece. */
const MOST = 2_000;
/** Options, and texts of a drawing, that are looked at. */
const PIECES = 60;

/** Words that a style sheet puts before or after what an element holds. */
export type Added = { words: string; isBlock: boolean };

/** What a style sheet adds to an element. Signs of icon fonts are no letters. */
export function addedTo(element: Element, where: '::before' | '::after' | '::marker'): Added | null {
  const style = getComputedStyle(element, where);
  const { content } = style;
  if (content === 'none' || content === 'normal' || content === '""') return null; // Nearly all.
  const words = spelt(content, element);
  if (!/[\p{L}\p{N}]{2}/u.test(words)) return null;
  const isSeen = style.display !== 'none' && style.visibility === 'visible' && Number(style.opacity) >= 0.1 && Number.parseFloat(style.fontSize) >= 3;
  return isSeen ? { words: words.slice(0, MOST), isBlock: !/^inline|^none|^contents/.test(style.display) } : null;
}

/** The texts in a value of `content`: strings, and attributes of the element. */
function spelt(content: string, element: Element): string {
  const pieces = content.slice(0, 2 * MOST).matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)[^)]*\)/g);
  return [...pieces].map(([, text, name]) => (name === undefined ? (text ?? '').replace(/\\(.)/g, '$1') : (attribute(element, name) ?? ''))).join('');
}

/** What a field shows by itself: the chosen or the listed options, and, where nobody can write into it, what the page wrote there. */
export function shownIn(field: Element, isFixed: boolean): Added[] {
  const pieces = localName(field) === 'select' ? optionsOf(field) : [labelOf(field), ...(isFixed ? [fixedValue(field), attribute(field, 'placeholder') ?? ''] : [])];
  return blocksOf(pieces);
}

function labelOf(field: Element): string {
  return /^(?:submit|button|reset)$/i.test(attribute(field, 'type') ?? '') ? (attribute(field, 'value') ?? '') : '';
}

/** All options of a list box; of a closed list the one that the page chose. */
function optionsOf(list: Element): string[] {
  const options = [...firstOf(elementsWithin(list, 'option'))];
  const isOpen = attribute(list, 'multiple') !== null || Number(attribute(list, 'size') ?? 1) > 1;
  const shown = isOpen ? options : [options.find((option) => attribute(option, 'selected') !== null) ?? options[0]];
  return shown.map((option) => (option === undefined ? '' : (attribute(option, 'label') ?? allText(option) ?? '')));
}

/** What is drawn as letters in a drawing. */
export function drawnIn(drawing: Element): Added[] {
  const texts = [...firstOf(elementsWithin(drawing, 'text'))].filter(isShown);
  return blocksOf(texts.map((text) => allText(text) ?? ''));
}

function blocksOf(pieces: string[]): Added[] {
  return pieces.filter((words) => words.trim().length >= FEW).map((words) => ({ words: words.slice(0, MOST), isBlock: true }));
}

/** A text as it is read where its letters are drawn from right to left against their nature. */
export function reversed(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text) ? text : [...text].reverse().join('');
}

/** The first of some elements: a list of a live tree is not read twice. */
function* firstOf(elements: HTMLCollectionOf<Element>): Generator<Element> {
  for (let at = 0; at < Math.min(elements.length, PIECES); at += 1) {
    const element = elements[at];
    if (element !== undefined) yield element;
  }
}
