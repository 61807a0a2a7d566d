// Properties of the built WebAssembly that hold for every page: it ends, it does not trap, and it says the same twice.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { MARKUP, SCRIPTED } from '../pages/hostile.mjs';
import { productPage } from '../pages/product.mjs';
import { context, engine } from './engine.mjs';

/** Nobody waits longer for a warning. Pages here take far less; a loop without a bound takes for ever. */
const PATIENCE_MS = 10_000;

const PAGES = {
  ...MARKUP,
  ...SCRIPTED,
  'fifty megabytes': productPage({ body: `<p>${'The committee met on Tuesday; it cost €4.00. '.repeat(1_150_000)}</p>` }),
};

describe('the built WebAssembly', () => {
  for (const [name, html] of Object.entries(PAGES)) {
    it(`ends, and says the same twice: ${name}`, () => {
      const started = performance.now();
      const { report } = engine.check(html, context({ url: 'https://tidefold.example/board' }));
      assert.ok(performance.now() - started < PATIENCE_MS, 'took too long');
      assert.equal(report.schema, 1);
      assert.deepEqual(engine.check(html, context({ url: 'https://tidefold.example/board' })).report, report);
    });
  }

  it('gives plain JSON, the only thing that survives messages between parts of an extension', () => {
    const { report } = engine.check(productPage(), context());
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('calls a page it cannot read unknown, not clear', () => {
    assert.equal(engine.check('', context()).report.outcome, 'unknown');
  });

  it('refuses a context of another shape, and goes on', () => {
    assert.throws(() => engine.check(productPage(), /** @type {any} */ ({ url: 7 })));
    assert.equal(engine.check(productPage(), context()).report.schema, 1);
  });
});
