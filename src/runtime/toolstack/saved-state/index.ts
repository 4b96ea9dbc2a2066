/**
 * Saved guests: the stream in which Xen's own toolstack keeps a guest's memory and state. xl restores what this library
 * has saved, and the other way round.
 */

export { encodeSavedRecord, pageHead } from "./encode.ts";
export { faultAt } from "./fault.ts";
export { PAGE_TYPES } from "./format.ts";
export type * from "./records.ts";
export { readPassingState, readSavedState, type SavedRecords } from "./saved-records.ts";
export type { SavedStateSource } from "./source-chunks.ts";
