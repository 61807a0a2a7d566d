import type { Mark } from '../generated/protocol';
import { tellTab } from '../platform/messages';
import { readSetting, writeSetting } from '../platform/settings';
import { isSameVisit, type Visit } from './visits';

const SETTING = 'mark_items';

/** Whether items that are far out of line are marked on the page. */
export async function marksItems(): Promise<boolean> {
  return (await readSetting(SETTING)) !== false;
}

/** Turns the marks on or off, from the next page on. */
export async function setMarksItems(isOn: boolean): Promise<void> {
  await writeSetting(SETTING, isOn);
}

/** Has the items of a list marked, where the shopper wants that; a list without such items loses the marks it had. */
export async function showMarks(tab: number, marks: Mark[], visit: Visit): Promise<void> {
  const wanted = (await marksItems()) ? marks : [];
  if (isSameVisit(tab, visit)) await tellTab(tab, { kind: 'mark', marks: wanted });
}
