import type { Mark } from '../generated/protocol';
import { marksItems } from '../marks';
import { tellTab } from '../platform/messages';
import { isSameVisit, type Visit } from './visits';

/** Has the items of a list marked, where the shopper wants that; a list without such items loses the marks it had. */
export async function showMarks(tab: number, marks: Mark[], visit: Visit): Promise<void> {
  const wanted = (await marksItems()) ? marks : [];
  if (isSameVisit(tab, visit)) await tellTab(tab, { kind: 'mark', marks: wanted });
}
