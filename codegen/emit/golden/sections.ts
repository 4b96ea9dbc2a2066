/** The blocks of a header's part of the text, in their order, and how the entries of each are written and read. */

import type { Abi, AbiHeader } from "../../model/abi.ts";
import { formatRecord, parseRecord } from "./record.ts";

export interface Section {
  title: keyof AbiHeader;
  names(abi: Abi): string[];
  /** The lines of one entry, its first with the name; null if the model has no entry of that name. */
  format(abi: Abi, name: string, header: string): string[] | null;
  /** Puts an entry into a model; returns its name. */
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

/** One line each: the name, a space, the value. */
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
      if (name === undefined || text === undefined) throw new Error(`"${line}" is not a name and a value`);
      const value = fromText(text);
      return { name, put: (abi) => void (values(abi)[name] = value) };
    },
  };
}

/** JSON's quotes, with everything but printable ASCII escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
