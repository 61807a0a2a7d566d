// A report in a few lines of text, in the words of the message catalogue.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../browser/harness/start.mjs';

/** @typedef {import('../../extension/src/generated/protocol').Report} Report */

/** @type {Record<string, { message: string }>} */
const CATALOGUE = JSON.parse(readFileSync(join(ROOT, 'extension/public/_locales/en/messages.json'), 'utf8'));

/**
 * @param {string} about what the page is
 * @param {Report} report
 */
export function summary(about, report) {
  const findings = report.findings.flatMap((finding) => [
    `  - ${words(`finding_${finding.id.replaceAll('-', '_')}_title`, finding.args)}`,
    ...finding.evidence.slice(0, 2).map(({ quote }) => `      “${shortened(quote)}”`),
  ]);
  return [`${report.outcome.toUpperCase().padEnd(8)} ${about}`, `  ${report.page.url}`, ...findings, ''].join('\n');
}

/**
 * @param {string} key
 * @param {Record<string, string | undefined>} args
 */
function words(key, args) {
  const text = CATALOGUE[key]?.message ?? key;
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name) => args[name] ?? placeholder);
}

/** @param {string} text */
function shortened(text) {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
