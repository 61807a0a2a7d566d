import type { TabState } from '../generated/protocol';
import { openOptions } from '../platform/runtime';
import { openTab } from '../platform/tabs';
import { byId } from '../view/draw';
import { announce } from '../view/page';
import { reportText } from './report-text';

/** Where reports of wrong verdicts are collected. */
const REPORT_URL = 'https://caveat.invalid/report';

/** The foot of the popup: settings, and the report of a wrong verdict, which nobody sends but the shopper. */
export function setUpFooter(): { follow(state: TabState): void } {
  const details = byId('wrong');
  const text = byId('report-text');
  byId('settings').addEventListener('click', () => void openOptions());
  byId('report-open').addEventListener('click', () => void openTab(REPORT_URL));
  byId('report-copy').addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent ?? '').then(() => announce(byId('report-copied'), 'report_copied'));
  });
  return {
    follow(state) {
      details.hidden = state.status !== 'read';
      text.textContent = state.status === 'read' ? reportText(state.report) : '';
    },
  };
}
