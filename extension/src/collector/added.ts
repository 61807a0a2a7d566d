import { firstChild, HTML, isElement, isShown, localName, namespace, nextSibling, parentNode } from './dom';
import { LEFT_OUT, UNSHOWN } from './keep';
import { isOurs } from '../own';
import { startPace } from './pace';
import { addedTo } from './words';

/** Nodes that are looked at. */
const MOST = 60_000;
/** Letters of different additions that are more than badges and labels. */
const ENOUGH = 20;

/** Whether style sheets add words to a page, and what it cost to find out, in milliseconds. */
export type Addition = { isFound: boolean; cost: number };

/**
 * Looks whether style sheets add words to what is shown below these roots. To ask that of every element costs as much as the copy: so it is asked
 * when the copy was sent, and only a page that does add words is copied with them.
 */
export async function lookForAdded(roots: Node[], isWanted: () => boolean): Promise<Addition> {
  const pace = await startPace(document);
  const seen = new Set<string>();
  let letters = 0;
  try {
    for (const node of below(roots)) {
      if (pace.isDue()) await pace.rest();
      if (!isWanted() || letters >= ENOUGH) break;
      if (!isElement(node) || namespace(node) !== HTML) continue;
      const name = localName(node);
      if (LEFT_OUT.has(name) || UNSHOWN.has(name) || isOurs(node) || !isShown(node)) continue;
      for (const where of name === 'li' ? (['::before', '::after', '::marker'] as const) : (['::before', '::after'] as const)) {
        const words = addedTo(node, where)?.words ?? '';
        if (seen.has(words)) continue;
        seen.add(words);
        letters += words.length;
      }
    }
    return { isFound: letters >= ENOUGH, cost: pace.worked() };
  } finally {
    pace.end();
  }
}

/** The nodes below some roots, in order. */
function* below(roots: Node[]): Generator<Node> {
  let left = MOST;
  for (const root of roots) {
    let node: Node | null = firstChild(root);
    while (node !== null && left > 0) {
      left -= 1;
      yield node;
      let next = firstChild(node) ?? nextSibling(node);
      for (let around: Node | null = parentNode(node); next === null && around !== null && around !== root; around = parentNode(around)) {
        next = nextSibling(around);
      }
      node = next;
    }
  }
}
