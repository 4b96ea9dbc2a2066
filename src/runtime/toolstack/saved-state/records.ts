/** Records of a saved state, as they are read and written. */

import type { PAGE_TYPES } from "./format.ts";

/** A type of page, as `XEN_DOMCTL_PFINFO_*` (domctl.h) names it. */
export type SavedPageType = Exclude<(typeof PAGE_TYPES)[number], undefined>;

/** The header that xl writes: the guest's configuration. */
export interface XlHeader {
  /** The part of Xen's toolstack that writes such records. */
  readonly layer: "xl";
  /** The beginning of a file that xl has saved. */
  readonly type: "HEADER";
  /** The guest's configuration: JSON of libxl's, or if `isJson` is false, text as in xl's configuration files. */
  readonly configuration: string;
  /** True for every file that xl has written since Xen 4.5. */
  readonly isJson: boolean;
}

/** The header of libxl's layer. */
export interface LibxlHeader {
  /** Marks libxl's layer. */
  readonly layer: "libxl";
  /** The beginning of libxl's layer. */
  readonly type: "HEADER";
  /** The version of libxl's layer: 2. */
  readonly version: number;
  /** True if a tool has converted the stream from the form of Xen 4.5 and older. */
  readonly isConverted: boolean;
}

/** A record of libxl's layer without contents. LIBXC_CONTEXT: libxc's layer follows. */
export interface LibxlMarker {
  /** Marks libxl's layer. */
  readonly layer: "libxl";
  /** REC_TYPE_… of tools/libs/light/libxl_sr_stream_format.h. */
  readonly type: "CHECKPOINT_END" | "END" | "LIBXC_CONTEXT";
}

/** A device model's nodes in xenstore, or its state: in guests with emulated devices only. */
export interface EmulatorRecord {
  /** Marks libxl's layer. */
  readonly layer: "libxl";
  /** State of the device model, or its nodes in xenstore. */
  readonly type: "EMULATOR_CONTEXT" | "EMULATOR_XENSTORE_DATA";
  /** 1 for QEMU's traditional form, 2 for QEMU. */
  readonly emulator: number;
  /** The number of the emulator among those of the guest. */
  readonly index: number;
  /** The emulator's own state; for nodes, paths and values that end with a zero byte each. */
  readonly contents: Uint8Array;
}

/** The headers of libxc's layer: the guest's kind, and the Xen that it ran on. */
export interface LibxcHeader {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** The image header and the domain header of libxc's layer. */
  readonly type: "HEADER";
  /** The version of libxc's layer: 2 before Xen 4.14, then 3. */
  readonly version: number;
  /** "hvm" for PVH guests as well. */
  readonly guest: "hvm" | "pv";
  /** 4096 on x86. */
  readonly pageBytes: number;
  /** The first number of the release on which the guest was saved: 4. */
  readonly xenMajor: number;
  /** The second number of the release, such as 17. */
  readonly xenMinor: number;
}

/** A record of libxc's layer without contents. */
export interface LibxcMarker {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_… of tools/libs/guest/xg_sr_stream_format.h. */
  readonly type: "CHECKPOINT" | "END" | "STATIC_DATA_END" | "VERIFY";
}

/** Pages of the guest's memory: PAGE_DATA. */
export interface PageData {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_PAGE_DATA. */
  readonly type: "PAGE_DATA";
  /** Numbers of the pages: guest frames, or in a PV guest its pseudo-physical frames. */
  readonly pfns: readonly number[];
  /** The type of each page. BROKEN, XALLOC and XTAB have no contents. */
  readonly types: readonly SavedPageType[];
  /** The pages that have contents, one after another. */
  readonly contents: Uint8Array;
}

/** X86_PV_INFO: the width of a PV guest's addresses, and the levels of its page tables. */
export interface PvInfo {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_X86_PV_INFO. */
  readonly type: "X86_PV_INFO";
  /** 8 bytes for a guest of 64 bits, 4 for one of 32. */
  readonly widthBytes: 4 | 8;
  /** 4 levels for a guest of 64 bits, 3 for one of 32. */
  readonly levels: 3 | 4;
}

