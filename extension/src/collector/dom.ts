// The page is hostile: `<input name="firstChild">` makes `form.firstChild` an input, and `<img name="body">` makes
// `document.body` an image. So everything is read through the browser's own accessors, taken from the prototypes once.

function getter<Of extends object, Key extends keyof Of>(prototype: Of, key: Key): (of: Of) => Of[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new TypeError(`no accessor for ${String(key)}`);
  return (of) => get.call(of);
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const parentNode = getter(Node.prototype, 'parentNode');
export const isConnected = getter(Node.prototype, 'isConnected');

export const textOf = getter(CharacterData.prototype, 'data');

export const localName = getter(Element.prototype, 'localName');
export const namespace = getter(Element.prototype, 'namespaceURI');
export const shadowRoot = getter(Element.prototype, 'shadowRoot');

export const rootElement = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const isHidden = getter(Document.prototype, 'hidden');

const iframeDocument = getter(HTMLIFrameElement.prototype, 'contentDocument');
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

const { getAttribute: readAttribute, getAttributeNames, checkVisibility, getElementsByTagName } = Element.prototype;
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

/** The document in a frame; `null` for any other element, and where the frame is of another origin or is about to be. */
export function documentWithin(element: Element): Document | null {
  if (namespace(element) !== HTML) return null;
  switch (localName(element)) {
    case 'iframe':
      return unlessOnItsWay(iframeDocument(element as HTMLIFrameElement), iframeSource(element as HTMLIFrameElement));
    case 'frame':
      return unlessOnItsWay(frameDocument(element as HTMLFrameElement), frameSource(element as HTMLFrameElement));
    default:
      return null;
  }
}

/** A frame holds a blank document of the page's own origin until another site's has begun to load. */
function unlessOnItsWay(inner: Document | null, source: string): Document | null {
  const isBlank = inner !== null && documentAddress(inner) === 'about:blank';
  return isBlank && /^https?:/.test(source) && !source.startsWith(`${location.origin}/`) ? null : inner;
}

/** The element with an id in a document or a shadow root. */
export function elementById(root: Node, id: string): Element | null {
  const isDocument = nodeType(root) === 9;
  return isDocument ? documentElementById.call(root as Document, id) : fragmentElementById.call(root as DocumentFragment, id);
}

/** All elements below. */
export function elementsWithin(element: Element): HTMLCollectionOf<Element> {
  return getElementsByTagName.call(element, '*');
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
