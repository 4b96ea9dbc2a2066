/** Reads gcc's debugging information of a translation unit as a tree, by binutils' readelf. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Architecture } from "../../../codegen/model/abi.ts";
import { GCC_FLAGS, gccFor, run, withFolder } from "../proof/compilers.ts";

export interface Entry {
  /** The tag without its prefix: "structure_type". */
  tag: string;
  /** Attributes by name, without their prefix: "byte_size". */
  attributes: Map<string, string>;
  children: Entry[];
}

export interface DebugInformation {
  root: Entry;
  /** Returns the entry that an attribute such as "type" refers to. */
  at(entry: Entry, attribute: string): Entry | null;
}

export function debugInformation(source: string, include: string, arch: Architecture): DebugInformation {
  const gcc = gccFor(arch);
  if (gcc === null) throw new Error(`no gcc for ${arch}`);
  return withFolder((folder) => {
    const file = join(folder, "unit.c");
    const object = join(folder, "unit.o");
    writeFileSync(file, source);
    const debug = ["-g", "-gdwarf-5", "-fno-eliminate-unused-debug-types", "-c", "-o", object];
    const { stderr } = run([...gcc, ...GCC_FLAGS, "-isystem", include, ...debug, file]);
    if (stderr !== "") throw new Error(stderr);
    return parse(run(["readelf", "--wide", "--debug-dump=info", object]).stdout);
  });
}

const ENTRY = /^ *<([0-9a-f]+)><([0-9a-f]+)>: Abbrev Number: \d+(?: \(DW_TAG_(\w+)\))?/;
const ATTRIBUTE = /^ +<[0-9a-f]+> +DW_AT_(\w+) *: (.*)$/;
/** The storage form, which differs between versions: "(indirect string, offset: 0x218): ", "(data1) ". */
const FORM = /^(?:\([^)]*\):?\s+)+/;

function parse(dump: string): DebugInformation {
  const byOffset = new Map<string, Entry>();
  const open: Entry[] = [];
  let root: Entry | undefined;
  let current: Entry | undefined;
  for (const line of dump.split("\n")) {
    const entry = ENTRY.exec(line);
    if (entry !== null) {
      const [, level = "0", offset = "", tag] = entry;
      current = undefined;
      if (tag === undefined) continue;
      current = { tag, attributes: new Map(), children: [] };
      const depth = Number.parseInt(level, 16);
      open.length = depth;
      open.at(-1)?.children.push(current);
      open.push(current);
      root ??= current;
      byOffset.set(offset, current);
      continue;
    }
    const [, name, value] = ATTRIBUTE.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current?.attributes.set(name, value.replace(FORM, "").trim());
  }
  if (root === undefined) throw new Error("readelf shows no debugging information");
  const at = (entry: Entry, attribute: string): Entry | null => {
    const [, offset] = /^<0x([0-9a-f]+)>/.exec(entry.attributes.get(attribute) ?? "") ?? [];
    return offset === undefined ? null : (byOffset.get(offset) ?? null);
  };
  return { root, at };
}

export function numberOf(entry: Entry, attribute: string): number | null {
  const text = entry.attributes.get(attribute);
  return text === undefined ? null : Number.parseInt(text, text.startsWith("0x") ? 16 : 10);
}
