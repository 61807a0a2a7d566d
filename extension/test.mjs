// Unit tests of the shell: `node extension/test.mjs [part of a file name]`. Bundles each `*.test.ts` and hands it to Node's
// test runner; the engine's glue is stood in for, so that no wasm has to be built.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const source = fileURLToPath(new URL('src', import.meta.url));
const wanted = process.argv[2] ?? '';
const tests = readdirSync(source, { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && name.includes(wanted))
  .map((name) => join(source, name));
const out = mkdtempSync(fileURLToPath(new URL('../node_modules/.caveat-test-', import.meta.url)));

const standIn = {
  name: 'engine',
  setup: ({ onResolve }) =>
    onResolve({ filter: /generated\/engine\.js$/ }, () => ({ path: join(source, 'background/engine.fake.ts') })),
};

let status = 1;
try {
  await build({
    entryPoints: tests,
    outdir: out,
    outbase: source,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [standIn],
  });
  const bundles = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.mjs')).map((name) => join(out, name));
  ({ status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundles], { stdio: 'inherit' }));
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exitCode = status ?? 1;
