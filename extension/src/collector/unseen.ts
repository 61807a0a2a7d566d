import { isConnected } from './dom';
import { sightOf } from './look';

/** Milliseconds after a copy at which what was hidden then is looked at again. */
const LOOKS = [2_000, 5_000, 10_000, 20_000, 40_000] as const;
/** Milliseconds after the end of an animation: several end together. */
const SOON = 300;
/** Times that something may appear on one page: pictures that take turns appear for ever. */
const APPEARANCES = 12;
/** Hidden parts that are remembered. */
export const MOST_HIDDEN = 400;

/** Notices when what was hidden is shown without the page having changed: by an animation, a style sheet or the pointer. */
export class Unseen {
  readonly #appeared: () => void;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  #hidden: Element[] = [];
  #left = APPEARANCES;

  constructor(appeared: () => void) {
    this.#appeared = appeared;
    addEventListener('animationend', this.#soon, true);
    addEventListener('transitionend', this.#soon, true);
  }

  /** From now on, looks after the parts that a copy found hidden. */
  watch(hidden: Element[]): void {
    this.#rest();
    this.#hidden = this.#left > 0 ? hidden : [];
    if (this.#hidden.length > 0) this.#timers.push(...LOOKS.map((after) => setTimeout(() => this.#look(), after)));
  }

  /** Starts afresh, for another page. */
  reset(): void {
    this.watch([]);
    this.#left = APPEARANCES;
  }

  end(): void {
    this.watch([]);
    removeEventListener('animationend', this.#soon, true);
    removeEventListener('transitionend', this.#soon, true);
  }

  readonly #soon = (): void => {
    if (this.#hidden.length > 0) this.#timers.push(setTimeout(() => this.#look(), SOON));
  };

  #look(): void {
    if (!this.#hidden.some((element) => isConnected(element) && sightOf(element) !== 'hidden')) return;
    this.watch([]);
    this.#left -= 1;
    this.#appeared();
  }

  #rest(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }
}
