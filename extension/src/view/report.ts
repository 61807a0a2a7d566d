import type { Finding, NotChecked, Report } from '../generated/protocol';
import { draw } from './draw';
import { drawFinding, type Show } from './finding';
import { say, sayIfKnown } from './words';

/** Findings that stand open, the gravest; the others show their title and open when pressed. */
const OPEN = 2;

/** A page's report below its verdict: findings, then what the page's own popup adds, then what could not be checked. */
export function drawReport(report: Report, show: Show, more: (HTMLElement | null)[]): HTMLElement[] {
  return [drawFindings(report.findings, show), ...more, drawNotChecked(report.not_checked)].filter((part) => part !== null);
}

/** What was found in something that is no page: there is nothing to scroll to, and most subjects are not in it. */
export function drawTextReport(report: Report): HTMLElement[] {
  return [drawFindings(report.findings, null)].filter((part) => part !== null);
}

/** The findings, the gravest open; nothing where there are none. */
export function drawFindings(findings: Finding[], show: Show | null): HTMLElement | null {
  if (findings.length === 0) return null;
  const list = draw('ol', { class: 'findings' }, ...findings.map((finding, at) => drawFinding(finding, at < OPEN, show)));
  return draw('section', { 'aria-label': say('findings_heading') }, draw('h2', {}, say('findings_heading')), list);
}

/** Reasons in words, each once: that three detectors lack a price is one thing to a reader. */
function drawNotChecked(notChecked: NotChecked[]): HTMLElement | null {
  const reasons = new Set(notChecked.map(({ because }) => sayIfKnown(`because_${because}`) ?? because));
  if (reasons.size === 0) return null;
  const items = [...reasons].map((reason) => draw('li', {}, reason));
  return draw(
    'section',
    { 'aria-label': say('not_checked_heading') },
    draw('h2', {}, say('not_checked_heading')),
    draw('ul', { class: 'reasons' }, ...items),
  );
}
