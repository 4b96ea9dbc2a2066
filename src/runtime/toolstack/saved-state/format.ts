/**
 * Numbers of the three layers of a saved state. No public header of Xen's has them. Those of libxc and libxl are in
 * docs/specs/libxc-migration-stream.pandoc and docs/specs/libxl-migration-stream.pandoc in Xen's source. Those of xl's own
 * header are in tools/xl/xl.h.
 */

/** The bytes with which a file of xl's begins. */
export const XL_MAGIC = "Xen saved domain, xl format\n \0 \r";
export const XL_MAGIC_BYTES = 32;
/** The rest of xl's header: byte order, mandatory flags, optional flags, and the length of what follows. */
export const XL_FIELDS_BYTES = 16;
export const XL_BYTE_ORDER = 0x0102_0304;
/** Mandatory flags: the configuration is JSON; the stream has the layers that are read here. */
export const XL_FLAG_JSON: number = 1 << 0;
export const XL_FLAG_STREAM_V2: number = 1 << 1;

export const LIBXL_IDENT = 0x4c69_6278_6c46_6d74n;
export const LIBXL_HEADER_BYTES = 16;
export const LIBXL_VERSION = 2;
/** Options: the byte order, and a stream that was converted from an older form. */
export const LIBXL_BIG_ENDIAN: number = 1 << 0;
export const LIBXL_CONVERTED: number = 1 << 1;

export const LIBXC_MARKER = 0xffff_ffff_ffff_ffffn;
export const LIBXC_ID = 0x5845_4e46;
/** The image header, and the domain header behind it. */
export const LIBXC_HEADER_BYTES = 24;
export const LIBXC_DOMAIN_BYTES = 16;
/** The oldest and the newest version that is read. The newest is written. */
export const LIBXC_OLDEST_VERSION = 2;
export const LIBXC_VERSION = 3;
export const LIBXC_BIG_ENDIAN: number = 1 << 0;

/** Both layers' records: type, length of the body, and the body, filled up to a multiple of 8 bytes. */
export const RECORD_HEADER_BYTES = 8;
export const RECORD_ALIGNMENT = 8;
/** Readers may skip a record whose type has this bit. */
export const RECORD_OPTIONAL = 0x8000_0000;
/** The longest body that Xen's own toolstack takes (`REC_LENGTH_MAX`, tools/libs/guest/xg_sr_stream_format.h). */
export const MOST_RECORD_BYTES: number = 128 << 20;
/** The longest configuration in xl's header: xl itself knows no limit. */
export const MOST_CONFIGURATION_BYTES: number = 16 << 20;

/** Types of libxl's records, by their number. */
export const LIBXL_TYPES = [
  "END",
  "LIBXC_CONTEXT",
  "EMULATOR_XENSTORE_DATA",
  "EMULATOR_CONTEXT",
  "CHECKPOINT_END",
  "CHECKPOINT_STATE",
] as const;

/** Types of libxc's records, by their number. */
export const LIBXC_TYPES = [
  "END",
  "PAGE_DATA",
  "X86_PV_INFO",
  "X86_PV_P2M_FRAMES",
  "X86_PV_VCPU_BASIC",
  "X86_PV_VCPU_EXTENDED",
  "X86_PV_VCPU_XSAVE",
  "SHARED_INFO",
  "X86_TSC_INFO",
  "HVM_CONTEXT",
  "HVM_PARAMS",
  "TOOLSTACK",
  "X86_PV_VCPU_MSRS",
  "VERIFY",
  "CHECKPOINT",
  "CHECKPOINT_DIRTY_PFN_LIST",
  "STATIC_DATA_END",
  "X86_CPUID_POLICY",
  "X86_MSR_POLICY",
] as const;

/** Kinds of guests in the domain header, by their number. */
export const GUEST_TYPES = [undefined, "pv", "hvm"] as const;

/**
 * Types of pages in PAGE_DATA, by their number: those of `XEN_DOMCTL_PFINFO_*` (domctl.h), 28 bits lower. The
 * specification repeats them, since a stream outlives the release that it was saved on.
 */
export const PAGE_TYPES = [
  "NOTAB",
  "L1TAB",
  "L2TAB",
  "L3TAB",
  "L4TAB",
  undefined,
  undefined,
  undefined,
  undefined,
  "L1TAB_PIN",
  "L2TAB_PIN",
  "L3TAB_PIN",
  "L4TAB_PIN",
  "BROKEN",
  "XALLOC",
  "XTAB",
] as const;

/** The first type of page without contents. */
export const FIRST_TYPE_WITHOUT_CONTENTS = 13;
/** A page's number and its type, as PAGE_DATA has them in 64 bits. */
export const PFN_MASK = 0x000f_ffff_ffff_ffffn;
/** In the higher 32 of the 64 bits. */
export const PFN_HIGH_MASK = 0xf_ffff;
export const PAGE_TYPE_SHIFT = 28;

/** Bytes of a page, of every guest on x86. */
export const PAGE_BYTES = 4096;
export const PAGE_SHIFT = 12;
