// Waiting for something to become true, with a failure that says what was waited for and what was there instead.

/**
 * Asks again and again until the answer satisfies.
 *
 * @template T
 * @param {string} what what is waited for, for the failure's message
 * @param {() => T | Promise<T>} ask a throw counts as "not yet"
 * @param {(answer: T) => boolean} [satisfied] truthy unless said
 * @param {number} [within] milliseconds
 * @returns {Promise<T>}
 */
export async function until(what, ask, satisfied = Boolean, within = 15_000) {
  const end = Date.now() + within;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (satisfied(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${within} ms for ${what}; last seen: ${last}`);
    await pause(50);
  }
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
