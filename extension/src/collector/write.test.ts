import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BOUNDS, PART } from './bounds';
import { Writer } from './write';

function written(write: (writer: Writer) => void): { html: string; cut: string[] } {
  const writer = new Writer();
  write(writer);
  return { html: writer.parts.join(''), cut: [...writer.cut] };
}

test('what a page says cannot become markup', () => {
  const { html } = written((writer) => {
    writer.open('p', [['title', '"><b a=\'&'], ['required', '']]);
    writer.text('1 < 2 && </p>');
    writer.close('p');
  });
  assert.equal(html, '<p title="&quot;&gt;&lt;b a=\'&amp;" required>1 &lt; 2 &amp;&amp; &lt;/p&gt;</p>');
});

test('a script cannot end before its end, and stays the JSON it was', () => {
  const json = { a: '</script><b>', b: '<!-- <SCRIPT', c: '</ScRiPt ' };
  const { html } = written((writer) => writer.script(JSON.stringify(json)));
  assert.doesNotMatch(html, /<\/script|<!--/i);
  assert.deepEqual(JSON.parse(html), json);
});

test('halves of characters are mended', () => {
  assert.equal(written((writer) => writer.text('a\uD800b')).html, 'a\uFFFDb');
});

test('a script that is too long is left out whole, and said', () => {
  const { html, cut } = written((writer) => writer.script('x'.repeat(BOUNDS.script + 1)));
  assert.deepEqual([html, cut], ['', ['bytes']]);
});

test('scripts leave room for words', () => {
  const { html, cut } = written((writer) => {
    for (let count = 0; count < 10; count += 1) writer.script('x'.repeat(200_000));
    writer.text('the words');
  });
  assert.ok(html.endsWith('the words'));
  assert.deepEqual(cut, ['bytes']);
});

test('when there is no more room nothing is written but ends', () => {
  const { html, cut } = written((writer) => {
    for (let count = 0; count < 16; count += 1) writer.text('x'.repeat(100_000));
    writer.text('more');
    assert.ok(writer.isFull);
    writer.close('p');
  });
  assert.equal(html.length, BOUNDS.total + '</p>'.length);
  assert.deepEqual(cut, ['bytes']);
});

test('two copies that say the same have one fingerprint', () => {
  const hash = (...texts: string[]): number => {
    const writer = new Writer();
    texts.forEach((text) => writer.text(text));
    return writer.hash;
  };
  assert.equal(hash('a', 'b'), hash('a', 'b'));
  assert.notEqual(hash('a', 'b'), hash('b', 'a'));
});

test('nothing is lost or torn on the way, and no part is too large', () => {
  const writer = new Writer();
  const texts = ['a'.repeat(10), 'b'.repeat(PART), '', 'c'.repeat(PART - 1), 'd', 'e'];
  const script = `x${'🛒'.repeat(PART)}`;
  texts.forEach((text) => writer.text(text));
  writer.script(script);
  assert.equal(writer.parts.join(''), texts.join('') + script);
  for (const part of writer.parts) {
    assert.ok(part.length <= PART, String(part.length));
    assert.ok(part.isWellFormed());
  }
});
