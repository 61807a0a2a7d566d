import { api } from './api';

const ID = 'collector';

/** Runs one of our files in the top frame of a tab. Rejects where we may not. */
export async function inject(tab: number, file: string): Promise<void> {
  await api.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

/** Runs a function in one frame of a tab and answers what it gives. It travels as text, so that all it needs must be in it. */
export async function call<Arguments extends unknown[], T>(
  tab: number,
  frame: number,
  func: (...given: Arguments) => T,
  args: Arguments,
): Promise<T | null> {
  const [first] = await api.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func, args });
  return (first?.result as T | undefined) ?? null;
}

/** Has `file` run by itself on the pages of these sites (match patterns), and on no others. */
export async function runOn(origins: string[], file: string): Promise<void> {
  const registered = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await api.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: ID,
    matches: origins,
    js: [file],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}
