import { describe, expect, test } from "bun:test";
import { loadModule, moduleNames, releases } from "../../../../src/generated/index.ts";
import { Abi } from "../../../../src/runtime/abi/index.ts";
import { findMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import { TableIndex } from "../../../../src/runtime/inspect/decode/index.ts";
import type { BufferTable, Handles, OperationFamily, OperationTable } from "../../../../src/runtime/struct/index.ts";
import type { Struct, StructType } from "../../../../src/runtime/struct/index.ts";
import { XenValidationError, ValidatingHypercall } from "../../../../src/runtime/inspect/validate/index.ts";
import { ObedientXen } from "./obedient-xen.ts";

const tables = releases.flatMap((release) => [`${release}/x86_64`, `${release}/arm64`] as const);

function abiOf(table: (typeof tables)[number]): Abi {
  const [release = "", architecture] = table.split("/");
  const modules = moduleNames(table).map((name) => [name, () => loadModule(table, name)] as const);
  return new Abi(release, architecture === "arm64" ? "arm64" : "x86_64", Object.fromEntries(modules));
}

function familiesOf(table: (typeof tables)[number], calls: TableIndex): OperationFamily[] {
  const names = moduleNames(table).filter((name) => name.startsWith("operations/"));
  const families = Array.from({ length: 64 }, (_, op) => calls.family(op)).filter((family) => family !== undefined);
  expect(families.map(({ name }) => `operations/${name}`).toSorted()).toEqual(names.toSorted());
  return families;
}

/** Returns the members in a buffer's count. */
function countMembers({ count, returned }: BufferTable): string[] {
  const words = count.filter((factor) => typeof factor === "string").flatMap((factor) => factor.split(".."));
  return [...words, ...(returned === undefined ? [] : [returned])].filter(
    (word) => !["nul", "self", "vcpus"].includes(word),
  );
}

function unresolved(calls: TableIndex, type: StructType | undefined, handles: Handles = {}): string[] {
  const missing: string[] = [];
  for (const [path, table] of Object.entries(handles)) {
    for (const name of [path, ...countMembers(table)]) {
      if (type === undefined || !findMember(type, name)) missing.push(name);
    }
    const element = calls.record(table.element);
    if (element !== undefined && table.size !== undefined && element.size !== table.size) missing.push(table.element);
    if (table.handles !== undefined) missing.push(...unresolved(calls, element, table.handles));
  }
  return missing;
}

/** Writes a number at a path, as the generated accessors would. */
function put(record: Struct, path: string, value: number): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const owner = names.reduce<unknown>((object, name) => Reflect.get(Object(object), name), record);
  const old: unknown = Reflect.get(Object(owner), last);
  Reflect.set(Object(owner), last, typeof old === "bigint" ? BigInt(value) : value, owner);
}

/** Makes the plainest call of an operation: zeroes, except for its command, version and selectors. */
function callPlainly(hypercall: ValidatingHypercall, family: OperationFamily, operation: OperationTable): void {
  const { container, hypercall: op } = family;
  const { argument, select = {}, stable } = operation;
  const type = container?.type() ?? argument?.type?.();
  if (type === undefined) return;
  using buffer = hypercall.allocate(type);
  const record = buffer.value;
  if (container !== undefined) {
    put(record, container.command, operation.command);
    if (container.version !== undefined) put(record, container.version.member, stable ? 0 : container.version.value);
  }
  const before = container === undefined || argument?.member === undefined ? "" : `${argument.member}.`;
  for (const [member, value] of Object.entries(select)) put(record, before + member, value);
  if (argument?.version !== undefined) put(record, before + argument.version.member, argument.version.value);
  const pointer = buffer.asHypercallPtr();
  const call = operation.call ?? family.call;
  if (call.some((given) => typeof given !== "string" && "buffers" in given)) return void hypercall.dmOp(0, [pointer]);
  const args = call.map((given) => {
    if (given === "command") return operation.command;
    if (given === "count") return 1;
    return given === "container" || given === "argument" ? pointer : 0;
  });
  hypercall.hypercallLong(op, ...args);
}

describe.each(tables)("with the tables of %s", (table) => {
  const abi = abiOf(table);
  const calls = new TableIndex(abi);

  test("every path in an operation's table is a member", () => {
    const missing: string[] = [];
    let operations = 0;
    for (const family of familiesOf(table, calls)) {
      for (const [name, operation] of Object.entries(family.operations)) {
        operations++;
        const { argument, handles, arrays = {}, uses = [], select = {}, unsafe } = operation;
        const { member, domain, peers = [], version } = argument ?? {};
        const type = argument?.type?.();
        const paths = [
          ...uses,
          ...Object.keys(select),
          ...(domain ? [domain] : []),
          ...peers,
          ...Object.keys(arrays),
          ...(unsafe?.member === undefined ? [] : [unsafe.member]),
          ...(version ? [version.member] : []),
        ];
        const wrong = [
          ...paths.filter((path) => type === undefined || !findMember(type, path)),
          ...(member !== undefined && family.container && !findMember(family.container.type(), member) ? [member] : []),
          ...unresolved(calls, type, handles),
        ];
        missing.push(...wrong.map((path) => `${family.name} ${name}: ${path}`));
      }
    }
    expect(operations).toBeGreaterThan(table.endsWith("/x86_64") ? 400 : 170);
    expect(missing).toEqual([]);
  });

  test("the plainest call of every operation is well formed, except for missing buffers", () => {
    using hypercall = new ValidatingHypercall(new ObedientXen(), { abi });
    const refused: string[] = [];
    let passed = 0;
    for (const family of familiesOf(table, calls)) {
      for (const [name, operation] of Object.entries(family.operations)) {
        try {
          callPlainly(hypercall, family, operation);
          passed++;
        } catch (error) {
          if (!(error instanceof XenValidationError)) throw error;
          if (error.rule !== "null") refused.push(`${name}: ${error.message}`);
        }
      }
    }
    expect(refused).toEqual([]);
    expect(passed).toBeGreaterThan(table.endsWith("/x86_64") ? 400 : 160);
  });
});
