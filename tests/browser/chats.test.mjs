// Messages are read where the shopper asked or allowed it, and nowhere else.

import assert from 'node:assert/strict';

import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const ADDRESS = 'https://www.tidefold.example/messages/7';
const CHAT = `<!doctype html><html lang="en"><title>Messages</title><h1>Messages</h1>
  <div role="log"><p>Dear customer, your refund is ready. Please install AnyDesk and pay a small fee first.</p></div></html>`;

inEachBrowser('messages', (test) => {
  test('nobody asked: no verdict, and none of their words is kept', async (session) => {
    await session.recordCaptures();
    const tab = await session.open(session.web.page(ADDRESS, CHAT));
    await until('the copy of the page', () => session.capture(ADDRESS), (capture) => capture.includes('</html>'));
    await pause(1_000);
    assert.deepEqual(await session.state(tab), { status: 'unread' });
    assert.doesNotMatch(await session.inside(async () => JSON.stringify(await chrome.storage.session.get(null))), /AnyDesk/);
    const popup = await session.openOwn(`popup.html?tab=${tab.id}`);
    await tab.page.bringToFront(); // A popup covers no page; one in a tab does, and a page out of sight is not copied.
    const { findings } = await session.report(tab);
    assert.ok(findings.length > 0);
    await until('the note in the popup', () => popup.evaluate(() => document.body.textContent ?? ''), (text) => text.includes(words('chats_asked')));
    await Promise.all([popup.close(), tab.page.close()]);
  });

  test('allowed in the settings: read as any other page is', async (session) => {
    const settings = await session.openOwn('options.html');
    await settings.evaluate(() => document.getElementById('chats')?.click());
    const tab = await session.open(session.web.page(ADDRESS, CHAT));
    assert.ok((await session.report(tab)).findings.length > 0);
    await Promise.all([settings.close(), tab.page.close()]);
  });
}, { chats: false });
