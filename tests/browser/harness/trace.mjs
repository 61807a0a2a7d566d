// Reading Chromium's own trace: what ran when, by the browser's clock and not by the code that is measured.

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph X: something with a duration; others: a moment, a beginning, an end
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} [tdur] microseconds in which the thread was running and not waiting for a processor
 * @property {number} pid
 * @property {number} tid
 * @property {{ data?: { url?: string } }} [args]
 */

/** What must be traced for the functions here. */
export const TRACED = ['devtools.timeline', 'blink.user_timing', 'v8.execute'];

/** Kinds of work in which scripts run; they nest. */
const SCRIPT_WORK = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'v8.run']);

/** The mark that ties the trace's clock to the page's. */
const SYNC = 'caveat-sync';

/**
 * Puts a mark into the trace, and gives the same moment by the clock on the wall. Workers put no marks into traces; this is how their
 * times find their place there.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<number>} milliseconds
 */
export function markSync(page) {
  return page.evaluate((name) => {
    performance.mark(name);
    return performance.timeOrigin + performance.now();
  }, SYNC);
}

/**
 * When the collector came into the page, which is when the browser holds the page to be at rest: milliseconds on the wall's clock.
 * @param {Uint8Array | undefined} trace
 * @param {string} root the extension's origin
 * @param {number} sync what `markSync` gave
 */
export function collectorCame(trace, root, sync) {
  const events = eventsOf(trace);
  return sync - (syncMark(events).ts - collectorStart(events, root).ts) / 1000;
}

/**
 * @typedef {object} Slice An uninterrupted piece of work on a thread.
 * @property {number} wall milliseconds
 * @property {number} cpu milliseconds, less than `wall` where other programs took the processor away
 */

/**
 * Every piece of script work on the page's main thread from when the collector came to the mark. The page's own scripts must be
 * inert: then all of it is the collector's, layout that it forces included.
 * @param {Uint8Array | undefined} trace
 * @param {string} root the extension's origin
 */
export function mainThreadSlices(trace, root) {
  const events = eventsOf(trace);
  const { pid, tid, ts } = collectorStart(events, root);
  const end = syncMark(events).ts;
  const work = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts < end)
    .filter((event) => event.ph === 'X' && SCRIPT_WORK.has(event.name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** @type {Slice[]} */
  const slices = [];
  let until = 0;
  for (const { ts: start, dur = 0, tdur = dur } of work) {
    if (start < until) continue; // inside the one before
    until = start + dur;
    slices.push({ wall: dur / 1000, cpu: tdur / 1000 });
  }
  return slices;
}

/** @param {TraceEvent[]} events @param {string} root */
function collectorStart(events, root) {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url === `${root}collector.js`);
  if (start === undefined) throw new Error('the trace has no collector');
  return start;
}

/** @param {TraceEvent[]} events */
function syncMark(events) {
  const mark = events.find(({ name }) => name === SYNC);
  if (mark === undefined) throw new Error('the trace has no mark');
  return mark;
}

/** @param {Uint8Array | undefined} trace @returns {TraceEvent[]} */
function eventsOf(trace) {
  if (trace === undefined) throw new Error('the browser gave no trace');
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}
