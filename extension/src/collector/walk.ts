import type { Cut } from '../generated/protocol';
import { BOUNDS } from './bounds';
import { attribute, bodyOf, documentWithin, firstChild, HTML, isElement, isText, localName, namespace,
  nextSibling, rootElement, shadowRoot, textOf } from './dom';
import { Codes, type Picture } from './codes';
import { isData, isEditable, isTellingLink, KEPT_EMPTY, keptAttributes, LEFT_OUT, UNSHOWN, VOID, writtenName } from './keep';
import { fillsWindow, hasRoomForWords, looksOf, type Sight, sightOf, sizeOf } from './look';
import { isOurs } from '../own';
import { type Pace, startPace } from './pace';
import { type Attribute, attributeText, Writer } from './write';

/** A copy of a page. */
export type Copy = {
  /** The HTML, in parts that travel one by one. */
  parts: string[];
  /** Equal for two copies of one address that say the same. */
  fingerprint: string;
  /** Shadow roots and frames' documents that were met: changes in them are seen only by watching each. */
  roots: Node[];
  /** Pictures that may hold codes, the first of them. */
  pictures: Picture[];
  /** Milliseconds of the page's main thread that it took. */
  cost: number;
};

/** An element that is open, and the next node to look at in it. */
type Level = { next: Node | null; name: string; sight: Sight };

/** Pictures that are handed on. */
const MAX_PICTURES = 24;

/** Copies a page as it is now, with what is known of its codes. */
export async function copyPage(document: Document, url: string, codes: Codes): Promise<Copy> {
  const pace = await startPace(document);
  const writer = new Writer();
  const walk = new Walk(writer, codes);
  const root = rootElement(document);
  try {
    if (root !== null) await walk.run(root, pace);
    writer.close('html');
    const cuts: Attribute[] = writer.cut.size > 0 ? [['data-caveat-cut', [...writer.cut].sort().join(' ')]] : [];
    const marks: Attribute[] = [
      ['data-caveat-capture', '1'],
      ['data-caveat-url', url],
      ['data-caveat-at', new Date().toISOString()],
      ...cuts,
      ...(root === null ? [] : keptAttributes(root, 'html')),
    ];
    const head = `<!doctype html>\n<html${marks.map(attributeText).join('')}>`;
    const [first = '', ...rest] = writer.parts;
    return {
      parts: [head + first, ...rest],
      fingerprint: `${url} ${cuts} ${writer.hash}`,
      roots: walk.roots,
      pictures: walk.pictures,
      cost: pace.worked(),
    };
  } finally {
    pace.end();
  }
}

/** A walk over the live tree. A list of open levels stands in for recursion: pages nest deeper than a stack holds. */
class Walk {
  readonly roots: Node[] = [];
  readonly pictures: Picture[] = [];
  readonly writer: Writer;
  readonly #codes: Codes;
  readonly #levels: Level[] = [];
  #nodes = 0;

  constructor(writer: Writer, codes: Codes) {
    this.writer = writer;
    this.#codes = codes;
  }

  async run(root: Element, pace: Pace): Promise<void> {
    const start = performance.now();
    const isPage = localName(root) === 'html';
    this.#levels.push({ next: isPage ? firstChild(root) : root, name: '', sight: 'seen' });
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      if (pace.isDue()) {
        await pace.rest();
        if (performance.now() - start > BOUNDS.time) this.#stop('time');
      }
      const node = level.next;
      if (node === null) {
        this.#levels.pop();
        if (level.name !== '') this.writer.close(level.name);
        continue;
      }
      level.next = nextSibling(node);
      this.#nodes += 1;
      if (this.#nodes > BOUNDS.nodes) this.#stop('nodes');
      else if (this.writer.isFull) this.#stop('bytes');
      else if (isText(node)) this.#text(node, level);
      else if (isElement(node) && !isOurs(node)) this.#element(node, level);
    }
  }

  /** Ends the walk: what is open is closed, and nothing more is looked at. */
  #stop(why: Cut): void {
    this.writer.cut.add(why);
    for (const level of this.#levels) level.next = null;
  }

