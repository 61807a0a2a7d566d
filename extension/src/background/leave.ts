import { tellTab } from '../platform/messages';
import { dropParts } from './assemble';
import { forget, recordOf } from './tab-record';
import { nextVisit } from './visits';

/** Forgets what was known of a tab that goes elsewhere: verdict, badge, notice, and a capture on its way. */
export async function leave(tab: number): Promise<void> {
  nextVisit(tab);
  dropParts(tab);
  const { noticed } = await recordOf(tab);
  await forget(tab);
  if (noticed) await tellTab(tab, { kind: 'notice', report: null });
}
