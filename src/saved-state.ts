/**
 * The stream of a saved guest, of `xl save` and of this library: its records, read and written. It needs no Xen, and runs
 * on any machine.
 */

export { XenSavedStateError } from "./runtime/base/errors/errors.ts";
export type { SignalOptions } from "./runtime/base/options.ts";
export {
  encodeSavedRecord,
  type EmulatorRecord,
  type HvmParameters,
  type LibxcHeader,
  type LibxcMarker,
  type LibxlHeader,
  type LibxlMarker,
  type OpaqueRecord,
  type P2mFrames,
  type PageData,
  type PvInfo,
  type PvVcpu,
  readSavedState,
  type RecordPlace,
  type SavedContents,
  type SavedPageType,
  type SavedRecord,
  type SavedRecords,
  type SavedStateSource,
  type TscInfo,
  type UnknownRecord,
  type XlHeader,
} from "./runtime/toolstack/saved-state/index.ts";
