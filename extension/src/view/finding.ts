import type { Evidence, Finding } from '../generated/protocol';
import { button, draw } from './draw';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** A finding as a person reads it: what, where it says so, why it matters, what to do. */
export function drawFinding(finding: Finding, show: (evidence: Evidence) => Promise<boolean>): HTMLElement {
  return draw(
    'li',
    { class: `finding finding-${finding.outcome}` },
    draw('h3', {}, sign(finding.outcome), titleOf(finding)),
    ...finding.evidence.map((evidence) => drawEvidence(evidence, show)),
    drawWhy(finding),
    drawAdvice(finding.advice),
    finding.strength === 'trial' ? draw('p', { class: 'note' }, say('trial_note')) : null,
  );
}

/** The finding's title; its id where this catalogue has no words for it yet. */
export function titleOf({ id, args }: Finding): string {
  return sayIfKnown(`finding_${keyOf(id)}_title`, args) ?? id;
}

/** Why it matters, or nothing. */
export function whyOf({ id, args }: Finding): string {
  return sayIfKnown(`finding_${keyOf(id)}_why`, args) ?? '';
}

/** Catalogue keys hold no dashes: browsers do not allow them there. */
function keyOf(id: string): string {
  return id.replaceAll('-', '_');
}

function drawEvidence(evidence: Evidence, show: (evidence: Evidence) => Promise<boolean>): HTMLElement {
  const answer = draw('span', { class: 'note', role: 'status' });
  const press = (): void =>
    void show(evidence).then((isFound) => {
      answer.textContent = say(isFound ? 'shown_on_page' : 'not_shown_on_page');
    });
  const label = { 'aria-label': `${say('show_on_page')}: ${evidence.quote}` };
  return draw(
    'div',
    { class: 'evidence' },
    draw('span', { class: 'visually-hidden' }, say('quote_label')),
    draw('q', { dir: 'auto' }, evidence.quote),
    button(say('show_on_page'), press, { class: 'quiet', ...label }),
    answer,
  );
}

function drawWhy(finding: Finding): HTMLElement | null {
  const why = whyOf(finding);
  return why === '' ? null : draw('div', {}, draw('h4', {}, say('why_label')), draw('p', {}, why));
}

function drawAdvice(keys: string[]): HTMLElement | null {
  const advice = keys.map((key) => sayIfKnown(`advice_${key}`)).filter((text) => text !== null);
  if (advice.length === 0) return null;
  const items = advice.map((text) => draw('li', {}, text));
  return draw('div', { class: 'advice' }, draw('h4', {}, say('advice_label')), draw('ul', {}, ...items));
}
