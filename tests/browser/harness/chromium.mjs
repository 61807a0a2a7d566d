// Chromium, driven over its own protocol.

import puppeteer from 'puppeteer-core';

import { drawn, Session } from './session.mjs';

/** @typedef {import('./session.mjs').SessionOptions} SessionOptions */

/** Keeps the browser's own business out of the record of requests. */
const QUIET = [
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--disable-gpu',
];

export class Chromium extends Session {
  /**
   * @param {string} program
   * @param {string} extension folder of the built extension
   * @param {import('./web.mjs').Web} web
   * @param {SessionOptions} options
   */
  static async launch(program, extension, web, options) {
    const browser = await puppeteer.launch({
      executablePath: program,
      headless: options.window !== true,
      defaultViewport: options.window ? null : { width: 1280, height: 800 },
      pipe: true,
      enableExtensions: true,
      args: [
        ...QUIET,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--proxy-server=127.0.0.1:${web.port}`,
        '--proxy-bypass-list=<-loopback>',
        `--ignore-certificate-errors-spki-list=${web.spki}`,
      ],
    });
    const id = await browser.installExtension(extension);
    return new Chromium(browser, web, `chrome-extension://${id}/`, id);
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {import('./web.mjs').Web} web
   * @param {string} root
   * @param {string} id
   */
  constructor(browser, web, root, id) {
    super(browser, web, root);
    this.id = id;
  }

  /**
   * The prompt of `permissions.request` is a native window that no test can press. Chromium asks no second time for what the
   * shopper has granted before, and its own extensions page can write that down; the request then is granted at once and runs
   * the extension's true path, `permissions.onAdded` included.
   * @override
   * @param {string[]} origins
   */
  async allow(origins) {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(async (id, wanted) => {
      const { developerPrivate } = /** @type {any} */ (chrome);
      for (const origin of wanted) await developerPrivate.addHostPermission(id, origin);
    }, this.id, origins);
    await page.close();
    await super.allow(origins);
  }

  /**
   * Presses the toolbar button on a tab, and gives the popup that opens. Like a real press, it lets the extension read that tab.
   * @param {import('./session.mjs').Tab} tab
   */
  async pressButton(tab) {
    const extension = (await this.browser.extensions()).get(this.id);
    if (extension === undefined) throw new Error('the extension is gone');
    await tab.page.bringToFront();
    const opened = this.browser.waitForTarget((target) => target.url().startsWith(`${this.root}popup.html`), { timeout: 10_000 });
    await extension.triggerAction(tab.page);
    const popup = await (await opened).asPage();
    await drawn(popup);
    return popup;
  }

  /** @override */
  async workerRuns() {
    return this.#workerTarget() !== undefined;
  }

  /** @override */
  async killWorker() {
    const target = this.#workerTarget();
    if (target === undefined) return;
    const gone = new Promise((resolve) => this.browser.once('targetdestroyed', resolve));
    await (await target.worker())?.close();
    await gone;
  }

  /** The running worker, to run code in. */
  async worker() {
    const worker = await this.#workerTarget()?.worker();
    if (!worker) throw new Error('the worker does not run');
    return worker;
  }

  #workerTarget() {
    return this.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(this.root));
  }
}

