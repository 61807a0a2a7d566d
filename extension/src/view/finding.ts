import type { Evidence, Finding } from '../generated/protocol';
import { withCountries } from './country';
import { button, draw } from './draw';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** Scrolls to quoted words. Answers whether they were found. */
export type Show = (evidence: Evidence) => Promise<boolean>;

/** A finding as a person reads it: what, where it says so, why it matters, what to do. Without `show` there is nothing to scroll to. */
export function drawFinding(finding: Finding, isOpen: boolean, show: Show | null): HTMLElement {
  const title = draw('h3', {}, sign(finding.outcome), draw('span', {}, titleOf(finding)));
  const rest = [
    ...finding.evidence.map((evidence) => drawEvidence(evidence, show)),
    drawWhy(finding),
    drawAdvice(adviceOf(finding)),
    finding.strength === 'trial' ? draw('p', { class: 'note' }, say('trial_note')) : null,
  ];
  return draw('li', { class: `finding finding-${finding.outcome}` }, draw('details', { open: isOpen }, draw('summary', {}, title), ...rest));
}

/** The finding's title; its id where this catalogue has no words for it yet. */
export function titleOf({ id, args }: Pick<Finding, 'id' | 'args'>): string {
  return sayIfKnown(`finding_${keyOf(id)}_title`, withCountries(args)) ?? id;
}

/** Why it matters, or nothing. */
export function whyOf({ id, args }: Finding): string {
  return sayIfKnown(`finding_${keyOf(id)}_why`, withCountries(args)) ?? '';
}

/** What to do, most needed first. */
export function adviceOf({ advice }: Finding): string[] {
  return advice.map((key) => sayIfKnown(`advice_${key}`)).filter((text) => text !== null);
}

/** Catalogue keys hold no dashes: browsers do not allow them there. */
function keyOf(id: string): string {
  return id.replaceAll('-', '_');
}

/** Places that nobody can be shown: the address, and what a page tells machines only. */
const FOR_MACHINES = new Set(['url', 'json_ld', 'microdata', 'meta', 'state', 'adapter', 'text']);

function drawEvidence(evidence: Evidence, show: Show | null): HTMLElement {
  const quote = [draw('span', { class: 'visually-hidden' }, say('quote_label')), draw('q', { dir: 'auto' }, evidence.quote)];
  if (show === null || FOR_MACHINES.has(evidence.where)) return draw('div', { class: 'evidence' }, ...quote);
  const answer = draw('span', { class: 'note', role: 'status' });
  const press = (): void =>
    void show(evidence).then((isFound) => {
      answer.textContent = say(isFound ? 'shown_on_page' : 'not_shown_on_page');
    });
  const label = { 'aria-label': `${say('show_on_page')}: ${evidence.quote}` };
  return draw(
    'div',
    { class: 'evidence' },
    ...quote,
    button(say('show_on_page'), press, { class: 'quiet', ...label }),
    answer,
  );
}

function drawWhy(finding: Finding): HTMLElement | null {
  const why = whyOf(finding);
  return why === '' ? null : draw('div', {}, draw('h4', {}, say('why_label')), draw('p', {}, why));
}

function drawAdvice(advice: string[]): HTMLElement | null {
  if (advice.length === 0) return null;
  const items = advice.map((text) => draw('li', {}, text));
  return draw('div', { class: 'advice' }, draw('h4', {}, say('advice_label')), draw('ul', {}, ...items));
}
