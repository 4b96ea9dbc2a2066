/** `xen-ts abi`: layouts and constants of any known Xen release. */

import {
  constantsOf,
  fieldsOf,
  newestRelease,
  recordNamed,
  recordsOf,
  type Architecture,
  type Tables,
  tablesNamed,
} from "../abi/records.ts";
import { differencesBetween, plain } from "../abi/difference.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";
import { jsonText } from "../../overview/index.ts";
import { colored } from "../output/style.ts";
import { tableText } from "../output/table.ts";
import { textOption } from "../syntax/syntax.ts";

const here: Architecture = process.arch === "arm64" ? "arm64" : "x86_64";

export const abi: CommandSpec = {
  name: "abi",
  summary: "show layouts and constants, and a release's changes",
  about:
    "show prints a record's fields with their offsets, or a constant's value, in one release (the newest by default); a " +
    "part of a name lists what it could mean. diff prints what changed from one release to another. Releases are named " +
    "as 4.20, or 4.20/arm64 for another architecture than this computer's. It needs no Xen.",
  words: [
    { name: "ACTION", about: "what to do", choices: ["show", "diff"] },
    { name: "NAME", about: "record or constant; for diff, two releases", variadic: true, kind: "record" },
  ],
  options: [
    { name: "release", short: "r", value: "release", about: "with show: the release" },
    {
      name: "output",
      short: "o",
      value: "format",
      choices: ["table", "json"],
      about: "form of the output; a table by default",
    },
  ],
  examples: [
    ["abi show xen_domctl_getdomaininfo", "a record"],
    ["abi show xen_domctl_getdomaininfo -r 4.14", "in an older release"],
    ["abi show XEN_DOMCTL_getdomaininfo", "a constant"],
    ["abi show vcpuinfo", "names with a part"],
    ["abi diff 4.20 4.21", "what a release changed"],
    ["abi diff 4.20/x86_64 4.20/arm64 -o json", "between architectures"],
  ],
  run(call) {
    const [action, ...names] = call.words;
    if (action === "diff") return diff(names, call);
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
      throw new UsageError(`expected one record or constant to show, received ${names.length}`);
    show(name, tablesNamed(textOption(call.options, "release") ?? newestRelease(), here), call);
  },
};

function show(word: string, tables: Tables, { io, options }: Call): void {
  const isJson = options["output"] === "json";
  const { release, architecture } = tables;
  const records = recordsOf(tables);
  const record = recordNamed(records, word);
  if (record !== undefined) {
    const { type, header } = record;
    const { cName: name, size, align } = type;
    const fields = fieldsOf(type);
    if (isJson) return io.write(`${jsonText({ name, header, release, architecture, size, align, fields }, 2)}\n`);
    io.write(
      `${io.hasColor ? colored(name, "bold") : name} (${header}), Xen ${release}/${architecture}: ${size} bytes, align ${align}\n`,
    );
    const columns = [
      { header: "OFFSET", alignRight: true },
      { header: "FIELD", alignRight: false },
      { header: "TYPE", alignRight: false },
    ];
    const rows = fields.map((field) => [{ text: String(field.offset) }, { text: field.name }, { text: field.type }]);
    return io.write(tableText(columns, rows, { headers: true, hasColor: io.hasColor }));
  }
  const constants = constantsOf(tables);
  const constant = constants.get(word);
  if (constant !== undefined) {
    const { name, header, value } = constant;
    if (isJson) return io.write(`${jsonText({ name, header, release, architecture, value: plain(value) }, 2)}\n`);
    return io.write(`${name} = ${plain(value)}${hexText(value)} (${header}), Xen ${release}/${architecture}\n`);
  }
  const lower = word.toLowerCase();
  const similar = [...records.keys(), ...constants.keys()].filter((name) => name.toLowerCase().includes(lower));
  if (similar.length === 0)
    throw new CommandError(`Xen ${release}/${architecture} has no record or constant "${word}"`, status.notFound);
  io.write(isJson ? `${jsonText(similar, 2)}\n` : similar.map((name) => `${name}\n`).join(""));
}

function hexText(value: unknown): string {
  return (typeof value === "number" || typeof value === "bigint") && value > 9 ? ` = 0x${value.toString(16)}` : "";
}

function diff(words: readonly string[], { io, options }: Call): void {
  const [before, after, ...others] = words;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError(`expected two releases, received ${words.length}`);
  const found = differencesBetween(tablesNamed(before, here), tablesNamed(after, here));
  if (options["output"] === "json") return io.write(`${jsonText(found, 2)}\n`);
  const marks = { added: "+", removed: "-", changed: "~" } as const;
  const colors = { added: "green", removed: "red", changed: "yellow" } as const;
  for (const { kind, change, header, name, details } of found) {
    const line = `${marks[change]} ${name}`;
    const value = kind === "constant" && details.length > 0 ? ` ${details[0]}` : "";
    io.write(`${io.hasColor ? colored(line, colors[change]) : line}${value}  (${header})\n`);
    if (kind === "record") io.write(details.map((detail) => `    ${detail}\n`).join(""));
  }
}
