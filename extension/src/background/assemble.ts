import type { FromCollector } from '../generated/protocol';
import type { Message } from '../messages';

/** How far a capture has come. */
export type Progress = { is: 'incomplete' } | { is: 'stale' } | { is: 'broken' } | { is: 'whole'; html: string };

type Pending = { document: string; serial: number; parts: string[]; count: number };

/** Captures of this many tabs may be under way at once; the longest waiting is dropped first. */
const MAX_TABS = 32;

/** Captures on their way, by tab. In memory only: when the worker is ended, the collector is asked to start again. */
const pending = new Map<number, Pending>();

/** Adds a piece to the capture of a tab. Pieces come in order, from one document at a time. */
export function addPart(tab: number, document: string, message: Message<FromCollector, 'capture'>): Progress {
  const { serial, part, parts: count, html } = message;
  const known = pending.get(tab);
  if (known !== undefined && known.document === document && serial < known.serial) return { is: 'stale' };
  const capture = part === 0 ? { document, serial, parts: [], count } : known;
  if (capture === undefined || !fits(capture, document, message)) {
    pending.delete(tab);
    return { is: 'broken' };
  }
  capture.parts.push(html);
  if (capture.parts.length === count) {
    pending.delete(tab);
    return { is: 'whole', html: capture.parts.join('') };
  }
  pending.delete(tab); // Put back last: a map keeps the order in which keys were set.
  pending.set(tab, capture);
  dropOldest();
  return { is: 'incomplete' };
}

/** Drops what has arrived of a tab's capture. */
export function dropParts(tab: number): void {
  pending.delete(tab);
}

function fits(capture: Pending, document: string, message: Message<FromCollector, 'capture'>): boolean {
  return (
    capture.document === document &&
    capture.serial === message.serial &&
    capture.count === message.parts &&
    capture.parts.length === message.part
  );
}

function dropOldest(): void {
  const [oldest] = pending.keys();
  if (pending.size > MAX_TABS && oldest !== undefined) pending.delete(oldest);
}
