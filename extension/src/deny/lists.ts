// The lists of reported sites that the shopper brought. They lie in the settings' storage, not in a database: a private window has a
// database of its own and would know of no list.

import { onSettingChange, readSetting, removeSetting, writeSettings } from '../platform/settings';
import { fromBase64, toBase64 } from './base64';

/** A list that is kept. */
export type List = {
  name: string;
  /** How many domains are in it. */
  domains: number;
  /** The day it was brought, as ISO writes it. */
  on: string;
  /** The key (minisign, base64) that a newer one must be signed with; `null` where it came without. */
  key: string | null;
};

/** How the keys of the index and of every list begin: one list may come for another with the same name, day and size. */
const BEGINNING = 'deny_list';
/** What is kept of all lists. */
const SETTING = `${BEGINNING}s`;

/** Lists at most: each is asked about every page. */
const MAX_LISTS = 20;
/** Bytes of all lists together, two and a half million domains. Chromium stores 10 MB for an extension, and they are written in base64. */
const MAX_BYTES = 6_000_000;

/** There is no room for a list. */
export class NoRoom extends Error {}

/** Every list that is kept. */
export async function allLists(): Promise<List[]> {
  const kept = await readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isList) : [];
}

/** The files of all lists, as the engine takes them. */
export async function listFiles(): Promise<Uint8Array[]> {
  const files = await Promise.all((await allLists()).map(async ({ name }) => fromBase64(await readSetting(keyOf(name)))));
  return files.filter((file) => file !== null);
}

/** Keeps a list, in place of one of the same name. Throws `NoRoom`, and then all is as it was. */
export async function keepList(list: List, file: Uint8Array): Promise<void> {
  const others = (await allLists()).filter(({ name }) => name !== list.name);
  const sizes = await Promise.all(others.map(async ({ name }) => fromBase64(await readSetting(keyOf(name)))?.length ?? 0));
  const size = sizes.reduce((sum, size) => sum + size, file.length);
  if (others.length >= MAX_LISTS || size > MAX_BYTES) throw new NoRoom();
  try {
    await writeSettings({ [SETTING]: [...others, list], [keyOf(list.name)]: toBase64(file) }); // Both or neither.
  } catch (why) {
    throw new NoRoom('the browser stores no more', { cause: why });
  }
}

/** Forgets a list. */
export async function removeList(name: string): Promise<void> {
  await writeSettings({ [SETTING]: (await allLists()).filter((list) => list.name !== name) });
  await removeSetting(keyOf(name));
}

/** Runs `then` whenever a list comes or goes. */
export function onListsChange(then: () => void): void {
  onSettingChange(BEGINNING, then);
}

function keyOf(name: string): string {
  return `${BEGINNING}:${name}`;
}

function isList(value: unknown): value is List {
  return typeof value === 'object' && value !== null && 'name' in value && 'domains' in value && 'on' in value && 'key' in value;
}
