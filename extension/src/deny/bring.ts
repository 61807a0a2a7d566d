// From a public list's file to a list that is kept.

import init, { Engine } from '../generated/engine.js';
import { ownUrl } from '../platform/runtime';
import { keepList, type List, NoRoom } from './lists';

/** Why a file is not taken. */
export type Refusal = 'empty' | 'large' | 'no_text' | 'no_domain' | 'no_room' | 'unreadable';

/** Bytes of a file at most: a hosts file of a million domains has thirty million. */
const MAX_FILE = 45_000_000;
/** Letters of a name at most. */
const MAX_NAME = 80;
/** A list says its title near its top. */
const HEAD = 4_000;

/** Makes a list of a file and keeps it; says why not where it cannot. Nothing that is kept is lost by a file that is refused. */
export async function bring(file: File, today: string): Promise<List | Refusal> {
  if (file.size === 0) return 'empty';
  if (file.size > MAX_FILE) return 'large';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (why) {
    return why instanceof TypeError ? 'no_text' : 'unreadable'; // A decoder's error; what the disk throws is of another kind.
  }
  if (text.includes('\0')) return 'no_text';
  const name = nameOf(file, text);
  await init({ module_or_path: fetch(ownUrl('engine_bg.wasm')) });
  try {
    const { file: bytes, domains } = new Engine().buildDenyList(name, text);
    const list = { name, domains, on: today };
    await keepList(list, bytes);
    return list;
  } catch (why) {
    if (why instanceof NoRoom) return 'no_room';
    if (why instanceof WebAssembly.RuntimeError) throw why;
    return 'no_domain';
  }
}

/** What a list calls itself (`# Title: …`), or its file's name. */
function nameOf(file: File, text: string): string {
  const title = /^[#!]\s*title:\s*(.+)$/im.exec(text.slice(0, HEAD))?.[1] ?? file.name.replace(/\.[a-z]+$/i, '');
  return [...title.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, MAX_NAME).join('') || file.name;
}
