// Runs in a payment page in danger, when the worker says so.

import type { Report } from '../generated/protocol';
import { onWorkerMessage, tellWorker } from '../platform/messages';
import { type Notice, raiseNotice } from './notice';

/** The notice and what it is of; it stays when the shopper has closed it or the page has beaten it. */
type Held = { notice: Notice; of: string };

declare global {
  /** In this script's own world; the page has another. */
  var caveatNotice: { held: Held | null } | undefined;
}

if (globalThis.caveatNotice === undefined) {
  const own: { held: Held | null } = { held: null };
  globalThis.caveatNotice = own;
  onWorkerMessage((message) => {
    if (message.kind !== 'notice' && message.kind !== 'stop') return null;
    const report = message.kind === 'notice' ? message.report : null;
    const of = report === null ? null : kindsIn(report);
    // A page that keeps changing is read again and again: that begins no fight anew, and brings nothing back that was closed.
    if (of !== null && of === own.held?.of) return null;
    own.held?.notice.takeAway();
    own.held = report === null || of === null ? null : { notice: raiseNotice(report, () => void tellWorker({ kind: 'notice_beaten' })), of };
    return null;
  });
}

/** What was found, by kind: the words that it quotes may change with every look. */
function kindsIn({ findings }: Report): string {
  return findings.map(({ id, strength }) => `${id} ${strength}`).join(', ');
}
