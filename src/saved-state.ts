/**
 * The stream of a saved guest, of `xl save` and of this library: its records, read and written. It needs no Xen, and runs
 * on any machine.
 */

export { XenSavedStateError } from "./runtime/base/errors/errors.ts";
export type { SignalOptions } from "./runtime/base/options.ts";
export * from "./runtime/toolstack/saved-state/index.ts";
