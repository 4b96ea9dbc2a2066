/** `xen-ts call`: makes any typed operation that needs no addresses. */

import type { Xen } from "../../index.ts";
import {
  families,
  type FamilyName,
  familyNamed,
  type FamilyTable,
  familyTable,
  obstacleOf,
  type OperationTable,
  summaryOf,
  unitsOf,
  targetOf,
} from "../abi/operations.ts";
import { fromJson, layoutLines, toJson } from "../abi/json.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { findDomain } from "../machine/domain-argument.ts";
import type { Machine } from "../machine/machine.ts";
import type { Json } from "../output/list-output.ts";
import { jsonText } from "../../overview/index.ts";

type AnyFunction = (...args: readonly unknown[]) => unknown;

export const call: CommandSpec = {
  name: "call",
  summary: "make any hypercall by its tables",
  about:
    "Makes an operation of the running release with its record as JSON, and prints the outcome as JSON. 64-bit numbers are " +
    "decimal strings and bytes are hexadecimal; what is printed can be given back. An operation on a domain takes the " +
    "domain before the record. Without an operation it lists those of the family, without a family the families; and " +
    "--help behind an operation shows its record. What changes Xen wants --yes. Operations that need addresses of memory, or " +
    "could bring the machine down, are not offered.",
  words: [
    { name: "FAMILY", about: "domctl, sysctl, xen_version, …", optional: true, kind: "family" },
    { name: "OPERATION", about: "name in the family", optional: true, kind: "operation" },
    {
      name: "ARGUMENT",
      about: "the domain (or vcpu), then the record as JSON; - reads it from stdin",
      optional: true,
      variadic: true,
    },
  ],
  options: [
    { name: "yes", short: "y", about: "make an operation that changes something" },
    { name: "members", short: "m", about: "show the operation's record instead of calling it" },
    { name: "compact", about: "print JSON on one line" },
  ],
  examples: [
    ["call", "the families"],
    ["call sysctl", "operations of a family"],
    ["call sysctl physinfo", "the machine"],
    ["call domctl getdomaininfo web", "one domain"],
    ["call domctl max_mem --help", "the members of its record"],
    ['call domctl max_mem web \'{"max_memkb": "524288"}\' --yes', "a change"],
    ["call domctl gettscinfo 1 --compact | xen-ts call domctl settscinfo 2 - --yes", "what it prints it takes"],
  ],
  detailedHelp: { words: 2, option: "members" },
  async run(given) {
    const [familyWord, operationWord, ...rest] = given.words;
    const machine = await given.machine();
    if (familyWord === undefined) return listFamilies(machine.xen, given);
    const { name, family } = familyOf(machine.xen, familyWord);
    if (operationWord === undefined) return listOperations(family, given);
    const operation = operationOf(family, operationWord);
    if (given.options["members"] === true) return await describe(family, operationWord, operation, given);
    const obstacle = obstacleOf(family, operation);
    if (obstacle !== null)
      throw new UsageError(`${family.name} ${operationWord} cannot be called from here: ${obstacle}`);
    if (operation.reads !== true && given.options["yes"] !== true) {
      throw new UsageError(`${family.name} ${operationWord} may change something: add --yes to make it`);
    }
    const args = await argumentsOf(machine, family, operationWord, operation, rest);
    const method = (machine.xen as unknown as Readonly<Record<string, AnyFunction>>)[families[name]];
    const outcome = await inWords(() => method?.(operationWord, ...args));
    if (outcome === undefined) given.io.say(`${family.name} ${operationWord}: done`);
    else given.io.write(`${jsonText(toJson(outcome), given.options["compact"] === true ? undefined : 2)}\n`);
  },
};

