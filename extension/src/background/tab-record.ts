import type { TabState } from '../generated/protocol';
import { readSession, readWholeSession, removeSession, writeSession } from '../platform/session';
import { tabKey } from '../tab-key';
import { paintBadge } from './badge';
import { inTurn } from '../in-turn';
import { isSameVisit, type Visit } from './visits';

/** What is kept of one tab, in the session, so that a worker ended by the browser loses nothing. */
export type TabRecord = {
  state: TabState;
  /** The page's address, `null` where it is not known. */
  url: string | null;
  /** The document that broke the engine: it is not read again. */
  refused: string | null;
  /** Whether the shopper asked about this page. */
  asked: boolean;
  /** Whether the page notice was shown in this tab. */
  noticed: boolean;
};

const NOTHING: TabRecord = { state: { status: 'unread' }, url: null, refused: null, asked: false, noticed: false };

/** Changes wait for each other: two at once would each write back what the other had changed. */
const change = inTurn();

/** What is known of a tab. */
export async function recordOf(tab: number): Promise<TabRecord> {
  const found = await readSession(tabKey(tab));
  return isRecord(found) ? found : NOTHING;
}

/** Changes what is known of a tab, and its badge with it, unless the tab has left the visit that the change is about. */
export function keep(tab: number, news: Partial<TabRecord>, visit: Visit): Promise<void> {
  return change(async () => {
    if (!isSameVisit(tab, visit)) return;
    const record = { ...(await recordOf(tab)), ...news };
    await Promise.all([writeSession(tabKey(tab), record), paintBadge(tab, record.state)]);
  });
}

/** Forgets a tab; its badge is plain again. */
export function forget(tab: number): Promise<void> {
  return change(async () => {
    await Promise.all([removeSession(tabKey(tab)), paintBadge(tab, NOTHING.state)]);
  });
}

/** All tabs of which something is known. */
export async function knownTabs(): Promise<[number, TabRecord][]> {
  const session = await readWholeSession();
  return Object.entries(session).flatMap(([key, value]): [number, TabRecord][] => {
    const tab = Number(key.slice(tabKey('').length));
    return key.startsWith(tabKey('')) && isRecord(value) ? [[tab, value]] : [];
  });
}

/** Only this file writes under tab keys, so their being there is proof enough of their shape. */
function isRecord(value: unknown): value is TabRecord {
  return typeof value === 'object' && value !== null;
}
