import type { Report } from '../generated/protocol';
import type { CollectorSender } from '../messages';
import { inject } from '../platform/scripts';
import { tellTab } from '../platform/messages';
import { keepEngine, WASM } from './engine';
import { keep, recordOf } from './tab-record';
import { isSameVisit, visitOf } from './visits';

const check = keepEngine(WASM);

/** Hands a whole capture to the engine and shows what it says, unless the tab has moved on meanwhile. */
export async function judge(html: string, from: CollectorSender): Promise<void> {
  const { tab, url, document } = from;
  const visit = visitOf(tab);
  const { refused } = await recordOf(tab);
  if (refused === document) return;
  let report: Report;
  try {
    ({ report } = await check(html, { url, lang: null, at: new Date().toISOString(), history: [] }));
  } catch (why) {
    console.error('Caveat could not read a page:', why);
    await keep(tab, { state: { status: 'failed', because: 'engine_failed' }, url, refused: document }, visit);
    return;
  }
  await keep(tab, { state: { status: 'read', report }, url }, visit);
  if (isSameVisit(tab, visit)) await showNotice(tab, report);
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
