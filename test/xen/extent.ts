/**
 * The target on which tests with many processes or domains run in full: under emulation they take minutes. Long runs of one
 * path are in the soak (test/soak).
 */

/** True if this target runs them in full; the others run enough to show a fault. */
export const isThorough: boolean = process.env["XEN_TS_LAB"] === "4.17-x86_64";
