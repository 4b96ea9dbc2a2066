/** Encodes records. */

import { encodeText } from "../../base/bytes.ts";
import { checkInteger } from "../../base/checks.ts";
import { checkChoice } from "../../base/options.ts";
import {
  FIRST_TYPE_WITHOUT_CONTENTS,
  GUEST_TYPES,
  LIBXC_DOMAIN_BYTES,
  LIBXC_HEADER_BYTES,
  LIBXC_ID,
  LIBXC_MARKER,
  LIBXC_TYPES,
  LIBXL_CONVERTED,
  LIBXL_HEADER_BYTES,
  LIBXL_IDENT,
  LIBXL_TYPES,
  PAGE_BYTES,
  PAGE_SHIFT,
  PAGE_TYPE_SHIFT,
  PAGE_TYPES,
  PFN_HIGH_MASK,
  PFN_MASK,
  RECORD_ALIGNMENT,
  RECORD_HEADER_BYTES,
  XL_BYTE_ORDER,
  XL_FIELDS_BYTES,
  XL_FLAG_JSON,
  XL_FLAG_STREAM_V2,
  XL_MAGIC,
  XL_MAGIC_BYTES,
} from "./format.ts";
import type { LibxcHeader, LibxlHeader, PageData, SavedContents, XlHeader } from "./records.ts";

/**
 * Encodes a record of a saved state: the bytes that `readSavedState` reads as the record. Returns them in parts, so that
 * the contents of pages are not copied. Throws a TypeError for an unknown layer or type, and
 * a RangeError for pages whose contents are missing.
 */
export function encodeSavedRecord(record: SavedContents): readonly Uint8Array[] {
  checkChoice("the layer of the record", record.layer, ["xl", "libxl", "libxc"]);
  if (record.layer === "xl") return [xlHeader(record)];
  if (record.type === "HEADER") return [record.layer === "libxl" ? libxlHeader(record) : libxcHeader(record)];
  const [fixed, contents] = bodyOf(record);
  const length = fixed.length + contents.length;
  const head = new Uint8Array(RECORD_HEADER_BYTES + fixed.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, codeOf(record), true);
  view.setUint32(4, length, true);
  head.set(fixed, RECORD_HEADER_BYTES);
  const filling = -length & (RECORD_ALIGNMENT - 1);
  return [head, contents, new Uint8Array(filling)].filter((part) => part.length > 0);
}

function codeOf(record: Exclude<SavedContents, { readonly type: "HEADER" }>): number {
  if (record.type === "UNKNOWN") return record.code;
  const types: readonly string[] = record.layer === "libxl" ? LIBXL_TYPES : LIBXC_TYPES;
  checkChoice("the type of the record", record.type, types);
  return types.indexOf(record.type);
}

const NOTHING = new Uint8Array(0);

/** Returns the members that are encoded, and the contents that stay as they are. */
function bodyOf(record: Exclude<SavedContents, { readonly type: "HEADER" }>): readonly [Uint8Array, Uint8Array] {
  switch (record.type) {
    case "PAGE_DATA":
      return [pageEntries(record), record.contents];
    case "X86_PV_INFO":
      return [Uint8Array.of(record.widthBytes, record.levels, 0, 0, 0, 0, 0, 0), NOTHING];
    case "X86_PV_P2M_FRAMES":
      return [
        words(1 + record.pfns.length, (view) => {
          view.setUint32(0, record.firstPfn, true);
          view.setUint32(4, record.lastPfn, true);
          for (const [i, pfn] of record.pfns.entries()) view.setBigUint64(8 + 8 * i, BigInt(pfn), true);
        }),
        NOTHING,
      ];
    case "X86_PV_VCPU_BASIC":
    case "X86_PV_VCPU_EXTENDED":
    case "X86_PV_VCPU_XSAVE":
    case "X86_PV_VCPU_MSRS":
      return [words(1, (view) => view.setUint32(0, record.vcpu, true)), record.contents];
    case "X86_TSC_INFO":
      return [
        words(3, (view) => {
          view.setUint32(0, record.mode, true);
          view.setUint32(4, record.khz, true);
          view.setBigUint64(8, record.elapsedNs, true);
          view.setUint32(16, record.incarnation, true);
        }),
        NOTHING,
      ];
    case "HVM_PARAMS":
      return [
        words(1 + 2 * record.parameters.length, (view) => {
          view.setUint32(0, record.parameters.length, true);
          for (const [i, { index, value }] of record.parameters.entries()) {
            view.setBigUint64(8 + 16 * i, BigInt(index), true);
            view.setBigUint64(16 + 16 * i, value, true);
          }
        }),
        NOTHING,
      ];
    case "EMULATOR_CONTEXT":
    case "EMULATOR_XENSTORE_DATA":
      return [
        words(1, (view) => {
          view.setUint32(0, record.emulator, true);
          view.setUint32(4, record.index, true);
        }),
        record.contents,
      ];
    default:
      return [NOTHING, "contents" in record ? record.contents : NOTHING];
  }
}

