// How soon an idea for a password would be guessed, and by what. It is looked at here and nowhere else, and kept nowhere.

import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What makes a password easy to guess, or look like one that is used elsewhere too. */
export type Reason = 'common' | 'keys' | 'repeat' | 'row' | 'date' | 'shop' | 'ending';

/** From 0, guessed at once, to 4, not in years. */
export type Score = 0 | 1 | 2 | 3 | 4;

/** What there is to say of a password. */
export type Strength = { score: Score; reasons: Reason[] };

/** Letters that are looked at; what is longer is as good as it gets. */
const MAX = 64;
/** Letters of a shop's name from which on it is a word. */
const WORD = 3;
/** From which on it is no part of other words. */
const LONG = 6;

/** Letters with a number behind them, and perhaps a sign: what people make of an old password when they need another. */
const COUNTED = /\p{L}{3,}(?:\d{1,4}|[-_. ]\d{2,4})[!?.*#]*$/u;

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** Looks at a password that is meant for a site. */
export function strengthOf(password: string, site: string): Strength {
  const looked = password.slice(0, MAX);
  const { score, sequence } = guesser.check(looked, wordsOf(site));
  const reasons = new Set<Reason>();
  for (const { pattern, ...match } of sequence) {
    if (pattern === 'dictionary') {
      if (match['dictionaryName'] === 'userInputs' && isMeant(looked, match)) reasons.add('shop');
      if (match['dictionaryName'] === 'passwords-common' && score < 3) reasons.add('common');
    } else if (score < 4) {
      const reason = PATTERNS.get(pattern);
      if (reason !== undefined) reasons.add(reason);
    }
  }
  if (COUNTED.test(looked)) reasons.add('ending');
  return { score, reasons: [...reasons] };
}

/** Whether a shop's word is meant: a short one may stand in another by chance, and read backwards in many (`petal`). */
function isMeant(password: string, { i, j, ...match }: { i: number; j: number; [key: string]: unknown }): boolean {
  if (match['reversed'] === true) return false;
  const isPart = /\p{Ll}/u.test(password.slice(i, i + 1)) && /\p{L}/u.test(password.slice(0, i).slice(-1));
  return j - i + 1 >= LONG || (!isPart && !/\p{Ll}/u.test(password.slice(j + 1, j + 2)));
}

const PATTERNS = new Map<string, Reason>([
  ['spatial', 'keys'],
  ['repeat', 'repeat'],
  ['sequence', 'row'],
  ['date', 'date'],
  ['regex', 'date'], // A year of late.
]);

/** The words of a site's name: `late-lamps.shop` is `late-lamps`, `late`, `lamps`. */
function wordsOf(site: string): string[] {
  const labels = site.split('.').slice(0, -1);
  return [...labels, ...labels.flatMap((label) => label.split('-'))].filter((word) => word.length >= WORD);
}
