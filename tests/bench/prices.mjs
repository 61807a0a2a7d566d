// How long a price string takes, in WebAssembly: `crate/engine/examples/price_strings.rs` measures itself.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';

const ROOT = new URL('../../', import.meta.url);
const TARGET = 'wasm32-wasip1'; // the browser's has no clock and nothing to print to

const build = ['build', '--quiet', '--package', 'caveat-engine', '--example', 'price_strings', '--profile', 'wasm', '--target', TARGET];
execFileSync('cargo', build, { cwd: fileURLToPath(ROOT), stdio: 'inherit' });
const wasi = new WASI({ version: 'preview1' });
const module = new WebAssembly.Module(readFileSync(new URL(`target/${TARGET}/wasm/examples/price_strings.wasm`, ROOT)));
wasi.start(new WebAssembly.Instance(module, { ...wasi.getImportObject() }));
