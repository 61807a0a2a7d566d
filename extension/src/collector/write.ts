import type { Cut } from '../generated/protocol';
import { BOUNDS } from './bounds';

/** An attribute as it will be written. */
export type Attribute = readonly [name: string, value: string];

/** Writes HTML text within bounds, and says which were met. */
export class Writer {
  readonly cut = new Set<Cut>();
  readonly pieces: string[] = [];
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
    this.pieces.push(text);
    this.#hash = hashOn(this.#hash, text);
  }
}

/** One attribute with the space before it. */
export function attributeText([name, value]: Attribute): string {
  return value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return value.toWellFormed().replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
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
