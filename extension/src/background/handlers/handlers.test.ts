import { fake } from '../../platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import type { Answer, Outcome, PageKind, Report } from '../../generated/protocol';
import type { Sender } from '../../platform/messages';
import { script } from '../engine.fake';
import { leave } from '../leave';
import { stopOn } from '../sites';
import { forget } from '../tab-record';
import { endVisits } from '../visits';
import { handle } from '.';

const URL = 'https://www.shop.example/item';
const VIEW: Sender = { from: 'view' };
let tab = 0;

beforeEach(() => {
  fake.reset();
  tab += 1; // Another tab for each test: captures under way are kept by tab.
  fake.tabs.set(tab, URL);
  script.answer = () => answer('clear');
});

function collector(document = 'first'): Sender {
  return { from: 'collector', tab, url: URL, document, isPrivate: false };
}

function report(outcome: Outcome, kind: PageKind = 'product'): Report {
  const subjects = { site: outcome, seller: outcome, listing: outcome, payment: outcome, message: outcome };
  const page = { url: URL, kind, platform: null, lang: null };
  return { schema: 1, page, offer: null, seller: null, shop: null, domain: null, marketplace: null, payment: null, asks_new_password: false, reviews: null, typical: null, subjects, outcome, findings: [], checked: [], not_checked: [], trusted: [] };
}

function answer(outcome: Outcome, kind: PageKind = 'product', notice = false): Answer {
  return { report: report(outcome, kind), entries: [], peers: [], marks: [], wanted: [], ask_registry: null, ask_others: null, notice };
}

function part(number: number, of: number, html = 'x', serial = 1): unknown {
  return { kind: 'capture', serial, part: number, parts: of, html };
}

function told(kind: string): unknown[] {
  return fake.told.filter(({ message }) => message.kind === kind);
}

async function state(): Promise<unknown> {
  return handle({ kind: 'state_of', tab }, VIEW);
}

test('a capture in pieces becomes one page, a verdict and a badge', async () => {
  const seen: unknown[] = [];
  script.answer = (capture, context) => {
    seen.push([capture, context.url]);
    return answer('danger');
  };
  assert.equal(await handle(part(0, 2, '<p>'), collector()), 'next');
  assert.deepEqual(await state(), { status: 'reading' });
  assert.equal(await handle(part(1, 2, '</p>'), collector()), 'done');
  assert.deepEqual(seen, [['<p></p>', URL]]);
  assert.deepEqual(await state(), { status: 'read', report: report('danger'), peers: [], ask_others: null });
  const badge = fake.badges.get(tab);
  assert.equal(badge?.['text'], '!');
  assert.equal(badge?.['title'], 'badge_danger');
});

test('a piece whose beginning was lost with the worker has the capture sent again', async () => {
  assert.equal(await handle(part(1, 2), collector()), 'again');
});

test('pieces of two documents do not become one page', async () => {
  await handle(part(0, 2), collector('first'));
  assert.equal(await handle(part(1, 2), collector('second')), 'again');
});

test('pieces of an older capture are dropped', async () => {
  await handle(part(0, 2, 'new', 7), collector());
  assert.equal(await handle(part(0, 1, 'old', 6), collector()), 'done');
  assert.deepEqual(await state(), { status: 'reading' });
});

test('a verdict stays until the next one, so that a changing page does not flicker', async () => {
  await handle(part(0, 1), collector());
  await handle(part(0, 2, 'x', 2), collector());
  assert.deepEqual(await state(), { status: 'read', report: report('clear'), peers: [], ask_others: null });
});

test('a tab that has moved on does not get the verdict of the page it left', async () => {
  script.answer = () => {
    void leave(tab);
    return answer('danger');
  };
  await handle(part(0, 1), collector());
  assert.deepEqual(await state(), { status: 'unread' });
  assert.equal(fake.badges.get(tab)?.['text'], '');
});

test('a tab that moves on while its page is still on the way does not get that verdict either', async () => {
  script.answer = () => answer('danger');
  const judged = handle(part(0, 1), collector());
  await leave(tab);
  await judged;
  assert.deepEqual(await state(), { status: 'unread' });
});

test('nothing is kept of a tab that was closed while its page was read', async () => {
  script.answer = () => {
    endVisits(tab);
    void forget(tab);
    return answer('danger');
  };
  await handle(part(0, 1), collector());
  assert.deepEqual(await state(), { status: 'unread' });
});

test('a notice for a page that was left meanwhile is not shown on the next', async () => {
  script.answer = () => answer('danger', 'payment', true);
  let left: Promise<void> | undefined;
  fake.onInject = () => {
    left = leave(tab);
  };
  await handle(part(0, 1), collector());
  await left;
  assert.deepEqual(told('notice'), [{ tab, message: { kind: 'notice', report: null } }]);
});

test('a page that traps a fresh engine too has failed, and is not read again', async () => {
  let tries = 0;
  script.answer = () => {
    tries += 1;
    throw new WebAssembly.RuntimeError('unreachable');
  };
  await handle(part(0, 1), collector());
  assert.equal(tries, 2);
  assert.deepEqual(await state(), { status: 'failed', because: 'engine_failed' });
  script.answer = () => answer('clear');
  await handle(part(0, 1, 'x', 2), collector());
  assert.deepEqual(await state(), { status: 'failed', because: 'engine_failed' });
  await handle(part(0, 1), collector('another'));
  assert.deepEqual(await state(), { status: 'read', report: report('clear'), peers: [], ask_others: null });
});

