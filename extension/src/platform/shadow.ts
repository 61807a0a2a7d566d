import { api } from './api';

/** The shadow root of an element that may have one, open or closed. Chromium has a function for it, Firefox a property. */
export function closedShadow(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return api.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
