// A QR code for tests, as rows of modules.

/** "PAY" as a version 1 code at error correction L, a row of modules a line. */
export const PAY = `\
#######..#.##.#######
#.....#.##.#..#.....#
#.###.#.##..#.#.###.#
#.###.#..#.#..#.###.#
#.###.#.#...#.#.###.#
#.....#.#..##.#.....#
#######.#.#.#.#######
........#####........
##.#..##.##...###.##.
#.##...###....#..##.#
.#....##.##.##....#..
..###..#...#......##.
..#####.###.#.#.#.###
........##.#...###...
#######.#....#.#.####
#.....#...####.###...
#.###.#...##..###.###
#.###.#.#..#.....####
#.###.#...#.#...#...#
#.....#.#....##.#.#.#
#######.#####...###..`;

/**
 * A code's rows as a picture.
 * @param {string[]} rows
 * @param {number} size pixels of one module
 * @returns {[number, number, Uint8Array]} width, height, pixels as `ImageData` has them
 */
export function drawn(rows, size) {
  const side = (rows.length + 8) * size;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = rows[Math.floor(y / size) - 4]?.[Math.floor(x / size) - 4] === '#';
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return [side, side, pixels];
}
