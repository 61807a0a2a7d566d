import { dictionary } from '@zxcvbn-ts/language-common';

/** Words drawn: with 7776 to draw from, five are guessed in no lifetime. */
const WORDS = 5;

/** Draws whole numbers below a bound, each as likely as the others; tests give their own. */
export type Draw = (below: number) => number;

/** A new password of words drawn by lot, with the capital letter and the digit that many sites insist on. */
export function makePassphrase(draw: Draw = drawAtRandom): string {
  const words = dictionary['diceware-common'];
  const drawn = Array.from({ length: WORDS }, () => String(words[draw(words.length)]));
  const [first = '', ...others] = drawn;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others, draw(10)].join('-');
}

function drawAtRandom(below: number): number {
  const whole = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < whole) return number % below; // What is left over above would make some numbers likelier.
  }
}
