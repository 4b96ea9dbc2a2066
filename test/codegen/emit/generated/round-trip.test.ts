/**
 * Decodes and encodes every generated class of every release: random bytes become a plain form, and the same bytes
 * again.
 */

import { expect, test } from "bun:test";
import {
  ScalarArray,
  Struct,
  StructArray,
  type StructType,
  Union,
  encode,
  fieldsOf,
} from "../../../../src/runtime/struct/index.ts";
import { allClasses, type Decodable } from "./classes.ts";
import {
  clearTops,
  coverPlain,
  isAddress,
  isFlexible,
  mismatch,
  normalise,
  plainMask,
  randomRecord,
} from "./record-bytes.ts";

const classes = allClasses();
const structs = classes.filter((type) => !(type.prototype instanceof Union));
const unions = classes.filter((type) => type.prototype instanceof Union);

test("random bytes survive decode() and encode(), and padding is never written", () => {
  for (const type of structs) {
    for (let round = 0; round < 3; round++) {
      const bytes = randomRecord(type);
      const copy = fill(new type(), at(type, bytes).decode());
      expect([type.cName, mismatch(bytesOf(copy), bytes, plainMask(type))]).toEqual([type.cName, null]);
    }
  }
  expect(structs.length).toBeGreaterThan(900);
});

test("a union's bytes survive decode() and encode() through each member by itself", () => {
  let members = 0;
  for (const type of unions) {
    for (const { name, type: member, offset, bits } of fieldsOf(type)) {
      if (bits !== undefined || isAddress(member) || isFlexible(member)) continue;
      const mask = new Uint8Array(type.size);
      coverPlain(mask, offset, member);
      const bytes = randomRecord(type);
      normalise(bytes, offset, member);
      const copy = fill(new type(), { [name]: plainOf(Reflect.get(at(type, bytes), name)) });
      expect([type.cName, name, mismatch(bytesOf(copy), bytes, mask)]).toEqual([type.cName, name, null]);
      members++;
    }
  }
  expect(members).toBeGreaterThan(500);
});

test("decodeNumbers() returns the values of decode() as checked numbers", () => {
  let wide = 0;
  for (const type of structs) {
    const bytes = randomRecord(type);
    clearTops(bytes, 0, type);
    const record = at(type, bytes);
    const plain = record.decode();
    const numbers = asNumbers(plain);
    expect([type.cName, record.decodeNumbers()]).toEqual([type.cName, numbers]);
    if (!Bun.deepEquals(plain, numbers, true)) wide++;
  }
  expect(wide).toBeGreaterThan(300);
});

test("decodeNumbers() throws if a number would round a value", () => {
  for (const type of structs.filter(({ decodeNumbersAt }) => decodeNumbersAt !== undefined)) {
    const record = at(type, new Uint8Array(new ArrayBuffer(type.size)).fill(0x7f));
    expect(() => record.decodeNumbers()).toThrow("expected a value that a number holds exactly");
  }
});

test("decoding an array of records equals decoding its elements one by one", () => {
  for (const type of structs.filter(({ size }) => size > 0 && size < 4096)) {
    const bytes = new Uint8Array(new ArrayBuffer(type.size * 3 + 5));
    bytes.set(crypto.getRandomValues(new Uint8Array(type.size * 3)), 5);
    const view = new DataView(bytes.buffer, 1);
    const list = new StructArray(view, 4, 3, type);
    expect([type.cName, list.decode()]).toEqual([type.cName, Array.from(list, (element) => element.decode())]);
  }
});

function at(type: StructType<Decodable>, bytes: Uint8Array<ArrayBuffer>): Decodable {
  return new type(new DataView(bytes.buffer));
}

/** Encodes a value as untyped code would. */
function fill(record: Decodable, plain: unknown): Decodable {
  Reflect.apply(encode, null, [record, plain]);
  return record;
}

function bytesOf({ dataView }: Struct): Uint8Array {
  return new Uint8Array(dataView.buffer);
}

function asNumbers(plain: unknown): unknown {
  if (typeof plain === "bigint") return Number(plain);
  if (Array.isArray(plain)) return plain.map(asNumbers);
  if (plain === null || typeof plain !== "object" || ArrayBuffer.isView(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, asNumbers(value)]));
}

/** Returns the plain form of an accessor's value. */
function plainOf(value: unknown): unknown {
  if (value instanceof StructArray) return value.decode();
  if (value instanceof ScalarArray) return value.toArray();
  if (value instanceof Struct) return Reflect.apply(Reflect.get(value, "decode"), value, []);
  return value;
}
