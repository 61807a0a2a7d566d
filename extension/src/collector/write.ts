import type { Cut } from '../generated/protocol';
import { BOUNDS, PART } from './bounds';

/** An attribute as it will be written. */
export type Attribute = readonly [name: string, value: string];

/** Writes HTML text within bounds, and says which were met. */
export class Writer {
  readonly cut = new Set<Cut>();
  /** What was written, in parts that travel one by one. */
  readonly parts: string[] = [''];
  #left: number = BOUNDS.total;
  #scripts: number = BOUNDS.scripts;
  #hash = 0;

  /** Equal for two copies that say the same. */
  get hash(): number {
    return this.#hash;
  }

  /** Whether there is no more room. */
  get isFull(): boolean {
    return this.#left <= 0;
  }

  open(name: string, attributes: readonly Attribute[]): void {
    this.#write(`<${name}${attributes.map(attributeText).join('')}>`);
  }

  /** End tags are always written: they belong to what found room before. */
  close(name: string): void {
    this.#add(`</${name}>`);
  }

  text(text: string): void {
    if (text.length > BOUNDS.text) this.cut.add('bytes');
    this.#write(escapeText(text.slice(0, BOUNDS.text).toWellFormed()));
  }

  /** A script is taken whole or not at all: half of its JSON is of no use. */
  script(text: string): void {
    if (text.length > BOUNDS.script || text.length > this.#scripts) {
      this.cut.add('bytes');
      return;
    }
    this.#scripts -= text.length;
    this.#write(escapeScript(text.toWellFormed()));
  }

  #write(text: string): void {
    if (text.length > this.#left) {
      this.cut.add('bytes');
      this.#left = 0;
    } else {
      this.#left -= text.length;
      this.#add(text);
    }
  }

  #add(text: string): void {
    this.#hash = hashOn(this.#hash, text);
    for (const piece of split(text)) {
      const last = this.parts.at(-1) ?? '';
      if (last.length + piece.length > PART) this.parts.push(piece);
      else this.parts[this.parts.length - 1] = last + piece;
    }
  }
}

/** Pieces of at most `PART`. A pair of surrogates is not torn: halves do not survive the way to the worker. */
function split(text: string): string[] {
  if (text.length <= PART) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + PART;
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** One attribute with the space before it. */
export function attributeText([name, value]: Attribute): string {
  return value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text; // Most texts: one look instead of three copies.
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  const text = value.toWellFormed();
  if (!/[&"<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A script that was put together by a script may hold what would end it, or hide its end. In a string both spellings are one. */
function escapeScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, '\\u003c');
}

/** FNV-1a, carried on from piece to piece. */
function hashOn(hash: number, text: string): number {
  let on = hash ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) on = Math.imul(on ^ text.charCodeAt(at), 0x01000193);
  return on >>> 0;
}
