/** How much the price memory keeps, so that it stays small, and no page, seller or site can fill it. */
export const BOUNDS = {
  /** Observations in all. */
  total: 200_000,
  /** What is left when that is met: the oldest go in one sweep, not one by one. */
  swept: 190_000,
  /** New observations a day. */
  day: 10_000,
  /** New observations of one site a day. */
  site: 1_000,
  /** Days after which an observation is dropped: prices of two years ago say nothing of today's. */
  age: 730,
  /** Shops whose own words are kept. */
  shops: 5_000,
  /** Observations added between two looks at these bounds. */
  stride: 2_000,
} as const;

/** How much is looked up for a page. */
export const RECALL = {
  /** Newest observations a key. */
  key: 100,
  /** Observations in all. */
  total: 300,
  /** Of one seller, or of one site that names no seller: nobody moves a range alone. The thing's own page is not counted. */
  seller: 8,
  /** Milliseconds to wait for them: a verdict does not wait for a slow disk. */
  patience: 250,
} as const;