/** X86_PV_P2M_FRAMES: the pages in which a PV guest keeps its list of machine frames. */
export interface P2mFrames {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_X86_PV_P2M_FRAMES. */
  readonly type: "X86_PV_P2M_FRAMES";
  /** The first page whose machine frame the list has. */
  readonly firstPfn: number;
  /** The last page whose machine frame the list has. */
  readonly lastPfn: number;
  /** Numbers of the list's own pages. */
  readonly pfns: readonly number[];
}

/** State of one vcpu of a PV guest, in the form of the domctl that reads and sets it. */
export interface PvVcpu {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** BASIC: registers (`vcpu_guest_context_t`). EXTENDED: `struct xen_domctl_ext_vcpucontext`. */
  readonly type: "X86_PV_VCPU_BASIC" | "X86_PV_VCPU_EXTENDED" | "X86_PV_VCPU_MSRS" | "X86_PV_VCPU_XSAVE";
  /** The vcpu's number in the guest, from 0. */
  readonly vcpu: number;
  /** The state in the C structure's form, in little-endian order. */
  readonly contents: Uint8Array;
}

/** X86_TSC_INFO: the guest's clock (`struct xen_domctl_tsc_info`). */
export interface TscInfo {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_X86_TSC_INFO. */
  readonly type: "X86_TSC_INFO";
  /** `XEN_CPUID_TSC_MODE_*`. */
  readonly mode: number;
  /** Frequency of the time-stamp counter in kHz. */
  readonly khz: number;
  /** Nanoseconds since the guest's start. */
  readonly elapsedNs: bigint;
  /** The number of times that the guest has been restored. */
  readonly incarnation: number;
}

/** HVM_PARAMS: parameters of the virtual machine (hvm/params.h), without those that are 0. */
export interface HvmParameters {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /** REC_TYPE_HVM_PARAMS. */
  readonly type: "HVM_PARAMS";
  /** Numbers of parameters (`HVM_PARAM_*`), and their values. */
  readonly parameters: readonly {
    /** HVM_PARAM_… of hvm/params.h. */
    readonly index: number;
    /** The parameter's 64 bits. */
    readonly value: bigint;
  }[];
}

/** A record whose contents have a form of Xen's own: saved as they are, and loaded as they are. */
export interface OpaqueRecord {
  /** Marks libxc's layer. */
  readonly layer: "libxc";
  /**
   * HVM_CONTEXT: the records of hvm/save.h. SHARED_INFO: the page. X86_CPUID_POLICY and X86_MSR_POLICY: arrays of
   * `xen_cpuid_leaf_t` and of `xen_msr_entry_t`.
   */
  readonly type:
    "CHECKPOINT_DIRTY_PFN_LIST" | "HVM_CONTEXT" | "SHARED_INFO" | "TOOLSTACK" | "X86_CPUID_POLICY" | "X86_MSR_POLICY";
  /** The record's body, without its header and its filling. */
  readonly contents: Uint8Array;
}

/** A record of a type that this library does not know. */
export interface UnknownRecord {
  /** The layer in which the record stands. */
  readonly layer: "libxc" | "libxl";
  /** Marks a record whose type has no name here: `code` has its number. */
  readonly type: "UNKNOWN";
  /** The number of its type. */
  readonly code: number;
  /** True if a reader may skip it. */
  readonly isOptional: boolean;
  /** The record's body, without its header and its filling. */
  readonly contents: Uint8Array;
}

/** A record without its place, as it is written. */
export type SavedContents =
  | EmulatorRecord
  | HvmParameters
  | LibxcHeader
  | LibxcMarker
  | LibxlHeader
  | LibxlMarker
  | OpaqueRecord
  | P2mFrames
  | PageData
  | PvInfo
  | PvVcpu
  | TscInfo
  | UnknownRecord
  | XlHeader;

/** The place of a record in its stream. */
export interface RecordPlace {
  /** The number of bytes before it. */
  readonly offset: number;
  /** Its size in bytes, with its header and its filling. */
  readonly bytes: number;
}

/** A record of a saved state: `layer` and `type` tell its form. */
export type SavedRecord = SavedContents & RecordPlace;
