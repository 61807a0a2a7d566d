import type { Report } from '../generated/protocol';

/**
 * What a report of a wrong verdict holds: the site's host, the outcomes, and for each finding its id and quotes. No path, no
 * query, nothing of the person: those may tell who is logged in and what they bought.
 */
export function reportText({ page, outcome, subjects, findings, not_checked }: Report): string {
  const host = page.url !== null && URL.canParse(page.url) ? new URL(page.url).host : 'unknown';
  return [
    `site: ${host}`,
    `page: ${page.kind}, language ${page.lang ?? 'unknown'}`,
    `verdict: ${outcome}`,
    ...Object.entries(subjects).map(([subject, judged]) => `  ${subject}: ${judged}`),
    ...findings.flatMap(({ id, strength, evidence }) => [
      `finding: ${id} (${strength})`,
      ...evidence.map(({ quote }) => `  “${quote}”`),
    ]),
    ...not_checked.map(({ id, because }) => `not checked: ${id} (${because})`),
    '',
  ].join('\n');
}
