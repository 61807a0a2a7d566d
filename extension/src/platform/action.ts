import { api } from './api';

/** What the toolbar button of one tab looks like. */
export type Badge = {
  /** At most two characters, or nothing. */
  text: string;
  /** The colour behind the text. */
  colour: string;
  /** The colour of the text. */
  ink: string;
  /** The name of a set of icons in `icons/`. */
  icon: 'plain' | 'dim' | 'caution' | 'danger';
  /** What it means in words: the tooltip, and what a screen reader says. */
  title: string;
};

/** Sets the toolbar button of one tab. A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const path = { 16: `icons/${badge.icon}-16.png`, 32: `icons/${badge.icon}-32.png` };
  await Promise.allSettled([
    api.action.setBadgeText({ tabId, text: badge.text }),
    api.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    api.action.setBadgeTextColor({ tabId, color: badge.ink }),
    api.action.setIcon({ tabId, path }),
    api.action.setTitle({ tabId, title: badge.title }),
  ]);
}
