import type { PageKind, Report } from '../generated/protocol';
import { openTab } from '../platform/tabs';
import { button, draw } from '../view/draw';
import { say } from '../view/words';

/** Who knows of shops, the page on which each says what it knows, and whether its address tells it of which; else the shopper types that there. */
const OTHERS: readonly { name: string; page: (domain: string) => string; isTold: boolean }[] = [
  { name: 'ScamAdviser', page: (domain) => `https://www.scamadviser.com/check-website/${domain}`, isTold: true },
  { name: 'Trustpilot', page: (domain) => `https://www.trustpilot.com/review/${domain}`, isTold: true },
  { name: 'Fakeshop-Finder', page: () => 'https://www.verbraucherzentrale.de/fakeshopfinder-71560', isTold: false },
];

/** Pages on which something is sold. */
const SELLING: readonly PageKind[] = ['product', 'listing', 'cart', 'checkout', 'payment', 'shop'];

/** Where the shopper may ask about a shop that is no marketplace. Nothing is asked before a press. */
export function drawOthers({ domain, marketplace, page }: Report): HTMLElement | null {
  if (domain === null || marketplace !== null || !SELLING.includes(page.kind)) return null;
  const { name } = domain;
  const rows = OTHERS.map((other) =>
    draw(
      'li',
      {},
      button(other.name, () => void openTab(other.page(encodeURIComponent(name))), { class: 'quiet' }),
      draw('p', { class: 'note' }, say(other.isTold ? 'others_note' : 'others_note_finder', { domain: name })),
    ),
  );
  return draw('div', {}, draw('h3', {}, say('others_heading')), draw('ul', { class: 'others' }, ...rows));
}
