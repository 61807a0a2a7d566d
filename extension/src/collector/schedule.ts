/** Milliseconds without a change after which a page is taken to be at rest. */
const REST = 400;
/** A page that does not come to rest is copied anyway, this many milliseconds after its first change. */
const PATIENCE = 2_000;
/** Milliseconds between two copies at least; the longer a page goes without rest, the more. */
const GAP = { least: 1_000, most: 10_000 } as const;
/** A copy is followed by this many times its own cost, so that copying takes at most 2 % of the page's time. */
const SHARE = 50;

/** Says when a page that changes is to be copied again. */
export class Schedule {
  #gap: number = GAP.least;
  #ended = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #firstChange: number | null = null;

  /** Notes a change, and answers in how many milliseconds the page is due. */
  changed(now: number): number {
    this.#firstChange ??= now;
    const rested = Math.min(now + REST, this.#firstChange + PATIENCE);
    const allowed = this.#ended + Math.max(this.#gap, this.#cost * SHARE);
    return Math.max(rested, allowed, now) - now;
  }

  /** Notes that a copy was made, and what it cost in milliseconds. */
  copied(now: number, cost: number): void {
    const sinceLast = this.#firstChange === null ? Number.POSITIVE_INFINITY : this.#firstChange - this.#ended;
    // A change right after the last copy: this page does not rest, so we do.
    this.#gap = sinceLast < this.#gap ? Math.min(this.#gap * 2, GAP.most) : GAP.least;
    this.#ended = now;
    this.#cost = cost;
    this.#firstChange = null;
  }

  /** Starts afresh, for another page. */
  reset(): void {
    this.#gap = GAP.least;
    this.#ended = Number.NEGATIVE_INFINITY;
    this.#firstChange = null;
  }
}
