import { allText, attribute, localName } from './dom';

/** Kinds of fields whose words may be the page's own. A password, a card or an address in one is the shopper's, whoever put it there. */
const TEXT = /^(?:text|search|url)?$/i;
/** Letters in an editable part that are more than a draft begun before we came. */
const WORDS = 20;

/** Tells what the page wrote into its fields and editable parts from what the shopper typed: what could ever be written into is the shopper's. */
export class Fields {
  /** Fields as they were whenever they were met. */
  readonly #fixed = new WeakMap<Element, boolean>();
  /** Editable parts that held words when they were first met. */
  readonly #filled = new WeakMap<Element, boolean>();

  /** Whether nobody can write into a field, nor could since it was first met. */
  isFixed(field: Element): boolean {
    const isText = localName(field) === 'textarea' || (localName(field) === 'input' && TEXT.test(attribute(field, 'type') ?? ''));
    const isShut = attribute(field, 'readonly') !== null || attribute(field, 'disabled') !== null;
    const isFixed = isText && isShut && attribute(field, 'autocomplete') === null && this.#fixed.get(field) !== false;
    this.#fixed.set(field, isFixed);
    return isFixed;
  }

  /** Whether an editable part came with words, which are not read: they may be the page's, and may be the shopper's. */
  cameFilled(part: Element): boolean {
    const known = this.#filled.get(part);
    if (known !== undefined) return known;
    const isFilled = (allText(part) ?? '').trim().length >= WORDS;
    this.#filled.set(part, isFilled);
    return isFilled;
  }
}
