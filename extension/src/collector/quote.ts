import { documentWithin, bodyOf, firstChild, isElement, isShown, isText, localName, nextSibling, shadowRoot, textOf } from './dom';
import { KEPT_EMPTY, LEFT_OUT } from './keep';

/** Nodes and characters looked through at most. */
const MAX_NODES = 60_000;
const MAX_TEXT = 1_500_000;

/** Quoted words in the page: from a place in one text to a place in another. */
export type Found = { start: CharacterData; from: number; end: CharacterData; to: number };

/** Looks for quoted words in what is seen below a node. White space is left out of the comparison: it depends on layout. */
export function findQuote(root: Node, quote: string): Found | null {
  const wanted = dense(longest(quote.split('…')));
  if (wanted === '') return null;
  const texts = textsBelow(root);
  const at = texts.map(({ text }) => text).join('').indexOf(wanted);
  if (at < 0) return null;
  const start = placeAt(texts, at);
  const end = placeAt(texts, at + wanted.length - 1);
  return start === null || end === null ? null : { start: start.node, from: start.at, end: end.node, to: end.at + 1 };
}

type Text = { node: CharacterData; text: string };

function textsBelow(root: Node): Text[] {
  const texts: Text[] = [];
  const next: (Node | null)[] = [root];
  let length = 0;
  for (let seen = 0; next.length > 0 && seen < MAX_NODES && length < MAX_TEXT; seen += 1) {
    const node = next.pop() ?? null;
    if (node === null) continue;
    if (node !== root) next.push(nextSibling(node));
    if (isText(node)) {
      const text = dense(textOf(node));
      length += text.length;
      if (text !== '') texts.push({ node, text });
    } else if (!isElement(node)) {
      next.push(firstChild(node));
    } else if (isReadable(node)) {
      const within = documentWithin(node);
      next.push(within === null ? firstChild(node) : bodyOf(within));
      const shadow = shadowRoot(node);
      if (shadow !== null) next.push(firstChild(shadow));
    }
  }
  return texts;
}

function isReadable(element: Element): boolean {
  const name = localName(element);
  if (name === 'script' || LEFT_OUT.has(name) || KEPT_EMPTY.has(name)) return false;
  return isShown(element) || getComputedStyle(element).display === 'contents' || getComputedStyle(element).visibility !== 'visible';
}

/** The text and the place in it, counted in the page's own characters, of a place counted without white space. */
function placeAt(texts: Text[], place: number): { node: CharacterData; at: number } | null {
  let left = place;
  for (const { node, text } of texts) {
    if (left < text.length) return { node, at: nthInk(textOf(node), left) };
    left -= text.length;
  }
  return null;
}

/** Where the character stands that has `n` others before it that are no white space. */
function nthInk(text: string, n: number): number {
  let left = n;
  for (let at = 0; at < text.length; at += 1) {
    if (/\S/.test(text.charAt(at))) {
      if (left === 0) return at;
      left -= 1;
    }
  }
  return text.length - 1;
}

function dense(text: string): string {
  return text.replace(/\s+/g, '');
}

function longest(texts: string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
