// An in-memory browser for unit tests. Import it before anything that speaks to `platform/`.

import type { ToCollector } from '../generated/protocol';

/** What a test sees of the browser, and sets in it. */
export const fake = {
  session: new Map<string, unknown>(),
  /** The shopper's settings. */
  settings: new Map<string, unknown>(),
  /** What the toolbar button shows, by tab. */
  badges: new Map<number, Record<string, unknown>>(),
  /** The sites that were granted. */
  origins: new Set<string>(),
  /** The addresses of the open tabs, `null` where the extension may not see them. */
  tabs: new Map<number, string | null>(),
  /** Scripts put into tabs. */
  injected: [] as { tab: number; file: string }[],
  /** Messages sent to tabs. */
  told: [] as { tab: number; message: ToCollector }[],
  /** The addresses of tabs that were opened. */
  opened: [] as string[],
  /** Why putting a script into a tab fails, if it does. */
  refusal: null as string | null,
  /** What happens while a script is put into a tab. */
  onInject: (): void => undefined,

  /** As the browser was when it started. */
  reset(): void {
    fake.session.clear();
    fake.settings.clear();
    fake.badges.clear();
    fake.origins.clear();
    fake.tabs.clear();
    fake.injected.length = 0;
    fake.told.length = 0;
    fake.opened.length = 0;
    fake.refusal = null;
    fake.onInject = () => undefined;
  },
};

const ORIGIN = 'chrome-extension://caveat/';
const event = { addListener: (): void => undefined };

/** A storage area on a map. Values are copied on the way in and out, as a browser does. */
function area(values: Map<string, unknown>): Record<string, unknown> {
  return {
    get: async (key: string | null) =>
      structuredClone(Object.fromEntries([...values].filter(([name]) => key === null || name === key))),
    set: async (changed: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(changed)) values.set(key, structuredClone(value));
    },
    remove: async (key: string) => void values.delete(key),
    onChanged: event,
  };
}

async function badge(details: { tabId: number }): Promise<void> {
  fake.badges.set(details.tabId, { ...fake.badges.get(details.tabId), ...details });
}

const api = {
  runtime: { id: 'caveat', getURL: (path: string) => ORIGIN + path, onMessage: event, onInstalled: event, onStartup: event },
  i18n: { getMessage: (key: string) => key },
  storage: { session: area(fake.session), local: area(fake.settings) },
  action: { setBadgeText: badge, setBadgeBackgroundColor: badge, setBadgeTextColor: badge, setIcon: badge, setTitle: badge },
  permissions: {
    getAll: async () => ({ origins: [...fake.origins] }),
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => fake.origins.has(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) fake.origins.add(origin);
      return true;
    },
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) fake.origins.delete(origin);
    },
  },
  tabs: {
    get: async (id: number) => {
      if (!fake.tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
      return { id, url: fake.tabs.get(id) ?? undefined };
    },
    create: async ({ url }: { url: string }) => void fake.opened.push(url),
    sendMessage: async (tab: number, message: ToCollector) => {
      fake.told.push({ tab, message });
      return true;
    },
  },
  scripting: {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (fake.refusal !== null) throw new Error(fake.refusal);
      for (const file of files) fake.injected.push({ tab: target.tabId, file });
      fake.onInject();
    },
  },
};

Object.assign(globalThis, { chrome: api });
