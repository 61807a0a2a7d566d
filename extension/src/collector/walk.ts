import type { Cut } from '../generated/protocol';
import { BOUNDS } from './bounds';
import { attribute, bodyOf, documentWithin, elementsWithin, firstChild, HTML, isElement, isShown, isText, localName, namespace, nextSibling,
  shadowRoot, textOf } from './dom';
import { Codes, type Picture } from './codes';
import type { Fields } from './fields';
import { FIELDS, isData, isEditable, isTellingLink, KEPT_EMPTY, keptAttributes, keptValue, LEFT_OUT, UNSHOWN, VOID, writtenName } from './keep';
import { fillsWindow, flowsOn, isInFront, looksOf, type Seen, seenIn, sizeOf } from './look';
import { isOurs } from '../own';
import { ForeignParts, ownPage } from './frames';
import type { Pace } from './pace';
import { MOST_HIDDEN } from './unseen';
import { type Added, addedTo, drawnIn, reversed, shownIn } from './words';
import type { Attribute, Writer } from './write';

/** What a copy goes by besides the page: what is known of its codes and of its fields, and whether words that style sheets add are copied. */
export type Known = { codes: Codes; fields: Fields; withAdded: boolean };

/** An element that is open, and the next node to look at in it. */
type Level = { next: Node | null; name: string; seen: Seen; after?: Added | null };

const SEEN: Seen = { sight: 'seen', opacity: 1 };
const HIDDEN: Attribute = ['data-caveat-hidden', ''];
const BLOCK: Attribute = ['data-caveat-flow', 'block'];

/** Pictures that are handed on. */
const MAX_PICTURES = 24;

/** A walk over the live tree. A list of open levels stands in for recursion: pages nest deeper than a stack holds. */
export class Walk {
  readonly roots: Node[] = [];
  readonly pictures: Picture[] = [];
  readonly hidden: Element[] = [];
  readonly writer: Writer;
  readonly #known: Known;
  readonly #levels: Level[] = [];
  #nodes = 0;
  readonly #foreign = new ForeignParts();

  constructor(writer: Writer, known: Known) {
    this.writer = writer;
    this.#known = known;
  }

  async run(root: Element, pace: Pace): Promise<void> {
    const start = performance.now();
    const isPage = localName(root) === 'html';
    this.#levels.push({ next: isPage ? firstChild(root) : root, name: '', seen: SEEN });
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      if (pace.isDue()) {
        await pace.rest();
        if (performance.now() - start > BOUNDS.time) this.#stop('time');
      }
      const node = level.next;
      if (node === null) {
        this.#levels.pop();
        if (level.after) this.#words([level.after]);
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
    if (level.seen.sight !== 'muted') {
      this.writer.text(level.seen.isReversed === true ? reversed(textOf(node)) : textOf(node));
      return;
    }
    this.writer.open('span', [HIDDEN]);
    this.writer.text(textOf(node));
    this.writer.close('span');
  }

  #element(element: Element, level: Level): void {
    const name = localName(element);
    if (name === 'link' && !isTellingLink(element)) return;
    if (LEFT_OUT.has(name)) {
      // A style sheet can show what was never meant to be.
      if (level.seen.sight !== 'hidden' && isShown(element)) this.#block(firstChild(element), level.seen);
      return;
    }
    if (name === 'script') this.#script(element);
    else if (namespace(element) === HTML || name === 'svg') this.#copy(element, name, level);
    else this.#enter(firstChild(element), '', level.seen); // Formulas and the like: their words without their elements.
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
    const { sight: around } = level.seen;
    // What a hidden element holds is hidden with it: it need not be asked again.
    const isAsked = around !== 'hidden' && around !== 'unasked' && !UNSHOWN.has(name);
    const seen = isAsked ? seenIn(element, level.seen) : level.seen;
    const isHidden = seen.sight === 'hidden';
    const marks: Attribute[] = keptAttributes(element, name);
    if (isHidden && around !== 'hidden') {
      marks.push(HIDDEN);
      if (this.hidden.length < MOST_HIDDEN && firstChild(element) !== null) this.hidden.push(element);
    }
    if (isAsked && !isHidden) {
      marks.push(...looksOf(element, name));
      if (name === 'dialog') marks.push(['open', '']); // It is shown, opened or not.
      if (flowsOn(element, name)) marks.push(['data-caveat-flow', 'inline']);
      this.#aside(element, name);
    }
    if (name === 'datalist' && !isHidden && isShown(element)) this.#block(firstChild(element), level.seen);
    if (name === 'iframe' || name === 'frame') {
      this.#frame(element, marks, seen);
      return;
    }
    if (name === 'img' && !isHidden && element instanceof HTMLImageElement) marks.push(...sizeOf(element));
    if ((name === 'img' || name === 'canvas') && !isHidden) marks.push(...this.#codesIn(element));
    const written = isStructure ? name.replace('frameset', 'body') : this.#writtenName(name);
    this.writer.open(written, marks);
    if (VOID.has(written)) {
      if (name === 'embed' && !isHidden) this.#foreignPart(element, null);
      return;
    }
    if (name === 'object') {
      this.writer.close(written);
      if (!isHidden) this.#object(element, seen);
      return;
    }
    const isEditablePart = isEditable(element);
    if (isEditablePart && isAsked && !isHidden && this.#known.fields.cameFilled(element)) this.writer.cut.add('unreadable');
    const isEmpty = KEPT_EMPTY.has(name) || isEditablePart;
    this.#enter(isEmpty ? null : firstChild(element), written, seen);
    if (this.#known.withAdded && isAsked && !isHidden && !isEditablePart) this.#added(element, name);
    if (!isEmpty) this.#shadow(element, seen);
  }

  /** What a style sheet adds to an element that was just entered: first and last of its words. */
  #added(element: Element, name: string): void {
    const level = this.#levels.at(-1);
    if (level === undefined) return;
    this.#words([name === 'li' ? addedTo(element, '::marker') : null, addedTo(element, '::before')]);
    level.after = addedTo(element, '::after');
  }

  /** What an element shows that is no text of it, before the element itself; and whether it shows what cannot be read. */
  #aside(element: Element, name: string): void {
    if (FIELDS.has(name)) this.#words(shownIn(element, this.#known.fields.isFixed(element)));
    else if (name === 'canvas' && fillsWindow(element) && isInFront(element)) this.writer.cut.add('unreadable');
    else if (name === 'svg') {
      this.#words(drawnIn(element));
      const foreign = elementsWithin(element, 'foreignObject')[0];
      if (foreign !== undefined && isShown(foreign)) this.#block(firstChild(foreign), SEEN);
    }
  }

  #words(pieces: (Added | null)[]): void {
    for (const piece of pieces) {
      if (piece === null) continue;
      this.writer.open('caveat-words', piece.isBlock ? [BLOCK] : []);
      this.writer.text(piece.words);
      this.writer.close('caveat-words');
    }
  }

