/** Pixels of a cell's side. */
const CELL = 16;
/** Cells of a code at least: a smaller one has modules finer than a pixel. */
const LEAST_CELLS = 9;
/** Brightness between the dark and the light of a cell at least, of 255. */
const CONTRAST = 90;
/** Shares of a cell's pixels that must be dark and light. Print has less ink than a code. */
const SHARE = 0.22;
/** Changes between dark and light in a cell, along its rows or its columns. */
const CHANGES = 8;
/** Share of a cell's pixels that are near its darkest or its lightest: what was photographed has all the greys between. */
const CLEAR = 0.55;

/** Pixels, as `ImageData` has them. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** How much of a picture looks as a code does, and what tells it from other pictures; `null` where nothing does. */
export function likeness(pixels: Pixels): { likeness: number; content: string } | null {
  const { width, height } = pixels;
  const greys = greysOf(pixels);
  let cells = 0;
  for (let top = 0; top + CELL <= height; top += CELL) {
    for (let left = 0; left + CELL <= width; left += CELL) if (isBusy(greys, width, left, top)) cells += 1;
  }
  return cells < LEAST_CELLS ? null : { likeness: cells, content: `${width} ${height} ${hashOf(greys)}` };
}

/** How bright each pixel is. */
export function greysOf({ data }: Pixels): Uint8Array {
  const greys = new Uint8Array(data.length / 4);
  for (let at = 0; at < greys.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [data[4 * at], data[4 * at + 1], data[4 * at + 2]];
    greys[at] = (red * 77 + green * 150 + blue * 29) >> 8;
  }
  return greys;
}

/** Whether dark and light take turns in a cell as they do in a code. */
function isBusy(greys: Uint8Array, width: number, left: number, top: number): boolean {
  const grey = (x: number, y: number): number => greys[(top + y) * width + left + x] ?? 0;
  let [darkest, lightest] = [255, 0];
  for (let y = 0; y < CELL; y += 1) {
    for (let x = 0; x < CELL; x += 1) {
      darkest = Math.min(darkest, grey(x, y));
      lightest = Math.max(lightest, grey(x, y));
    }
  }
  const range = lightest - darkest;
  if (range < CONTRAST) return false;
  const middle = darkest + range / 2;
  let [dark, clear, changes] = [0, 0, 0];
  for (let y = 0; y < CELL; y += 1) {
    for (let x = 0; x < CELL; x += 1) {
      const here = grey(x, y);
      const isDark = here < middle;
      if (isDark) dark += 1;
      if (Math.abs(here - middle) > range / 4) clear += 1;
      if (x > 0 && isDark !== grey(x - 1, y) < middle) changes += 1;
      if (y > 0 && isDark !== grey(x, y - 1) < middle) changes += 1;
    }
  }
  const all = CELL * CELL;
  return dark >= SHARE * all && dark <= (1 - SHARE) * all && clear >= CLEAR * all && changes >= CHANGES;
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
