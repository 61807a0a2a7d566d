import { askedKey, MAX_TEXT } from '../asked';
import { type MenuPress, setMenus } from '../platform/menus';
import { ownUrl } from '../platform/runtime';
import { writeSession } from '../platform/session';
import { openTab } from '../platform/tabs';
import { say } from '../view/words';

/** Offers to check what is under a right press. */
export async function offerMenus(): Promise<void> {
  await setMenus([{ id: 'text', title: say('menu_text') }]);
}

/** Opens a page of ours that checks what was pressed on. */
export async function answerMenu({ text }: MenuPress): Promise<void> {
  const id = crypto.randomUUID();
  await writeSession(askedKey(id), { kind: 'text', text: text.slice(0, MAX_TEXT) });
  await openTab(ownUrl(`check.html?asked=${id}`));
}
