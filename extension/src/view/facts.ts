import { draw } from './draw';

/** A fact as it is drawn: its label, and what it says. */
export type Row = [label: string, said: Node | string];

/** Facts below each other. */
export function drawFacts(rows: Row[]): HTMLElement {
  return draw('dl', { class: 'facts' }, ...rows.flatMap(([label, said]) => [draw('dt', {}, label), draw('dd', { dir: 'auto' }, said)]));
}
