import { api } from './api';

/** The catalogue's text under a key, in the language of the browser; empty where there is none. */
export function catalogueText(key: string): string {
  return api.i18n.getMessage(key);
}
