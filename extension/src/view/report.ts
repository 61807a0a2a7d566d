import type { NotChecked, Report, Subject } from '../generated/protocol';
import { draw } from './draw';
import { drawFinding, type Show } from './finding';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** The subjects in the order they are shown. */
const SUBJECTS: readonly Subject[] = ['site', 'seller', 'listing', 'payment', 'message'];

/** Findings that stand open, the gravest; the others show their title and open when pressed. */
const OPEN = 2;

/** A page's report below its verdict: findings, prices, subjects, what could not be checked. */
export function drawReport(report: Report, show: Show, prices: HTMLElement | null): HTMLElement[] {
  return [drawFindings(report, show), prices, drawSubjects(report), drawNotChecked(report.not_checked)].filter((part) => part !== null);
}

/** What was found in something that is no page: there is nothing to scroll to, and most subjects are not in it. */
export function drawTextReport(report: Report): HTMLElement[] {
  return [drawFindings(report, null)].filter((part) => part !== null);
}

function drawFindings({ findings }: Report, show: Show | null): HTMLElement | null {
  if (findings.length === 0) return null;
  const list = draw('ol', { class: 'findings' }, ...findings.map((finding, at) => drawFinding(finding, at < OPEN, show)));
  return draw('section', { 'aria-label': say('findings_heading') }, draw('h2', {}, say('findings_heading')), list);
}

function drawSubjects({ subjects }: Report): HTMLElement {
  const rows = SUBJECTS.map((subject) => {
    const outcome = subjects[subject];
    return draw(
      'li',
      { class: `subject subject-${outcome}` },
      draw('span', {}, say(`subject_${subject}`)),
      draw('span', { class: 'outcome' }, sign(outcome), say(`outcome_${outcome}`)),
    );
  });
  const list = draw('ul', { class: 'subjects' }, ...rows);
  return draw('section', { 'aria-label': say('subjects_heading') }, draw('h2', {}, say('subjects_heading')), list);
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
