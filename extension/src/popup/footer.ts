import { REPORT_URL } from '../build';
import type { TabState } from '../generated/protocol';
import { openOptions } from '../platform/runtime';
import { openTab } from '../platform/tabs';
import { byId } from '../view/draw';
import { announce } from '../view/page';
import { saveFile } from '../view/save-file';
import { say } from '../view/words';
import { reportText } from './report-text';

/** The foot of the popup: settings, and the report of a wrong verdict, which nobody sends but the shopper. */
export function setUpFooter(): { follow(state: TabState): void } {
  const details = byId('wrong');
  const text = byId('report-text');
  byId('settings').addEventListener('click', () => void openOptions());
  byId('report-copy').addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent ?? '').then(() => announce(byId('report-done'), 'report_copied'));
  });
  byId('report-save').addEventListener('click', () => {
    saveFile(new File([text.textContent ?? ''], 'caveat-report.txt', { type: 'text/plain' }));
  });
  offerPlace(REPORT_URL);
  return {
    follow(state) {
      details.hidden = state.status !== 'read';
      text.textContent = state.status === 'read' ? reportText(state.report) : '';
    },
  };
}

/** A package whose maker collects reports leads there; another says that nobody does. */
function offerPlace(address: string | null): void {
  byId('report-open').hidden = address === null;
  byId('report-nowhere').textContent = address === null ? say('report_nowhere') : '';
  if (address !== null) byId('report-open').addEventListener('click', () => void openTab(address));
}
