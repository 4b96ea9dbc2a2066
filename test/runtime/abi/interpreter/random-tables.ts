/** Random operation tables over a random record, with a random call of one of the operations. */

import * as fc from "fast-check";
import type {
  BufferTable,
  HandleTable,
  OperationFamily,
  OperationTable,
} from "../../../../src/runtime/struct/index.ts";
import { classOf, layOut, type LaidOut, type NumberMember, randomMembers } from "./random-records.ts";

export const COMMAND = 7;
export const HYPERCALL = 40;

/** A buffer's table, and the buffer of one call: its bytes, or null. */
export interface RandomBuffer {
  readonly path: string;
  readonly at: number;
  readonly table: HandleTable;
  readonly bytes: Uint8Array | null;
}

export interface RandomCall {
  readonly record: LaidOut;
  readonly family: OperationFamily;
  /** The name of the called operation. */
  readonly name: string;
  readonly buffers: readonly RandomBuffer[];
  /** Values of the record's numbers, written in this order. */
  readonly values: readonly (readonly [member: NumberMember, value: bigint])[];
}

/** A choice by number, modulo the list's length, so that it shrinks with the list. */
const index = fc.nat(1000);
const choose = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

type Word =
  { is: "constant"; value: number } | { is: "member"; first: number } | { is: "range"; first: number; last: number };

const word: fc.Arbitrary<Word> = fc.oneof(
  fc.record({ is: fc.constant("constant" as const), value: fc.nat(5) }),
  fc.record({ is: fc.constant("member" as const), first: index }),
  fc.record({ is: fc.constant("range" as const), first: index, last: index }),
);
const counted = fc.record({
  is: fc.constant("product" as const),
  words: fc.array(word, { minLength: 1, maxLength: 2 }),
  unit: fc.constantFrom("elements", "bytes", "bits", "pages"),
  size: fc.constantFrom(1, 2, 4, 8, 24),
});
const count = fc.oneof(
  { weight: 6, arbitrary: counted },
  { weight: 1, arbitrary: fc.constant({ is: "nul" as const }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("self" as const), words: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ is: "vcpus" as const }) },
);
/** Zeros and small numbers, so that texts end and lengths fit. */
const byte = fc.oneof(fc.constant(0), fc.nat(4), fc.nat(255));
const buffer = fc.record({
  count,
  nullMeans: fc.constantFrom(undefined, undefined, "query"),
  condition: fc.option(fc.record({ member: index, value: fc.nat(2) }), { freq: 4 }),
  bytes: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.array(byte, { minLength: 1, maxLength: 64 }) },
  ),
});
const value = fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 20n), fc.bigInt(0n, 2n ** 64n - 1n));

export const randomCall: fc.Arbitrary<RandomCall> = fc
  .record({
    members: randomMembers,
    buffers: fc.array(buffer, { minLength: 12, maxLength: 12 }),
    values: fc.array(value, { minLength: 24, maxLength: 24 }),
    inContainer: fc.boolean(),
    selectors: fc.array(index, { maxLength: 2 }),
    chosen: fc.nat(1),
  })
  .map(({ members, buffers, values, inContainer, selectors, chosen }) => {
    const record = layOut(members);
    const { numbers } = record;
    const select = distinct(selectors.map((at) => choose(numbers, at)));
    const given = record.handles.map(({ path, at }, position) => {
      const { count, nullMeans, condition, bytes } = choose(buffers, position);
      const table = {
        ...tableOf(count, numbers),
        ...(nullMeans === undefined ? {} : { null: nullMeans }),
        ...(condition && { when: { member: choose(numbers, condition.member).path, value: condition.value } }),
      };
      return { path, at, table, bytes: bytes && Uint8Array.from(bytes) };
    });
    // Without a selector there is one operation; with selectors there are two, each with its own values.
    const names = select.length === 0 ? ["only"] : ["outer.first", "outer.second"];
    const operations = names.map((name, value): [string, OperationTable] => [
      name,
      operationOf(record, given, inContainer, Object.fromEntries(select.map(({ path }) => [path, value]))),
    ]);
    return {
      record,
      family: familyOf(record, Object.fromEntries(operations), inContainer),
      name: choose(names, chosen),
      buffers: given,
      values: numbers.map((member, position) => [member, choose(values, position)] as const),
    };
  });

/** Returns the members that share no bits with an earlier one. */
function distinct(members: readonly NumberMember[]): NumberMember[] {
  const kept: NumberMember[] = [];
  for (const one of members) {
    const overlaps = kept.some((other) => one.bit < other.bit + other.width && other.bit < one.bit + one.width);
    if (!overlaps) kept.push(one);
  }
  return kept;
}

type Counted = typeof count extends fc.Arbitrary<infer T> ? T : never;

function tableOf(count: Counted, numbers: readonly NumberMember[]): BufferTable {
  const common = { element: "uint8_t", direction: "out" } as const;
  if (count.is === "nul") return { ...common, count: ["nul"], unit: "bytes" };
  if (count.is === "vcpus") return { ...common, count: ["vcpus"], unit: "bits" };
  if (count.is === "self") return { ...common, count: ["self"], unit: count.words ? "elements" : "bytes", size: 4 };
  const factors = count.words.map((word) => {
    if (word.is === "constant") return word.value;
    const { path } = choose(numbers, word.first);
    return word.is === "member" ? path : `${path}..${choose(numbers, word.last).path}`;
  });
  return { ...common, count: factors, unit: count.unit, size: count.size };
}

function operationOf(
  { type }: LaidOut,
  buffers: readonly RandomBuffer[],
  inContainer: boolean,
  select: Record<string, number>,
): OperationTable {
  return {
    command: COMMAND,
    argument: {
      type: () => type,
      size: type.size,
      direction: "in",
      ...(inContainer ? { member: "u.random", offset: 8 } : {}),
    },
    ...(Object.keys(select).length === 0
      ? {}
      : { select, uses: [...Object.keys(select), ...buffers.map(({ path }) => path)] }),
    handles: Object.fromEntries(buffers.map(({ path, table }) => [path, table])),
  };
}

function familyOf(
  { type }: LaidOut,
  operations: Record<string, OperationTable>,
  inContainer: boolean,
): OperationFamily {
  const common = { name: "random", hypercall: HYPERCALL, operations };
  if (!inContainer) return { ...common, call: ["command", "argument"] };
  const union = classOf(
    "union arguments",
    true,
    type.size,
    `random 0 ${type.cName}`,
    new Map([["random", { at: 0, type }]]),
  );
  const fields = `cmd 0 u32\nu 8 ${union.cName}`;
  const container = classOf("struct container", false, 8 + type.size, fields, new Map([["u", { at: 8, type: union }]]));
  const offsets = { cmd: 0, u: 8 };
  return {
    ...common,
    call: ["container"],
    container: { type: () => container, size: container.size, offsets, command: "cmd", union: "u" },
  };
}
