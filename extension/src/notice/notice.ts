import type { Report } from '../generated/protocol';
import { claim } from '../own';
import { drawNotice } from './draw-notice';

/** A notice that is up, until it is taken away. */
export type Notice = { takeAway(): void };

/** Milliseconds that a notice must have been shown before it can be closed: a click meant for the page must not hit it. */
const MIN_SHOWN = 500;
/** How often a notice that was removed or closed is put back, so that two scripts cannot fight without end. */
const REPAIRS = 20;

/** Important, inline, and `all: initial` first: no rule of the page reaches it. In pixels, for the root's font is the page's. */
const STYLE = [
  'all: initial', 'position: fixed', 'inset: 0 0 auto 0', 'margin: 0 auto', 'width: min(704px, 100%)', 'max-height: 70vh', 'display: block',
  'overflow: auto', 'border: 0', 'padding: 0', 'background: transparent', 'z-index: 2147483647', 'opacity: 1', 'visibility: visible',
  'pointer-events: auto', 'transform: none', 'filter: none', 'clip-path: none',
].map((rule) => `${rule} !important`).join(';');

/** Raises the notice over the page, in the browser's top layer, out of reach of the page's scripts. */
export function raiseNotice(report: Report): Notice {
  // A name no page can foresee: nothing to select, nothing to block.
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  claim(host);
  host.popover = 'manual';
  host.style.cssText = STYLE;
  host.setAttribute('role', 'alert');
  const shown = performance.now();
  let isDone = false;
  let repairs = REPAIRS;

  const close = (event: Event): void => {
    if (event.isTrusted && performance.now() - shown >= MIN_SHOWN) takeAway();
  };
  const style = host.style.cssText; // As the browser spells it.
  host.attachShadow({ mode: 'closed' }).append(...drawNotice(report, close));

  function raise(): void {
    if (!host.isConnected) document.documentElement.append(host);
    if (host.style.cssText !== style) host.style.cssText = style;
    host.popover = 'manual';
    if (!host.matches(':popover-open')) host.showPopover();
    guard.takeRecords(); // Our own repair is no attack.
  }

  const guard = new MutationObserver(() => {
    const isWell = host.isConnected && host.matches(':popover-open') && host.style.cssText === style;
    if (isDone || isWell || repairs <= 0) return;
    repairs -= 1;
    raise();
  });

  function takeAway(): void {
    isDone = true;
    guard.disconnect();
    host.remove();
  }

  raise();
  guard.observe(document, { subtree: true, childList: true });
  guard.observe(host, { attributes: true });
  host.addEventListener('toggle', () => {
    if (!isDone && repairs > 0 && !host.matches(':popover-open')) {
      repairs -= 1;
      raise();
    }
  });
  return { takeAway };
}
