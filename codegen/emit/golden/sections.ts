/** The blocks of a header's part of the text, in their order. Each knows how to write and read its entries. */

import type { Abi, AbiHeader } from "../../model/abi.ts";
import { formatRecord, parseRecord } from "./record.ts";

export interface Section {
  title: keyof AbiHeader;
  names(abi: Abi): string[];
  /** Returns the lines of an entry, the first one with its name; null if the model lacks that name. */
  format(abi: Abi, name: string, header: string): string[] | null;
  /** Parses an entry. `put` adds it to a model. */
  parse(lines: readonly string[], header: string): { name: string; put(abi: Abi): void };
}

export const SECTIONS: readonly Section[] = [
  valueSection("constants", (abi) => abi.constants, String, String),
  valueSection(
    "strings",
    (abi) => abi.strings,
    quoted,
    (text) => String(JSON.parse(text)),
  ),
  valueSection("enums", (abi) => abi.enums, String, Number),
  valueSection("typedefs", (abi) => abi.typedefs, String, Number),
  {
    title: "structs",
    names: (abi) => Object.keys(abi.structs),
    format(abi, name, header) {
      const record = abi.structs[name];
      return record === undefined ? null : formatRecord(name, record, header);
    },
    parse(lines, header) {
      const { name, record } = parseRecord(lines, header);
      return { name, put: (abi) => void (abi.structs[name] = structuredClone(record)) };
    },
  },
];

/** A block of one-line entries: the name, a space, the value. */
function valueSection<T>(
  title: keyof AbiHeader,
  values: (abi: Abi) => Record<string, T>,
  toText: (value: T) => string,
  fromText: (text: string) => T,
): Section {
  return {
    title,
    names: (abi) => Object.keys(values(abi)),
    format(abi, name) {
      const value = values(abi)[name];
      return value === undefined ? null : [`${name} ${toText(value)}`];
    },
    parse([line = ""]) {
      const [, name, text] = /^(\S+) (.+)$/.exec(line) ?? [];
      if (name === undefined || text === undefined) throw new Error(`expected a name and a value, received "${line}"`);
      const value = fromText(text);
      return { name, put: (abi) => void (values(abi)[name] = value) };
    },
  };
}

/** Quotes as JSON does, and escapes everything but printable ASCII. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