  #text(node: CharacterData, level: Level): void {
    if (level.sight !== 'muted') {
      this.writer.text(textOf(node));
      return;
    }
    this.writer.open('span', [['data-caveat-hidden', '']]);
    this.writer.text(textOf(node));
    this.writer.close('span');
  }

  #element(element: Element, level: Level): void {
    const name = localName(element);
    if (LEFT_OUT.has(name) || (name === 'link' && !isTellingLink(element))) return;
    if (name === 'script') this.#script(element);
    else if (namespace(element) === HTML || name === 'svg') this.#copy(element, name, level);
    else this.#enter(firstChild(element), '', level.sight); // Formulas and the like: their words without their elements.
  }

  #script(element: Element): void {
    let text = '';
    for (let child = firstChild(element); child !== null && text.length <= BOUNDS.script; child = nextSibling(child)) {
      if (isText(child)) text += textOf(child);
    }
    if (!isData(element, text)) return;
    this.writer.open('script', keptAttributes(element, 'script'));
    this.writer.script(text);
    this.writer.close('script');
  }

  #copy(element: Element, name: string, level: Level): void {
    const isStructure = this.#levels.length === 1 && (name === 'head' || name === 'body' || name === 'frameset');
    // What a hidden element holds is hidden with it: it need not be asked again.
    const sight = level.sight === 'hidden' || UNSHOWN.has(name) ? level.sight : sightOf(element);
    const isNewlyHidden = sight === 'hidden' && level.sight !== 'hidden';
    const marks: Attribute[] = [
      ...keptAttributes(element, name),
      ...(isNewlyHidden ? [['data-caveat-hidden', ''] as const] : []),
      ...(sight === 'hidden' ? [] : looksOf(element, name)),
    ];
    if (name === 'iframe' || name === 'frame') {
      this.#frame(element, marks, sight);
      return;
    }
    if (name === 'img' && sight !== 'hidden' && element instanceof HTMLImageElement) marks.push(...sizeOf(element));
    if ((name === 'img' || name === 'canvas') && sight !== 'hidden') marks.push(...this.#codesIn(element));
    const written = isStructure ? name.replace('frameset', 'body') : this.#writtenName(name);
    this.writer.open(written, marks);
    if (VOID.has(written)) return;
    const isEmpty = KEPT_EMPTY.has(name) || isEditable(element);
    this.#enter(isEmpty ? null : firstChild(element), written, sight);
    if (!isEmpty) this.#shadow(element, sight);
  }

  #codesIn(element: Element): Attribute[] {
    if (this.pictures.length >= MAX_PICTURES || !Codes.isCandidate(element)) return [];
    this.pictures.push(element);
    return this.#codes.marksOf(element);
  }

  /** A parser ignores a form within a form, and ends the outer one where the inner one ends. */
  #writtenName(name: string): string {
    const isInForm = name === 'form' && this.#levels.some((level) => level.name === 'form');
    return isInForm ? 'div' : writtenName(name);
  }

  #shadow(host: Element, sight: Sight): void {
    const root = shadowRoot(host);
    if (root === null) return;
    this.#watch(root);
    this.writer.open('caveat-shadow', []);
    this.#enter(firstChild(root), 'caveat-shadow', sight);
  }

  #frame(frame: Element, marks: Attribute[], sight: Sight): void {
    const inner = documentWithin(frame);
    const body = inner === null ? null : bodyOf(inner);
    if (inner === null && sight !== 'hidden' && hasRoomForWords(frame)) this.writer.cut.add(fillsWindow(frame) ? 'closed' : 'embedded');
    this.writer.open('caveat-frame', [...marks, ['data-caveat-src', attribute(frame, 'src') ?? '']]);
    this.#enter(body === null ? null : firstChild(body), 'caveat-frame', sight);
    if (inner !== null) this.#watch(inner);
  }

  #enter(next: Node | null, name: string, sight: Sight): void {
    if (next !== null && this.#levels.length >= BOUNDS.depth) {
      this.writer.cut.add('depth');
      this.#levels.push({ next: null, name, sight });
    } else {
      this.#levels.push({ next, name, sight });
    }
  }

  #watch(root: Node): void {
    if (this.roots.length < BOUNDS.roots) this.roots.push(root);
  }
}