/** Makes bytes of that many 64-bit words. */
function words(count: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(8 * count));
  fill(new DataView(bytes.buffer));
  return bytes;
}

const MOST_PFN = Number(PFN_MASK);
const PAGE_TYPE_NAMES = PAGE_TYPES.filter((type) => type !== undefined);

function pageEntries({ pfns, types, contents }: PageData): Uint8Array {
  let pages = 0;
  const bytes = words(1 + pfns.length, (view) => {
    view.setUint32(0, pfns.length, true);
    for (const [i, pfn] of pfns.entries()) {
      const type = types[i];
      checkChoice("the type of a page", type, PAGE_TYPE_NAMES);
      const code = PAGE_TYPES.indexOf(type);
      checkInteger("a page's number", pfn, 0, MOST_PFN);
      if (code < FIRST_TYPE_WITHOUT_CONTENTS) pages++;
      view.setUint32(8 + 8 * i, pfn % 2 ** 32, true);
      view.setUint32(12 + 8 * i, (Math.floor(pfn / 2 ** 32) & PFN_HIGH_MASK) | (code << PAGE_TYPE_SHIFT), true);
    }
  });
  if (contents.length === pages * PAGE_BYTES) return bytes;
  throw new RangeError(
    `expected ${pages * PAGE_BYTES} bytes of contents for ${pages} pages, received ${contents.length}`,
  );
}

function xlHeader({ configuration, isJson }: XlHeader): Uint8Array {
  // As C reads it: with its NUL.
  const text = encodeText("configuration", `${configuration}\0`);
  const bytes = new Uint8Array(XL_MAGIC_BYTES + XL_FIELDS_BYTES + 4 + text.length);
  for (let i = 0; i < XL_MAGIC_BYTES; i++) bytes[i] = XL_MAGIC.charCodeAt(i);
  const view = new DataView(bytes.buffer, XL_MAGIC_BYTES);
  view.setUint32(0, XL_BYTE_ORDER, true);
  view.setUint32(4, XL_FLAG_STREAM_V2 | (isJson ? XL_FLAG_JSON : 0), true);
  view.setUint32(12, 4 + text.length, true);
  view.setUint32(16, text.length, true);
  bytes.set(text, XL_MAGIC_BYTES + XL_FIELDS_BYTES + 4);
  return bytes;
}

function libxlHeader({ version, isConverted }: LibxlHeader): Uint8Array {
  const bytes = new Uint8Array(LIBXL_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, LIBXL_IDENT);
  view.setUint32(8, version);
  view.setUint32(12, isConverted ? LIBXL_CONVERTED : 0);
  return bytes;
}

function libxcHeader({ version, guest, xenMajor, xenMinor }: LibxcHeader): Uint8Array {
  const bytes = new Uint8Array(LIBXC_HEADER_BYTES + LIBXC_DOMAIN_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, LIBXC_MARKER);
  view.setUint32(8, LIBXC_ID);
  view.setUint32(12, version);
  view.setUint32(LIBXC_HEADER_BYTES, GUEST_TYPES.indexOf(guest), true);
  view.setUint16(LIBXC_HEADER_BYTES + 4, PAGE_SHIFT, true);
  view.setUint32(LIBXC_HEADER_BYTES + 8, xenMajor, true);
  view.setUint32(LIBXC_HEADER_BYTES + 12, xenMinor, true);
  return bytes;
}
