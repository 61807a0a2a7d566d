// The box in which a shopper asks about a text or a picture. Used by the popup and by the page that the menu opens.

import type { Report } from '../generated/protocol';
import { MAX_TEXT } from '../asked';
import { askWorker } from '../platform/messages';
import { byId, draw } from './draw';
import { announce } from './page';
import { drawTextReport } from './report';
import { drawVerdict, verdictOfText } from './verdict';

/** Sets up the box: press the button, or see the answer below. */
export function setUpAsk(): void {
  const text = byId('ask-words') as HTMLTextAreaElement;
  text.maxLength = MAX_TEXT;
  byId('ask-text').addEventListener('click', () => void answerText(text.value));
}

/** Checks a text and shows what comes of it. */
export async function answerText(text: string): Promise<void> {
  if (text.trim() === '') {
    byId('ask-answer').replaceChildren();
    announce(byId('ask-status'), 'ask_empty');
    return;
  }
  byId('ask-status').textContent = '';
  const report = await askWorker({ kind: 'check_text', text: text.slice(0, MAX_TEXT) });
  if (report === null) announce(byId('ask-status'), 'ask_failed');
  byId('ask-answer').replaceChildren(...(report === null ? [] : drawAnswer(report)));
}

function drawAnswer(report: Report): HTMLElement[] {
  return [draw('div', { role: 'status' }, drawVerdict(verdictOfText(report), 'h2')), ...drawTextReport(report)];
}
