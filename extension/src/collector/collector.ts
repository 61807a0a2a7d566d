import type { Evidence } from '../generated/protocol';
import { tellWorker } from '../platform/messages';
import { isAlive } from '../platform/runtime';
import { isHidden } from './dom';
import { Schedule } from './schedule';
import { sendCapture } from './send';
import { showEvidence } from './show';
import { copyPage } from './walk';
import { watchPage } from './watch';

/** Copies the page that this script runs in: now, and whenever it has changed. */
export type Collector = {
  /** Copies the page now and sends it, changed or not. */
  collect(): void;
  /** Scrolls to quoted words. Answers whether they were found. */
  show(evidence: Evidence): boolean;
  /** Stops for good. */
  stop(): void;
  /** Whether it still works: not told to stop, and not left behind by an update of the extension. */
  isAlive(): boolean;
};

/** Starts copying. */
export function startCollector(): Collector {
  const schedule = new Schedule();
  let serial = 0;
  let roots: Node[] = [];
  /** What the worker has. A copy that says the same is not sent. */
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCopying = false;
  let isMissed = false;
  let isStopped = false;

  const watch = watchPage({
    changed: () => plan(schedule.changed(performance.now())),
    moved() {
      schedule.reset();
      sent = '';
      serial += 1;
      void tellWorker({ kind: 'moved', serial: serial + 1 }).catch(stopIfLeftBehind);
      plan(schedule.changed(performance.now()));
    },
    shown() {
      if (isMissed) plan(0);
    },
  });

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void copy().catch(stopIfLeftBehind), delay);
  }

  async function copy(): Promise<void> {
    if (isStopped || stopIfLeftBehind()) return;
    isMissed = isCopying || isHidden(document);
    if (isMissed) return;
    isCopying = true;
    try {
      serial += 1;
      await copyAs(serial);
    } finally {
      isCopying = false;
      if (isMissed) plan(schedule.changed(performance.now()));
    }
  }

  async function copyAs(number: number): Promise<void> {
    const isWanted = (): boolean => !isStopped && number === serial;
    const made = await copyPage(document, location.href);
    schedule.copied(performance.now(), made.cost);
    roots = made.roots;
    if (!isStopped) roots.forEach(watch.include);
    if (made.fingerprint === sent || !isWanted()) return;
    if (await sendCapture(made.pieces, number, isWanted)) sent = made.fingerprint;
  }

  /** After an update the old script stays in the page without anybody to speak to. */
  function stopIfLeftBehind(): boolean {
    if (!isAlive()) stop();
    return isStopped;
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    watch.end();
  }

  return {
    collect() {
      sent = '';
      plan(0);
    },
    show: (evidence) => showEvidence(evidence, roots),
    stop,
    isAlive: () => !stopIfLeftBehind(),
  };
}
