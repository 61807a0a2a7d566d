import { api } from './api';

/** A tab; its address is `null` where we have no permission to see it. */
export type Tab = { id: number; url: string | null };

/** The tab that the shopper looks at. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : asTab(tab);
}

/** A tab by its number; `null` when it is gone. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return asTab(await api.tabs.get(id));
  } catch {
    return null;
  }
}

/** The open tabs on these sites (match patterns). */
export async function tabsOn(origins: string[]): Promise<Tab[]> {
  if (origins.length === 0) return [];
  const tabs = await api.tabs.query({ url: origins });
  return tabs.map(asTab).filter((tab) => tab !== null);
}

/** Opens a page in a new tab. */
export async function openTab(url: string): Promise<void> {
  await api.tabs.create({ url });
}

/** Opens a page in a new tab beside another, as its child. */
export async function openTabBeside(tab: number, url: string): Promise<void> {
  const { index, windowId } = await api.tabs.get(tab);
  await api.tabs.create({ url, index: index + 1, windowId, openerTabId: tab });
}

/** What a window, or the one in front, shows of its page now, as a `data:` address. Rejects where we may not. */
export async function screenshot(window?: number): Promise<string> {
  const picture = { format: 'png' } as const;
  return window === undefined ? api.tabs.captureVisibleTab(picture) : api.tabs.captureVisibleTab(window, picture);
}

/** Runs `then` when a tab starts to load another page, or moves within one. */
export function onNavigation(then: (tab: number) => void): void {
  api.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') then(tab);
  });
}

/** Runs `then` when a tab was closed. */
export function onTabClosed(then: (tab: number) => void): void {
  api.tabs.onRemoved.addListener((tab) => then(tab));
}

function asTab(tab: chrome.tabs.Tab): Tab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
