// How long the engine takes for a page: as wasm in Node, which is the same V8 as Chromium's, and natively.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { program } from '../browser/harness/cli.mjs';
import { fileOf, savedPages, withoutCorpus } from '../browser/harness/corpus.mjs';
import { context, engine } from '../wasm/engine.mjs';
import { quantile } from './quantile.mjs';

/** Each page so often; the fastest counts, the others were disturbed. */
const TIMES = 3;

const pages = withoutCorpus ? cases() : savedPages().filter(({ kind }) => kind === 'product').map((page) => ({ file: fileOf(page), url: page.url }));
const texts = pages.map(({ file, url }) => ({ html: readFileSync(file).toString(), context: context({ url }) }));
const bytes = texts.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
console.log(`\nengine, ${pages.length} ${withoutCorpus ? `cases (${withoutCorpus})` : 'saved product pages'}, ${(bytes / 1e6).toFixed(1)} MB`);

const [first] = texts;
if (first === undefined) throw new Error('no pages to measure by');
const cold = time(first);
const untried = texts.map(time);
// By now V8 has made its fast code of all that is called often.
const warm = texts.map((text) => Math.min(...Array.from({ length: TIMES }, () => time(text))));
const total = warm.reduce((sum, ms) => sum + ms, 0);
console.log(`wasm    ${said(warm)}, ${(bytes / 1000 / total).toFixed(1)} MB/s`);
console.log(`        ${said(untried)} where each page comes for the first time; the very first ${cold.toFixed(1)} ms`);

const start = performance.now();
const input = pages.map(({ file, url }, id) => JSON.stringify({ id: String(id), file, url })).join('\n') + '\n';
execFileSync(program(), ['check', '--jsonl'], { input, maxBuffer: 1 << 28, env: { ...process.env, RAYON_NUM_THREADS: '1' } });
const native = performance.now() - start;
console.log(`native  ${(native / pages.length).toFixed(1)} ms a page on one thread, ${(bytes / 1000 / native).toFixed(1)} MB/s, reading and printing included`);

// A long text: folding, every word of every language, and what the detectors make of it. Hostile ones try to make that slow.
const LONG = 200_000;
const prose = texts.map(({ html }) => html.replace(/<(script|style)[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 2_000));
const filled = (/** @type {string} */ piece) => piece.repeat(Math.ceil(LONG / piece.length));
const longTexts = {
  'words of pages': filled(prose.join('\n')),
  'words without meaning': filled('lorem ipsum dolor sit amet consectetur adipiscing elit '),
  'nothing but requests': filled('send money to my account, whatsapp me, gift card '),
  'letters set apart': filled('w h a t s a p p '),
  'letters between dots': filled('w.h.a.t.s.'),
  'numbers for letters': filled('wh4t5 4pp 7elegr4m '),
  'digits set apart': filled('1 2 3 4 5 6 7 8 9 '),
  'nothing between letters': filled('w\u200bh\u200ba\u200bt\u200bs\u200b '),
  'styled letters': filled('\u{1d4e6}\u{1d4f1}\u{1d4ea}\u{1d4fd}\u{1d4fc} '),
  'quotation marks': filled('"'),
};
for (const [name, text] of Object.entries(longTexts)) {
  const [least = 0] = Array.from({ length: 2 * TIMES }, () => timeOf(() => engine.checkText(text, context()))).sort((a, b) => a - b);
  console.log(`text    ${name}: ${(Buffer.byteLength(text) / 1000 / least).toFixed(0)} MB/s`);
}

/** @param {{ html: string, context: import('../../extension/src/generated/protocol').Context }} page */
function time(page) {
  return timeOf(() => engine.check(page.html, page.context));
}

/** @param {() => void} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {number[]} times */
function said(times) {
  const at = (/** @type {number} */ share) => quantile(times, share).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`;
}

/** Where there is no corpus of real pages: our own small ones. */
function cases() {
  const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
  const folders = readdirSync(corpus).flatMap((kind) => readdirSync(join(corpus, kind)).map((name) => join(corpus, kind, name)));
  return folders.filter((folder) => existsSync(join(folder, 'case.json'))).map((folder) => {
    const { url } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
    return { file: join(folder, 'page.html'), url };
  });
}
