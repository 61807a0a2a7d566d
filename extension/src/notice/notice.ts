import type { Report } from '../generated/protocol';
import { claim } from '../own';
import { drawNotice } from './draw-notice';
import { isSeen } from './is-seen';

/** A notice that is up, until it is taken away. */
export type Notice = { takeAway(): void };

/** Milliseconds that a notice must have been shown before it can be closed: a click meant for the page must not hit it. */
const MIN_SHOWN = 500;
/** How often a notice that was removed, closed or covered is put back, so that two scripts cannot fight without end. */
const REPAIRS = 20;
/** How often it is looked at whether it is seen, in milliseconds. What covers it changes nothing about it. */
const LOOK_EVERY = 500;
/** Looks in a row that find it unseen, for it to be beaten. */
const UNSEEN = 4;

/** Important, inline, and `all: initial` first: no rule of the page reaches it. In pixels, for the root's font is the page's. */
const STYLE = [
  'all: initial', 'position: fixed', 'inset: 0 0 auto 0', 'margin: 0 auto', 'width: min(704px, 100%)', 'max-height: 70vh', 'display: block',
  'overflow: auto', 'border: 0', 'padding: 0', 'background: transparent', 'z-index: 2147483647', 'opacity: 1', 'visibility: visible',
  'pointer-events: auto', 'transform: none', 'filter: none', 'clip-path: none',
];

/**
 * Raises the notice over the page, in the browser's top layer, out of reach of the page's rules. It is put back when the page takes it away, covers
 * or shrinks it; a page that wins all the same is told to `beaten`, once.
 */
export function raiseNotice(report: Report, beaten: () => void): Notice {
  // A name no page can foresee; what it could still select, such as every popover, the notice's own rules undo.
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  claim(host);
  host.setAttribute('role', 'alert');
  const shown = performance.now();
  let isDone = false;
  let repairs = REPAIRS;
  let unseen = 0;
  let style = '';

  const close = (event: Event): void => {
    if (event.isTrusted && performance.now() - shown >= MIN_SHOWN) takeAway();
  };
  setStyle(1);
  host.attachShadow({ mode: 'closed' }).append(...drawNotice(report, close));

  function setStyle(zoom: number): void {
    host.style.cssText = [...STYLE, `zoom: ${zoom}`].map((rule) => `${rule} !important`).join(';');
    style = host.style.cssText; // As the browser spells it.
  }

  /** Puts it over whatever stands there: what came to the top layer last is on top. */
  function raise(): void {
    host.remove();
    document.documentElement.append(host);
    host.popover = 'manual';
    host.style.cssText = style;
    host.showPopover(); // Or not, where the page cancels the event: then it stands where it is, and it is looked at whether that is seen.
    undoZoom();
    guard.takeRecords(); // Our own repair is no attack.
  }

  /** A page that zooms its root zooms the notice, whatever its own rules say. */
  function undoZoom(): void {
    const zoom = host.currentCSSZoom ?? 1;
    if (zoom > 0 && Math.abs(zoom - 1) > 0.01) setStyle(Number(host.style.zoom) / zoom);
  }

  function repair(): void {
    if (isDone) return;
    if (repairs <= 0) return lose();
    repairs -= 1;
    raise();
  }

  const guard = new MutationObserver(() => {
    if (!host.isConnected || !host.matches(':popover-open') || host.style.cssText !== style) repair();
  });

  const looking = setInterval(() => {
    if (document.hidden) return;
    unseen = isSeen(host) ? 0 : unseen + 1;
    if (unseen >= UNSEEN) lose();
    else if (unseen > 0) repair();
  }, LOOK_EVERY);

  function lose(): void {
    if (isDone) return;
    isDone = true;
    stop();
    beaten();
  }

  function stop(): void {
    guard.disconnect();
    clearInterval(looking);
  }

  function takeAway(): void {
    isDone = true;
    stop();
    host.remove();
  }

  raise();
  guard.observe(document, { subtree: true, childList: true });
  guard.observe(host, { attributes: true });
  host.addEventListener('toggle', () => {
    if (host.isConnected && !host.matches(':popover-open')) repair();
  });
  return { takeAway };
}
