import type { TabState } from '../../generated/protocol';
import type { ViewHandler } from '../../messages';
import { inject } from '../../platform/scripts';
import { tabById } from '../../platform/tabs';
import { keep } from '../tab-record';
import { visitOf } from '../visits';

/** Puts the collector into a tab, or has the one that is there look again. */
export const checkTab: ViewHandler<'check_tab'> = async ({ tab }) => {
  const visit = visitOf(tab);
  const url = (await tabById(tab))?.url ?? null;
  const reading: TabState = { status: 'reading' };
  await keep(tab, { state: reading, url, refused: null, asked: true }, visit);
  try {
    await inject(tab, 'collector.js');
    return reading;
  } catch (why) {
    const refused = refusal(url, why);
    await keep(tab, { state: refused, url }, visit);
    return refused;
  }
};

/** Browsers refuse in words only. Where the address is hidden from us too, it is our permission that is missing. */
function refusal(url: string | null, why: unknown): TabState {
  const lacksPermission = url === null && /permission/i.test(String(why));
  return lacksPermission ? { status: 'failed', because: 'no_permission' } : { status: 'off_limits' };
}
