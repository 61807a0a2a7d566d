import type { Mark } from '../generated/protocol';
import { claim } from '../own';
import { say } from '../view/words';
import { rootElement } from './dom';
import { follow } from './path';

/** Marks on a page, until they are taken away. */
export type Marks = { takeAway(): void };

/** Nothing of the page reaches them, and they take no room in it and no press from it. */
const HOST_STYLE = [
  'all: initial', 'position: absolute', 'left: 0', 'top: 0', 'width: 0', 'height: 0', 'overflow: visible', 'pointer-events: none',
  'z-index: 2147483646',
].map((rule) => `${rule} !important`).join(';');

const LABEL_STYLE = `
  span { position: absolute; padding: 1px 7px; border: 1px solid #8a5a00; border-radius: 9px; background: #ffe9b8; color: #241a00;
    font: 600 12px/1.5 system-ui, sans-serif; white-space: nowrap; box-shadow: 0 1px 2px rgb(0 0 0 / .3); }
`;

/** Draws a label over each marked item, above the page and outside its layout, and keeps it there. */
export function drawMarks(marks: Mark[], roots: Node[]): Marks {
  const items = marks.map(({ evidence, percent }) => ({ percent, item: follow(evidence.where, roots) }));
  const shown = items.filter((entry): entry is { percent: number; item: Element } => entry.item !== null);
  if (shown.length === 0) return { takeAway: () => undefined };

  // A name no page can foresee: nothing to select, nothing to block.
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  claim(host);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = LABEL_STYLE;
  root.append(style);
  const labels = shown.map(({ percent, item }) => {
    const label = document.createElement('span');
    label.textContent = say('mark_text', { percent: String(percent) });
    root.append(label);
    return { label, item };
  });
  rootElement(document)?.append(host);

  let frame = 0;
  const place = (): void => {
    frame = 0;
    const origin = host.getBoundingClientRect();
    for (const { label, item } of labels) {
      const box = item.getBoundingClientRect();
      const isSeen = item.isConnected && box.width > 0 && box.height > 0;
      label.style.display = isSeen ? 'block' : 'none';
      label.style.left = `${box.left - origin.left}px`;
      label.style.top = `${box.top - origin.top}px`;
    }
  };
  const placeSoon = (): void => {
    frame ||= requestAnimationFrame(place);
  };
  place();
  // Lists inside the page scroll by themselves, and pictures that come late push items down.
  addEventListener('scroll', placeSoon, { capture: true, passive: true });
  addEventListener('resize', placeSoon);
  document.addEventListener('load', placeSoon, { capture: true });

  return {
    takeAway() {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', placeSoon, { capture: true });
      removeEventListener('resize', placeSoon);
      document.removeEventListener('load', placeSoon, { capture: true });
      host.remove();
    },
  };
}
