// The toolbar button and the popup on the demonstration's pages: a shopper sees at a glance what is wrong, and then why.

import assert from 'node:assert/strict';

import { DEMO_PAGES, demoPage, serveDemo } from '../demo/site.mjs';
import { words } from './harness/catalogue.mjs';
import { Chromium } from './harness/chromium.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

/** A colour alone says nothing to many people: the text differs as well. @type {Record<string, string>} */
const BADGES = { clear: '', caution: '?', danger: '!' };

inEachBrowser('badge and popup', (test) => {
  for (const { name, address, ...expected } of DEMO_PAGES) {
    test(`${name}: ${expected.outcome}, at a glance and in words`, async (session) => {
      serveDemo(session.web);
      const tab = await session.open(address);
      const report = await session.report(tab);
      assert.equal(report.outcome, expected.outcome);
      assert.equal(report.page.kind, expected.kind);
      assert.deepEqual(report.findings.map(({ id }) => id).filter((id) => expected.findings.includes(id)).sort(), expected.findings);

      const badge = await until('the badge', () => session.badge(tab), ({ title }) => title !== words('badge_reading'));
      assert.equal(badge.text, BADGES[expected.outcome]);
      assert.equal(badge.title, words(`badge_${expected.outcome}`));

      const popup = await session.popup(tab);
      // Not only what is in sight: all but the gravest findings are folded.
      const shown = await popup.evaluate(() => document.body.textContent ?? '');
      for (const subject of Object.keys(report.subjects)) assert.ok(shown.includes(words(`subject_${subject}`)), subject);
      for (const { id, args, evidence } of report.findings) {
        assert.ok(shown.includes(words(`finding_${id.replaceAll('-', '_')}_title`, args)), id);
        for (const { quote } of evidence) assert.ok(shown.includes(quote), quote);
      }
      await popup.close();
      await tab.page.close();
    });
  }

  test('each tab has its own', async (session) => {
    serveDemo(session.web);
    const [honest, bait] = [await session.open(demoPage('honest').address), await session.open(demoPage('bait').address)];
    await until('the bait to be seen', () => session.badge(bait), ({ text }) => text === '!');
    assert.equal((await session.badge(honest)).text, '');
    await Promise.all([honest.page.close(), bait.page.close()]);
  });
});

inEachBrowser('the real toolbar popup', (test) => {
  test('opens from the button with the verdict on the tab', async (session) => {
    serveDemo(session.web);
    const tab = await session.open(demoPage('bait').address);
    await session.report(tab);
    assert.ok(session instanceof Chromium);
    const popup = await session.pressButton(tab);
    const shown = await popup.evaluate(() => document.body.innerText);
    assert.ok(shown.includes(words('outcome_danger')));
    const { width, height } = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    assert.ok(width >= 300 && width <= 800 && height <= 600, `${width} × ${height}`);
  });
}, { kinds: ['chromium'] });
