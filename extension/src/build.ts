// What whoever builds a package says about it.

/** Set by the bundler; see `crate/xtask/src/dist.rs`. */
declare const CAVEAT_REPORT_URL: string | null;

/** Where reports of wrong verdicts are collected; `null` where nobody collects them. */
export const REPORT_URL: string | null = CAVEAT_REPORT_URL;
