/** Encodes records. */

import { checkBytes, encodeText } from "../../base/bytes.ts";
import { checkInteger, checkText, shown } from "../../base/checks.ts";
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
import type {
  HvmParameters,
  LibxcHeader,
  LibxlHeader,
  PageData,
  PvInfo,
  SavedContents,
  SavedPageType,
  XlHeader,
} from "./records.ts";

/**
 * Encodes a record of a saved state: the bytes that `readSavedState` reads as the record. Returns them in parts, so that
 * the contents of pages are not copied. Throws a TypeError for an unknown layer or type, and for a member of another type.
 * Throws a RangeError for a number that does not fit, and for pages whose contents are missing.
 */
export function encodeSavedRecord(record: SavedContents): readonly Uint8Array[] {
  // each member is read once
  return encodeCopy({ ...checkObject("a record of a saved state", record) });
}

function encodeCopy(record: SavedContents): readonly Uint8Array[] {
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
  if (record.type === "UNKNOWN") {
    checkInteger("code", record.code, 0, MOST_WORD);
    return record.code;
  }
  const types: readonly string[] = record.layer === "libxl" ? LIBXL_TYPES : LIBXC_TYPES;
  checkChoice("the type of the record", record.type, types);
  return types.indexOf(record.type);
}

const NOTHING = new Uint8Array(0);

/** Returns the members that are encoded, and the contents that stay as they are. */
function bodyOf(record: Exclude<SavedContents, { readonly type: "HEADER" }>): readonly [Uint8Array, Uint8Array] {
  switch (record.type) {
    case "PAGE_DATA": {
      const contents = checkBytes(record.contents);
      return [pageEntries(record, contents), contents];
    }
    case "X86_PV_INFO":
      return [pvInfo(record), NOTHING];
    case "X86_PV_P2M_FRAMES": {
      const pfns = listOf("pfns", record.pfns);
      return [
        words(1 + pfns.length, (view) => {
          word(view, 0, "firstPfn", record.firstPfn);
          word(view, 4, "lastPfn", record.lastPfn);
          for (const [i, pfn] of pfns.entries()) {
            checkInteger("a page's number", pfn, 0, Number.MAX_SAFE_INTEGER);
            view.setBigUint64(8 + 8 * i, BigInt(pfn), true);
          }
        }),
        NOTHING,
      ];
    }
    case "X86_PV_VCPU_BASIC":
    case "X86_PV_VCPU_EXTENDED":
    case "X86_PV_VCPU_XSAVE":
    case "X86_PV_VCPU_MSRS":
      return [words(1, (view) => word(view, 0, "vcpu", record.vcpu)), checkBytes(record.contents)];
    case "X86_TSC_INFO":
      return [
        words(3, (view) => {
          word(view, 0, "mode", record.mode);
          word(view, 4, "khz", record.khz);
          wide(view, 8, "elapsedNs", record.elapsedNs);
          word(view, 16, "incarnation", record.incarnation);
        }),
        NOTHING,
      ];
    case "HVM_PARAMS":
      return [hvmParameters(record), NOTHING];
    case "EMULATOR_CONTEXT":
    case "EMULATOR_XENSTORE_DATA":
      return [
        words(1, (view) => {
          word(view, 0, "emulator", record.emulator);
          word(view, 4, "index", record.index);
        }),
        checkBytes(record.contents),
      ];
    default:
      return [NOTHING, "contents" in record ? checkBytes(record.contents) : NOTHING];
  }
}

function hvmParameters(record: HvmParameters): Uint8Array {
  const parameters = listOf("parameters", record.parameters);
  return words(1 + 2 * parameters.length, (view) => {
    view.setUint32(0, parameters.length, true);
    for (const [i, parameter] of parameters.entries()) {
      const { index, value } = checkObject("a parameter", parameter);
      checkInteger("the index of a parameter", index, 0, Number.MAX_SAFE_INTEGER);
      view.setBigUint64(8 + 16 * i, BigInt(index), true);
      wide(view, 16 + 16 * i, "the value of a parameter", value);
    }
  });
}

/** Makes bytes of that many 64-bit words. */
function words(count: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(8 * count));
  fill(new DataView(bytes.buffer));
  return bytes;
}

const MOST_WORD = 0xffff_ffff;
const MOST_WIDE = 2n ** 64n - 1n;

function word(view: DataView, at: number, name: string, value: number, isLittle = true): void {
  checkInteger(name, value, 0, MOST_WORD);
  view.setUint32(at, value, isLittle);
}

