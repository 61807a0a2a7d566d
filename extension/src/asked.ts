// What a shopper asks about by hand: a text or a picture. From the menu it travels to its page through the session.

/** A part of a picture, in shares of its width and height. */
export type Part = { left: number; top: number; width: number; height: number };

/** What is asked about. */
export type Asked =
  | { kind: 'text'; text: string }
  | {
      kind: 'picture';
      /** The picture as a `data:` address; empty where it could not be had. */
      data: string;
      /** Which part of it is meant; `null` for all. */
      part: Part | null;
    }
  /** A picture for which the session had no room. */
  | { kind: 'too_large' };

/** Pixels of a picture's longer side that are read; a code is never finer. */
export const MAX_SIDE = 3_000;

/** Letters of a picture's `data:` address that travel through the session, which has room for ten million in all. */
export const MAX_DATA = 6_000_000;

/** Letters of a text that are checked; no message is longer. */
export const MAX_TEXT = 20_000;

/** Where the session keeps what a page of ours is to check. */
export function askedKey(id: string): string {
  return `asked:${id}`;
}

/** What the session holds under such a key. Only the worker writes there, so its being there is proof enough of its shape. */
export function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
