/** Decodes the bodies of records. */

import { bytesBetween, copyOf } from "../../base/bytes.ts";
import type { Fields } from "./fields.ts";
import {
  FIRST_TYPE_WITHOUT_CONTENTS,
  LIBXC_TYPES,
  LIBXL_TYPES,
  PAGE_BYTES,
  PAGE_TYPE_SHIFT,
  PAGE_TYPES,
  PFN_HIGH_MASK,
  PFN_MASK,
  RECORD_OPTIONAL,
} from "./format.ts";
import type {
  HvmParameters,
  P2mFrames,
  PageData,
  PvInfo,
  SavedContents,
  SavedPageType,
  TscInfo,
  UnknownRecord,
} from "./records.ts";

const ENTRY_BYTES = 8;
const PARAMETER_BYTES = 16;
const EMULATOR_HEADER_BYTES = 8;
const VCPU_HEADER_BYTES = 8;
/** xen_cpuid_leaf_t and xen_msr_entry_t (arch-x86/xen.h) */
const POLICY_ENTRY_BYTES = { X86_CPUID_POLICY: 24, X86_MSR_POLICY: 16 };

/** Decodes a record of libxl's layer. Throws a XenSavedStateError. */
export function decodeLibxl(code: number, body: Fields): SavedContents {
  const type = LIBXL_TYPES[code];
  switch (type) {
    case "END":
    case "LIBXC_CONTEXT":
    case "CHECKPOINT_END":
      body.expectLength(0);
      return { layer: "libxl", type };
    case "EMULATOR_XENSTORE_DATA":
    case "EMULATOR_CONTEXT":
      body.expectAtLeast(EMULATOR_HEADER_BYTES);
      return {
        layer: "libxl",
        type,
        emulator: body.uint32(0),
        index: body.uint32(4),
        contents: body.rest(EMULATOR_HEADER_BYTES),
      };
    default:
      return unknown("libxl", code, body);
  }
}

/**
 * Decodes a record of libxc's layer. Throws a XenSavedStateError. If holes are not kept, a record of pages is without those
 * that have no memory: xl names a million of them for each virtual machine.
 */
export function decodeLibxc(code: number, body: Fields, areHolesKept: boolean): SavedContents {
  const type = LIBXC_TYPES[code];
  switch (type) {
    case "END":
    case "VERIFY":
    case "CHECKPOINT":
    case "STATIC_DATA_END":
      body.expectLength(0);
      return { layer: "libxc", type };
    case "PAGE_DATA":
      return pageData(body, areHolesKept);
    case "X86_PV_INFO":
      return pvInfo(body);
    case "X86_PV_P2M_FRAMES":
      return p2mFrames(body);
    case "X86_PV_VCPU_BASIC":
    case "X86_PV_VCPU_EXTENDED":
    case "X86_PV_VCPU_XSAVE":
    case "X86_PV_VCPU_MSRS":
      body.expectAtLeast(VCPU_HEADER_BYTES);
      return { layer: "libxc", type, vcpu: body.uint32(0), contents: body.rest(VCPU_HEADER_BYTES) };
    case "X86_TSC_INFO":
      return tscInfo(body);
    case "HVM_PARAMS":
      return hvmParameters(body);
    case "SHARED_INFO":
      body.expectLength(PAGE_BYTES);
      return { layer: "libxc", type, contents: body.bytes };
    case "X86_CPUID_POLICY":
    case "X86_MSR_POLICY":
      if (body.length === 0 || body.length % POLICY_ENTRY_BYTES[type] !== 0)
        throw body.fault(
          `expected ${type} to have entries of ${POLICY_ENTRY_BYTES[type]} bytes, received ${body.length}`,
        );
      return { layer: "libxc", type, contents: body.bytes };
    case "HVM_CONTEXT":
    case "TOOLSTACK":
    case "CHECKPOINT_DIRTY_PFN_LIST":
      return { layer: "libxc", type, contents: body.bytes };
    default:
      return unknown("libxc", code, body);
  }
}

function unknown(layer: UnknownRecord["layer"], code: number, body: Fields): UnknownRecord {
  return { layer, type: "UNKNOWN", code, isOptional: code >= RECORD_OPTIONAL, contents: body.bytes };
}

