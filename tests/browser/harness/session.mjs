// One browser with the extension in it and the pretend web around it: what both browsers have in common.

import { until } from './until.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../../../extension/src/generated/protocol').TabState} TabState
 * @typedef {import('../../../extension/src/generated/protocol').FromView} FromView
 * @typedef {import('./web.mjs').Web} Web
 *
 * @typedef {object} Tab A page and the number the browser's extension interface knows its tab by.
 * @property {Page} page
 * @property {number} id
 *
 * @typedef {object} SessionOptions
 * @property {'all' | 'none'} [hosts] which sites the extension may read by itself; all, as after the welcome page's button
 * @property {boolean} [chats] whether pages of messages are read by themselves; so unless said
 * @property {string} [locale] the message catalogue to speak from, English unless said
 * @property {boolean} [window] show a window
 */

/** The hosts a shopper allows with the welcome page's button. */
export const EVERY_HOST = ['https://*/*', 'http://*/*'];

/** A page of the extension that does nothing by itself; the extension's interfaces are called from it. */
const DESK = 'options.html';

/** @abstract */
export class Session {
  /**
   * @param {Browser} browser
   * @param {Web} web
   * @param {string} root the extension's origin, with a slash at the end
   */
  constructor(browser, web, root) {
    this.browser = browser;
    this.web = web;
    this.root = root;
  }

  /** Opens the desk and, unless told otherwise, allows every host. @param {SessionOptions} options */
  async prepare({ hosts = 'all', chats = true }) {
    this.desk = await this.openOwn(DESK);
    await this.inside((isOn) => chrome.storage.local.set({ read_chats: isOn }), chats);
    if (hosts === 'all') await this.allow(EVERY_HOST);
  }

  /**
   * Runs a function in one of the extension's own pages.
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async inside(run, ...args) {
    if (this.desk === undefined) throw new Error('the session is not prepared');
    return this.desk.evaluate(/** @type {any} */ (run), ...args);
  }

  /** Opens a new tab. @param {string} [address] @returns {Promise<Tab>} */
  async open(address) {
    const ids = () => this.inside(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
    const before = new Set(await ids());
    const page = await this.browser.newPage();
    const id = (await until('the new tab', ids, (now) => now.some((one) => !before.has(one)))).find((one) => !before.has(one)) ?? -1;
    if (address !== undefined) await page.goto(address, { waitUntil: 'domcontentloaded' });
    return { page, id };
  }

  /** Opens one of the extension's own pages in a tab. @param {string} path @returns {Promise<Page>} */
  async openOwn(path) {
    const page = await this.browser.newPage();
    await page.goto(this.root + path, { waitUntil: 'load' });
    return page;
  }

  /** The popup of a tab, as a tab of its own, once it has drawn. @param {Tab} tab */
  async popup(tab) {
    const popup = await this.openOwn(`popup.html?tab=${tab.id}`);
    await drawn(popup);
    return popup;
  }

  /** Allows hosts as the browser's own prompt would. @param {string[]} origins */
  async allow(origins) {
    await this.inside((wanted) => {
      // Only a person's press may ask; the harness then presses where nothing is.
      const ask = () => void chrome.permissions.request({ origins: wanted }).then((granted) => {
        document.documentElement.dataset['granted'] = String(granted);
      });
      document.addEventListener('click', ask, { once: true });
    }, origins);
    await this.desk?.mouse.click(1, 1);
    await until(`the browser to grant ${origins.join(' ')}`, () =>
      this.inside(() => document.documentElement.dataset['granted'] === 'true'));
    await until('the reading of pages to be set up', () =>
      this.inside(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0));
  }

  /** Takes hosts back. @param {string[]} origins */
  async disallow(origins) {
    await this.inside((unwanted) => chrome.permissions.remove({ origins: unwanted }), origins);
  }

  /** What the toolbar shows for a tab. @param {Tab} tab */
  async badge(tab) {
    return this.inside(async (tabId) => {
      const [text, title, colour] = await Promise.all([
        chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId }), chrome.action.getBadgeBackgroundColor({ tabId }),
      ]);
      return { text, title, colour: [...colour] };
    }, tab.id);
  }

  /** What the worker knows of a tab. Starts the worker where it sleeps. @param {Tab} tab @returns {Promise<TabState>} */
  async state(tab) {
    /** @type {FromView} */
    const question = { kind: 'state_of', tab: tab.id };
    // Firefox has no receiver for a moment while it puts the event page to sleep.
    return until('the worker to answer', () => this.inside((message) => chrome.runtime.sendMessage(message), question));
  }

  /**
   * The report on a tab, once there is one of the address it shows now and it satisfies.
   * @param {Tab} tab
   * @param {(report: import('../../../extension/src/generated/protocol').Report) => boolean} [satisfied]
   * @param {number} [within] milliseconds
   */
  async report(tab, satisfied = () => true, within = 15_000) {
    const state = await until(`a report on ${tab.page.url()}`, () => this.state(tab), (known) =>
      known.status === 'read' && known.report.page.url === tab.page.url() && satisfied(known.report), within);
    if (state.status !== 'read') throw new Error('unreachable');
    return state.report;
  }

  /** From now on, notes what collectors send: the extension's own pages hear it as the worker does. */
  async recordCaptures() {
    await this.inside(() => {
      if ('captures' in globalThis) return;
      /** @type {Record<string, string[]>} */
      const captures = {};
      Object.assign(globalThis, { captures });
      chrome.runtime.onMessage.addListener((message, sender) => {
        if (message.kind !== 'capture' || sender.url === undefined) return;
        if (message.part === 0) captures[sender.url] = [];
        captures[sender.url]?.push(message.html);
      });
    });
  }

  /** The latest capture of an address. @param {string} address */
  async capture(address) {
    return this.inside((url) => {
      const { captures } = /** @type {{ captures: Record<string, string[]> }} */ (/** @type {unknown} */ (globalThis));
      return captures[url]?.join('') ?? '';
    }, address);
  }

  async close() {
    await this.browser.close();
    await this.web.close();
  }

  /** Whether the worker runs now. Never starts it. @abstract @returns {Promise<boolean>} */
  async workerRuns() {
    throw new Error('each browser its own way');
  }

  /** Ends the worker, as the browser does after half a minute of idleness. @abstract @returns {Promise<void>} */
  async killWorker() {
    throw new Error('each browser its own way');
  }
}

/** Waits until a popup shows a verdict. @param {Page} popup */
export async function drawn(popup) {
  await until('the popup to be drawn', () =>
    popup.evaluate(() => document.querySelector('[aria-busy="false"] h1') !== null));
}
