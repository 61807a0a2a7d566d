// Small helpers to draw with. Text from pages and from the catalogue goes in as text only; nothing here reads HTML.

type Attributes = Record<string, string | boolean>;
type Child = Node | string | null;

/** A new element with attributes and children. `true` sets an attribute without a value, `false` leaves it out. */
export function draw<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does something when pressed. */
export function button(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = draw('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** An element that a page's HTML promises. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id} in this page`);
  return found;
}
