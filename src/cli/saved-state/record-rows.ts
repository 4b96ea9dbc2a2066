/** Records of a saved state, as rows of a list. */

import type { SavedRecord } from "../../saved-state.ts";
import type { Json, Listing } from "../output/list-output.ts";

type Fields = Readonly<Record<string, Json>>;

/** A record, or in a table for people a run of PAGE_DATA. */
export interface RecordRow {
  readonly offset: number;
  readonly layer: string;
  readonly type: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly fields: Fields;
}

export const recordListing: Listing<RecordRow> = {
  title: "records",
  id: ({ layer, type, offset }) => `${layer}/${type}@${offset}`,
  columns: [
    {
      name: "offset",
      header: "OFFSET",
      about: "the number of bytes before it",
      schema: { type: "integer" },
      value: ({ offset }) => offset,
    },
    {
      name: "layer",
      header: "LAYER",
      about: "the part of Xen's toolstack that writes such records",
      schema: { type: "string", enum: ["xl", "libxl", "libxc"] },
      value: ({ layer }) => layer,
    },
    {
      name: "type",
      header: "TYPE",
      about: "its type, by the name in Xen's specification; HEADER for the beginning of a layer",
      schema: { type: "string" },
      value: ({ type }) => type,
    },
    {
      name: "bytes",
      header: "BYTES",
      about: "its size in bytes, with its header and its filling",
      schema: { type: "integer" },
      value: ({ bytes }) => bytes,
    },
    {
      name: "pages",
      header: "PAGES",
      about: "the number of pages that it describes; null unless it is PAGE_DATA",
      schema: { type: ["integer", "null"] },
      value: ({ pages }) => pages,
    },
    {
      name: "fields",
      header: "FIELDS",
      about: "its members; 64-bit integers are texts",
      schema: { type: "object" },
      value: ({ fields }) => fields,
      text: ({ fields }) => fieldsText(fields),
    },
  ],
};

/** Configurations are for programs. */
const LONGEST = 40;

function fieldsText(fields: Fields): string {
  return Object.entries(fields)
    .filter(([name]) => name !== "configuration")
    .map(([name, value]) => `${name} ${typeof value === "object" ? shortText(JSON.stringify(value)) : String(value)}`)
    .join(", ");
}

function shortText(text: string): string {
  const plain = text.replaceAll(/["[\]{}]/g, "").replaceAll(",", " ");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Makes the row of a record, which keeps none of the guest's pages. */
export function rowOf(record: SavedRecord): RecordRow {
  const { offset, layer, type, bytes } = record;
  const pages = type === "PAGE_DATA" ? record.pfns.length : null;
  return { offset, layer, type, bytes, pages, fields: fieldsOf(record) };
}

/** Makes one row of neighbouring rows of PAGE_DATA. */
export function mergedRows(rows: readonly RecordRow[]): RecordRow[] {
  const merged: RecordRow[] = [];
  for (const row of rows) {
    const open = merged.at(-1);
    if (row.type !== "PAGE_DATA" || open?.type !== "PAGE_DATA") merged.push(row);
    else
      merged[merged.length - 1] = {
        ...open,
        bytes: open.bytes + row.bytes,
        pages: (open.pages ?? 0) + (row.pages ?? 0),
        fields: sumOf(open.fields, row.fields),
      };
  }
  return merged;
}

function sumOf(one: Fields, other: Fields): Fields {
  const sum: Record<string, Json> = { ...one };
  for (const [name, value] of Object.entries(other)) sum[name] = Number(sum[name] ?? 0) + Number(value);
  return sum;
}

function fieldsOf(record: SavedRecord): Fields {
  switch (record.type) {
    case "HEADER":
      if (record.layer === "xl")
        return { ...nameIn(record.configuration), json: record.isJson, configuration: record.configuration };
      if (record.layer === "libxl") return { version: record.version, converted: record.isConverted };
      return { version: record.version, guest: record.guest, xen: `${record.xenMajor}.${record.xenMinor}` };
    case "PAGE_DATA":
      return counts(record.types);
    case "X86_PV_INFO":
      return { widthBytes: record.widthBytes, levels: record.levels };
    case "X86_PV_P2M_FRAMES":
      return { firstPfn: record.firstPfn, lastPfn: record.lastPfn, pfns: record.pfns };
    case "X86_TSC_INFO":
      return {
        mode: record.mode,
        khz: record.khz,
        elapsedNs: String(record.elapsedNs),
        incarnation: record.incarnation,
      };
    case "HVM_PARAMS":
      return Object.fromEntries(
        record.parameters.map(({ index, value }) => [String(index), `0x${value.toString(16)}`]),
      );
    case "UNKNOWN":
      return { code: record.code, optional: record.isOptional };
    default:
      if ("vcpu" in record) return { vcpu: record.vcpu };
      return "emulator" in record ? { emulator: record.emulator, index: record.index } : {};
  }
}

function counts(types: readonly string[]): Fields {
  const found: Record<string, number> = {};
  for (const type of types) found[type] = (found[type] ?? 0) + 1;
  return found;
}

/** The guest's name in libxl's configuration. */
function nameIn(configuration: string): Fields {
  try {
    const { c_info } = JSON.parse(configuration) as { readonly c_info?: { readonly name?: unknown } };
    return typeof c_info?.name === "string" ? { name: c_info.name } : {};
  } catch {
    return {};
  }
}
