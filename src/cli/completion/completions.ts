/** Finds what a command line's last word could become. */

import type { Abi } from "../../index.ts";
import { releases } from "../../generated/index.ts";
import { families, familyNamed, familyTable } from "../abi/operations.ts";
import { constantsOf, newestRelease, recordsOf } from "../abi/records.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { printable } from "../../overview/index.ts";
import { type ArgumentSpec, commonOptions, type OptionSpec } from "../syntax/syntax.ts";
import type { Machine } from "../machine/machine.ts";

/** Resolves with completions of the last word, each as it could be typed. A machine that is not there offers none. */
export async function completions(words: readonly string[], call: Call): Promise<string[]> {
  const { program } = call;
  const last = words.at(-1) ?? "";
  const [name = "", ...before] = words.slice(0, -1);
  if (words.length <= 1) return program.names().filter((each) => each.startsWith(last));
  const spec = await program.load(name);
  if (spec === undefined) return [];
  if (spec.name === "trace" && before.includes("--")) {
    return completions([...before.slice(before.indexOf("--") + 1), last], call);
  }
  const options = [...spec.options, ...commonOptions];
  return (await offered(spec, options, before, last, call)).filter((each) => each.startsWith(last));
}

async function offered(
  spec: CommandSpec,
  options: readonly OptionSpec[],
  before: readonly string[],
  last: string,
  call: Call,
): Promise<readonly string[]> {
  const [, inWord] = /^--([\w-]+)=/.exec(last) ?? [];
  const whole = options.find(({ name }) => name === inWord);
  if (whole !== undefined) return valuesOf(whole).map((value) => `--${whole.name}=${value}`);
  const previous = before.at(-1) ?? "";
  const open = options.find(
    ({ name, short, value, valueOptional }) =>
      value !== undefined && valueOptional !== true && (previous === `--${name}` || previous === `-${short}`),
  );
  if (open !== undefined) return valuesOf(open);
  if (last.startsWith("-")) return ["--help", ...options.map(({ name }) => `--${name}`)];
  const position = positionals(before, options);
  const word = spec.words[position.length] ?? spec.words.at(-1);
  return word === undefined || (position.length >= spec.words.length && word.variadic !== true)
    ? []
    : wordsFor(word, spec, position, last, call);
}

function valuesOf({ name, choices }: OptionSpec): readonly string[] {
  return name === "simulate" || name === "release" ? releases : (choices ?? []);
}

/** Returns the words that are neither options nor values of options. */
function positionals(words: readonly string[], options: readonly OptionSpec[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith("-")) found.push(word);
    else if (!word.includes("=")) {
      const option = options.find(({ name, short }) => word === `--${name}` || word === `-${short}`);
      if (option?.value !== undefined && option.valueOptional !== true) index++;
    }
  }
  return found;
}

async function wordsFor(
  { choices, kind }: ArgumentSpec,
  spec: CommandSpec,
  position: readonly string[],
  last: string,
  call: Call,
): Promise<readonly string[]> {
  if (choices !== undefined) return choices;
  switch (kind) {
    case "domain":
      return onMachine(call, domainNames);
    case "path":
      return onMachine(call, (machine) => paths(machine, last));
    case "command":
      return call.program.names();
    case "record": {
      if (spec.name === "abi" && position[0] === "diff") return releases;
      const tables = { release: newestRelease(), architecture: process.arch === "arm64" ? "arm64" : "x86_64" } as const;
      const records = [...recordsOf(tables).keys()].map((record) => record.replace(/^(?:struct|union) /, ""));
      return [...records, ...constantsOf(tables).keys()].filter((each) => each.startsWith(last));
    }
    case "family":
      return Object.keys(families);
    case "operation":
      return onMachine(call, ({ xen }) => operations(xen.abi, position[0] ?? ""));
    default:
      return [];
  }
}

/** Opens the machine for a list of words; none if it cannot be opened, since completion has no place for messages. */
async function onMachine(
  call: Call,
  list: (machine: Machine) => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await list(await call.machine());
  } catch {
    return [];
  }
}

async function domainNames({ xen, names }: Machine): Promise<string[]> {
  const found = await names.of(xen.domains.list().map(({ domid }) => domid));
  return [...found].map(([domid, name]) => (name === null || /\s/.test(name) ? String(domid) : printable(name)));
}

async function paths({ xen }: Machine, last: string): Promise<string[]> {
  const parent = last.slice(0, last.lastIndexOf("/")) || "/";
  const children = await xen.store.list(parent);
  return children.map((child) => `${parent === "/" ? "" : parent}/${child}`);
}

function operations(abi: Abi, word: string): string[] {
  const family = familyNamed(word);
  return family === null ? [] : Object.keys(familyTable(abi, family)?.operations ?? {});
}
