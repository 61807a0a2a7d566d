import { bring } from '../deny/bring';
import { allLists, type List, onListsChange, removeList } from '../deny/lists';
import { button, byId, draw } from '../view/draw';
import { announce } from '../view/page';
import { say } from '../view/words';

/** Sets up the section on lists of reported sites: those that are kept, and a way to bring one. */
export function setUpDenyLists(): void {
  const choice = byId('lists-file') as HTMLInputElement;
  choice.addEventListener('change', () => {
    const [file] = choice.files ?? [];
    if (file !== undefined) void take(file, choice);
  });
  onListsChange(() => void drawLists());
  void drawLists();
}

async function take(file: File, choice: HTMLInputElement): Promise<void> {
  const status = byId('lists-status');
  choice.disabled = true;
  announce(status, 'lists_reading');
  await new Promise((drawn) => setTimeout(drawn, 50)); // What is said must be seen before a large file holds up the page.
  const taken = await bring(file, new Date().toISOString().slice(0, 10)).catch((why: unknown) => {
    console.error('Caveat could not read a list:', why);
    return 'unreadable' as const;
  });
  if (typeof taken === 'string') announce(status, `lists_refused_${taken}`, { file: file.name });
  else announce(status, 'lists_taken', { list: taken.name, count: taken.domains.toLocaleString() });
  choice.value = ''; // The same file may be chosen again.
  choice.disabled = false;
}

async function drawLists(): Promise<void> {
  const rows = (await allLists()).map(drawOne);
  byId('lists').replaceChildren(...(rows.length > 0 ? rows : [draw('li', {}, say('lists_none'))]));
}

function drawOne({ name, domains, on }: List): HTMLElement {
  const remove = async (): Promise<void> => {
    await removeList(name);
    announce(byId('lists-status'), 'lists_removed', { list: name });
    byId('lists-heading').focus(); // The button that had the focus is gone.
  };
  return draw(
    'li',
    {},
    draw('span', {}, draw('bdi', {}, name), ` · ${say('lists_about', { count: domains.toLocaleString(), on })}`),
    button(say('lists_remove'), () => void remove(), { class: 'quiet', 'aria-label': say('lists_remove_label', { list: name }) }),
  );
}