/** Does the work; a mistake in the arguments that the library finds is the user's. */
async function inWords(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

function familyOf(xen: Xen, word: string): { name: FamilyName; family: FamilyTable } {
  const name = familyNamed(word);
  if (name === null) throw new UsageError(`expected one of ${Object.keys(families).join(", ")}, received "${word}"`);
  const family = familyTable(xen.abi, name);
  if (family === null) throw new UsageError(`Xen ${xen.abi.release} on ${xen.abi.architecture} has no ${name}`);
  return { name, family };
}

function operationOf({ name, operations }: FamilyTable, word: string): OperationTable {
  const found = Object.hasOwn(operations, word) ? operations[word] : undefined;
  if (found !== undefined) return found;
  const similar = Object.keys(operations).filter((each) => each.includes(word) || word.includes(each));
  const advice = similar.length === 0 ? `see xen-ts call ${name}` : `did you mean ${similar.slice(0, 5).join(", ")}?`;
  throw new UsageError(`expected an operation of ${name}, received "${word}"; ${advice}`);
}

async function argumentsOf(
  machine: Machine,
  family: FamilyTable,
  name: string,
  { argument }: OperationTable,
  words: readonly string[],
): Promise<unknown[]> {
  const rest = [...words];
  const args: unknown[] = [];
  const target = targetOf(family);
  if (target !== null) {
    const word = rest.shift();
    if (word === undefined) throw new UsageError(`expected a ${target} behind ${family.name} ${name}, received none`);
    // A new domain has a number that is not there yet.
    args.push(/^\d+$/.test(word) ? Number(word) : (await findDomain(machine, word)).domid);
  }
  const text = rest.shift();
  if (rest.length > 0) throw new UsageError(`expected one record, received ${rest.length + 1} words: quote the JSON`);
  if (argument === undefined || argument.direction === "out") {
    if (text !== undefined) throw new UsageError(`${family.name} ${name}: expected no record, received ${text}`);
    return args;
  }
  if (text === undefined) return argument.type === undefined ? args : [...args, {}];
  const json = jsonOf(text === "-" ? await Bun.stdin.text() : text);
  if (json === null && argument.optional === true) return [...args, null];
  if (argument.type === undefined) return [...args, json];
  return [...args, fromJson(argument.type(), target === "domain" ? withoutDomid(json) : json, name)];
}

/** The outcome of a domctl has the domain's number too, which stands before the record. */
function withoutDomid(json: Json): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "domid"));
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new UsageError(`expected JSON, received ${text}`, { cause });
  }
}

function listFamilies({ abi }: Xen, { io }: Call): void {
  for (const name of Object.keys(families) as FamilyName[]) {
    const count = Object.keys(familyTable(abi, name)?.operations ?? {}).length;
    if (count > 0) io.write(`${name.padEnd(18)}${count} operations\n`);
  }
}

function listOperations(family: FamilyTable, { io }: Call): void {
  const target = targetOf(family);
  const width = Math.max(...Object.keys(family.operations).map((name) => name.length));
  for (const [name, operation] of Object.entries(family.operations)) {
    const obstacle = obstacleOf(family, operation);
    const kind = obstacle === null ? (operation.reads === true ? "reads" : "changes (--yes)") : `not here: ${obstacle}`;
    io.write(`${name.padEnd(width)}  ${target === null ? "" : `${target.toUpperCase()}  `}${kind}\n`);
  }
}

async function describe(family: FamilyTable, name: string, operation: OperationTable, { io }: Call): Promise<void> {
  const { argument, uses, select = {} } = operation;
  const target = targetOf(family);
  const obstacle = obstacleOf(family, operation);
  io.write(`${family.name} ${name}${target === null ? "" : ` ${target.toUpperCase()}`}\n`);
  const summary = await summaryOf(family.name, name);
  if (summary !== null) io.write(`  ${summary}\n`);
  io.write(`  ${operation.reads === true ? "only reads" : "changes something: wants --yes"}\n`);
  if (obstacle !== null) io.write(`  cannot be called from here: ${obstacle}\n`);
  if (operation.result !== undefined)
    io.write(`  returns a ${operation.result}${operation.unit === undefined ? "" : ` of ${operation.unit}`}\n`);
  if (argument === undefined) return;
  const way = { in: "given", out: "returned", inout: "given and returned" }[argument.direction];
  const type = argument.type?.();
  if (type === undefined) return void io.write(`  ${argument.size} bytes, ${way}\n`);
  io.write(`  ${type.cName}, ${type.size} bytes, ${way}:\n`);
  const units = await unitsOf(type);
  for (const line of layoutLines(type)) {
    const [member = "", , ...kind] = line.split(" ");
    const used = uses === undefined || uses.some((path) => path === member || path.startsWith(`${member}.`));
    if (Object.hasOwn(select, member) || !used) continue;
    const unit = units[member];
    io.write(`    ${member.padEnd(24)} ${kind.join(" ")}${unit === undefined ? "" : `, ${unit}`}\n`);
  }
}
