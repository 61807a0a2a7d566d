// Reads the codes in a picture, on a page of ours. The decoder is a module of its own, loaded when the first picture comes.

import { MAX_SIDE, type Part } from '../asked';
import init, { __wbg_reset_state, readCodes } from '../generated/codes.js';
import { ownUrl } from '../platform/runtime';

/** Bytes of a picture's file at most. */
const MAX_BYTES = 20_000_000;

let started: Promise<unknown> | null = null;

/** The texts of the codes in a picture; `null` where it is no picture, too large a one, or the decoder gave up. */
export async function codesIn(picture: Blob, part: Part | null = null): Promise<string[] | null> {
  if (picture.size === 0 || picture.size > MAX_BYTES) return null;
  try {
    const { width, height, data } = await pixelsOf(picture, part);
    started ??= init({ module_or_path: fetch(ownUrl('codes_bg.wasm')) });
    await started;
    return readCodes(width, height, new Uint8Array(data.buffer));
  } catch (why) {
    console.warn('Caveat could not read a picture:', why);
    if (why instanceof WebAssembly.RuntimeError) __wbg_reset_state(); // Half-written memory: no other picture may meet it.
    else started = null;
    return null;
  }
}

/** A `data:` address as what it holds; empty where it is none in base64. */
export function blobOf(address: string): Blob {
  const [, type = '', base64 = ''] = /^data:([^;,]*);base64,(.*)$/s.exec(address) ?? [];
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
}

async function pixelsOf(picture: Blob, part: Part | null): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  try {
    const { left, top, width, height } = part ?? { left: 0, top: 0, width: 1, height: 1 };
    const [x, y] = [Math.max(0, left) * bitmap.width, Math.max(0, top) * bitmap.height];
    const [w, h] = [Math.min(1 - Math.max(0, left), width) * bitmap.width, Math.min(1 - Math.max(0, top), height) * bitmap.height];
    const scale = Math.min(1, MAX_SIDE / Math.max(w, h));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(w * scale)), Math.max(1, Math.round(h * scale)));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#fff'; // What a picture leaves open is paper.
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, x, y, w, h, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  } finally {
    bitmap.close();
  }
}
