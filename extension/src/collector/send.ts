import type { CaptureReply } from '../messages';
import { tellWorker } from '../platform/messages';

/** How often a capture is sent from its start when the worker was ended in between. */
const TRIES = 3;

/** Sends a capture part by part, as long as it is wanted. Answers whether the worker has it whole. */
export async function sendCapture(parts: string[], serial: number, isWanted: () => boolean): Promise<boolean> {
  let reply: CaptureReply | null = 'again';
  for (let tries = 0; tries < TRIES && reply === 'again'; tries += 1) {
    for (const [part, html] of parts.entries()) {
      if (!isWanted()) return false;
      reply = await tellWorker({ kind: 'capture', serial, part, parts: parts.length, html });
      if (reply === null) throw new Error('the worker could not take it');
      if (reply !== 'next') break;
    }
  }
  return reply === 'done';
}
