import { api } from './api';

/** An entry of the menu that a right press on marked text opens. */
export type Menu = { id: string; title: string };

/** A press on one of our entries. */
export type MenuPress = {
  id: string;
  /** The marked text. */
  text: string;
};

/** Puts these entries into the menu, and no others of ours. Firefox on Android has no such menu. */
export async function setMenus(menus: Menu[]): Promise<void> {
  if (api.contextMenus === undefined) return;
  await api.contextMenus.removeAll();
  for (const { id, title } of menus) api.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Runs `then` when one of our entries was pressed. */
export function onMenuPress(then: (press: MenuPress) => void): void {
  api.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => then({ id: String(menuItemId), text: selectionText }));
}
