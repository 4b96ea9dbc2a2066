/** Builds the ABI model from the headers' declarations. */
import { compile, type IncludeResolver, SourceFile, targetOf, type Unit } from "../c/index.ts";
import type { Abi, AbiHeader, Architecture } from "./abi.ts";
import { recordKey, toRecord } from "./records.ts";
import { sizeOf, unwrap } from "../c/index.ts";

export interface AbiSource {
  /** "4.17", or "linux". */
  readonly xen: string;
  readonly arch: Architecture;
  /** The translation unit's text, which includes the headers. */
  readonly text: string;
  readonly resolve: IncludeResolver;
}

/**
 * Compiles the headers and returns their model. Throws a HeaderError (`file:line:column: expected …`) if a header
 * cannot be parsed.
 */
export function buildAbi({ xen, arch, text, resolve }: AbiSource): Abi {
  const unit = compile(new SourceFile(`<unit of ${xen} on ${arch}>`, text), resolve, targetOf(arch));
  const abi: Abi = { xen, arch, structs: {}, typedefs: {}, enums: {}, constants: {}, strings: {}, headers: {} };
  const headers = new Map<string, AbiHeader>();
  const section = (header: string): AbiHeader => {
    let found = headers.get(header);
    if (!found) {
      found = { structs: [], typedefs: [], enums: [], constants: [], strings: [] };
      headers.set(header, found);
    }
    return found;
  };
  addRecords(unit, abi, section);
  addTypedefs(unit, abi, section);
  addEnumerators(unit, abi, section);
  addConstants(unit, abi, section);
  for (const header of [...headers.keys()].toSorted()) abi.headers[header] = section(header);
  return abi;
}

type Section = (header: string) => AbiHeader;

function addRecords({ declarations }: Unit, abi: Abi, section: Section): void {
  for (const record of declarations.records) {
    const { header } = record.origin.file;
    const key = recordKey(record);
    // A record without a key is a member's unnamed type, and part of the enclosing record.
    if (header === null || key === null) continue;
    abi.structs[key] = toRecord(record, header);
    section(header).structs.push(key);
  }
}

function addTypedefs({ declarations }: Unit, abi: Abi, section: Section): void {
  for (const [name, { type, origin }] of declarations.typedefs) {
    const { header } = origin.file;
    if (header === null) continue;
    const inner = unwrap(type);
    const measurable =
      inner.kind === "record"
        ? inner.fields !== null
        : inner.kind === "enum"
          ? inner.integer !== null
          : inner.kind !== "function" && inner.kind !== "void" && !(inner.kind === "array" && inner.length === null);
    if (!measurable) continue;
    abi.typedefs[name] = sizeOf(type, origin);
    section(header).typedefs.push(name);
  }
}

function addEnumerators({ declarations }: Unit, abi: Abi, section: Section): void {
  for (const [name, { value, origin }] of declarations.enumerators) {
    const { header } = origin.file;
    if (header === null) continue;
    if (value !== BigInt(Number(value))) throw origin.error(`the enumerator "${name}" needs more than 53 bits`);
    abi.enums[name] = Number(value);
    section(header).enums.push(name);
  }
}

function addConstants({ constants }: Unit, abi: Abi, section: Section): void {
  for (const { name, value, definition } of constants) {
    const { header } = definition.file;
    if (header === null) continue;
    if (typeof value === "bigint") {
      abi.constants[name] = String(value);
      section(header).constants.push(name);
    } else {
      abi.strings[name] = value;
      section(header).strings.push(name);
    }
  }
}
