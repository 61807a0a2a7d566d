// The command line, asked for the same page.

import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './start.mjs';

/**
 * What `caveat check --json` says of a saved page.
 * @param {string} file
 * @param {string[]} options such as `--url` and an address
 * @returns {import('../../../extension/src/generated/protocol').Report}
 */
export function check(file, ...options) {
  return JSON.parse(execFileSync(program(), ['check', file, ...options, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** The built command, the one built last; `CARGO_TARGET_DIR` is honoured. */
export function program() {
  const target = process.env['CARGO_TARGET_DIR'] ?? join(ROOT, 'target');
  const built = ['release', 'debug']
    .map((profile) => join(target, profile, 'caveat'))
    .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((a, b) => b.at - a.at)[0];
  if (built === undefined || built.at === 0) throw new Error('the command line is not built: run ./build.sh build');
  return built.file;
}
