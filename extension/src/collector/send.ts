import type { CaptureReply } from '../messages';
import { tellWorker } from '../platform/messages';
import { PART } from './bounds';

/** How often a capture is sent from its start when the worker was ended in between. */
const TRIES = 3;

/** Sends a capture piece by piece, as long as it is wanted. Answers whether the worker has it whole. */
export async function sendCapture(pieces: string[], serial: number, isWanted: () => boolean): Promise<boolean> {
  const parts = intoParts(pieces);
  let reply: CaptureReply | null = 'again';
  for (let tries = 0; tries < TRIES && reply === 'again'; tries += 1) {
    for (const [part, text] of parts.entries()) {
      if (!isWanted()) return false;
      reply = await tellWorker({ kind: 'capture', serial, part, parts: parts.length, html: text.join('') });
      if (reply !== 'next') break;
    }
  }
  return reply === 'done';
}

/** Gathers small pieces and splits large ones, so that each part is at most `PART` long. */
export function intoParts(pieces: string[]): string[][] {
  const parts: string[][] = [[]];
  let length = 0;
  for (const piece of pieces.flatMap(split)) {
    if (length + piece.length > PART) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(piece);
    length += piece.length;
  }
  return parts;
}

/** A pair of surrogates must not be torn: halves do not survive the way to the worker. */
function split(piece: string): string[] {
  if (piece.length <= PART) return [piece];
  const pieces: string[] = [];
  for (let at = 0; at < piece.length; ) {
    let end = at + PART;
    if (/[\uD800-\uDBFF]/.test(piece.charAt(end - 1))) end -= 1;
    pieces.push(piece.slice(at, end));
    at = end;
  }
  return pieces;
}
