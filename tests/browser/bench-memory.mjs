// The price memory at its fullest, in Chromium: how long a look-up for a page takes, and how much disk it needs. It is filled
// through the extension's own code, bundled for this purpose and run in a page of the extension.
// `node tests/browser/bench-memory.mjs [OBSERVATIONS]`.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { startSession } from './harness/start.mjs';

const COUNT = Number(process.argv[2] ?? 200_000);
const LOOKUPS = 300;

const session = await startSession('chromium', { hosts: 'none' });
const page = await session.openOwn('options.html');
await page.evaluate(await bundle());
page.on('console', (message) => console.log(message.text()));

const figures = await page.evaluate(async (count, lookups) => {
  const { fill, look } = /** @type {any} */ (globalThis).bench;
  const filled = await fill(count);
  return { ...filled, ...(await look(count, lookups)) };
}, COUNT, LOOKUPS);
const profile = session.browser.process()?.spawnargs.find((argument) => argument.startsWith('--user-data-dir='))?.split('=')[1];
const files = profile === undefined ? null : join(profile, 'Default', 'IndexedDB');
const filled = files === null ? null : sizeOf(files);
const disk = files === null ? null : await settled(files);
await session.close();

const megabytes = (/** @type {number | null} */ bytes) => (bytes === null ? null : Number((bytes / 1e6).toFixed(1)));
console.log(`\nprice memory in Chromium, ${figures.held} observations`);
console.log(`look-up for a page       p50 ${figures.p50} ms, p95 ${figures.p95} ms, worst ${figures.max} ms; ${figures.told} observations told on average`);
console.log(`first look-up            ${figures.first} ms`);
console.log(`writing a page of 50     p50 ${figures.write} ms`);
console.log(`on disk                  ${megabytes(disk)} MB; ${megabytes(filled)} MB while the browser was still merging what was written in a minute`);
console.log(JSON.stringify({ ...figures, disk_mb: megabytes(disk), filled_mb: megabytes(filled) }));

/** The memory's code, and a filler for it. */
async function bundle() {
  const entry = fileURLToPath(new URL('harness/fill-memory.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'bench', write: false, target: 'chrome120' });
  return `${outputFiles[0]?.text ?? ''}; globalThis.bench = bench;`;
}

/** The size once the browser has merged its files: once it has stood still for three seconds. @param {string} path */
async function settled(path) {
  for (let [size, before] = [sizeOf(path), -1]; ; [size, before] = [sizeOf(path), size]) {
    if (size === before) return size;
    await setTimeout(3_000);
  }
}

/** @param {string} path @returns {number} */
function sizeOf(path) {
  const found = statSync(path);
  return found.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : found.size;
}
