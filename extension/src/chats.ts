// Whether pages of messages are read by themselves. Opening the popup on one is asking for it, whatever is chosen here.

import { readSetting, writeSetting } from './platform/settings';

const SETTING = 'read_chats';

/** Whether the shopper lets Caveat read messages by itself; not unless they said so. */
export async function readsChats(): Promise<boolean> {
  return (await readSetting(SETTING)) === true;
}

/** Turns that on or off, from the next page on. */
export async function setReadsChats(isOn: boolean): Promise<void> {
  await writeSetting(SETTING, isOn);
}
