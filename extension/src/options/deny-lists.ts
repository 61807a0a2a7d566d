import { bring, type Brought } from '../deny/bring';
import { allLists, type List, onListsChange, removeList } from '../deny/lists';
import { button, byId, draw } from '../view/draw';
import { announce } from '../view/page';
import { say } from '../view/words';

/** Sets up the section on lists of reported sites: those that are kept, and a way to bring one. */
export function setUpDenyLists(): void {
  const choice = byId('lists-file') as HTMLInputElement;
  choice.addEventListener('change', () => {
    const files = [...(choice.files ?? [])];
    if (files.length > 0) void take(files, choice);
  });
  onListsChange(() => void drawLists());
  void drawLists();
}

async function take(files: File[], choice: HTMLInputElement): Promise<void> {
  const status = byId('lists-status');
  choice.disabled = true;
  announce(status, 'lists_reading');
  await new Promise((drawn) => setTimeout(drawn, 50)); // What is said must be seen before a large file holds up the page.
  const brought = await bring(files, new Date().toISOString().slice(0, 10)).catch((why: unknown): Brought => {
    console.error('Caveat could not read a list:', why);
    return { refused: 'unreadable' };
  });
  if ('refused' in brought) announce(status, `lists_refused_${brought.refused}`, { file: files[0]?.name ?? '' });
  else announce(status, 'lists_taken', { list: brought.list.name, count: brought.list.domains.toLocaleString() });
  choice.value = ''; // The same file may be chosen again.
  choice.disabled = false;
}

async function drawLists(): Promise<void> {
  const rows = (await allLists()).map(drawOne);
  byId('lists').replaceChildren(...(rows.length > 0 ? rows : [draw('li', {}, say('lists_none'))]));
}

function drawOne({ name, domains, on, key }: List): HTMLElement {
  const remove = async (): Promise<void> => {
    await removeList(name);
    announce(byId('lists-status'), 'lists_removed', { list: name });
    byId('lists-heading').focus(); // The button that had the focus is gone.
  };
  return draw(
    'li',
    {},
    draw('span', {}, draw('bdi', {}, name), ` · ${say(key === null ? 'lists_about' : 'lists_about_signed', { count: domains.toLocaleString(), on })}`),
    button(say('lists_remove'), () => void remove(), { class: 'quiet', 'aria-label': say('lists_remove_label', { list: name }) }),
  );
}
