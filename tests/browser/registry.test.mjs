// Questions to registries: none before the shopper switches them on, then the domain alone, and a verdict that waits for nobody.

import assert from 'node:assert/strict';

import { productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const SHOP = 'https://www.late-lamps.shop/lamp?for=me';
const REGISTRY = 'rdap.gmoregistry.net';

/** Long enough for a question that should not be asked. */
const A_WHILE_MS = 1000;

inEachBrowser('registries', (test) => {
  test('are asked once they are switched on, and told the domain alone', async (session) => {
    const { web } = session;
    web.page(SHOP, productPage());
    web.site(REGISTRY, () => ({
      headers: { 'content-type': 'application/rdap+json' },
      body: JSON.stringify({ ldhName: 'late-lamps.shop', events: [{ eventAction: 'registration', eventDate: lastWeek() }] }),
    }));
    const asked = () => web.requests.filter((address) => address.includes(REGISTRY));

    const tab = await session.open(SHOP);
    const before = await session.report(tab);
    assert.ok(before.not_checked.some(({ id, because }) => id === 'young-domain' && because === 'registry_not_asked'));
    await pause(A_WHILE_MS);
    assert.deepEqual(asked(), []);

    await flip(session, 'registries_on');
    await tab.page.bringToFront();
    await tab.page.reload();
    const after = await session.report(tab, ({ findings }) => findings.some(({ id }) => id === 'young-domain'));
    assert.equal(after.domain?.registered, lastWeek().slice(0, 10));
    assert.equal(after.subjects.site, 'caution');
    assert.deepEqual(asked(), [`https://${REGISTRY}/rdap/domain/late-lamps.shop`]);
    const popup = await session.popup(tab);
    const shown = await popup.evaluate(() => document.querySelector('#report')?.textContent ?? '');
    assert.ok(shown.includes(words('fact_registered')) && shown.includes(words('finding_young_domain_title')));
    await popup.close();

    await tab.page.reload();
    await session.report(tab, ({ findings }) => findings.some(({ id }) => id === 'young-domain'));
    assert.equal(asked().length, 1, 'told before');

    await flip(session, 'registries_off');
    await tab.page.bringToFront();
    await tab.page.reload();
    await session.report(tab, ({ not_checked }) => not_checked.some(({ because }) => because === 'registry_not_asked'));
    await pause(A_WHILE_MS);
    assert.equal(asked().length, 1);
    await tab.page.close();
  });

  test('that cannot be reached are said to have told nothing', async (session) => {
    session.web.page('https://late-lamps.store/lamp', productPage()); // Nobody answers for the registry of .store here.
    await flip(session, 'registries_on');
    const tab = await session.open('https://late-lamps.store/lamp');
    await tab.page.bringToFront();
    const report = await session.report(tab, ({ domain }) => domain?.because === 'registry_failed');
    assert.ok(report.not_checked.some(({ id, because }) => id === 'young-domain' && because === 'registry_failed'));
    const popup = await session.popup(tab);
    const shown = await popup.evaluate(() => document.querySelector('#subject-site')?.textContent ?? '');
    assert.ok(shown.includes(words('because_registry_failed')));
    await popup.close();
    await flip(session, 'registries_off');
    await tab.page.close();
  });

  test('are not the only ones to ask: the shopper opens the pages of others', async (session) => {
    const { web } = session;
    web.page(SHOP, productPage());
    const page = 'https://www.scamadviser.com/check-website/late-lamps.shop';
    web.page(page, '<!doctype html><title>What is known</title>');
    const tab = await session.open(SHOP);
    await session.report(tab);
    const popup = await session.popup(tab);
    assert.ok(!web.requests.includes(page));
    await popup.evaluate(() => {
      document.querySelector('#subject-site details')?.setAttribute('open', '');
      [...document.querySelectorAll('.others button')].find((other) => other.textContent === 'ScamAdviser')?.dispatchEvent(new MouseEvent('click'));
    });
    await until('its page', async () => web.requests, (requests) => requests.includes(page));
    await Promise.all([popup.close(), tab.page.close()]);
  });
});

/** A day a week ago, as registries write it. */
function lastWeek() {
  return new Date(Date.now() - 7 * 86_400_000).toISOString();
}

/**
 * Presses the switch in the settings, and waits for what they say of it.
 * @param {import('./harness/session.mjs').Session} session
 * @param {'registries_on' | 'registries_off'} said
 */
async function flip(session, said) {
  const options = await session.openOwn('options.html');
  await options.bringToFront();
  await until('the switch', () => options.evaluate(() => document.querySelector('#registries-note')?.textContent));
  await pause(200); // It shows what is set a moment after.
  await options.click('#registries');
  await until(words(said), () => options.evaluate(() => document.querySelector('#registries-status')?.textContent), (text) => text === words(said));
  await options.close();
}
