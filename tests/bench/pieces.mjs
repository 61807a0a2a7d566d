// How long the small pieces take, in WebAssembly and natively: the engine's examples measure themselves.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WASI } from 'node:wasi';

const ROOT = new URL('../../', import.meta.url);
const TARGET = 'wasm32-wasip1'; // the browser's has no clock and nothing to print to

// As what is shipped (crate/xtask/src/wasm.rs).
const env = { ...process.env, CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS: '-Ctarget-feature=+simd128' };

for (const example of ['price_strings', 'hosts', 'words']) {
  const build = ['--quiet', '--package', 'caveat-engine', '--example', example];
  execFileSync('cargo', ['build', ...build, '--profile', 'wasm', '--target', TARGET], { cwd: fileURLToPath(ROOT), stdio: 'inherit', env });
  console.log(`\n${example} in WebAssembly`);
  const wasi = new WASI({ version: 'preview1' });
  const module = new WebAssembly.Module(readFileSync(new URL(`target/${TARGET}/wasm/examples/${example}.wasm`, ROOT)));
  wasi.start(new WebAssembly.Instance(module, { ...wasi.getImportObject() }));
  console.log(`${example} natively`);
  execFileSync('cargo', ['run', '--release', ...build], { cwd: fileURLToPath(ROOT), stdio: 'inherit' });
}
