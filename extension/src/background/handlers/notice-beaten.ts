import type { CollectorHandler } from '../../messages';
import { ownUrl } from '../../platform/runtime';
import { openTabBeside } from '../../platform/tabs';
import { siteOf } from '../../trust';
import { recordOf } from '../tab-record';

/** Where it was done, by tab: a page that moves or loads again and again must not open as many tabs. */
const opened = new Map<number, string | null>();

/** The page let no notice stand: what was found opens in a page of our own, which no other page reaches; once for a tab's stay at a site. */
export const noticeBeaten: CollectorHandler<'notice_beaten'> = async (_, { tab, url }) => {
  const { noticed } = await recordOf(tab);
  const site = siteOf(url);
  if (!noticed || opened.get(tab) === site) return null;
  opened.set(tab, site);
  await openTabBeside(tab, ownUrl(`popup.html?tab=${tab}&beaten`));
  return null;
};
