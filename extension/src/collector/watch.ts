import { isElement, isHidden, localName } from './dom';
import { isOurs } from '../own';

/** What may happen to a page after it was copied. */
export type Events = {
  /** Something in it changed. */
  changed(): void;
  /** It has another address, or came back from where the browser keeps pages left behind. */
  moved(): void;
  /** It can be seen again. */
  shown(): void;
};

/** A watch over a page, until it ends. */
export type Watch = {
  /** Watches a shadow root or a frame's document as well. */
  include(root: Node): void;
  end(): void;
};

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // Those which show, hide or exchange something.
  attributeFilter: ['class', 'style', 'hidden', 'open', 'href', 'src', 'content', 'action', 'type'],
};

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** Watches the page that this script runs in. */
export function watchPage(events: Events): Watch {
  let address = location.href;

  function compareAddress(): boolean {
    if (location.href === address) return false;
    address = location.href;
    events.moved();
    return true;
  }

  const observer = new MutationObserver((records) => {
    listen(); // `document.open()` takes all listeners away; setting one that is still there does nothing.
    if (!compareAddress() && !records.every(isOurDoing)) events.changed();
  });

  const onMove = (): void => void compareAddress();
  const onReturn = (event: PageTransitionEvent): void => {
    if (event.persisted) events.moved();
  };
  // A document that comes into a frame changes nothing in the page around it.
  const onLoad = ({ target }: Event): void => {
    if (target instanceof Node && isElement(target) && FRAMES.has(localName(target))) events.changed();
  };
  const onVisibility = (): void => {
    if (!isHidden(document)) events.shown();
  };

  const { navigation } = globalThis as { navigation?: EventTarget }; // Chromium 102, Firefox 147.

  function listen(): void {
    addEventListener('popstate', onMove);
    addEventListener('hashchange', onMove);
    addEventListener('pageshow', onReturn);
    document.addEventListener('load', onLoad, true);
    document.addEventListener('visibilitychange', onVisibility);
    navigation?.addEventListener('currententrychange', onMove);
  }

  listen();
  observer.observe(document, CHANGES);

  return {
    include: (root) => observer.observe(root, CHANGES),
    end() {
      observer.disconnect();
      removeEventListener('popstate', onMove);
      removeEventListener('hashchange', onMove);
      removeEventListener('pageshow', onReturn);
      document.removeEventListener('load', onLoad, true);
      document.removeEventListener('visibilitychange', onVisibility);
      navigation?.removeEventListener('currententrychange', onMove);
    },
  };
}

function isOurDoing({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
