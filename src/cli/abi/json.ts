/**
 * Records as JSON and back: 64-bit numbers are decimal strings, bytes are hexadecimal, everything else is as the library
 * returns it. A printed record can be given back.
 */

import {
  BoolArray,
  encode,
  NestedArray,
  S64Array,
  Struct,
  StructArray,
  type StructType,
  U64Array,
  Union,
} from "../../struct.ts";
import { UsageError } from "../exit/status.ts";
import type { Json } from "../output/list-output.ts";
import { jsonText } from "../../overview/index.ts";

/** Returns an operation's outcome as JSON. */
export function toJson(value: unknown): Json {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return value.toHex();
  if (value instanceof Int8Array) return new Uint8Array(value.buffer, value.byteOffset, value.length).toHex();
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as string | number | boolean;
  const members = Object.entries(value).filter(([, member]) => !isAddress(member));
  return Object.fromEntries(members.map(([name, member]) => [name, toJson(member)]));
}

/** True for a handle's pointer: addresses are not shown. */
function isAddress(value: unknown): boolean {
  return typeof value === "object" && value !== null && "address" in value && "element" in value;
}

/** Returns the plain form that fills a record. Throws a UsageError for a member or a value that does not fit. */
export function fromJson(type: StructType, json: Json, where: string): unknown {
  return plainOf(new type(), json, where);
}

/** Converts JSON to the form of the value that a record's member has now. */
function plainOf(now: unknown, json: Json, where: string): unknown {
  if (now instanceof Union && typeof json === "string") return bytesOf(json, where);
  if (now instanceof Union) return unionBytes(now, json, where);
  if (now instanceof Struct) return membersOf(now, json, where);
  if (now instanceof StructArray || now instanceof NestedArray) {
    return listOf(json, where).map((each, index) => plainOf(now.get(0), each, `${where}[${index}]`));
  }
  if (now instanceof Uint8Array || now instanceof Int8Array) return bytesOf(json, where);
  if (now instanceof U64Array || now instanceof S64Array)
    return listOf(json, where).map((each) => bigintOf(each, where));
  if (now instanceof BoolArray) return listOf(json, where);
  if (typeof now === "object" && now !== null && "toArray" in now) {
    return listOf(json, where).map((each) => numberOf(each, where));
  }
  if (typeof now === "bigint") return bigintOf(json, where);
  if (typeof now === "number") return numberOf(json, where);
  if (typeof now === "boolean" && typeof json === "boolean") return json;
  if (json === null) return null;
  throw wrong(where, typeof now === "boolean" ? "true or false" : "no value, since it is an address", json);
}

function membersOf(record: Struct, json: Json, where: string): Record<string, unknown> {
  const members = Object.entries(objectOf(json, where));
  return Object.fromEntries(
    members.map(([name, value]) => {
      if (!memberNames(record.constructor as unknown as StructType).includes(name)) {
        const known = memberNames(record.constructor as unknown as StructType).join(", ");
        throw new UsageError(`${where} has no member "${name}"; expected ${known}`);
      }
      return [name, plainOf(Reflect.get(record, name), value, `${where}.${name}`)];
    }),
  );
}

/** Returns a union's bytes: members that were printed together describe the same bytes. */
function unionBytes(union: Union, json: Json, where: string): Uint8Array {
  const members = Object.entries(membersOf(union, json, where));
  for (const member of members) encode(union, Object.fromEntries([member]));
  const bytes = union.decode();
  for (const member of members) {
    encode(union, Object.fromEntries([member]));
    if (!Buffer.from(bytes).equals(union.decode())) {
      throw new UsageError(`the members of the union ${where} contradict each other: give one of them`);
    }
  }
  return bytes;
}

/** Returns the names of a record's members, in the header's order. */
export function memberNames(type: StructType): string[] {
  return layoutLines(type).map((line) => line.slice(0, line.indexOf(" ")));
}

/** Returns the lines of a record's layout: name, offset and type. */
export function layoutLines({ fields = "" }: StructType): string[] {
  return fields
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function objectOf(json: Json, where: string): Readonly<Record<string, Json>> {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Readonly<Record<string, Json>>;
  throw wrong(where, "an object", json);
}

function listOf(json: Json, where: string): readonly Json[] {
  if (Array.isArray(json)) return json;
  throw wrong(where, "a list", json);
}

function bytesOf(json: Json, where: string): Uint8Array {
  if (typeof json === "string" && /^(?:[\da-f]{2})*$/i.test(json)) return Uint8Array.fromHex(json);
  throw wrong(where, "bytes in hexadecimal", json);
}

function bigintOf(json: Json, where: string): bigint {
  if (typeof json === "string" && /^(?:-?\d{1,20}|0x[\da-f]{1,16})$/i.test(json)) return BigInt(json);
  if (typeof json === "number" && Number.isSafeInteger(json)) return BigInt(json);
  throw wrong(where, "an integer, or a decimal string for one beyond 2^53", json);
}

function numberOf(json: Json, where: string): number {
  const number = typeof json === "string" && /^(?:-?\d{1,15}|0x[\da-f]{1,12})$/i.test(json) ? Number(json) : json;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw wrong(where, "an integer", json);
}

function wrong(where: string, expected: string, received: Json): UsageError {
  return new UsageError(`expected ${where} to be ${expected}, received ${jsonText(received)}`);
}
