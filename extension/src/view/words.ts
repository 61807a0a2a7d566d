import type catalogue from '../../public/_locales/en/messages.json';
import { catalogueText } from '../platform/words';

/** A key of the message catalogue. One that is not there does not compile. */
export type Key = keyof typeof catalogue;

/** The words for a key, with `{name}` replaced by the value of that name. */
export function say(key: Key, args: Record<string, string> = {}): string {
  return fill(catalogueText(key), args);
}

/** The words for a key that the engine names; `null` where this catalogue does not have it yet. */
export function sayIfKnown(key: string, args: Record<string, string> = {}): string | null {
  const text = catalogueText(key);
  return text === '' ? null : fill(text, args);
}

/** Values go in once and are not looked at again: a value that looks like `{name}` stays what it is. */
export function fill(text: string, args: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(args, name) ? (args[name] ?? whole) : whole));
}
