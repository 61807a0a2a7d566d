import { inTurn } from '../../in-turn';
import type { CollectorHandler } from '../../messages';
import { ownUrl } from '../../platform/runtime';
import { readSession, removeSession, writeSession } from '../../platform/session';
import { openTabBeside } from '../../platform/tabs';
import { siteOf } from '../../trust';
import { recordOf } from '../tab-record';

/** Two pages of a tab may lose at once, and only one of them opens anything. */
const once = inTurn();

/**
 * The page let no notice stand: what was found opens in a page of our own, which no other page reaches. Once for a tab and a site, in the session, so
 * that neither a page that moves or loads again and again nor a worker that was ended in between opens more.
 */
export const noticeBeaten: CollectorHandler<'notice_beaten'> = async (_, { tab, url }) => {
  const { noticed } = await recordOf(tab);
  const site = siteOf(url);
  if (!noticed) return null;
  await once(async () => {
    if ((await readSession(keyOf(tab))) === site) return;
    await writeSession(keyOf(tab), site);
    await openTabBeside(tab, ownUrl(`popup.html?tab=${tab}&beaten`));
  });
  return null;
};

/** Forgets it with the tab. */
export function forgetBeaten(tab: number): Promise<void> {
  return removeSession(keyOf(tab));
}

function keyOf(tab: number): string {
  return `beaten:${tab}`;
}
