import { greysOf, type Pixels } from './likeness';

/** Pixels of a side of the small copy. The engine expects this many. */
const SIDE = 16;

/** A picture in very small, stretched to a square: its greys by rows, two hexadecimal digits each. Each is the mean of the pixels it stands for. */
export function thumbOf(pixels: Pixels): string {
  const { width, height } = pixels;
  const greys = greysOf(pixels);
  let thumb = '';
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      thumb += hex(meanOf(greys, width, stretch(column, width), stretch(row, height)));
    }
  }
  return thumb;
}

/** The pixels that one of the small copy stands for, from and to; at least one. */
function stretch(at: number, length: number): [from: number, to: number] {
  const from = Math.min(length - 1, Math.floor((at * length) / SIDE));
  return [from, Math.max(from + 1, Math.floor(((at + 1) * length) / SIDE))];
}

function meanOf(greys: Uint8Array, width: number, [left, right]: [number, number], [top, bottom]: [number, number]): number {
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) sum += greys[y * width + x] ?? 0;
  }
  return Math.round(sum / ((right - left) * (bottom - top)));
}

function hex(grey: number): string {
  return grey.toString(16).padStart(2, '0');
}
