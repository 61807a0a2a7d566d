import type { Outcome, TabState } from '../generated/protocol';
import { draw } from './draw';
import { sign } from './signs';
import { say, sayIfKnown } from './words';

/** What a state comes to: the sign to show, the line that says it, and a sentence below. */
type Verdict = { outcome: Outcome; line: string; hint: string };

/** The verdict in words. */
export function verdictOf(state: TabState): Verdict {
  switch (state.status) {
    case 'read': {
      const { outcome } = state.report;
      return { outcome, line: say(`verdict_${outcome}`), hint: say(`outcome_${outcome}_hint`) };
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

/** The band at the top: sign, line, sentence. */
export function drawVerdict(state: TabState): HTMLElement {
  const { outcome, line, hint } = verdictOf(state);
  const words = draw('div', {}, draw('h1', {}, line), draw('p', {}, hint));
  return draw('div', { class: `verdict verdict-${outcome}` }, sign(outcome), words);
}
