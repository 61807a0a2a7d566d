import { api } from './api';

/** A setting of the shopper's, which outlasts the browser's session; `undefined` where it was never set. */
export async function readSetting(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await api.storage.local.get(key);
  return found[key];
}

/** Writes a setting. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  await api.storage.local.set({ [key]: value });
}

/** Writes several settings, all of them or none. */
export async function writeSettings(values: Record<string, unknown>): Promise<void> {
  await api.storage.local.set(values);
}

/** Forgets a setting. */
export async function removeSetting(key: string): Promise<void> {
  await api.storage.local.remove(key);
}

/** Runs `then` whenever a setting changes whose key begins so. */
export function onSettingChange(beginning: string, then: () => void): void {
  api.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(beginning))) then();
  });
}
