import type { Evidence } from '../generated/protocol';
import { claim } from '../own';
import type { Codes } from './codes';
import { bodyOf, rootElement } from './dom';
import { follow } from './path';
import { type Found, findQuote } from './quote';

/** Milliseconds the outline stays. */
const SHOWN = 4_000;

/** Scrolls to quoted words and outlines them for a while. Answers whether they were found. */
export function showEvidence({ quote, where }: Evidence, roots: Node[], codes: Codes): boolean {
  const place = follow(where, roots);
  if (place !== null && codes.textsOf(place).includes(quote)) return show(place, rangeAround(place));
  const body = bodyOf(document);
  const found = (place === null ? null : findQuote(place, quote)) ?? (body === null ? null : findQuote(body, quote));
  if (found === null) return false;
  return found.start.parentElement !== null && show(found.start.parentElement, rangeOf(found));
}

function show(element: Element, range: Range): true {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  outline(range);
  return true;
}

function rangeAround(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

function rangeOf({ start, from, end, to }: Found): Range {
  const range = (start.ownerDocument ?? document).createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
}

let takeAway: (() => void) | null = null;

/** Draws a box around a range, above the page and without touching its layout, until it is taken away. */
function outline(range: Range): void {
  takeAway?.();
  const host = document.createElement('div');
  claim(host);
  host.popover = 'manual';
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; pointer-events: none !important;' +
    'box-sizing: border-box !important; border: 3px solid #b00020 !important; border-radius: 6px !important;' +
    'outline: 3px solid #ffffff !important; background: transparent !important;';
  rootElement(document)?.append(host);
  host.showPopover();

  let frame = 0;
  const follow = (): void => {
    const { left, top, width, height } = boxOf(range);
    host.style.setProperty('left', `${left - 6}px`, 'important');
    host.style.setProperty('top', `${top - 6}px`, 'important');
    host.style.setProperty('width', `${width + 12}px`, 'important');
    host.style.setProperty('height', `${height + 12}px`, 'important');
    frame = requestAnimationFrame(follow);
  };
  follow();

  const timer = setTimeout(() => takeAway?.(), SHOWN);
  takeAway = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
    takeAway = null;
  };
}

/** Where a range is drawn in this window, through the frames it lies in. */
function boxOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  let { left, top } = box;
  let frame = range.startContainer.ownerDocument?.defaultView?.frameElement ?? null;
  while (frame !== null && frame !== undefined) {
    const outer = frame.getBoundingClientRect();
    left += outer.left;
    top += outer.top;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return new DOMRect(left, top, box.width, box.height);
}
