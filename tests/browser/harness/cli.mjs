// The command line, asked for the same page.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The built command; `CARGO_TARGET_DIR` is honoured. */
export function program() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
  const built = ['release', 'debug'].map((profile) => join(target, profile, 'caveat')).find((file) => existsSync(file));
  if (built === undefined) throw new Error('the command line is not built: run ./build.sh build');
  return built;
}
