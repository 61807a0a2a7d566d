// The corpus cases through the built WebAssembly: the browser's engine says, to the letter, what the command line says.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { check } from '../browser/harness/cli.mjs';
import { context, engine } from './engine.mjs';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

describe('the built WebAssembly', () => {
  for (const folder of cases()) {
    it(`says what the command line says of ${folder}`, () => {
      const file = join(CORPUS, folder, 'page.html');
      const { url, at } = JSON.parse(readFileSync(join(CORPUS, folder, 'case.json'), 'utf8'));
      const beside = join(CORPUS, folder, 'context.json');
      const known = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
      const { report } = engine.check(readFileSync(file, 'utf8'), context({ ...known, url, at }));
      const more = existsSync(beside) ? ['--context', beside] : [];
      assert.deepEqual(report, check(file, '--url', url, '--at', at, ...more));
    });
  }
});

/** The folders that hold a case: `honest/en-pottery-shop`. */
function cases() {
  return readdirSync(CORPUS).flatMap((kind) => readdirSync(join(CORPUS, kind)).map((name) => join(kind, name)));
}
