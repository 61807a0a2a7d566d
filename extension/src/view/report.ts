import type { Evidence, NotChecked, Report, Subject } from '../generated/protocol';
import { draw } from './draw';
import { drawFinding } from './finding';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** The subjects in the order they are shown. */
const SUBJECTS: readonly Subject[] = ['site', 'seller', 'listing', 'payment', 'message'];

/** A report below its verdict: findings, subjects, what could not be checked. */
export function drawReport(report: Report, show: (evidence: Evidence) => Promise<boolean>): HTMLElement[] {
  return [drawFindings(report, show), drawSubjects(report), drawNotChecked(report.not_checked)].filter((part) => part !== null);
}

function drawFindings({ findings }: Report, show: (evidence: Evidence) => Promise<boolean>): HTMLElement | null {
  if (findings.length === 0) return null;
  const list = draw('ol', { class: 'findings' }, ...findings.map((finding) => drawFinding(finding, show)));
  return draw('section', { 'aria-labelledby': 'findings' }, draw('h2', { id: 'findings' }, say('findings_heading')), list);
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
  return draw('section', { 'aria-labelledby': 'subjects' }, draw('h2', { id: 'subjects' }, say('subjects_heading')), list);
}

/** Reasons in words, each once: that three detectors lack a price is one thing to a reader. */
function drawNotChecked(notChecked: NotChecked[]): HTMLElement | null {
  const reasons = new Set(notChecked.map(({ because }) => sayIfKnown(`because_${because}`) ?? because));
  if (reasons.size === 0) return null;
  const items = [...reasons].map((reason) => draw('li', {}, reason));
  return draw(
    'section',
    { 'aria-labelledby': 'not-checked' },
    draw('h2', { id: 'not-checked' }, say('not_checked_heading')),
    draw('ul', { class: 'reasons' }, ...items),
  );
}
