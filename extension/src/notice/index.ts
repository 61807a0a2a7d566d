// Runs in a payment page in danger, when the worker says so.

import { onWorkerMessage, tellWorker } from '../platform/messages';
import { type Notice, raiseNotice } from './notice';

declare global {
  /** In this script's own world; the page has another. */
  var caveatNotice: { notice: Notice | null } | undefined;
}

if (globalThis.caveatNotice === undefined) {
  const held: { notice: Notice | null } = { notice: null };
  globalThis.caveatNotice = held;
  onWorkerMessage((message) => {
    if (message.kind !== 'notice' && message.kind !== 'stop') return null;
    held.notice?.takeAway();
    const report = message.kind === 'notice' ? message.report : null;
    held.notice = report === null ? null : raiseNotice(report, () => void tellWorker({ kind: 'notice_beaten' }));
    return null;
  });
}
