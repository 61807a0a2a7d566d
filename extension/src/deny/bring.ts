// From a public list's file to a list that is kept.

import init, { Engine } from '../generated/engine.js';
import { ownUrl } from '../platform/runtime';
import { allLists, keepList, type List, NoRoom } from './lists';

/** Why files are not taken. */
export type Refusal =
  | 'empty' | 'large' | 'several' | 'no_text' | 'no_domain' | 'no_room' | 'unreadable'
  | 'no_key' | 'unsigned' | 'bad_signature';

/** What the files come to: a list that is kept now, or why it is not. */
export type Brought = { list: List } | { refused: Refusal };

/** Bytes of a file at most: a hosts file of a million domains has thirty million. */
const MAX_FILE = 45_000_000;
/** Bytes of a signature or a key at most. */
const MAX_SMALL_FILE = 4_000;
/** Letters of a name at most. */
const MAX_NAME = 80;
/** A list says its title near its top. */
const HEAD = 4_000;
/** How the engine's own files begin. */
const MAGIC = 'CaveatDL';

/**
 * Makes a list of a file and keeps it; says why not where it cannot. With the list may come its signature (`.minisig`) and its maker's key (`.pub`): a
 * list that came with a key is replaced only by one that is signed with it. Nothing that is kept is lost by files that are refused.
 */
export async function bring(files: File[], today: string): Promise<Brought> {
  const named = (end: string): File | undefined => files.find(({ name }) => name.endsWith(end));
  const [signature, key] = [named('.minisig'), named('.pub')];
  const [file, ...others] = files.filter((one) => one !== signature && one !== key);
  if (file === undefined || others.length > 0) return { refused: 'several' };
  if (file.size === 0) return { refused: 'empty' };
  if (file.size > MAX_FILE) return { refused: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  await init({ module_or_path: fetch(ownUrl('engine_bg.wasm')) });
  const engine = new Engine();
  const made = make(engine, file, bytes);
  if (typeof made === 'string') return { refused: made };
  const known = (await allLists()).find(({ name }) => name === made.name)?.key ?? null;
  const wanted = known ?? (key === undefined ? null : keyIn(await small(key)));
  if (signature !== undefined && wanted === null) return { refused: 'no_key' };
  if (wanted !== null && signature === undefined) return { refused: 'unsigned' };
  if (wanted !== null && signature !== undefined && !engine.isSigned(bytes, await small(signature), wanted)) return { refused: 'bad_signature' };
  const list = { name: made.name, domains: made.domains, on: today, key: wanted };
  try {
    await keepList(list, made.file);
  } catch (why) {
    if (why instanceof NoRoom) return { refused: 'no_room' };
    throw why;
  }
  return { list };
}

type Made = { name: string; domains: number; file: Uint8Array };

/** The engine's file of what was brought: that itself, or made of a public list. */
function make(engine: Engine, { name }: File, bytes: Uint8Array): Made | Refusal {
  try {
    if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC) {
      const { title, domains } = engine.readDenyList(bytes);
      return { name: short(title) || short(name), domains, file: bytes };
    }
    const text = textIn(bytes);
    if (text === null) return 'no_text';
    const title = short(titleIn(text) ?? name.replace(/\.[a-z]+$/i, '')) || short(name);
    const { file, domains } = engine.buildDenyList(title, text);
    return { name: title, domains, file };
  } catch (why) {
    if (why instanceof WebAssembly.RuntimeError) throw why;
    return 'no_domain'; // The engine says no other thing of a text; of its own files, that they are damaged.
  }
}

/** The text that bytes are; `null` where they are none. */
function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** What a list calls itself: `# Title: …`. */
function titleIn(text: string): string | null {
  return /^[#!]\s*title:\s*(.+)$/im.exec(text.slice(0, HEAD))?.[1] ?? null;
}

/** A name on one line. */
function short(name: string): string {
  return [...name.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, MAX_NAME).join('');
}

async function small(file: File): Promise<string> {
  return file.slice(0, MAX_SMALL_FILE).text();
}

/** The key in a minisign key's file: its last line, the others being comments. */
function keyIn(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
