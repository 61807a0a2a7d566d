/** Maps prices or days to places on a line. */
export type Scale = (value: number) => number;

/** From the smallest of these values to the greatest, onto a line from `start` to `end`; in the middle where all are equal. */
export function scaleOf(values: number[], start: number, end: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? (start + end) / 2 : start + ((value - least) / (most - least)) * (end - start));
}

/**
 * As `scaleOf`, by the values' proportions: half and double are as far from a price, and one dear offer does not push all
 * others into a corner.
 */
export function ratioScaleOf(values: number[], start: number, end: number): Scale {
  const scale = scaleOf(values.map(Math.log), start, end);
  return (value) => scale(Math.log(value));
}
