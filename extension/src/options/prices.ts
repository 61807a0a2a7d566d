import type { Observation } from '../generated/protocol';
import { everything, summary } from '../memory/browse';
import { startAfresh, troubleOf } from '../memory/database';
import { asFile, type Form } from '../memory/save';
import { allShops, type Shop, shopCount } from '../memory/shops';
import { remembers, setRemembers, troubleNoted } from '../memory/state';
import { byId, draw } from '../view/draw';
import { saveFile } from '../view/save-file';
import { announce } from '../view/page';
import { placeText } from '../view/place';
import { say } from '../view/words';

/** Rows shown at a time. */
const ROWS = 50;

/** Shops shown, those heard of last; a file has them all. */
const SHOPS = 200;

/** The rows still to be shown, where the list is open. */
let rest: AsyncGenerator<Observation[]> | null = null;

/** Sets up the section on remembered prices: how many there are, and to show, take along or erase them. */
export function setUpPrices(): void {
  const keep = byId('prices-keep') as HTMLInputElement;
  void remembers().then((isOn) => {
    keep.checked = isOn;
  });
  keep.addEventListener('change', () => void setRemembers(keep.checked));
  byId('prices-show').addEventListener('click', () => void attempt(show));
  byId('prices-more').addEventListener('click', () => void attempt(showMore));
  byId('prices-csv').addEventListener('click', () => void attempt(() => save('csv')));
  byId('prices-json').addEventListener('click', () => void attempt(() => save('json')));
  byId('prices-erase').addEventListener('click', () => void attempt(erase));
  void attempt(drawCount);
}

async function drawCount(): Promise<void> {
  const trouble = await troubleNoted();
  if (trouble !== null) byId('prices-status').textContent = say(`memory_trouble_${trouble}`);
  const { count, since } = await summary();
  byId('prices-count').textContent =
    count === 0 || since === null ? say('prices_none') : say('prices_count', { count: count.toLocaleString(), since });
  const shops = await shopCount();
  byId('shops-count').textContent = shops === 0 ? '' : say('shops_count', { count: shops.toLocaleString() });
}

async function show(): Promise<void> {
  byId('prices-rows').replaceChildren();
  rest = everything(ROWS);
  await showMore();
  const shops = (await allShops()).toSorted((a, b) => b.on.localeCompare(a.on));
  byId('shops-rows').replaceChildren(...shops.slice(0, SHOPS).map(drawShop));
  byId('shops-table').hidden = shops.length === 0;
}

async function showMore(): Promise<void> {
  const next = await rest?.next();
  const rows = next?.done === false ? next.value : [];
  byId('prices-rows').append(...rows.map(drawRow));
  byId('prices-table').hidden = byId('prices-rows').childElementCount === 0;
  byId('prices-more').hidden = rows.length < ROWS;
}

function drawRow({ on, title, amount, currency, ...offered }: Observation): HTMLElement {
  return draw(
    'tr',
    {},
    draw('td', {}, on),
    draw('td', { dir: 'auto' }, title),
    draw('td', { class: 'number' }, `${amount} ${currency}`),
    draw('td', { dir: 'auto' }, placeText(offered)),
  );
}

function drawShop({ site, on, legal_name, address, email, phone, registrations }: Shop): HTMLElement {
  const said = [legal_name, address, email, phone, ...registrations.map(({ value }) => value)].filter((part) => part !== null);
  return draw('tr', {}, draw('td', {}, on), draw('td', { dir: 'auto' }, site), draw('td', { dir: 'auto' }, said.join(' · ')));
}

async function save(form: Form): Promise<void> {
  saveFile(await asFile(form));
}

async function erase(): Promise<void> {
  await startAfresh();
  await show();
  await drawCount();
  announce(byId('prices-status'), 'prices_erased');
}

/** Whatever the database refuses is said, and the rest of the page works on. */
async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (why) {
    byId('prices-status').textContent = say(`memory_trouble_${troubleOf(why)}`);
  }
}
