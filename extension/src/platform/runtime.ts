import { api } from './api';

/** The address of one of our own files. */
export function ownUrl(path: string): string {
  return api.runtime.getURL(path);
}

/** Whether the extension that started this script is still there: after an update or a removal it is not. */
export function isAlive(): boolean {
  // A content script of an extension that was unloaded keeps running, without a runtime id.
  return api.runtime?.id !== undefined;
}

/** Runs `then` when the extension was put in for the first time, or was updated. */
export function onInstalled(then: (first: boolean) => void): void {
  api.runtime.onInstalled.addListener(({ reason }) => then(reason === 'install'));
}

/** Runs `then` when the browser starts. */
export function onStartup(then: () => void): void {
  api.runtime.onStartup.addListener(then);
}

/** Opens the settings. */
export async function openOptions(): Promise<void> {
  await api.runtime.openOptionsPage();
}
