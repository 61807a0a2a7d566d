import type { Outcome, TabState } from '../generated/protocol';
import { type Badge, showBadge } from '../platform/action';
import { say } from '../view/words';

type Look = Omit<Badge, 'title'>;

/** Text, colour and shape each say it alone: colour is never the only sign. Nothing found has no sign: it is no promise. */
const LOOKS: Record<Outcome, Look> = {
  danger: { text: '!', colour: '#8b0000', ink: '#ffffff', icon: 'danger' },
  caution: { text: '?', colour: '#ffb300', ink: '#000000', icon: 'caution' },
  clear: { text: '', colour: '#5f6b7a', ink: '#ffffff', icon: 'plain' },
  unknown: { text: '', colour: '#5f6b7a', ink: '#ffffff', icon: 'dim' },
};

/** Shows on the toolbar button what is known of a tab. */
export async function paintBadge(tab: number, state: TabState): Promise<void> {
  await showBadge(tab, badgeOf(state));
}

/** The toolbar button for a state. */
export function badgeOf(state: TabState): Badge {
  switch (state.status) {
    case 'read':
      return { ...LOOKS[state.report.outcome], title: say(`badge_${state.report.outcome}`) };
    case 'unread':
      return { ...LOOKS.clear, title: say('badge_unread') };
    case 'reading':
      return { ...LOOKS.clear, title: say('badge_reading') };
    case 'off_limits':
    case 'failed':
      return { ...LOOKS.unknown, title: say('badge_unknown') };
  }
}
