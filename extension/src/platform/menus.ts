import { api } from './api';

/** An entry of the menu that a right press opens. */
export type Menu = {
  id: string;
  title: string;
  /** What must be under the press: marked text, or a picture. */
  on: 'selection' | 'image';
};

/** A press on one of our entries. */
export type MenuPress = {
  id: string;
  /** The marked text. */
  text: string;
  /** The picture's address. */
  picture: string;
  tab: number;
  window: number;
  /** The frame it was pressed in. */
  frame: number;
};

/** Puts these entries into the menu, and no others of ours. Firefox on Android has no such menu. */
export async function setMenus(menus: Menu[]): Promise<void> {
  if (api.contextMenus === undefined) return;
  await api.contextMenus.removeAll();
  for (const { id, title, on } of menus) api.contextMenus.create({ id, title, contexts: [on] });
}

/** Runs `then` when one of our entries was pressed. Like the button, such a press lets us read that tab. */
export function onMenuPress(then: (press: MenuPress) => void): void {
  api.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', srcUrl = '', frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    then({ id: String(menuItemId), text: selectionText, picture: srcUrl, tab: tab.id, window: tab.windowId, frame: frameId });
  });
}
