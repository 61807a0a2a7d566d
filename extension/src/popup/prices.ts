import type { Peer, Report, Typical } from '../generated/protocol';
import { dayNumber, today } from '../memory/day';
import { draw } from '../view/draw';
import { dayText, moneyText } from '../view/money';
import { placeText } from '../view/place';
import { say } from '../view/words';
import { drawPast, drawRange, type Plot } from './plot';

/** Where this page's price lies among others, or nothing where it has none. Pictures for the eye; all of it in words and a table. */
export function drawPrices(report: Report, peers: Peer[]): HTMLElement | null {
  const price = report.offer?.price ?? null;
  const currency = price?.currency ?? null;
  if (report.page.kind !== 'product' || price === null || currency === null || !(Number(price.amount) > 0)) return null;
  const typical = report.typical?.currency === currency ? report.typical : null;
  const plot = plotOf(Number(price.amount), typical, peers);
  return draw(
    'section',
    { class: 'prices', 'aria-label': say('plot_heading') },
    draw('h2', {}, say('plot_heading')),
    draw('p', { class: 'plot-words' }, usualText(typical)),
    draw('p', {}, say('plot_here', { price: moneyText(price.amount, currency) })),
    plot.others.length === 0 && plot.usual === null ? null : draw('div', {}, drawRange(plot)),
    plot.past.length === 0 ? null : draw('div', {}, draw('p', { class: 'note' }, say('plot_past')), drawPast(plot, today())),
    peers.length === 0 ? null : drawTable(peers, currency),
  );
}

function plotOf(price: number, typical: Typical | null, peers: Peer[]): Plot {
  const usual = typical === null ? null : { low: Number(typical.low), median: Number(typical.median), high: Number(typical.high) };
  const past = peers.filter(({ own }) => own).map(({ on, amount }) => ({ day: dayNumber(on) ?? 0, price: Number(amount) }));
  return {
    price,
    usual,
    others: peers.filter(({ own }) => !own).map(({ amount }) => Number(amount)).filter((amount) => amount > 0),
    past: past.filter((point) => point.price > 0 && point.day > 0 && point.day < today()).toSorted((a, b) => a.day - b.day),
  };
}

/** The usual range in words, with what it rests on; that too little was seen, where there is none. */
function usualText(typical: Typical | null): string {
  if (typical === null) return say('plot_unknown');
  const { low, high, currency, n, basis, confidence } = typical;
  const range = say('plot_usual', { low: moneyText(low, currency), high: moneyText(high, currency) });
  return `${range} ${say(`basis_${basis}`, { count: String(n) })} ${say(`confidence_${confidence}`)}`;
}

function drawTable(peers: Peer[], currency: string): HTMLElement {
  const cheapestFirst = peers.toSorted((a, b) => Number(a.amount) - Number(b.amount));
  const rows = cheapestFirst.map((peer) =>
    draw(
      'tr',
      {},
      draw('td', { class: 'number' }, moneyText(peer.amount, currency)),
      draw('td', { dir: 'auto' }, peer.own ? say('plot_own') : placeText(peer)),
      draw('td', {}, peer.on === '' ? say('plot_this_page') : dayText(peer.on)),
    ),
  );
  const heads = ['prices_price', 'prices_where', 'prices_on'] as const;
  const head = draw('tr', {}, ...heads.map((key) => draw('th', { scope: 'col' }, say(key))));
  return draw(
    'details',
    {},
    draw('summary', {}, say('plot_table', { count: String(peers.length) })),
    draw('table', {}, draw('thead', {}, head), draw('tbody', {}, ...rows)),
  );
}
