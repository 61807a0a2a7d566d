import type { Answer, Context, Report } from '../generated/protocol';
import type { CollectorSender } from '../messages';
import { inject } from '../platform/scripts';
import { tellTab } from '../platform/messages';
import { historyOf, keepSeen, knownShop } from '../memory/memory';
import { askEngine } from './engine';
import { showMarks } from './marks';
import { trustedOn } from '../trust';
import { keep, recordOf } from './tab-record';
import { isSameVisit, visitOf } from './visits';

/** Hands a whole capture to the engine and shows what it says, unless the tab has moved on meanwhile. */
export async function judge(html: string, from: CollectorSender): Promise<void> {
  const { tab, url, document } = from;
  const visit = visitOf(tab);
  const { refused } = await recordOf(tab);
  if (refused === document) return;
  let answer: Answer;
  try {
    const [trusted, shop] = await Promise.all([trustedOn(url), knownShop(url)]);
    answer = await checkWithHistory(html, { url, lang: null, at: new Date().toISOString(), history: [], trusted, shop });
  } catch (why) {
    console.error('Caveat could not read a page:', why);
    await keep(tab, { state: { status: 'failed', because: 'engine_failed' }, url, refused: document }, visit);
    return;
  }
  const { report, peers } = answer;
  await keep(tab, { state: { status: 'read', report, peers }, url }, visit);
  if (isSameVisit(tab, visit)) {
    await showNotice(tab, report);
    if (report.page.kind === 'listing' || report.page.kind === 'shop') await showMarks(tab, answer.marks);
  }
  await keepSeen(answer, from.isPrivate);
}

/** What a page is about is known only once it was read: where the memory knows more of it, it is looked at again with that. */
async function checkWithHistory(html: string, context: Context): Promise<Answer> {
  const answer = await askEngine((engine) => engine.check(html, context));
  const history = await historyOf(answer);
  return history.length === 0 ? answer : askEngine((engine) => engine.check(html, { ...context, history }));
}

/** On the way to paying, a danger is said on the page itself. It is taken away when a later look finds no danger. */
async function showNotice(tab: number, report: Report): Promise<void> {
  const { noticed } = await recordOf(tab);
  const paying = report.page.kind === 'checkout' || report.page.kind === 'payment';
  if (paying && report.outcome === 'danger') {
    await inject(tab, 'notice.js');
    await tellTab(tab, { kind: 'notice', report });
    await keep(tab, { noticed: true });
  } else if (noticed) {
    await tellTab(tab, { kind: 'notice', report: null });
    await keep(tab, { noticed: false });
  }
}
