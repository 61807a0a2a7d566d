import type { FromCollector, FromView, ToCollector } from '../generated/protocol';
import type { CollectorReplies, CollectorSender, ViewReplies } from '../messages';
import { api } from './api';

/** Who sent a message, as the browser says it, never the message. */
export type Sender = { from: 'view' } | ({ from: 'collector' } & CollectorSender) | { from: 'stranger' };

/** How often a question is put to a worker that does not hear, and the milliseconds in between. */
const TRIES = 5;
const BETWEEN = 100;

/** Sends one of our own pages' requests to the worker. */
export async function askWorker<Kind extends FromView['kind']>(
  message: Extract<FromView, { kind: Kind }>,
): Promise<ViewReplies[Kind]> {
  for (let tries = 1; ; tries += 1) {
    try {
      const reply: ViewReplies[Kind] = await api.runtime.sendMessage(message);
      return reply;
    } catch (error) {
      // Firefox has no receiver for a moment while it puts the event page to sleep; the next message wakes it.
      if (tries >= TRIES) throw error;
      await new Promise((done) => setTimeout(done, BETWEEN));
    }
  }
}

/** Sends what a collector says to the worker. */
export async function tellWorker<Kind extends FromCollector['kind']>(
  message: Extract<FromCollector, { kind: Kind }>,
): Promise<CollectorReplies[Kind]> {
  const reply: CollectorReplies[Kind] = await api.runtime.sendMessage(message);
  return reply;
}

/** Tells the top frame of a tab; `null` where nobody listens there. */
export async function tellTab(tab: number, message: ToCollector): Promise<unknown> {
  try {
    const reply: unknown = await api.tabs.sendMessage(tab, message, { frameId: 0 });
    return reply ?? null;
  } catch {
    return null;
  }
}

/** Hands each message to `handle`; `null` leaves it unanswered. What rejects is answered with `null`. Works as the worker's side of [`askWorker`] and [`tellWorker`]. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  api.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const answer = handle(message, senderOf(sender));
    // `true` keeps the channel open; returned promises are understood by Chromium only from version 148 on.
    answer?.then(reply, fail(reply));
    return answer !== null;
  });
}

/** Hands what the worker says to a content script to `handle`; `null` leaves it to the other script in the page. */
export function onWorkerMessage(handle: (message: ToCollector) => Promise<unknown> | null): void {
  api.runtime.onMessage.addListener((message: ToCollector, sender, reply) => {
    // Other content scripts cannot reach this one; our own pages and the worker carry no tab.
    if (sender.id !== api.runtime.id || sender.tab !== undefined) return false;
    const answer = handle(message);
    answer?.then(reply, fail(reply));
    return answer !== null;
  });
}

/** Answers `null`, for the other side must not wait, and tells why here. */
function fail(reply: (answer: null) => void): (why: unknown) => void {
  return (why) => {
    console.error('Caveat could not answer:', why);
    reply(null);
  };
}

function senderOf(sender: chrome.runtime.MessageSender): Sender {
  if (sender.id !== api.runtime.id) return { from: 'stranger' };
  if (sender.url?.startsWith(api.runtime.getURL(''))) return { from: 'view' };
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return { from: 'stranger' };
  const url = sender.url ?? null;
  return { from: 'collector', tab, url, document: sender.documentId ?? url ?? '', isPrivate: sender.tab?.incognito === true };
}
