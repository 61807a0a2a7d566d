import { giveBackOrigins, grantedOrigins } from '../platform/permissions';
import { button, byId, draw } from '../view/draw';
import { announce } from '../view/page';
import { say } from '../view/words';

/** Draws the list of sites that Caveat may read by itself, each with a way to take it back. */
export async function drawSites(): Promise<void> {
  const origins = await grantedOrigins();
  const rows = origins.map((origin) => drawSite(origin));
  byId('sites').replaceChildren(...(rows.length > 0 ? rows : [draw('li', {}, say('sites_none'))]));
}

function drawSite(origin: string): HTMLElement {
  const site = nameOf(origin);
  const takeBack = async (): Promise<void> => {
    await giveBackOrigins([origin]);
    announce(byId('sites-status'), 'sites_removed', { site });
    byId('sites-heading').focus(); // The button that had the focus is gone.
  };
  const label = { 'aria-label': say('sites_remove_label', { site }) };
  return draw('li', {}, draw('span', { dir: 'auto' }, site), button(say('sites_remove'), () => void takeBack(), { class: 'quiet', ...label }));
}

/** A match pattern as a person reads it. */
function nameOf(origin: string): string {
  const [, scheme = '', host = origin] = /^([^:]+):\/\/([^/]+)\//.exec(origin) ?? [];
  return host === '*' ? say('sites_everything', { scheme }) : host.replace(/^\*\./, '');
}
