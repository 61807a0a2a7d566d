import type { Observation } from '../generated/protocol';
import { everything } from './browse';
import { allShops } from './shops';

/** The forms in which the memory can be taken along. */
export type Form = 'csv' | 'json';

const COLUMNS = ['on', 'title', 'brand', 'gtin', 'asin', 'mpn', 'sku', 'condition', 'amount', 'currency', 'tax_included', 'seller', 'site', 'path', 'picture', 'look'] as const;

/** Everything the memory holds, as a file; a table has the prices only. */
export async function asFile(form: Form): Promise<File> {
  const parts: string[] = [];
  for await (const batch of everything()) {
    const lines = batch.map(form === 'csv' ? csvLine : (observation) => JSON.stringify(observation));
    parts.push(lines.join(form === 'csv' ? '' : ',\n'));
  }
  return form === 'csv'
    ? new File([`\uFEFF${COLUMNS.join(',')}\r\n`, ...parts], 'caveat-prices.csv', { type: 'text/csv' })
    : new File(['{"prices": [\n', parts.join(',\n'), '\n], "shops": ', JSON.stringify(await allShops()), '}\n'], 'caveat-prices.json', { type: 'application/json' });
}

/** One line of a table, by RFC 4180. */
export function csvLine(observation: Observation): string {
  const { ids, picture } = observation;
  const fields = { ...observation, ...ids, picture: picture?.name ?? null, look: picture?.look ?? null };
  return `${COLUMNS.map((column) => csvField(fields[column])).join(',')}\r\n`;
}

/** A page could name its goods so that a spreadsheet takes the name for a formula: an apostrophe makes it text. */
function csvField(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
