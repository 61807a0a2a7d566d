// The box in which a shopper asks about a text or a picture. Used by the popup and by the page that the menu opens.

import { MAX_TEXT, type Part } from '../asked';
import { blobOf, codesIn } from '../codes/read';
import { askWorker } from '../platform/messages';
import { screenshot } from '../platform/tabs';
import { byId, draw } from './draw';
import { drawLink } from './link';
import { announce } from './page';
import { drawTextReport } from './report';
import { drawVerdict, verdictOfText } from './verdict';
import { type Key, say } from './words';

/** Codes of one picture that are checked; more are no payment page but a sheet of stickers. */
const MAX_CODES = 8;

/** Sets up the box: write or paste a text and press the button; or choose, paste or drop a picture. */
export function setUpAsk(): void {
  const text = byId('ask-words') as HTMLTextAreaElement;
  const chooser = byId('ask-file') as HTMLInputElement;
  text.maxLength = MAX_TEXT;
  byId('ask-text').addEventListener('click', () => void answerText(text.value));
  byId('ask-picture').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => void answerFirst(chooser.files));
  const box = byId('ask-box');
  box.addEventListener('paste', ({ clipboardData }) => void answerFirst(clipboardData?.files));
  box.addEventListener('dragover', (event) => event.preventDefault()); // Or the browser opens what is dropped.
  box.addEventListener('drop', (event) => {
    if ((event.dataTransfer?.files.length ?? 0) === 0) return; // A text: the browser puts it into the field.
    event.preventDefault();
    void answerFirst(event.dataTransfer?.files);
  });
}

/** Checks a text and shows what comes of it. */
export async function answerText(text: string): Promise<void> {
  show([]);
  if (text.trim() === '') return announce(byId('ask-status'), 'ask_empty');
  const answer = await check(text);
  if (answer === null) announce(byId('ask-status'), 'ask_failed');
  else show(answer);
}

/** Checks the codes in a picture, or in a part of it, and shows what comes of each. */
export async function answerPicture(picture: Blob, part: Part | null = null): Promise<void> {
  await answerCodes(codesIn(picture, part), { none: 'ask_no_code', failed: 'ask_no_picture' });
}

/**
 * Checks the codes that can be seen on the page in front. Pictures of other sites are closed to whoever reads a page, a shopper's screen
 * is not; the browser gives it to who was asked by a press of the toolbar button.
 */
export async function answerScreen(): Promise<void> {
  const codes = async (): Promise<string[] | null> => codesIn(blobOf(await screenshot().catch(() => '')));
  await answerCodes(codes(), { none: 'ask_no_code_seen', failed: 'ask_no_screen' });
}

async function answerCodes(reading: Promise<string[] | null>, { none, failed }: { none: Key; failed: Key }): Promise<void> {
  show([]);
  announce(byId('ask-status'), 'reading_hint');
  const codes = await reading;
  byId('ask-status').textContent = '';
  if (codes === null) return announce(byId('ask-status'), failed);
  if (codes.length === 0) return announce(byId('ask-status'), none);
  show((await Promise.all(codes.slice(0, MAX_CODES).map(answerCode))).flat());
}

async function answerFirst(files: FileList | null | undefined): Promise<void> {
  const picture = files?.[0];
  if (picture !== undefined) await answerPicture(picture);
}

/** What a code comes to. Words in a code are shown: nobody has read them yet. */
async function answerCode(text: string): Promise<HTMLElement[]> {
  const answer = (await check(text)) ?? [draw('p', {}, say('ask_failed'))];
  const isShown = answer.some((part) => part.matches('.letters'));
  return isShown ? answer : [draw('p', {}, say('ask_code_says'), ' ', draw('q', { dir: 'auto' }, text)), ...answer];
}

/** What a single address or code comes to, or else a message; `null` where the engine failed. */
async function check(given: string): Promise<HTMLElement[] | null> {
  const text = given.trim().slice(0, MAX_TEXT);
  const link = await askWorker({ kind: 'check_link', text });
  if (link !== null && link.kind !== 'text') return drawLink(text, link);
  const report = await askWorker({ kind: 'check_text', text });
  return report === null ? null : [drawVerdict(verdictOfText(report), 'h2'), ...drawTextReport(report)];
}

function show(answer: HTMLElement[]): void {
  byId('ask-status').textContent = '';
  byId('ask-answer').replaceChildren(...answer);
}
