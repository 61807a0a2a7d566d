import { api } from './api';

/** Reads from what lasts as long as the browser runs; `undefined` where there is nothing. Page scripts cannot reach it. */
export async function readSession(key: string): Promise<unknown> {
  const found: Record<string, unknown> = await api.storage.session.get(key);
  return found[key];
}

/** All keys and values of the session. */
export async function readWholeSession(): Promise<Record<string, unknown>> {
  return api.storage.session.get(null);
}

/** Writes to the session. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await api.storage.session.set({ [key]: value });
}

/** Takes something out of the session. */
export async function removeSession(key: string): Promise<void> {
  await api.storage.session.remove(key);
}

/** Runs `then` whenever the value under `key` changes. */
export function onSessionChange(key: string, then: () => void): void {
  api.storage.session.onChanged.addListener((changes) => {
    if (key in changes) then();
  });
}
