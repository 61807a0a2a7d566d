import { openTab } from '../platform/tabs';
import { button, draw } from '../view/draw';
import { say } from '../view/words';

/** Who knows of shops, the page on which each says what it knows, and whether its address tells it of which; else the shopper types that there. */
const OTHERS: readonly { name: string; page: (domain: string) => string; isTold: boolean }[] = [
  { name: 'ScamAdviser', page: (domain) => `https://www.scamadviser.com/check-website/${domain}`, isTold: true },
  { name: 'Trustpilot', page: (domain) => `https://www.trustpilot.com/review/${domain}`, isTold: true },
  { name: 'Fakeshop-Finder', page: () => 'https://www.verbraucherzentrale.de/fakeshopfinder-71560', isTold: false },
];

/** Where the shopper may ask about a shop, by its domain. Nothing is asked before a press. */
export function drawOthers(domain: string | null): HTMLElement | null {
  if (domain === null) return null;
  const rows = OTHERS.map((other) =>
    draw(
      'li',
      {},
      button(other.name, () => void openTab(other.page(encodeURIComponent(domain))), { class: 'quiet' }),
      draw('p', { class: 'note' }, say(other.isTold ? 'others_note' : 'others_note_finder', { domain })),
    ),
  );
  return draw('div', {}, draw('h3', {}, say('others_heading')), draw('ul', { class: 'others' }, ...rows));
}
