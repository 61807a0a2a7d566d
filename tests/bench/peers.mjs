// The whole engine beside metascraper, which reads a page's metadata alone: the same pages, one after the other, in the same run.
//
// metascraper and its five rules are no part of the project: `./build.sh bench` puts them into `target/peers`.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { fileOf, savedPages, withoutCorpus } from '../browser/harness/corpus.mjs';
import { context, engine } from '../wasm/engine.mjs';
import { quantile } from './quantile.mjs';

/** Each page so often by either; the fastest counts. */
const TIMES = 2;
/** The rules that the published comparisons take: title, description, picture, address, publisher. */
const RULES = ['title', 'description', 'image', 'url', 'publisher'];

const PEERS = fileURLToPath(new URL('../../target/peers/package.json', import.meta.url));
const require = createRequire(PEERS);

if (withoutCorpus || !existsSync(PEERS)) {
  console.log(`\npeers: skipped (${withoutCorpus || 'metascraper is not installed'})`);
} else {
  const rules = RULES.map((rule) => require(`metascraper-${rule}`)());
  const metascraper = require('metascraper')(rules);
  const pages = savedPages().filter(({ kind }) => kind === 'product').map((page) => ({ html: readFileSync(fileOf(page)).toString(), url: page.url }));
  for (const { html, url } of pages) engine.check(html, context({ url })); // until V8 has made its fast code
  /** @type {{ ours: number[], theirs: number[] }} */
  const times = { ours: [], theirs: [] };
  for (const { html, url } of pages) {
    times.ours.push(await least(() => engine.check(html, context({ url }))));
    times.theirs.push(await least(() => metascraper({ html, url: url ?? 'https://example.com/' })));
  }
  const [ours, theirs] = [figures(times.ours), figures(times.theirs)];
  console.log(`\npeers, ${pages.length} saved product pages in one run`);
  console.log(`engine       p50 ${ours.p50.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms`);
  console.log(`metascraper  p50 ${theirs.p50.toFixed(1)} ms, p95 ${theirs.p95.toFixed(1)} ms: ${(theirs.p50 / ours.p50).toFixed(1)} and ${(theirs.p95 / ours.p95).toFixed(1)} times as long`);
}

/** @param {() => unknown} work */
async function least(work) {
  let best = Infinity;
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** @param {number[]} times */
function figures(times) {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
