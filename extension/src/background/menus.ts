import { type Asked, askedKey, MAX_TEXT } from '../asked';
import { type MenuPress, setMenus } from '../platform/menus';
import { ownUrl } from '../platform/runtime';
import { removeSession, writeSession } from '../platform/session';
import { openTab } from '../platform/tabs';
import { say } from '../view/words';
import { pictureOf } from './picture';

/** Offers to check what is under a right press. */
export async function offerMenus(): Promise<void> {
  await setMenus([
    { id: 'text', title: say('menu_text'), on: 'selection' },
    { id: 'picture', title: say('menu_picture'), on: 'image' },
  ]);
}

/** Opens a page of ours that checks what was pressed on. */
export async function answerMenu(press: MenuPress): Promise<void> {
  const asked: Asked =
    press.id === 'text' ? { kind: 'text', text: press.text.slice(0, MAX_TEXT) } : { kind: 'picture', ...(await pictureOf(press)) };
  const id = crypto.randomUUID();
  const tooLarge: Asked = { kind: 'too_large' };
  await writeSession(askedKey(id), asked).catch(() => writeSession(askedKey(id), tooLarge));
  try {
    await openTab(ownUrl(`check.html?asked=${id}`));
  } catch (why) {
    await removeSession(askedKey(id)); // Nobody comes for it.
    throw why;
  }
}
