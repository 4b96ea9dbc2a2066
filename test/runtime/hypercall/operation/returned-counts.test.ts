/**
 * Counts that Xen returns for the buffers of an operation, of every release and architecture: a caller never sees one
 * that says more than its buffer holds.
 */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { moduleNames, type Release, releases } from "../../../../src/generated/index.ts";
import type { XenError } from "../../../../src/index.ts";
import { type AbiTable, type Architecture, tablesOf } from "../../../../src/runtime/abi/index.ts";
import { memberAt, readMember, writeMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import { Connection, multicall, type Preparations } from "../../../../src/runtime/hypercall/operation/index.ts";
import type { OperationFamily, OperationTable, Struct, StructType } from "../../../../src/runtime/struct/index.ts";
import { ObedientXen } from "../../inspect/validate/obedient-xen.ts";

/** Units that each buffer is declared to hold: more than any table asks for at least. */
const UNITS = 255;
/** Bytes that hold as many of anything, and as many times as many numbers. */
const ROOM = UNITS * UNITS * 8;

interface Counted {
  readonly name: string;
  readonly family: OperationFamily;
  readonly table: OperationTable;
  readonly type: StructType;
  /** By path. */
  readonly handles: readonly (readonly [path: string, returned: string])[];
}

const seen: Set<OperationFamily> = new Set();
let cut = 0;

/** The operations that return a count, of families that no table before this one has. */
function countedOf(release: Release, architecture: Architecture): Counted[] {
  const abi = tablesOf(release, architecture);
  const families = moduleNames(`${release}/${architecture}`)
    .filter((module) => module.startsWith("operations/"))
    .map((module) => (abi.loadAny(module) as { readonly family: OperationFamily }).family)
    .filter((family) => !seen.has(family));
  return families.flatMap((family) => {
    seen.add(family);
    return Object.entries(family.operations).flatMap(([name, table]) => {
      const type = table.argument?.type?.();
      const handles = Object.entries(table.handles ?? {}).flatMap(([path, { returned }]) =>
        returned === undefined ? [] : [[path, returned] as const],
      );
      return type === undefined || handles.length === 0 ? [] : [{ name, family, table, type, handles }];
    });
  });
}

/** Makes every hypercall write all ones to the counts that the operation returns, and return `result`. */
function answerTooMuch(hypercall: ObedientXen, { family, table, type, handles }: Counted, result: number): void {
  const { argument, call = family.call } = table;
  const isContained = family.container !== undefined;
  const position = call.indexOf(isContained ? "container" : "argument");
  const offset = isContained ? (argument?.offset ?? 0) : 0;
  hypercall.answer = (_, args) => {
    const bytes = hypercall.resolve(args[position] ?? 0, offset + type.size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const [, returned] of handles) writeMember(view, offset, memberAt(type, returned), -1);
    return result;
  };
}

/** Fills a record: as many units as all buffers hold, and the buffers or null. */
function filler(hypercall: ObedientXen, { table, handles }: Counted, withBuffers: boolean): (record: Struct) => void {
  return (record) => {
    const type = record.constructor as StructType;
    for (const [path] of handles) {
      for (const factor of table.handles?.[path]?.count ?? []) {
        if (typeof factor === "string") writeMember(record.dataView, record.byteOffset, memberAt(type, factor), UNITS);
      }
      if (withBuffers) setPath(record, path, hypercall.allocateBytes(ROOM).asHypercallPtr());
    }
  };
}

function setPath(record: Struct, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const parent = names.reduce<Struct>((outer, name) => Reflect.get(outer, name) as Struct, record);
  Reflect.set(parent, last, value);
}

function countsIn(record: object, handles: Counted["handles"]): number[] {
  return handles.map(([, returned]) => {
    const value = returned.split(".").reduce<unknown>((outer, name) => Reflect.get(Object(outer), name), record);
    return Number(value);
  });
}

const allOnes = ({ type, handles }: Counted): number[] =>
  handles.map(([, returned]) => {
    const ones = new DataView(new ArrayBuffer(type.size));
    writeMember(ones, 0, memberAt(type, returned), -1);
    return Number(readMember(ones, 0, memberAt(type, returned)));
  });

const tables = releases.flatMap((release) =>
  (["x86_64", "arm64"] as const).map((architecture) => [release, architecture] as const),
);

describe.each(tables)("by the tables of Xen %s, %s,", (release, architecture) => {
  const hypercall = new ObedientXen();
  const connection = new Connection(hypercall, () => tablesOf(release, architecture));

  test("a returned count is at most what was given; without a buffer, and with an error, it is what Xen says", () => {
    for (const counted of countedOf(release, architecture)) {
      const { name, family, table, handles } = counted;
      const target = family.container?.domain === undefined ? [] : [1];
      const operation = connection.family(family.name, true).operation(name);
      const make = (withBuffers: boolean, ...read: unknown[]): unknown =>
        operation.call(...target, filler(hypercall, counted, withBuffers), ...read);
      const given = handles.map(() => UNITS);

      answerTooMuch(hypercall, counted, 0);
      const plain = Object(make(true));
      expect([name, countsIn(table.result === undefined ? plain : plain.output, handles)]).toEqual([name, given]);
      const read = make(true, (record: Struct) => countsIn(record, handles));
      expect([name, read]).toEqual([name, given]);
      expect([name, make(false, (record: Struct) => countsIn(record, handles))]).toEqual([name, allOnes(counted)]);
      cut += handles.length;

      if (table.onError === undefined) continue;
      const code = table.onError === true ? "EFAULT" : table.onError[0];
      answerTooMuch(hypercall, counted, -constants.errno[code as "EFAULT"]);
      const error = thrown(() => make(true)) as XenError & { readonly output: object };
      expect([name, error.code === code, countsIn(error.output, handles)]).toEqual([name, true, allOnes(counted)]);
    }
  });
});

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("counts were returned by many operations", () => expect(cut).toBeGreaterThan(60));

describe("a count that says more than its buffer holds", () => {
  const hypercall = new ObedientXen();
  const connection = new Connection(hypercall, () => tablesOf("4.20", "x86_64"));
  const { family } = tablesOf("4.20", "x86_64").load("operations/sysctl");
  const table = Object(family.operations).getdomaininfolist as OperationTable;
  const { XenSysctlGetdomaininfolist } = tablesOf("4.20", "x86_64").load("sysctl");
  const handles = [["buffer", "num_domains"]] as const;
  const counted = { name: "getdomaininfolist", family, table, type: XenSysctlGetdomaininfolist, handles };

  test("is lowered in a call that is made in place", () => {
    answerTooMuch(hypercall, counted, 0);
    const list = connection.family("sysctl").operation("getdomaininfolist");
    const found = list.callInPlace(filler(hypercall, counted, true), (record) => countsIn(record, handles));
    expect(found).toEqual([UNITS]);
  });

  test("is lowered in each operation of a multicall", () => {
    const { __HYPERVISOR_multicall } = connection.stableAbi.load("xen.constants");
    const buffer = hypercall.allocateBytes(ROOM).asHypercallPtr() as never;
    const { MulticallEntry } = connection.stableAbi.load("xen");
    answerTooMuch(hypercall, counted, 0);
    const answerOne = hypercall.answer;
    hypercall.answer = (op, [address = 0, count = 0]) => {
      expect(op).toBe(__HYPERVISOR_multicall);
      for (let index = 0; index < count; index++) {
        const bytes = hypercall.resolve(address + index * MulticallEntry.size, MulticallEntry.size);
        const entry = new MulticallEntry(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
        answerOne(entry.op_number, [Number(entry.args.get(0))]);
      }
      return 0;
    };
    const outcomes = multicall(connection, ({ sysctl }: Preparations<AbiTable>) => [
      sysctl("getdomaininfolist", { first_domain: 0, max_domains: 3, buffer }),
      sysctl("getdomaininfolist", { first_domain: 0, max_domains: 5, buffer }),
    ]);
    expect(outcomes).toMatchObject([{ value: { num_domains: 3 } }, { value: { num_domains: 5 } }]);
  });
});
