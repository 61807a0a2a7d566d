import type { Evidence, Mark } from '../generated/protocol';
import { tellWorker } from '../platform/messages';
import { isAlive } from '../platform/runtime';
import { lookForAdded } from './added';
import { Codes, type Picture } from './codes';
import { copyPage } from './copy';
import { isHidden } from './dom';
import { Fields } from './fields';
import { drawMarks, type Marks } from './mark';
import { Schedule } from './schedule';
import { sendCapture } from './send';
import { showEvidence } from './show';
import { Unseen } from './unseen';
import { watchPage } from './watch';

/** Copies the page that this script runs in: now, and whenever it has changed. */
export type Collector = {
  /** Copies the page now and sends it, changed or not. */
  collect(): void;
  /** Scrolls to quoted words. Answers whether they were found. */
  show(evidence: Evidence): boolean;
  /** Marks these items, and no others. */
  mark(marks: Mark[]): void;
  /** Stops for good. */
  stop(): void;
  /** Whether it still works: not told to stop, and not left behind by an update of the extension. */
  isAlive(): boolean;
};

/** Copies in a row that may fail on their way to the worker before we wait for the page to change. */
const MAX_FAILURES = 3;

/** Starts copying. */
export function startCollector(): Collector {
  const schedule = new Schedule();
  const codes = new Codes();
  const fields = new Fields();
  const unseen = new Unseen(planSoon);
  let serial = 0;
  let roots: Node[] = [];
  /** What the worker has. A copy that says the same is not sent. */
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The serial of the copy under way. */
  let copying: number | null = null;
  let isMissed = false;
  let isStopped = false;
  let failures = 0;
  /** Whether style sheets add words to this page. */
  let withAdded = false;
  /** Milliseconds that it took to find out. */
  let lookCost = 0;
  let drawn: Marks | null = null;

  const watch = watchPage({
    changed: planSoon,
    moved() {
      schedule.reset();
      codes.reset();
      unseen.reset();
      withAdded = false;
      mark([]);
      sent = '';
      serial += 1;
      // A copy on its way is void. It may never end: a page put aside by the browser hears no answer.
      copying = null;
      void tellWorker({ kind: 'moved', serial: serial + 1 }).catch(stopIfLeftBehind);
      planSoon();
    },
    shown() {
      if (isMissed) plan(0);
    },
  });

  function planSoon(): void {
    plan(schedule.changed(performance.now()));
  }

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void copy(), delay);
  }

  async function copy(): Promise<void> {
    if (stopIfLeftBehind()) return;
    isMissed = copying !== null || isHidden(document);
    if (isMissed) return;
    serial += 1;
    const mine = serial;
    copying = mine;
    try {
      await copyAs(mine);
      failures = 0;
    } catch {
      failures += 1; // The worker was ended before it answered, or the whole extension was.
      isMissed ||= failures < MAX_FAILURES;
    }
    if (copying !== mine) return;
    copying = null;
    if (isMissed && !stopIfLeftBehind()) planSoon();
  }

  async function copyAs(number: number): Promise<void> {
    const isWanted = (): boolean => !isStopped && number === serial;
    const made = await copyPage(document, location.href, { codes, fields, withAdded });
    schedule.copied(performance.now(), made.cost + lookCost);
    roots = made.roots;
    if (!isStopped) {
      roots.forEach(watch.include);
      unseen.watch(made.hidden);
    }
    if (made.fingerprint !== sent && isWanted() && (await sendCapture(made.parts, number, isWanted))) {
      sent = made.fingerprint;
      if (!withAdded) void lookForMore(isWanted);
    }
    if (isWanted()) void look(made.pictures);
  }

  /** What style sheets add goes into the next copy. */
  async function lookForMore(isWanted: () => boolean): Promise<void> {
    const { isFound, cost } = await lookForAdded([document, ...roots], isWanted);
    lookCost = cost;
    if (!isFound || !isWanted()) return;
    withAdded = true;
    plan(0);
  }

  /** What a code says goes into the next copy. */
  async function look(pictures: Picture[]): Promise<void> {
    const isNew = await codes.look(pictures, planSoon).catch(() => false); // The worker was ended: the next copy asks again.
    if (isNew && !isStopped) plan(0);
  }

  /** After an update the old script stays in the page without anybody to speak to. */
  function stopIfLeftBehind(): boolean {
    if (!isAlive()) stop();
    return isStopped;
  }

  function mark(marks: Mark[]): void {
    drawn?.takeAway();
    drawn = marks.length === 0 ? null : drawMarks(marks, roots);
  }

  function stop(): void {
    isStopped = true;
    codes.reset();
    mark([]);
    clearTimeout(timer);
    watch.end();
    unseen.end();
  }

  return {
    collect() {
      sent = '';
      plan(0);
    },
    show: (evidence) => showEvidence(evidence, roots, codes),
    mark,
    stop,
    isAlive: () => !stopIfLeftBehind(),
  };
}
