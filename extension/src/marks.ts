// Whether items that are far out of line are marked on the page.

import { readSetting, writeSetting } from './platform/settings';

const SETTING = 'mark_items';

/** Whether the shopper lets Caveat mark items; yes unless they said otherwise. */
export async function marksItems(): Promise<boolean> {
  return (await readSetting(SETTING)) !== false;
}

/** Turns the marks on or off, from the next page on. */
export async function setMarksItems(isOn: boolean): Promise<void> {
  await writeSetting(SETTING, isOn);
}
