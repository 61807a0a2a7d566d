import type { TabState } from '../generated/protocol';
import { patternOf } from '../pattern';
import { askWorker } from '../platform/messages';
import { hasOrigins, requestOrigins } from '../platform/permissions';
import type { Tab } from '../platform/tabs';
import { button, draw } from '../view/draw';
import { EVERYWHERE } from '../view/levels';
import { say } from '../view/words';

/** What the shopper may have done next: check this page, or have pages like it checked by themselves. */
export async function drawOffers(tab: Tab, state: TabState): Promise<HTMLElement[]> {
  if (state.status === 'off_limits' || state.status === 'reading') return [];
  const check = button(say(state.status === 'read' ? 'check_again' : 'check_this_page'), () => void askWorker({ kind: 'check_tab', tab: tab.id }), {
    class: state.status === 'read' ? 'quiet' : 'primary',
  });
  return [check, ...(await drawPermissions(tab))];
}

async function drawPermissions(tab: Tab): Promise<HTMLElement[]> {
  const site = patternOf(tab.url);
  if (await hasOrigins(site === null ? EVERYWHERE : [site])) return [];
  const ask = (origins: string[]): void => {
    // Some browsers close the popup to ask; the worker hears of the answer by itself.
    void requestOrigins(origins);
  };
  return [
    draw('h2', {}, say('always_heading')),
    ...(site === null ? [] : [button(say('always_this_site'), () => ask([site]))]),
    button(say('always_all'), () => ask(EVERYWHERE)),
  ];
}
