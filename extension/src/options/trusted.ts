import { allTrusted, setTrusted, type Trust } from '../trust';
import { button, byId, draw } from '../view/draw';
import { say } from '../view/words';

/** Draws the list of sites and sellers that are trusted, each with a way to take that back. */
export async function drawTrusted(): Promise<void> {
  const rows = (await allTrusted()).map(drawOne);
  byId('trusted').replaceChildren(...(rows.length > 0 ? rows : [draw('li', {}, say('trusted_none'))]));
}

function drawOne(trust: Trust): HTMLElement {
  const { subject, name, site } = trust;
  const takeBack = async (): Promise<void> => {
    await setTrusted(trust, false);
    await drawTrusted();
    byId('trusted-heading').focus(); // The button that had the focus is gone.
  };
  const label = { 'aria-label': say('trust_take_back', { name }) };
  const words = subject === 'site' ? name : `${name} · ${site}`;
  return draw('li', {}, draw('span', { dir: 'auto' }, words), button(say('sites_remove'), () => void takeBack(), { class: 'quiet', ...label }));
}
