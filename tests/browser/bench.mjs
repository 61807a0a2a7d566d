// What Caveat costs a shopper, in Chromium, on real product pages (on the demonstration's where those are absent): the time from
// a page at rest to the verdict on the button, with the worker running and with the worker ended; and the longest piece of the
// page's main thread that the collector takes at a time. A visit takes three seconds, so only some of the pages are opened, spread
// over all of them: 40, or as many as `node tests/browser/bench.mjs PAGES` says.

import { quantile } from '../bench/quantile.mjs';
import { DEMO_PAGES, serveDemo } from '../demo/site.mjs';
import { words } from './harness/catalogue.mjs';
import { Chromium } from './harness/chromium.mjs';
import { savedPages, serve, withoutCorpus } from './harness/corpus.mjs';
import { startSession } from './harness/start.mjs';
import { collectorCame, mainThreadSlices, markSync, TRACED } from './harness/trace.mjs';
import { until } from './harness/until.mjs';

/** What the button says before there is a verdict. */
const WITHOUT_VERDICT = [words('badge_unread'), words('badge_reading')];

const session = await startSession('chromium');
if (!(session instanceof Chromium)) throw new Error('this measures Chromium');
const addresses = spread(served(session), Number(process.argv[2] ?? 40));
const { page, id } = await session.open();
await closeOwnPages(session); // or the extension's process runs all the time, and no start is as cold as in life

/** @type {Record<'warm' | 'cold', number[]>} */
const untilBadge = { warm: [], cold: [] };
/** The longest of each visit. @type {Record<'wall' | 'cpu', number[]>} */
const slices = { wall: [], cpu: [] };
/** @type {string[]} */
const failed = [];
for (const address of addresses) {
  for (const kind of /** @type {const} */ (['warm', 'cold'])) {
    try {
      const { milliseconds, longest } = await visit(session, address, kind);
      untilBadge[kind].push(milliseconds);
      slices.wall.push(longest.wall);
      slices.cpu.push(longest.cpu);
    } catch (error) {
      failed.push(`${address} (${kind}): ${error instanceof Error ? error.message.slice(0, 200) : error}`);
    }
  }
}
await session.close();

const figures = {
  pages: addresses.length,
  badge_ms: { warm: summary(untilBadge.warm), cold: summary(untilBadge.cold) },
  collector_slice_ms: { wall: summary(slices.wall), cpu: summary(slices.cpu) },
  failed: failed.length,
};
console.log(`\nin Chromium, ${addresses.length} ${withoutCorpus ? `pages of the demonstration (${withoutCorpus})` : 'saved product pages'}`);
console.log(line('page at rest to badge, worker running', figures.badge_ms.warm));
console.log(line('page at rest to badge, worker ended', figures.badge_ms.cold));
console.log(line('longest slice of the main thread, a page', figures.collector_slice_ms.wall));
console.log(line('  of it, with the processor to itself', figures.collector_slice_ms.cpu));
for (const what of failed) console.log(`not measured: ${what}`);
console.log(JSON.stringify(figures));

/**
 * Opens a page under trace.
 * @param {Chromium} session
 * @param {string} address
 * @param {'warm' | 'cold'} kind
 */
async function visit(session, address, kind) {
  await page.goto('about:blank');
  await (await session.worker()).evaluate((tab, words) => chrome.action.setTitle({ tabId: tab, title: words }), id, WITHOUT_VERDICT[0] ?? '');
  if (kind === 'cold') await session.killWorker();
  await page.tracing.start({ categories: TRACED });
  const loaded = page.goto(address, { waitUntil: 'domcontentloaded' });
  if (kind === 'cold') await until('the worker to start', () => session.workerRuns());
  const verdict = verdictShown(await session.worker());
  await loaded;
  const shown = await verdict;
  const sync = await markSync(page);
  const trace = await page.tracing.stop();
  const taken = mainThreadSlices(trace, session.root);
  const longest = { wall: Math.max(...taken.map(({ wall }) => wall)), cpu: Math.max(...taken.map(({ cpu }) => cpu)) };
  return { milliseconds: shown - collectorCame(trace, session.root, sync), longest };
}

/** When the button shows a verdict: milliseconds on the wall's clock. @param {import('puppeteer-core').WebWorker} worker */
function verdictShown(worker) {
  return worker.evaluate(async (tabId, without) => {
    const end = Date.now() + 20_000;
    while (without.includes(await chrome.action.getTitle({ tabId }))) {
      if (Date.now() > end) throw new Error('no verdict');
    }
    return performance.timeOrigin + performance.now();
  }, id, WITHOUT_VERDICT);
}

/** @param {Chromium} session */
function served(session) {
  if (withoutCorpus) {
    serveDemo(session.web);
    return DEMO_PAGES.map(({ address }) => address);
  }
  const products = savedPages().filter(({ kind, url }) => kind === 'product' && url !== null);
  return products.map((saved) => serve(session.web, saved));
}

/** Some of a row, evenly from all of it. @param {string[]} row @param {number} count */
function spread(row, count) {
  const step = Math.max(1, row.length / count);
  return Array.from({ length: Math.min(count, row.length) }, (_, at) => row[Math.floor(at * step)] ?? '');
}

/** @param {Chromium} session */
async function closeOwnPages(session) {
  for (const each of await session.browser.pages()) {
    if (each.url().startsWith(session.root)) await each.close();
  }
}

/** Median, 95th percentile and worst. @param {number[]} values milliseconds */
function summary(values) {
  const at = (/** @type {number} */ share) => Number(quantile(values, share).toFixed(1));
  return { n: values.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** @param {string} what @param {{ p50: number, p95: number, max: number }} figures */
function line(what, { p50, p95, max }) {
  return `${what.padEnd(42)} p50 ${p50} ms, p95 ${p95} ms, worst ${max} ms`;
}