const HOLE = PAGE_TYPES.indexOf("XTAB");

function pageData(body: Fields, areHolesKept: boolean): PageData {
  body.expectAtLeast(ENTRY_BYTES);
  const count = body.uint32(0);
  const start = ENTRY_BYTES * (count + 1);
  if (count === 0) throw body.fault("expected PAGE_DATA to have pages, received none");
  body.expectAtLeast(start);
  const pfns: number[] = [];
  const types: SavedPageType[] = [];
  let pages = 0;
  // Halves: 64 bits at once would be a bigint for each page. A copy is aligned.
  const halves = new Uint32Array(copyOf(bytesBetween(body.bytes, ENTRY_BYTES, start)).buffer);
  for (let i = 0; i < count; i++) {
    const high = halves[2 * i + 1] ?? 0;
    const code = high >>> PAGE_TYPE_SHIFT;
    const type = PAGE_TYPES[code];
    if (type === undefined)
      throw body.fault(`expected a page of a known type, received type ${code}`, ENTRY_BYTES * (i + 1));
    if (code === HOLE && !areHolesKept) continue;
    pfns.push((high & PFN_HIGH_MASK) * 2 ** 32 + (halves[2 * i] ?? 0));
    types.push(type);
    if (code < FIRST_TYPE_WITHOUT_CONTENTS) pages++;
  }
  body.expectLength(start + pages * PAGE_BYTES);
  return { layer: "libxc", type: "PAGE_DATA", pfns, types, contents: bytesBetween(body.bytes, start) };
}

function pvInfo(body: Fields): PvInfo {
  body.expectLength(8);
  const [widthBytes, levels] = [body.uint8(0), body.uint8(1)];
  if (widthBytes !== 4 && widthBytes !== 8)
    throw body.fault(`expected a guest with addresses of 4 or 8 bytes, received ${widthBytes}`);
  if (levels !== 3 && levels !== 4)
    throw body.fault(`expected a guest with 3 or 4 levels of page tables, received ${levels}`, 1);
  return { layer: "libxc", type: "X86_PV_INFO", widthBytes, levels };
}

function p2mFrames(body: Fields): P2mFrames {
  body.expectAtLeast(8);
  const [firstPfn, lastPfn] = [body.uint32(0), body.uint32(4)];
  if (firstPfn > lastPfn)
    throw body.fault(
      `expected the first page of X86_PV_P2M_FRAMES before the last, received ${firstPfn} and ${lastPfn}`,
    );
  if (body.length % ENTRY_BYTES !== 0)
    throw body.fault(`expected entries of ${ENTRY_BYTES} bytes in X86_PV_P2M_FRAMES, received ${body.length} bytes`);
  const pfns = Array.from({ length: body.length / ENTRY_BYTES - 1 }, (_, i) => {
    const pfn = body.uint64(ENTRY_BYTES * (i + 1));
    if (pfn > PFN_MASK)
      throw body.fault(`expected a page's number, received 0x${pfn.toString(16)}`, ENTRY_BYTES * (i + 1));
    return Number(pfn);
  });
  return { layer: "libxc", type: "X86_PV_P2M_FRAMES", firstPfn, lastPfn, pfns };
}

function tscInfo(body: Fields): TscInfo {
  body.expectLength(24);
  return {
    layer: "libxc",
    type: "X86_TSC_INFO",
    mode: body.uint32(0),
    khz: body.uint32(4),
    elapsedNs: body.uint64(8),
    incarnation: body.uint32(16),
  };
}

function hvmParameters(body: Fields): HvmParameters {
  body.expectAtLeast(ENTRY_BYTES);
  const count = body.uint32(0);
  body.expectLength(ENTRY_BYTES + count * PARAMETER_BYTES);
  const parameters = Array.from({ length: count }, (_, i) => {
    const at = ENTRY_BYTES + i * PARAMETER_BYTES;
    const index = body.uint64(at);
    if (index > 0xffff_ffffn) throw body.fault(`expected a parameter's number, received 0x${index.toString(16)}`, at);
    return { index: Number(index), value: body.uint64(at + 8) };
  });
  return { layer: "libxc", type: "HVM_PARAMS", parameters };
}
