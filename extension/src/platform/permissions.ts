import { api } from './api';

/** The sites (match patterns) that the shopper lets us read by ourselves. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin));
}

/** Asks the shopper for sites; needs a click. Answers whether they said yes. */
export async function requestOrigins(origins: string[]): Promise<boolean> {
  return api.permissions.request({ origins });
}

/** Gives sites back. */
export async function giveBackOrigins(origins: string[]): Promise<void> {
  await api.permissions.remove({ origins });
}

/** Whether we may read all of these sites by ourselves. */
export async function hasOrigins(origins: string[]): Promise<boolean> {
  return api.permissions.contains({ origins });
}

/** Runs `then` with the sites that the shopper let us read from now on. */
export function onGranted(then: (origins: string[]) => void): void {
  api.permissions.onAdded.addListener(({ origins = [] }) => then(origins));
}

/** Runs `then` with the sites that the shopper took back. */
export function onTakenBack(then: (origins: string[]) => void): void {
  api.permissions.onRemoved.addListener(({ origins = [] }) => then(origins));
}
