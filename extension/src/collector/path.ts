// The live end of `Evidence.where`: see ARCHITECTURE.md, "Where a thing stands".

import { bodyOf, documentWithin, elementById, firstChild, isElement, localName, nextSibling, shadowRoot } from './dom';
import { writtenName } from './keep';

const MAX_STEPS = 64;
const STEP = /^(?:#([\w-]+)|([a-z][a-z0-9-]*)(?::nth-of-type\((\d{1,5})\))?)$/i;

/** The element at a path, or `null`. Ids are looked for in `roots` (shadow roots, frames' documents) as well. */
export function follow(path: string, roots: Node[]): Element | null {
  const steps = path.split(' > ');
  if (steps.length > MAX_STEPS) return null;
  let at: Node | null = document;
  let found: Element | null = null;
  for (const step of steps) {
    const [, id, name = '', nth = '1'] = STEP.exec(step) ?? [];
    if (at === null || (id === undefined && name === '')) return null;
    if (name === 'caveat-shadow') {
      at = shadowOf(at);
    } else {
      found = id === undefined ? childAt(at, name, Number(nth)) : byId(id, roots);
      at = inside(found);
    }
  }
  return at === null ? null : found;
}

function childAt(parent: Node, name: string, nth: number): Element | null {
  if (parent === document && name === 'body') return bodyOf(document);
  let left = nth;
  for (let child = firstChild(parent); child !== null; child = nextSibling(child)) {
    if (isElement(child) && nameInCapture(child) === name) {
      left -= 1;
      if (left === 0) return child;
    }
  }
  return null;
}

function nameInCapture(element: Element): string {
  const name = localName(element);
  return name === 'iframe' || name === 'frame' ? 'caveat-frame' : writtenName(name);
}

function byId(id: string, roots: Node[]): Element | null {
  for (const root of [document, ...roots]) {
    const element = elementById(root, id);
    if (element !== null) return element;
  }
  return null;
}

function shadowOf(node: Node): Node | null {
  return isElement(node) ? shadowRoot(node) : null;
}

/** Where the next step starts: a frame holds its document's body. */
function inside(element: Element | null): Node | null {
  if (element === null) return null;
  const within = documentWithin(element);
  return within === null ? element : bodyOf(within);
}
