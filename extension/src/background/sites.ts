import { tellTab } from '../platform/messages';
import { grantedOrigins } from '../platform/permissions';
import { inject, runOn } from '../platform/scripts';
import { tabsOn } from '../platform/tabs';
import { inTurn } from '../in-turn';
import { covers } from '../pattern';
import { leave } from './leave';
import { knownTabs } from './tab-record';

/** A change of level gives and takes at once: the later must win, and know of both. */
const follow = inTurn();

/** Has the collector run by itself on the sites the shopper chose, and nowhere else. */
export function followPermissions(): Promise<void> {
  return follow(async () => runOn(await grantedOrigins(), 'collector.js'));
}

/** Starts with the pages of these sites that are open already: nobody should have to load them again. */
export async function readOpenTabs(origins: string[]): Promise<void> {
  const tabs = await tabsOn(origins);
  await Promise.allSettled(tabs.map(({ id }) => inject(id, 'collector.js')));
}

/** Stops on the pages of these sites at once, verdict and badge included. */
export async function stopOn(origins: string[]): Promise<void> {
  const kept = await grantedOrigins();
  const stopped = (await knownTabs()).filter(
    ([, { url }]) => url !== null && covers(origins, url) && !covers(kept, url),
  );
  await Promise.allSettled(
    stopped.map(async ([tab]) => {
      await tellTab(tab, { kind: 'stop' });
      await leave(tab);
    }),
  );
}
