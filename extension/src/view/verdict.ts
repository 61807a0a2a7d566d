import type { Finding, Link, Outcome, Report, TabState } from '../generated/protocol';
import { draw } from './draw';
import { adviceOf } from './finding';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** What something comes to: the sign to show, the line that says it, a sentence below, and the one thing to do first. */
export type Verdict = { outcome: Outcome; line: string; hint: string; act?: string | null };

/** What a verdict is made of. */
type Judged = { outcome: Outcome; findings: Finding[] };

/** The verdict in words. */
export function verdictOf(state: TabState): Verdict {
  switch (state.status) {
    case 'read': {
      const { outcome } = state.report;
      if (outcome === 'unknown' && isPartial(state.report)) {
        return { outcome, line: say('verdict_part'), hint: say('outcome_part_hint') };
      }
      return { outcome, line: say(`verdict_${outcome}`), hint: say(`outcome_${outcome}_hint`), act: firstAct(state.report) };
    }
    case 'unread':
      return { outcome: 'unknown', line: say('verdict_unread'), hint: say('unread_hint') };
    case 'reading':
      return { outcome: 'unknown', line: say('verdict_reading'), hint: say('reading_hint') };
    case 'off_limits':
      return { outcome: 'unknown', line: say('verdict_off_limits'), hint: say('off_limits_hint') };
    case 'failed':
      return { outcome: 'unknown', line: say('verdict_failed'), hint: sayIfKnown(`because_${state.because}`) ?? state.because };
  }
}

/** The verdict on something that is no page. */
export function verdictOfText(report: Judged): Verdict {
  const { outcome } = report;
  switch (outcome) {
    case 'danger':
    case 'caution':
      return { outcome, line: say(`verdict_${outcome}`), hint: say(`outcome_${outcome}_hint`), act: firstAct(report) };
    case 'clear':
      return { outcome, line: say('verdict_text_clear'), hint: say('outcome_clear_hint') };
    case 'unknown':
      return { outcome, line: say('verdict_text_unknown'), hint: say('outcome_text_unknown_hint') };
  }
}

/** The verdict on a code or an address. Whom a payment is meant for only the shopper knows. */
export function verdictOfLink({ outcome, findings, payment }: Link): Verdict {
  if (payment === null || outcome === 'danger' || outcome === 'caution') return verdictOfText({ outcome, findings });
  return { outcome, line: say('verdict_code_clear'), hint: say('outcome_code_clear_hint') };
}

/** A band: sign, line, sentence. A page of ours has one at its top. */
export function drawVerdict({ outcome, line, hint, act = null }: Verdict, heading: 'h1' | 'h2' = 'h1'): HTMLElement {
  const words = draw('div', {}, draw(heading, {}, line), draw('p', {}, hint), act === null ? null : draw('p', { class: 'act' }, act));
  return draw('div', { class: `verdict verdict-${outcome}` }, sign(outcome), words);
}

/** Whether detectors looked, but not at all of the page. */
function isPartial({ checked, not_checked }: Report): boolean {
  return checked.length > 0 && not_checked.some(({ id }) => id === 'page');
}

/** What to do first: the gravest finding's first advice. */
function firstAct({ outcome, findings }: Judged): string | null {
  const [gravest] = findings.filter(({ strength }) => strength !== 'trial');
  return gravest === undefined || outcome === 'clear' || outcome === 'unknown' ? null : (adviceOf(gravest)[0] ?? null);
}