function wide(view: DataView, at: number, name: string, value: bigint): void {
  if (typeof value !== "bigint") throw new TypeError(`expected ${name} to be a bigint, received ${shown(value)}`);
  if (value < 0n || value > MOST_WIDE)
    throw new RangeError(`expected ${name} to be from 0 to 2^64 - 1, received ${shown(value)}`);
  view.setBigUint64(at, value, true);
}

function checkObject<T>(name: string, value: T): T {
  if (typeof value === "object" && value !== null) return value;
  throw new TypeError(`expected ${name} to be an object, received ${shown(value)}`);
}

/** Returns a copy, each of whose elements has been read once. */
function listOf<T>(name: string, value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`expected ${name} to be an array, received ${shown(value)}`);
  return Array.from({ length: value.length }, (_, index) => value[index] as T);
}

function pvInfo({ widthBytes, levels }: PvInfo): Uint8Array {
  checkInteger("widthBytes", widthBytes, 0, 0xff);
  checkInteger("levels", levels, 0, 0xff);
  return Uint8Array.of(widthBytes, levels, 0, 0, 0, 0, 0, 0);
}

const MOST_PFN = Number(PFN_MASK);
const PAGE_TYPE_NAMES = PAGE_TYPES.filter((type) => type !== undefined);
const PAGE_TYPE_CODES: ReadonlyMap<unknown, number> = new Map(PAGE_TYPES.map((type, code) => [type, code]));

function pageEntries(record: PageData, contents: Uint8Array): Uint8Array {
  let pages = 0;
  const types = listOf("types", record.types);
  const pfns = listOf("pfns", record.pfns);
  const bytes = words(1 + pfns.length, (view) => {
    view.setUint32(0, pfns.length, true);
    for (const [i, pfn] of pfns.entries()) {
      const type = types[i];
      if (type === undefined || !PAGE_TYPE_CODES.has(type)) checkChoice("the type of a page", type, PAGE_TYPE_NAMES);
      const code = PAGE_TYPE_CODES.get(type) ?? 0;
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

/** Encodes a record of pages up to their contents, which follow it: pages of types that have been looked at already. */
export function pageHead(pfns: readonly number[], types: readonly SavedPageType[]): Uint8Array {
  const head = new Uint32Array(new ArrayBuffer(RECORD_HEADER_BYTES + 8 * (1 + pfns.length)));
  let pages = 0;
  let [last, code]: [SavedPageType | undefined, number] = [undefined, 0];
  for (let i = 0; i < pfns.length; i++) {
    const [pfn = 0, type] = [pfns[i], types[i]];
    // Most pages have the type of the page before.
    if (type !== last) [last, code] = [type, PAGE_TYPE_CODES.get(type) ?? 0];
    if (code < FIRST_TYPE_WITHOUT_CONTENTS) pages++;
    head[4 + 2 * i] = pfn;
    head[5 + 2 * i] = (Math.floor(pfn / 2 ** 32) & PFN_HIGH_MASK) | (code << PAGE_TYPE_SHIFT);
  }
  head[0] = LIBXC_TYPES.indexOf("PAGE_DATA");
  head[1] = 8 * (1 + pfns.length) + pages * PAGE_BYTES;
  head[2] = pfns.length;
  return new Uint8Array(head.buffer);
}

function xlHeader({ configuration, isJson }: XlHeader): Uint8Array {
  checkText("configuration", configuration);
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
  word(view, 8, "version", version, false);
  view.setUint32(12, isConverted ? LIBXL_CONVERTED : 0);
  return bytes;
}

function libxcHeader({ version, guest, xenMajor, xenMinor }: LibxcHeader): Uint8Array {
  const bytes = new Uint8Array(LIBXC_HEADER_BYTES + LIBXC_DOMAIN_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, LIBXC_MARKER);
  view.setUint32(8, LIBXC_ID);
  word(view, 12, "version", version, false);
  checkChoice(
    "the kind of the guest",
    guest,
    GUEST_TYPES.filter((type) => type !== undefined),
  );
  view.setUint32(LIBXC_HEADER_BYTES, GUEST_TYPES.indexOf(guest), true);
  view.setUint16(LIBXC_HEADER_BYTES + 4, PAGE_SHIFT, true);
  word(view, LIBXC_HEADER_BYTES + 8, "xenMajor", xenMajor);
  word(view, LIBXC_HEADER_BYTES + 12, "xenMinor", xenMinor);
  return bytes;
}
