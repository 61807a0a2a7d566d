// The page is hostile: `<input name="firstChild">` makes `form.firstChild` an input, and `<img name="body">` makes
// `document.body` an image. So everything is read through the browser's own accessors, taken from the prototypes once.

import { closedShadow } from '../platform/shadow';

function getter<Of extends object, Key extends keyof Of>(prototype: Of, key: Key): (of: Of) => Of[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new TypeError(`no accessor for ${String(key)}`);
  return (of) => get.call(of);
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const firstChild = getter(Node.prototype, 'firstChild');
export const lastChild = getter(Node.prototype, 'lastChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const previousSibling = getter(Node.prototype, 'previousSibling');
export const allText = getter(Node.prototype, 'textContent');
export const parentNode = getter(Node.prototype, 'parentNode');
export const isConnected = getter(Node.prototype, 'isConnected');

export const textOf = getter(CharacterData.prototype, 'data');

export const localName = getter(Element.prototype, 'localName');
export const namespace = getter(Element.prototype, 'namespaceURI');

export const rootElement = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const isHidden = getter(Document.prototype, 'hidden');

const iframeDocument = getter(HTMLIFrameElement.prototype, 'contentDocument');
const objectDocument = getter(HTMLObjectElement.prototype, 'contentDocument');
const frameDocument = getter(HTMLFrameElement.prototype, 'contentDocument');
const iframeSource = getter(HTMLIFrameElement.prototype, 'src');
const frameSource = getter(HTMLFrameElement.prototype, 'src');
const documentAddress = getter(Document.prototype, 'URL');
export const imageWidth = getter(HTMLImageElement.prototype, 'width');
export const imageHeight = getter(HTMLImageElement.prototype, 'height');
export const naturalWidth = getter(HTMLImageElement.prototype, 'naturalWidth');
export const naturalHeight = getter(HTMLImageElement.prototype, 'naturalHeight');
export const isLoaded = getter(HTMLImageElement.prototype, 'complete');
export const sourceOf = getter(HTMLImageElement.prototype, 'currentSrc');
export const canvasWidth = getter(HTMLCanvasElement.prototype, 'width');
export const canvasHeight = getter(HTMLCanvasElement.prototype, 'height');
export const boxWidth = getter(Element.prototype, 'clientWidth');
export const boxHeight = getter(Element.prototype, 'clientHeight');

const openShadow = getter(Element.prototype, 'shadowRoot');
const inputValue = getter(HTMLInputElement.prototype, 'value');
const areaValue = getter(HTMLTextAreaElement.prototype, 'value');

const { getAttribute: readAttribute, getAttributeNames, checkVisibility, getElementsByTagName, getBoundingClientRect } = Element.prototype;
const { getElementById: documentElementById } = Document.prototype;
const { getElementById: fragmentElementById } = DocumentFragment.prototype;

/** The value of an attribute; `null` where it is not set. */
export function attribute(element: Element, name: string): string | null {
  return readAttribute.call(element, name);
}

/** The names of an element's attributes. Three times as fast as its list of attribute nodes. */
export function attributeNames(element: Element): string[] {
  return getAttributeNames.call(element);
}

/** Whether an element is shown: rendered, not `visibility: hidden`, and neither it nor what holds it fully transparent. */
export function isShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}

/** Whether an element has a box at all. */
export function isRendered(element: Element): boolean {
  return checkVisibility.call(element);
}

/** Elements of HTML that may hold a shadow root; so may those with a hyphen in their name. */
const HOSTS = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span',
]);

/** The shadow root of an element, closed ones too: the page closes them to scripts of its own, not to eyes. */
export function shadowRoot(element: Element): ShadowRoot | null {
  const name = localName(element);
  if (namespace(element) !== HTML || !(HOSTS.has(name) || name.includes('-'))) return null;
  return openShadow(element) ?? closedShadow(element);
}

/** What a field that nobody can write into shows. */
export function fixedValue(field: Element): string {
  return localName(field) === 'input' ? inputValue(field as HTMLInputElement) : areaValue(field as HTMLTextAreaElement);
}

/** Where an element is drawn in the window. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** The document in a frame; `null` for any other element, and where the frame is of another origin or is about to be. */
export function documentWithin(element: Element): Document | null {
  if (namespace(element) !== HTML) return null;
  switch (localName(element)) {
    case 'iframe':
      return unlessOnItsWay(iframeDocument(element as HTMLIFrameElement), iframeSource(element as HTMLIFrameElement));
    case 'frame':
      return unlessOnItsWay(frameDocument(element as HTMLFrameElement), frameSource(element as HTMLFrameElement));
    case 'object':
      return objectDocument(element as HTMLObjectElement);
    default:
      return null;
  }
}

/** A frame holds a blank document of the page's own origin until another one has begun to load. */
function unlessOnItsWay(inner: Document | null, source: string): Document | null {
  const isBlank = inner !== null && documentAddress(inner) === 'about:blank';
  if (source.startsWith('data:')) return null; // It is of no origin.
  return isBlank && /^https?:/.test(source) && !source.startsWith(`${location.origin}/`) ? null : inner;
}

/** The element with an id in a document or a shadow root. */
export function elementById(root: Node, id: string): Element | null {
  const isDocument = nodeType(root) === 9;
  return isDocument ? documentElementById.call(root as Document, id) : fragmentElementById.call(root as DocumentFragment, id);
}

/** All elements below, or those of a name. */
export function elementsWithin(element: Element, name = '*'): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(element, name);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** Whether a node is text, CDATA included. */
export function isText(node: Node): node is CharacterData {
  return nodeType(node) === 3 || nodeType(node) === 4;
}

/** The namespace of HTML's own elements. */
export const HTML = 'http://www.w3.org/1999/xhtml';
