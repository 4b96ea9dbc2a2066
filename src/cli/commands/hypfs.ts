/** `xen-ts hypfs`: Xen's own files. */

import type { Hypfs, HypfsEntry, HypfsTree, HypfsValue } from "../../index.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { jsonText, printable, printableLines } from "../../overview/index.ts";

type Action = (hypfs: Hypfs, words: readonly string[], call: Call) => void;

const actions: Readonly<Record<string, Action>> = {
  ls(hypfs, [path = "/"], { io, options }) {
    const entries = hypfs.list(path);
    if (options["output"] === "json") return void io.write(`${jsonText(entries, 2)}\n`);
    for (const entry of entries) io.write(`${options["long"] === true ? long(entry) : shortName(entry)}\n`);
  },

  tree(hypfs, [path = "/"], { io, options }) {
    const tree = hypfs.tree(path);
    if (options["output"] === "json") io.write(`${jsonText(dataOf(tree), 2)}\n`);
    else io.write(lines(tree, 0).join(""));
  },

  read(hypfs, paths, { io, options }) {
    if (paths.length === 0) throw new UsageError("expected a path, received none: hypfs read PATH");
    const values = paths.map((path) => hypfs.read(path));
    if (options["output"] === "json") {
      const data = paths.map((path, index) => [path, plain(values[index] ?? "")]);
      return void io.write(`${jsonText(Object.fromEntries(data), 2)}\n`);
    }
    for (const value of values)
      io.write(value instanceof Uint8Array ? value : `${printableLines(`${value}`).trimEnd()}\n`);
  },

  write(hypfs, [path, value, ...more]) {
    if (path === undefined || value === undefined || more.length > 0)
      throw new UsageError("expected a path and a value: hypfs write PATH VALUE");
    hypfs.write(path, valueFor(hypfs.info(path), value));
  },
};

export const hypfs: CommandSpec = {
  name: "hypfs",
  summary: "read and change Xen's own files: its build and its parameters",
  about:
    "ls lists a directory, tree all files below one with their values; read prints values, and write changes a parameter " +
    "of the running Xen. It shows what the C tool xenhypfs shows.",
  words: [
    { name: "ACTION", about: "what to do", choices: Object.keys(actions) },
    { name: "PATH", about: "path or value", optional: true, variadic: true },
  ],
  options: [
    { name: "output", short: "o", value: "format", choices: ["table", "json"], about: "json for ls, tree and read" },
    { name: "long", short: "l", about: "with ls: kinds and sizes" },
  ],
  examples: [
    ["hypfs tree /params", "the parameters that can be changed"],
    ["hypfs read /buildinfo/config | grep SCHED", "how this Xen was built"],
    ["hypfs write /params/loglvl all", "a louder console"],
  ],
  async run(call) {
    const [name = "", ...words] = call.words;
    const action = actions[name];
    if (action === undefined) throw new UsageError(`expected ${Object.keys(actions).join(", ")}, received "${name}"`);
    action((await call.machine()).xen.host.hypfs, words, call);
  },
};

function shortName({ name, kind }: HypfsEntry): string {
  return printable(kind === "directory" ? `${name}/` : name);
}

/** A line with the kind, the size, and whether it can be written. */
function long(entry: HypfsEntry): string {
  const mode = entry.maximumBytes > 0 ? "rw" : "r-";
  return `${mode} ${entry.kind.padEnd(9)} ${`${entry.sizeBytes}`.padStart(6)} ${shortName(entry)}`;
}

function lines(tree: HypfsTree, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const name = tree.name === "" ? "/" : shortName(tree);
  const own = tree.value === null ? `${indent}${name}\n` : `${indent}${name} = ${brief(tree.value)}\n`;
  return [own, ...tree.children.flatMap((child) => lines(child, depth + 1))];
}

/** A value on one line; of a long text, how long it is. */
function brief(value: HypfsValue): string {
  if (value instanceof Uint8Array) return `(${value.length} bytes)`;
  if (typeof value === "string" && value.includes("\n")) return `(${value.split("\n").length} lines)`;
  return typeof value === "string" ? `"${printable(value)}"` : `${value}`;
}

function plain(value: HypfsValue): unknown {
  if (value instanceof Uint8Array) return value.toHex();
  return typeof value === "bigint" ? `${value}` : value;
}

function dataOf({ children, value, ...entry }: HypfsTree): unknown {
  return { ...entry, value: value === null ? null : plain(value), children: children.map(dataOf) };
}

/** Returns a word as the kind of a file wants it. */
function valueFor({ kind, path }: HypfsEntry, word: string): HypfsValue {
  if (kind === "boolean") {
    if (word !== "true" && word !== "false")
      throw new UsageError(`expected true or false for ${path}, received "${word}"`);
    return word === "true";
  }
  if (kind !== "signed" && kind !== "unsigned") return word;
  if (!/^-?\d+$/.test(word)) throw new UsageError(`expected a number for ${path}, received "${word}"`);
  return BigInt(word);
}
