import { readSession, writeSession } from '../platform/session';
import { readSetting, writeSetting } from '../platform/settings';
import { type Trouble, troubleOf } from './database';

/** The setting that turns the memory off. */
const SETTING = 'remember_prices';
/** Where the session keeps what ails the memory. */
const TROUBLE = 'memory_trouble';

/** Whether prices are to be remembered. */
export async function remembers(): Promise<boolean> {
  return (await readSetting(SETTING)) !== false;
}

/** Turns the memory on or off. What it holds stays until it is erased. */
export async function setRemembers(isOn: boolean): Promise<void> {
  await writeSetting(SETTING, isOn);
}

/** Notes a failure of the database, for the settings to tell. */
export async function noteTrouble(why: unknown): Promise<null> {
  console.warn('Caveat cannot use its price memory:', why);
  await writeSession(TROUBLE, troubleOf(why));
  return null;
}

/** What ailed the memory last, since the browser started; `null` where nothing did. */
export async function troubleNoted(): Promise<Trouble | null> {
  const noted = await readSession(TROUBLE);
  return noted === 'newer' || noted === 'damaged' || noted === 'full' || noted === 'slow' ? noted : null;
}
