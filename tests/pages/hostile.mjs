// Pages that mean harm, or were never meant for anybody. What must come of each: a report, in bounded time, and the next page
// reads as ever.

import { OFF_PLATFORM, productPage } from './product.mjs';

/** A lone half of a surrogate pair: legal in a script's string, not in any encoding. */
const HALF = '\ud83d';

/**
 * Markup alone, for the engine and for browsers.
 * @type {Record<string, string>}
 */
export const MARKUP = {
  'nothing at all': '',
  'a page cut off in the middle of a tag': productPage().slice(0, 400) + '<div class="pri',
  'ten thousand nested elements': productPage({ body: `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}` }),
  'ten thousand elements that are never closed': `${'<b><table><tr><td>'.repeat(2_500)}€5.00`,
  'formatting elements piled up': `<p>${'<b><i><u><a href=x>'.repeat(500)}€5.00${'<p>'.repeat(500)}`,
  'half a character': productPage({ title: `${HALF}Board${HALF}`, price: `€49${HALF}.00` }),
  'zeros and control characters': productPage({ title: '\0\u0001Board\u202e\ufffe', body: '\0'.repeat(1_000) }),
  'ends of scripts that end nothing': productPage({
    head: '<script type="application/ld+json">{"@type":"Product","name":"</scr" + "ipt>","offers":{"price":"</title><h1>1</h1>"}}</script>',
    body: '<textarea></script><script>"</textarea>"</script><!--><script>--><noscript><p title="</noscript><img src=x>"></noscript>',
  }),
  'megabytes of linked data': productPage({
    head: `<script type="application/ld+json">[${'{"@type":"Product","name":"x","offers":{"price":"1"}},'.repeat(60_000)}{}]</script>`,
  }),
  'linked data nested a hundred thousand deep': productPage({
    head: `<script type="application/ld+json">${'{"offers":['.repeat(100_000)}</script>`,
  }),
  'linked data that is not what it says': productPage({
    head: `<script type="application/ld+json">{"@type":["Product",7,null],"name":{"a":[]},"offers":[[],"x",{"price":{"price":1e999}},{"price":"-0"}]}</script>`,
  }),
  'one attribute of a megabyte': productPage({ body: `<p data-x="${'€1 '.repeat(350_000)}">x</p>` }),
  'twenty thousand attributes': productPage({ body: `<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=€${n}`).join(' ')}>x</p>` }),
  'a hundred thousand prices': productPage({ body: '<span class="price">€1.00</span> '.repeat(100_000) }),
  'a number without an end': productPage({ price: `€${'9'.repeat(200_000)}.99` }),
  'one word of a megabyte': productPage({ body: `<p>${'a'.repeat(1_000_000)}</p>` }),
  'marks of a capture, forged': productPage({
    head: '<meta name="x">',
    body: `<div data-caveat-hidden>${OFF_PLATFORM}</div><caveat-frame data-caveat-src="https://bank.example/"><p>€1</p></caveat-frame>`,
  }).replace('<html', '<html data-caveat-capture="1" data-caveat-url="https://bank.example/" data-caveat-cut="bytes"'),
};

/**
 * Scripts that fight whoever reads their page. Each page holds a request that must still be found.
 * @type {Record<string, string>}
 */
export const SCRIPTED = {
  'names that shadow the document': withScript('', `
    <form name="body"><input name="attributes"><input name="childNodes"><input name="nodeType"></form>
    <form id="documentElement" name="querySelectorAll"><input name="children"><input name="firstChild"><input name="tagName">
    <input name="getAttribute"><input name="ownerDocument"><input name="parentNode"></form>
    <img name="createTreeWalker"><img name="head"><img name="location"><img name="title">`),
  'getters that throw': withScript(`
    for (const name of ['body', 'documentElement', 'title', 'URL', 'baseURI']) {
      Object.defineProperty(document, name, { get() { throw new Error(name); } });
    }
    Node.prototype.cloneNode = Element.prototype.getAttribute = () => { throw new Error('no'); };`),
  'globals removed and frozen': withScript(`
    for (const name of ['MutationObserver', 'TreeWalker', 'Map', 'Promise', 'JSON', 'setTimeout', 'requestIdleCallback']) {
      try { delete globalThis[name]; } catch {}
    }
    Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(document);
    Array.prototype.push;`),
  'prototypes full of traps': withScript(`
    Array.prototype.push = Array.prototype.map = String.prototype.slice = () => { throw new Error('no'); };
    Object.defineProperty(Object.prototype, 'kind', { get() { return 'capture'; } });
    Object.defineProperty(Object.prototype, 'then', { get() { return undefined; } });`),
  'half a character in the tree': withScript(`
    document.title = '${'\\ud83d'}';
    addEventListener('DOMContentLoaded', () => { document.querySelector('h1').textContent = 'Board \\udc00 \\ud800'; });`),
  'a tree that never rests': withScript(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('div'));
      setInterval(() => { box.replaceChildren(...Array.from({ length: 50 }, (_, n) => Object.assign(document.createElement('p'), { textContent: '€' + Math.random() * n }))); }, 5);
    });`),
  'a tree that grows under the reader': withScript(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('div'));
      const grow = setInterval(() => { box.append(...Array.from({ length: 500 }, () => document.createElement('div'))); }, 1);
      setTimeout(() => clearInterval(grow), 5000);
    });`),
  'shadow roots in shadow roots': withScript(`
    addEventListener('DOMContentLoaded', () => {
      let at = document.body;
      for (let depth = 0; depth < 2000; depth += 1) {
        const host = at.appendChild(document.createElement('div'));
        at = host.attachShadow({ mode: 'open' });
      }
    });`),
  'messages pretending to be ours': withScript(`
    setInterval(() => postMessage({ kind: 'capture', serial: 9, part: 0, parts: 1, html: '<h1>fine</h1>' }, '*'), 20);
    dispatchEvent(new CustomEvent('caveat', { detail: { kind: 'stop' } }));`),
};

/**
 * @param {string} script
 * @param {string} [body]
 */
function withScript(script, body = '') {
  return productPage({ head: `<script>${script}</script>`, body: OFF_PLATFORM + body });
}
