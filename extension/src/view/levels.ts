import { giveBackOrigins, grantedOrigins, hasOrigins, requestOrigins } from '../platform/permissions';
import { MARKETPLACES } from './marketplaces';

/** How much the shopper lets Caveat read by itself. */
export type Level = 'click' | 'marketplaces' | 'everywhere';

/** From the least to the most. */
export const LEVELS: readonly Level[] = ['click', 'marketplaces', 'everywhere'];

/** Every web page. */
export const EVERYWHERE = ['https://*/*', 'http://*/*'];

/** What each level needs. */
const NEEDED: Record<Level, string[]> = {
  click: [],
  marketplaces: MARKETPLACES.map((site) => `https://*.${site}/*`),
  everywhere: EVERYWHERE,
};

/** The level in force. Single sites may have been added to it. */
export async function currentLevel(): Promise<Level> {
  if (await hasOrigins(NEEDED.everywhere)) return 'everywhere';
  return (await hasOrigins(NEEDED.marketplaces)) ? 'marketplaces' : 'click';
}

/** Changes the level; needs a click. Answers whether it was changed: the shopper may say no when the browser asks. */
export async function changeLevel(level: Level): Promise<boolean> {
  // Asked first: after anything awaited, browsers no longer count the click.
  if (level !== 'click' && !(await requestOrigins(NEEDED[level]))) return false;
  const surplus = (await grantedOrigins()).filter((origin) => level !== 'everywhere' && !NEEDED[level].includes(origin));
  if (surplus.length > 0) await giveBackOrigins(surplus);
  return true;
}
