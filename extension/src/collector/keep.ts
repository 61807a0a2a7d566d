// What of a page goes into a capture: see ARCHITECTURE.md, "The capture".

import { BOUNDS } from './bounds';
import { attribute, attributeNames, localName } from './dom';
import type { Attribute } from './write';

/** Elements that are left out with all they hold: nobody sees them, or what they hold is not what is seen. */
export const LEFT_OUT = new Set(['style', 'noscript', 'template', 'source', 'track', 'param', 'noembed', 'noframes']);

/** Elements that are kept without what they hold: drawings, stand-ins that are not shown, and what a person typed. */
export const KEPT_EMPTY = new Set(['svg', 'canvas', 'video', 'audio', 'object', 'embed', 'textarea', 'progress', 'meter']);

/** Elements whose words a person sees and no text of the page holds. */
export const FIELDS = new Set(['input', 'textarea', 'select']);

/** Elements without end tag. */
export const VOID = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr',
]);

/** Elements that are never shown themselves: whether they are seen is not asked. */
export const UNSHOWN = new Set(['head', 'title', 'base', 'meta', 'link', 'script', 'option', 'optgroup', 'datalist', 'br', 'wbr', 'area']);

/** Elements that flow with the text around them unless a style says otherwise, as the engine takes them. */
export const FLOWING = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 's',
  'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'input', 'svg',
]);

/** Written by their own names these would swallow or rearrange what follows when the capture is parsed. */
const RENAMED = new Set([
  'html', 'head', 'body', 'frameset', 'frame', 'iframe', 'plaintext', 'xmp', 'listing', 'image', 'isindex', 'math', 'annotation-xml',
]);

const KEPT_ATTRIBUTES = new Set([
  'lang', 'dir', 'id', 'class', 'href', 'src', 'alt', 'title', 'role', 'rel', 'hreflang', 'type', 'name', 'content', 'property',
  'http-equiv', 'charset', 'datetime', 'for', 'open', 'label', 'action', 'formaction', 'form', 'method', 'autocomplete', 'placeholder', 'required',
  'itemscope', 'itemprop', 'itemtype', 'itemid', 'itemref', 'typeof', 'vocab', 'resource', 'about', 'prefix',
]);

/** Of a field only what its maker wrote: pages mirror what a person types into `data-*` and the like. */
const FIELD_ATTRIBUTES = new Set([
  'id', 'class', 'type', 'name', 'form', 'formaction', 'autocomplete', 'placeholder', 'required', 'title', 'role', 'aria-label', 'src', 'alt', 'itemprop',
]);

/** Fields whose value is their label: nobody types into them. */
const BUTTONS = /^(?:submit|button|reset)$/i;

/** The name an element of the page is written by. Names that start with `caveat` are ours: a page could forge a frame. */
export function writtenName(name: string): string {
  const isPlain = /^[a-z][a-z0-9-]{0,40}$/.test(name);
  return !isPlain || name.startsWith('caveat') || RENAMED.has(name) ? 'div' : name;
}

/** The attributes of an element that go into the capture. */
export function keptAttributes(element: Element, name: string): Attribute[] {
  const kept: Attribute[] = [];
  for (const key of attributeNames(element)) {
    if (isKept(key, element, name)) kept.push([key, keptValue(attribute(element, key) ?? '')]);
  }
  return kept;
}

function isKept(key: string, element: Element, name: string): boolean {
  if (FIELDS.has(name)) {
    return FIELD_ATTRIBUTES.has(key) || (key === 'value' && name === 'input' && BUTTONS.test(attribute(element, 'type') ?? ''));
  }
  if (KEPT_ATTRIBUTES.has(key)) return true;
  if (key === 'value') return name === 'data';
  if (key.startsWith('data-caveat')) return false;
  return /^(?:data|aria)-[a-z0-9_.-]{1,60}$/.test(key);
}

/** Pictures and files written out in an address hold no words. */
export function keptValue(value: string): string {
  return value.startsWith('data:') ? 'data:' : value.slice(0, BOUNDS.attribute);
}

/** Whether a `<link>` says something of the page, rather than of its looks. */
export function isTellingLink(element: Element): boolean {
  return attribute(element, 'itemprop') !== null || /\b(?:canonical|alternate)\b/i.test(attribute(element, 'rel') ?? '');
}

/** How the scripts start that hold a page's state: by giving a name an object, a list or parsed JSON. */
const STATE = /(?:[\w$\]"']\s*[=:]\s*(?:\{\s*["'\w]|\[\s*[{["']|JSON\.parse\()|__next_f\.push\()/;

/** Whether a script holds data to be read: JSON, or an object given to a name within its first words. */
export function isData(element: Element, text: string): boolean {
  const type = attribute(element, 'type') ?? '';
  if (/\bjson\b/i.test(type)) return true;
  const isScript = type === '' || /^(?:text|application)\/(?:java|ecma)script$|^module$/i.test(type);
  return isScript && attribute(element, 'src') === null && STATE.test(text.slice(0, 400));
}

/** Whether a person writes into an element. A value that is none makes nothing editable. */
export function isEditable(element: Element): boolean {
  if (localName(element) === 'body' && element.ownerDocument.designMode === 'on') return true;
  const editable = attribute(element, 'contenteditable');
  return editable !== null && /^(?:true|plaintext-only)?$/i.test(editable);
}
