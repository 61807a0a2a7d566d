import init, { __wbg_reset_state, Engine } from '../generated/engine.js';
import type { Answer, Context, Report } from '../generated/protocol';
import { ownUrl } from '../platform/runtime';

/** What the worker needs of the engine. */
export type Checker = { check(capture: string, context: Context): Answer; checkText(text: string, context: Context): Report };

/** How to get an engine: the first time, and again from the same code after a trap. */
export type Source = { start: () => Promise<Checker>; restart: () => Checker };

/** How many times one page or text is tried. The second try runs in a fresh instance, so it tells a bad page from a bad state. */
const TRIES = 2;

/** The engine in its WebAssembly module. */
export const WASM: Source = {
  async start() {
    await init({ module_or_path: fetch(ownUrl('engine_bg.wasm')) });
    return new Engine();
  },
  restart() {
    __wbg_reset_state();
    return new Engine();
  },
};

/** Asks an engine, which is started for the first question and rebuilt after a trap; rejects where a question traps it every time. */
export type AskEngine = <T>(question: (engine: Checker) => T) => Promise<T>;

/** One engine for all questions. */
export function keepEngine(source: Source): AskEngine {
  let engine: Promise<Checker> | null = null;

  async function running(): Promise<Checker> {
    engine ??= source.start();
    try {
      return await engine;
    } catch (why) {
      engine = null; // Not started: the next question tries again.
      throw why;
    }
  }

  return async function ask(question) {
    let checker = await running();
    for (let left = TRIES; ; left -= 1) {
      try {
        return question(checker);
      } catch (why) {
        // Whatever was thrown, the memory of the instance may be half written: no other question may meet it.
        checker = source.restart();
        engine = Promise.resolve(checker);
        if (left <= 1) throw why;
      }
    }
  };
}

/** Asks the worker's engine. */
export const askEngine = keepEngine(WASM);
