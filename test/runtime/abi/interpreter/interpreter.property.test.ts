/**
 * Random tables and random records: every user of the tables reads them alike, and in agreement with C's arithmetic.
 */

import { expect, test } from "bun:test";
import * as fc from "fast-check";
import type { HandleTable, HypercallPointer, Struct } from "../../../../src/runtime/struct/index.ts";
import { writeHandle } from "../../../../src/runtime/struct/index.ts";
import { setValue, valueIn } from "./random-records.ts";
import { COMMAND, type RandomBuffer, type RandomCall, randomCall } from "./random-tables.ts";
import { decode, isValid, PAGE_BYTES, send, SilentXen, simulate } from "./users.ts";

test("operations, decoder, validation and simulation agree on random tables and records", () => {
  fc.assert(fc.property(randomCall, agree), { numRuns: 600 });
});

function agree(call: RandomCall): void {
  const { record, family, name, buffers, values } = call;
  const { type } = record;
  using xen = new SilentXen();
  using stack = new DisposableStack();
  const pointers = buffers.map(({ bytes }) => {
    if (bytes === null) return null;
    const buffer = stack.use(xen.allocateBytes(bytes.length));
    buffer.value.set(bytes);
    return buffer.asHypercallPtr() as HypercallPointer;
  });
  const image = new Uint8Array(new ArrayBuffer(type.size));
  for (const [member, value] of values) setValue(image, member, value);
  const unselected = image.slice();
  for (const [path, value] of Object.entries(family.operations[name]?.select ?? {})) {
    const member = record.numbers.find((one) => one.path === path);
    if (member !== undefined) setValue(image, member, BigInt(value));
  }
  const filled =
    (bytes: Uint8Array) =>
    (view: DataView<ArrayBuffer>, at: number): void => {
      new Uint8Array(view.buffer, view.byteOffset + at, bytes.length).set(bytes);
      for (const [index, buffer] of buffers.entries()) writeHandle(view, at + buffer.at, 8, pointers[index] ?? null);
    };
  const offset = family.container === undefined ? 0 : 8;
  const memory = stack.use(xen.allocateBytes(offset + type.size));
  const view = new DataView(memory.value.buffer, memory.value.byteOffset, offset + type.size);
  if (offset > 0) view.setUint32(0, COMMAND, true);
  filled(image)(view, offset);
  const { address } = memory.asHypercallPtr();

  const decoded = decode(xen, family, address);
  expect(decoded?.name).toBe(name);
  const meant = buffers.filter(({ table }) => isMeant(table, image, call));
  expect(decoded?.pointers.map(({ path }) => path.split("random.").at(-1))).toEqual(meant.map(({ path }) => path));
  const expected = meant.map((buffer) => expectedBytes(buffer, image, call));
  expect(decoded?.pointers.map(({ bytes }) => capped(bytes))).toEqual(expected.map(capped));

  const fits = meant.every(({ bytes, table }, index) => {
    const needed = expected[index];
    if (bytes === null) return table.null !== undefined || needed === 0;
    return needed !== undefined && needed <= bytes.length;
  });
  const sent = send(xen, family, name, (random: Struct) =>
    filled(unselected)(random.dataView as DataView<ArrayBuffer>, random.byteOffset),
  );
  expect(sent !== undefined).toBe(fits);
  if (sent !== undefined) expect(sent).toEqual(memory.value.slice());
  // Validation knows all but the length of a buffer that the domain's vcpus count, so it finds no fault there.
  const isKnown = meant.every(({ bytes }, index) => bytes === null || expected[index] !== undefined);
  if (decoded !== undefined && isKnown) expect(isValid(xen, family, decoded)).toBe(fits);

  expect(simulate(xen, family, address)).toEqual([name, memory.value.slice(offset)]);
}

/** True unless the table says that the bytes are an address only while another member holds a certain value. */
function isMeant({ when }: HandleTable, image: Uint8Array, { record }: RandomCall): boolean {
  const member = record.numbers.find(({ path }) => path === when?.member);
  return when === undefined || (member !== undefined && valueIn(image, member) === BigInt(when.value));
}

/** Returns the bytes of the declared count, in exact arithmetic; undefined if the domain's vcpus count them. */
function expectedBytes({ bytes, table }: RandomBuffer, image: Uint8Array, { record }: RandomCall): number | undefined {
  const { count, unit, size = 0 } = table;
  const own = new DataView(bytes?.slice().buffer ?? new ArrayBuffer(0));
  if (count[0] === "vcpus") return undefined;
  if (count[0] === "nul") {
    for (let at = 0; at + 2 <= own.byteLength; at += 2) if (own.getUint16(at, true) === 0) return at + 2;
    return Infinity;
  }
  if (count[0] === "self") {
    if (unit === "bytes") return own.byteLength < 2 ? 2 : Math.max(2, own.getUint16(0, true));
    return own.byteLength < 8 ? 8 : 8 + 4 * own.getUint32(4, true);
  }
  const units = count
    .map((factor) => factorOf(factor, image, record))
    .reduce((product, factor) => product * factor, 1n);
  if (unit === "bits") return Number((units + 7n) / 8n);
  return Number(units * BigInt({ elements: size, bytes: 1, pages: PAGE_BYTES }[unit]));
}

function factorOf(factor: string | number, image: Uint8Array, { numbers }: RandomCall["record"]): bigint {
  if (typeof factor === "number") return BigInt(factor);
  const [first = 0n, last] = factor.split("..").map((path) => {
    const member = numbers.find((one) => one.path === path);
    if (member === undefined) throw new RangeError(path);
    return BigInt.asUintN(member.signed ? member.size * 8 : 64, valueIn(image, member));
  });
  if (last === undefined) return first;
  return last < first ? 0n : last - first + 1n;
}

/** Rounds sizes beyond those of any buffer. */
function capped(bytes: number | undefined): number | undefined {
  return bytes !== undefined && Number.isFinite(bytes) ? Math.min(bytes, 2 ** 50) : bytes;
}
