// Firefox, driven over WebDriver BiDi.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { Session } from './session.mjs';
import { until } from './until.mjs';

/** Idle time after which Firefox ends an event page; half a minute in real life. */
const IDLE_MS = 1500;

export class Firefox extends Session {
  /**
   * @param {string} program
   * @param {string} extension folder of the built extension
   * @param {import('./web.mjs').Web} web
   * @param {import('./session.mjs').SessionOptions} options
   */
  static async launch(program, extension, web, options) {
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    const host = randomUUID();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: options.window !== true,
      defaultViewport: options.window ? null : { width: 1280, height: 800 },
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'], // or BiDi refuses to open the extension's own pages
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: host }),
        'extensions.webextOptionalPermissionPrompts': false, // the prompt is a native window; granted without it
        'extensions.background.idle.timeout': IDLE_MS,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': web.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': web.port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'services.settings.server': 'data:,', // the browser's own business stays out of the record of requests
      },
    });
    await browser.installExtension(extension);
    return new Firefox(browser, web, `moz-extension://${host}/`);
  }

  /**
   * Over BiDi, `goto` of an extension's own page never comes back: start it, and ask the page itself.
   * @override
   * @param {string} path
   */
  async openOwn(path) {
    const page = await this.browser.newPage();
    const address = this.root + path;
    page.goto(address, { timeout: 500 }).catch(() => {});
    await until(`${path} to open`, () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address));
    return page;
  }

  /** @override */
  async workerRuns() {
    return this.inside(() => chrome.extension.getViews().some((view) => view.location.pathname.includes('background')));
  }

  /** @override */
  async killWorker() {
    await until('the event page to be put to sleep', async () => !(await this.workerRuns()), Boolean, IDLE_MS + 20_000);
  }
}
