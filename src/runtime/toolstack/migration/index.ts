/**
 * Guests that move: saved into a file or a stream, and restored from it in another domain, on this host or another. What
 * is written is Xen's own form, so that xl restores what this library saves, and the other way round.
 */

export { dumpCore } from "./dump-core.ts";
export { migrateDomain } from "./migrate-domain.ts";
export type * from "./public.ts";
export { receiveDomain } from "./receive-domain.ts";
export { restoreDomain } from "./restore-domain.ts";
export { resumeDomain, saveDomain } from "./save-domain.ts";
