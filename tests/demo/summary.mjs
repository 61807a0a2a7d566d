// A report in a few lines of text, in the words of the message catalogue.

import { words } from '../browser/harness/catalogue.mjs';

/** @typedef {import('../../extension/src/generated/protocol').Report} Report */

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

/** @param {string} text */
function shortened(text) {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