  /** Copies nodes whose element is not copied. */
  #block(first: Node | null, seen: Seen): void {
    this.writer.open('caveat-words', [BLOCK]);
    this.#enter(first, 'caveat-words', seen);
  }

  /** What an object shows: a document of the page's own, or, where it could not show anything, what it holds. */
  #object(element: Element, seen: Seen): void {
    const inner = documentWithin(element);
    const body = inner === null ? null : bodyOf(inner);
    if (inner !== null) this.#watch(inner);
    else this.#foreignPart(element, null);
    this.#block(body === null ? firstChild(element) : firstChild(body), seen);
  }

  #codesIn(element: Element): Attribute[] {
    if (this.pictures.length >= MAX_PICTURES || !Codes.isCandidate(element)) return [];
    this.pictures.push(element);
    return this.#known.codes.marksOf(element);
  }

  /** A parser ignores a form within a form, and ends the outer one where the inner one ends. */
  #writtenName(name: string): string {
    const isInForm = name === 'form' && this.#levels.some((level) => level.name === 'form');
    return isInForm ? 'div' : writtenName(name);
  }

  #shadow(host: Element, seen: Seen): void {
    const root = shadowRoot(host);
    if (root === null) return;
    this.#watch(root);
    this.writer.open('caveat-shadow', []);
    this.#enter(firstChild(root), 'caveat-shadow', seen);
  }

  #frame(frame: Element, marks: Attribute[], seen: Seen): void {
    const inner = documentWithin(frame);
    const written = inner === null ? ownPage(frame) : null; // It is the page's, and shut off from it all the same.
    const body = inner === null ? written : bodyOf(inner);
    if (inner === null && seen.sight !== 'hidden') this.#foreignPart(frame, written);
    this.writer.open('caveat-frame', [...marks, ['data-caveat-src', keptValue(attribute(frame, 'src') ?? '')]]);
    const isSeen = inner !== null || seen.sight === 'hidden';
    this.#enter(body === null ? null : firstChild(body), 'caveat-frame', isSeen ? seen : { sight: 'unasked', opacity: 1 });
    if (inner !== null) this.#watch(inner);
  }

  #foreignPart(part: Element, written: Element | null): void {
    const cut = this.#foreign.cutOf(part, written);
    if (cut !== null) this.writer.cut.add(cut);
  }

  #enter(next: Node | null, name: string, seen: Seen): void {
    if (next !== null && this.#levels.length >= BOUNDS.depth) {
      this.writer.cut.add('depth');
      this.#levels.push({ next: null, name, seen });
    } else {
      this.#levels.push({ next, name, seen });
    }
  }

  #watch(root: Node): void {
    if (this.roots.length < BOUNDS.roots) this.roots.push(root);
  }
}