test('a danger on the way to paying is said on the page, and taken away when it is over', async () => {
  script.answer = () => answer('danger', 'payment', true);
  await handle(part(0, 1), collector());
  assert.deepEqual(fake.injected, [{ tab, file: 'notice.js' }]);
  assert.deepEqual(told('notice'), [{ tab, message: { kind: 'notice', report: report('danger', 'payment') } }]);
  script.answer = () => answer('caution', 'payment');
  await handle(part(0, 1, 'x', 2), collector());
  assert.deepEqual(told('notice').at(-1), { tab, message: { kind: 'notice', report: null } });
});

test('no danger is said on the page unless the engine says that it must', async () => {
  script.answer = () => answer('danger', 'product');
  await handle(part(0, 1), collector());
  assert.deepEqual(told('notice'), []);
});

test('a move within a page takes its verdict away', async () => {
  await handle(part(0, 1), collector());
  assert.equal(await handle({ kind: 'moved', serial: 2 }, collector()), null);
  assert.deepEqual(await state(), { status: 'unread' });
});

test('what may be said depends on who says it', () => {
  assert.equal(handle({ kind: 'state_of', tab }, collector()), null);
  assert.equal(handle({ kind: 'check_tab', tab }, collector()), null);
  assert.equal(handle(part(0, 1), VIEW), null);
  assert.equal(handle({ kind: 'state_of', tab }, { from: 'stranger' }), null);
});

test('checking a tab puts the collector into it', async () => {
  assert.deepEqual(await handle({ kind: 'check_tab', tab }, VIEW), { status: 'reading' });
  assert.deepEqual(fake.injected, [{ tab, file: 'collector.js' }]);
});

test('a text given by hand is checked, and one that traps the engine is answered all the same', async () => {
  script.say = () => report('danger');
  assert.deepEqual(await handle({ kind: 'check_text', text: 'words' }, VIEW), report('danger'));
  script.say = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  assert.equal(await handle({ kind: 'check_text', text: 'words' }, VIEW), null);
  assert.equal(handle({ kind: 'check_text', text: 'words' }, collector()), null);
});

test('a code is told what it is, and one that traps the engine is answered all the same', async () => {
  const link = { host: 'shop.example', registrable: 'shop.example', outcome: 'clear', findings: [], payment: null, kind: 'site', leads_on_to: null } as const;
  script.lead = () => ({ ...link, findings: [] });
  assert.deepEqual(await handle({ kind: 'check_link', text: 'shop.example' }, VIEW), link);
  script.lead = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  assert.equal(await handle({ kind: 'check_link', text: 'shop.example' }, VIEW), null);
  assert.equal(handle({ kind: 'check_link', text: 'shop.example' }, collector()), null);
});

test('a page of the browser is off limits; a page whose address is hidden lacks our permission', async () => {
  fake.refusal = 'Cannot access a chrome:// URL';
  fake.tabs.set(tab, null);
  assert.deepEqual(await handle({ kind: 'check_tab', tab }, VIEW), { status: 'off_limits' });
  fake.refusal = 'Extension manifest must request permission to access the respective host.';
  assert.deepEqual(await handle({ kind: 'check_tab', tab }, VIEW), { status: 'failed', because: 'no_permission' });
  assert.deepEqual(await state(), { status: 'failed', because: 'no_permission' });
});

test('a site taken back is forgotten at once, and others are not', async () => {
  await handle(part(0, 1), collector());
  await stopOn(['https://elsewhere.example/*']);
  assert.deepEqual(await state(), { status: 'read', report: report('clear'), peers: [], ask_others: null });
  await stopOn(['https://*.shop.example/*']);
  assert.deepEqual(await state(), { status: 'unread' });
  assert.deepEqual(told('stop'), [{ tab, message: { kind: 'stop' } }]);
});

test('messages that nobody asked about are forgotten; asked about, they are judged', async () => {
  script.answer = () => answer('danger', 'chat');
  await handle(part(0, 1), collector());
  assert.deepEqual(await handle({ kind: 'state_of', tab }, VIEW), { status: 'unread' });
  await handle({ kind: 'check_tab', tab }, VIEW);
  await handle(part(0, 1, 'x', 2), collector());
  assert.equal(((await handle({ kind: 'state_of', tab }, VIEW)) as { status: string }).status, 'read');
});

test('a page that beats the notice opens one report, whatever it does and however often the worker is ended', async () => {
  await handle({ kind: 'notice_beaten' }, collector());
  assert.deepEqual(fake.opened, [], 'no notice was due here');
  script.answer = () => answer('danger', 'payment', true);
  await handle(part(0, 1), collector());
  await Promise.all([handle({ kind: 'notice_beaten' }, collector()), handle({ kind: 'notice_beaten' }, collector())]);
  await handle(part(0, 1, 'y', 2), collector());
  await handle({ kind: 'notice_beaten' }, collector());
  assert.deepEqual(fake.opened, [`chrome-extension://caveat/popup.html?tab=${tab}&beaten`]);
  assert.ok(fake.session.has(`beaten:${tab}`), 'it outlasts the worker');
});
