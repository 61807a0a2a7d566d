import { type Key, say, sayIfKnown } from './words';

/** Gives one of our pages its language and its words: elements say by `data-say` which key they hold. */
export function speak(): void {
  document.documentElement.lang = say('language_tag');
  document.documentElement.dir = getDirection();
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = sayIfKnown(element.dataset['say'] ?? '') ?? '';
  }
}

/** Says something that a screen reader is to read out, and that is seen as well. */
export function announce(live: HTMLElement, key: Key, args: Record<string, string> = {}): void {
  live.textContent = say(key, args);
}

function getDirection(): string {
  return sayIfKnown('@@bidi_dir') ?? 'ltr';
}
