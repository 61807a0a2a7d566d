import { SLICE } from './bounds';

/** Steps between two looks at the clock. */
const STRIDE = 8;
/** Milliseconds to wait for a frame: a window that is covered draws none. */
const FRAME = 100;

/** Does long work in short slices, so that the page never waits for us. */
export type Pace = {
  /** Call before each step: `true` when the slice is used up and `rest` is due. */
  isDue(): boolean;
  /** Makes way for the page. Afterwards its layout is clean again, so that asking how things look costs no layout. */
  rest(): Promise<void>;
  /** Milliseconds worked so far, rests left out. */
  worked(): number;
  /** Stops watching for changes. */
  end(): void;
};

/** Starts work on a document, at the next frame. */
export async function startPace(document: Document): Promise<Pace> {
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  await nextFrame();
  let start = performance.now();
  let before = 0;
  let steps = 0;

  return {
    isDue() {
      steps += 1;
      return steps % STRIDE === 0 && performance.now() - start >= SLICE;
    },
    async rest() {
      before += performance.now() - start;
      await nextTask();
      if (isChanged) await nextFrame();
      isChanged = false;
      start = performance.now();
    },
    worked: () => before + performance.now() - start,
    end: () => observer.disconnect(),
  };
}

/** Right after a frame was drawn, when the browser has just laid out the page. */
async function nextFrame(): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(done, FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void nextTask().then(done);
    });
  });
}

/** After what else is waiting to run. */
export async function nextTask(): Promise<void> {
  // Chromium has `scheduler.yield` from 129 on, Firefox from 142 on.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });
}
