/** How much of a page is copied at most, in UTF-16 units where it is text. The largest of 300 shops' pages need a third of it. */
export const BOUNDS = {
  nodes: 60_000,
  /** All that is written, scripts included. */
  total: 1_500_000,
  /** All scripts together, so that the words of a page always find room. */
  scripts: 900_000,
  script: 512 * 1024,
  text: 100_000,
  attribute: 20_000,
  depth: 256,
  /** Milliseconds from the first node to the last. */
  time: 3_000,
  /** Shadow roots and frames that are watched for changes. */
  roots: 200,
} as const;

/** Milliseconds after which a slice of work makes way for the page. A slice may overrun by its last step: 8 is the limit. */
export const SLICE = 4;

/** How much of a capture travels in one message: such a copy takes under 3 ms. */
export const PART = 100_000;
