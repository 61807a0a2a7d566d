// Bytes as text: what browsers' storage takes. `Uint8Array.toBase64` came to Chromium with version 140 only.

/** Bytes handed to `String.fromCharCode` at once; it takes them as arguments, of which there may not be too many. */
const PIECE = 0x8000;

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** The bytes that a value holds in base64; `null` where it is no such text. */
export function fromBase64(value: unknown): Uint8Array | null {
  if (typeof value !== 'string') return null;
  try {
    return Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
