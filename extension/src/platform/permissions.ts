import { PATTERNS } from '../registry/servers';
import { api } from './api';

/** Kinds of data that Firefox has the shopper agree to before an extension may send them. */
export type Collected = 'browsingActivity';

/** The sites (match patterns) that the shopper lets us read by ourselves. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return sitesAmong(origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin)));
}

/** Registries are asked, their pages are not read. */
function sitesAmong(origins: string[]): string[] {
  return origins.filter((origin) => !PATTERNS.includes(origin));
}

/** Asks the shopper for sites, and whether data may be sent to them; needs a click. Answers whether they said yes. */
export async function requestOrigins(origins: string[], collected: Collected[] = []): Promise<boolean> {
  return api.permissions.request(permissions(origins, collected));
}

/** Gives sites back, and the leave to send data. */
export async function giveBackOrigins(origins: string[], collected: Collected[] = []): Promise<void> {
  await api.permissions.remove(permissions(origins, collected));
}

/** Other browsers know no such leave, and refuse what they do not know. */
function permissions(origins: string[], collected: Collected[]): chrome.permissions.Permissions {
  const isFirefox = 'getBrowserInfo' in api.runtime;
  return isFirefox && collected.length > 0 ? Object.assign({ origins }, { data_collection: collected }) : { origins };
}

/** Whether we may read all of these sites by ourselves. */
export async function hasOrigins(origins: string[]): Promise<boolean> {
  return api.permissions.contains({ origins });
}

/** Runs `then` with the sites that the shopper let us read from now on. */
export function onGranted(then: (origins: string[]) => void): void {
  api.permissions.onAdded.addListener(({ origins = [] }) => then(sitesAmong(origins)));
}

/** Runs `then` with the sites that the shopper took back. */
export function onTakenBack(then: (origins: string[]) => void): void {
  api.permissions.onRemoved.addListener(({ origins = [] }) => then(sitesAmong(origins)));
}
