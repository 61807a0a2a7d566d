// The page that the menu opens: checks what was pressed on, and whatever is pasted after it.

import { askedKey, isAsked } from '../asked';
import { blobOf } from '../codes/read';
import { readSession, removeSession } from '../platform/session';
import { answerPicture, answerText, setUpAsk } from '../view/ask';
import { byId } from '../view/draw';
import { announce, speak } from '../view/page';

speak();
setUpAsk();
void start();

async function start(): Promise<void> {
  const key = askedKey(new URLSearchParams(location.search).get('asked') ?? '');
  const asked = await readSession(key);
  await removeSession(key); // It is nobody's business any more once it is on the screen.
  if (!isAsked(asked)) return;
  if (asked.kind === 'too_large') return announce(byId('ask-status'), 'ask_too_large');
  if (asked.kind === 'picture') return answerPicture(blobOf(asked.data), asked.part);
  (byId('ask-words') as HTMLTextAreaElement).value = asked.text;
  await answerText(asked.text);
}
