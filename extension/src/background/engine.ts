import init, { __wbg_reset_state, Engine } from '../generated/engine.js';
import type { Answer, Context, Link, Report } from '../generated/protocol';
import { listFiles } from '../deny/lists';
import { ownUrl } from '../platform/runtime';

/** What the worker needs of the engine. */
export type Checker = {
  check(capture: string, context: Context): Answer;
  checkText(text: string, context: Context): Report;
  checkLink(text: string): Link;
};

/** How to get an engine: the first time or when the lists have changed, and again from the same code after a trap. */
export type Source = { start: () => Promise<Checker>; restart: () => Promise<Checker> };

/** How many times one page or text is tried. The second try runs in a fresh instance, so it tells a bad page from a bad state. */
const TRIES = 2;

/** The engine in its WebAssembly module, with the shopper's lists. */
export const WASM: Source = {
  async start() {
    await init({ module_or_path: fetch(ownUrl('engine_bg.wasm')) });
    return withLists();
  },
  restart() {
    __wbg_reset_state();
    return withLists();
  },
};

/** Asks an engine, which is started for the first question and rebuilt after a trap; rejects where a question traps it every time. */
export type AskEngine = <T>(question: (engine: Checker) => T) => Promise<T>;

/** One engine for all questions; `renew` starts another for those to come. */
export function keepEngine(source: Source): { ask: AskEngine; renew: () => void } {
  let engine: Promise<Checker> | null = null;

  /** Waits for the engine, and for the next where it was replaced meanwhile: the memory of that one is gone. */
  async function ask<T>(question: (engine: Checker) => T): Promise<T> {
    for (let left = TRIES; ; ) {
      const asked = (engine ??= source.start());
      let checker: Checker;
      try {
        checker = await asked;
      } catch (why) {
        if (engine === asked) engine = null; // Not started: the next question tries again.
        throw why;
      }
      if (engine !== asked) continue;
      try {
        return question(checker);
      } catch (why) {
        // Whatever was thrown, the memory of the instance may be half written: no other question may meet it.
        engine = source.restart();
        left -= 1;
        if (left === 0) throw why;
      }
    }
  }

  return {
    ask,
    renew: () => {
      engine = null;
    },
  };
}

async function withLists(): Promise<Engine> {
  const engine = new Engine();
  for (const file of await listFiles()) {
    try {
      engine.addDenyList(file);
    } catch (why) {
      console.warn('Caveat leaves out a damaged list of reported sites:', why); // A page is judged without it.
    }
  }
  return engine;
}

const { ask, renew } = keepEngine(WASM);

/** Asks the worker's engine. */
export const askEngine = ask;

/** Has the lists of reported sites read again before the next question. */
export const renewEngine = renew;
