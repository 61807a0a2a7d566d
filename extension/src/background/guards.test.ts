import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isFromCollector, isFromView } from './guards';

const CAPTURE = { kind: 'capture', serial: 1, part: 0, parts: 1, html: '<p>' };
const SHOW = { kind: 'show_on_page', tab: 3, evidence: { quote: 'q', where: '#w' } };

/** Values that no field takes. */
const WRONG = [undefined, null, true, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', [], {}, 'x'.repeat(400_000)];

function assertEachFieldMatters(good: Record<string, unknown>, guard: (value: unknown) => boolean): void {
  assert.ok(guard(good));
  for (const field of Object.keys(good)) {
    const { [field]: value, ...rest } = good;
    assert.ok(!guard(rest), `without ${field}`);
    for (const wrong of WRONG.filter((wrong) => typeof wrong !== typeof value || typeof value === 'number')) {
      assert.ok(!guard({ ...good, [field]: wrong }), `${field}: ${typeof wrong}`);
    }
  }
  assert.ok(!guard({ ...good, more: 1 }), 'with a field too many');
}

test('each field of a message is looked at', () => {
  assertEachFieldMatters(CAPTURE, isFromCollector);
  assertEachFieldMatters({ kind: 'moved', serial: 2 }, isFromCollector);
  assertEachFieldMatters({ kind: 'picture', data: 'data:image/png;base64,' }, isFromCollector);
  assertEachFieldMatters({ kind: 'state_of', tab: 3 }, isFromView);
  assertEachFieldMatters({ kind: 'check_text', text: 'words' }, isFromView);
  assertEachFieldMatters({ kind: 'check_link', text: 'shop.example' }, isFromView);
  assertEachFieldMatters(SHOW, isFromView);
});

test('texts have a bound', () => {
  assert.ok(!isFromCollector({ ...CAPTURE, html: 'x'.repeat(300_001) }));
  assert.ok(!isFromCollector({ ...CAPTURE, parts: 49 }));
  assert.ok(!isFromView({ ...SHOW, evidence: { quote: 'x'.repeat(10_001), where: '#w' } }));
});

test('what is nested is looked at too', () => {
  assert.ok(!isFromView({ ...SHOW, evidence: { quote: 'q' } }));
  assert.ok(!isFromView({ ...SHOW, evidence: { quote: 'q', where: '#w', more: 1 } }));
});

test('the kinds are those of the union, not of its prototype', () => {
  for (const kind of ['toString', '__proto__', 'constructor', '', 1, null]) {
    assert.ok(!isFromCollector({ kind }));
    assert.ok(!isFromView({ kind }));
  }
  for (const value of [undefined, null, 1, 'capture', [], () => CAPTURE]) assert.ok(!isFromCollector(value));
});
