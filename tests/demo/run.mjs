// `./build.sh demo`: the demonstration marketplace in a browser with Caveat in it. With a display a window opens and stays
// until it is closed; without one, or with --headless, each page's report is printed and pictures go to demo-out/.

import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { findBrowser, howToInstall, KINDS } from '../browser/harness/find.mjs';
import { ROOT, startSession } from '../browser/harness/start.mjs';
import { badgePicture, noticePicture, popupPicture } from './pictures.mjs';
import { DEMO_PAGES, serveDemo } from './site.mjs';
import { summary } from './summary.mjs';

const OUT = join(ROOT, 'demo-out');

const kind = KINDS.find((one) => findBrowser(one) !== null);
if (kind === undefined) {
  console.error(KINDS.map(howToInstall).join('\n'));
  process.exit(1);
}
const window = hasDisplay() && !process.argv.includes('--headless');
const session = await startSession(kind, { window });
serveDemo(session.web);
await (window ? show() : report());

/** Opens everything in a window and leaves it to the visitor. */
async function show() {
  for (const { address } of DEMO_PAGES) await session.open(address);
  await session.open('https://www.lanternfold.test/');
  console.log(`The marketplace is open in ${kind}. Press Caveat's button in the toolbar on each tab; close the window to end.`);
  console.log('Only the demonstration can be reached from this window: everything else is refused.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
  await session.web.close();
}

/** Prints each page's report and takes the pictures. */
async function report() {
  mkdirSync(OUT, { recursive: true });
  for (const { name, address, about } of DEMO_PAGES) {
    const tab = await session.open(address);
    console.log(summary(about, await session.report(tab)));
    await badgePicture(session, tab, join(OUT, `${name}-badge.png`));
    await noticePicture(tab, join(OUT, `${name}-page.png`));
    await popupPicture(session, tab, join(OUT, `${name}-popup.png`));
    await tab.page.close();
  }
  await session.close();
  console.log(`Pictures of each page, its badge and its popup are in ${relative(process.cwd(), OUT) || '.'}/`);
}

function hasDisplay() {
  return ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
