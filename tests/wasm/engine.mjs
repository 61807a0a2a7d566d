// The built WebAssembly, as the extension's worker loads it, in Node.

import { readFileSync } from 'node:fs';

import { Engine, initSync } from '../../extension/src/generated/engine.js';

const GENERATED = new URL('../../extension/src/generated/', import.meta.url);

initSync({ module: readFileSync(new URL('engine_bg.wasm', GENERATED)) });

/** An engine in this process. */
export const engine = new Engine();

/**
 * A context with everything the engine takes; what is not given is not known.
 * @param {Partial<import('../../extension/src/generated/protocol').Context>} [known]
 * @returns {import('../../extension/src/generated/protocol').Context}
 */
export function context(known = {}) {
  return { url: null, lang: null, at: null, history: [], trusted: [], shop: null, domain: null, ...known };
}
