import type { Answer, Context, Domain } from '../generated/protocol';
import type { CollectorSender } from '../messages';
import { inject } from '../platform/scripts';
import { tellTab } from '../platform/messages';
import { historyOf, keepSeen, knownShop } from '../memory/memory';
import { knownDomain, learn } from '../registry/registry';
import { readsChats } from '../chats';
import { askEngine } from './engine';
import { showMarks } from './show-marks';
import { trustedOn } from '../trust';
import { keep, recordOf } from './tab-record';
import { isSameVisit, type Visit } from './visits';

/** Hands a whole capture to the engine and shows what it says, unless the tab has left the visit it was made on meanwhile. */
export async function judge(html: string, from: CollectorSender, visit: Visit): Promise<void> {
  const { tab, url, document } = from;
  const { refused } = await recordOf(tab);
  if (refused === document) return;
  let answer: Answer;
  let domain: Domain | null;
  try {
    const [trusted, shop] = await Promise.all([trustedOn(url), knownShop(url)]);
    const context = { url, lang: null, at: new Date().toISOString(), history: [], trusted, shop, domain: null };
    ({ answer, domain } = await checkWithMore(html, context, from.isPrivate));
  } catch (why) {
    console.error('Caveat could not read a page:', why);
    await keep(tab, { state: { status: 'failed', because: 'engine_failed' }, url, refused: document }, visit);
    return;
  }
  const { report, peers, ask_others } = answer;
  if (report.page.kind === 'chat' && !(await mayReadChat(tab))) {
    await keep(tab, { state: { status: 'unread' }, url }, visit);
    return;
  }
  await keep(tab, { state: { status: 'read', report, peers, ask_others }, url }, visit);
  await showNotice(tab, answer, visit);
  await showMarks(tab, answer.marks, visit);
  await keepSeen(answer, from.isPrivate);
  if (domain?.because === 'registry_pending') void lookAgain(tab, visit, domain.name);
}

/** What it is that was read is known only now. Messages that nobody asked about are forgotten, and no verdict tells of them. */
async function mayReadChat(tab: number): Promise<boolean> {
  return (await recordOf(tab)).asked || (await readsChats());
}

/** What a page is about is known only once it was read: where more is known of that, it is looked at again with it. */
async function checkWithMore(html: string, context: Context, isPrivate: boolean): Promise<{ answer: Answer; domain: Domain | null }> {
  const answer = await askEngine((engine) => engine.check(html, context));
  const [history, domain] = await Promise.all([historyOf(answer), knownDomain(answer, isPrivate)]);
  if (history.length === 0 && domain === null) return { answer, domain };
  return { answer: await askEngine((engine) => engine.check(html, { ...context, history, domain })), domain };
}

/** No verdict waits for a registry: once it has answered, the page is copied anew, for it may have changed. */
async function lookAgain(tab: number, visit: number, domain: string): Promise<void> {
  await learn(domain);
  if (isSameVisit(tab, visit)) await tellTab(tab, { kind: 'collect' });
}

/** Where the engine says so, a danger is said on the page itself. It is taken away when a later look finds no danger. */
async function showNotice(tab: number, { report, notice: isDue }: Answer, visit: Visit): Promise<void> {
  const { noticed } = await recordOf(tab);
  if (!isDue && !noticed) return;
  await keep(tab, { noticed: isDue }, visit); // First, so that whoever takes the tab elsewhere knows of it.
  if (isDue && isSameVisit(tab, visit)) await inject(tab, 'notice.js');
  if (isSameVisit(tab, visit)) await tellTab(tab, { kind: 'notice', report: isDue ? report : null });
}
