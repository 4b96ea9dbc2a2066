/** What an operation has written, as a plain copy: a union has the members that the operation uses, instead of bytes. */

import { ScalarArray, Struct, type StructType, Union } from "../../struct/index.ts";
import type { ArgumentTable, OperationTable } from "../../struct/index.ts";

type Output = (view: DataView, at: number) => unknown;

/** Gives undefined for what Xen only reads. */
export function outputReader(
  type: StructType | undefined,
  { size, direction }: ArgumentTable,
  { select, uses = [] }: OperationTable,
): Output {
  if (direction === "in") return () => undefined;
  if (type === undefined) {
    return (view, at) => new Uint8Array(view.buffer, view.byteOffset + at, size).slice();
  }
  const unions = select === undefined ? [] : unionsOf(type, uses);
  if (type.decodeAt === undefined) return (view, at) => plainOf(new type(view, at));
  if (unions.length === 0) return (view, at) => type.decodeAt?.(view, at);
  return (view, at) => {
    const record = new type(view, at);
    return Object.assign(Object(type.decodeAt?.(view, at)), formOf(record, unions));
  };
}

/** Paths by their first name. */
type Paths = readonly (readonly [name: string, rest: readonly string[]])[];

function unionsOf(type: StructType, uses: readonly string[]): Paths {
  const record = new type();
  return group(uses).filter(([name]) => Reflect.get(record, name) instanceof Union);
}

function group(paths: readonly string[]): Paths {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split(".");
    const others = groups.get(name) ?? [];
    groups.set(name, rest.length === 0 ? others : [...others, rest.join(".")]);
  }
  return [...groups];
}

function formOf(record: Struct, paths: Paths): Record<string, unknown> {
  return Object.fromEntries(
    paths.map(([name, rest]) => {
      const value: unknown = Reflect.get(record, name);
      return [name, rest.length > 0 && value instanceof Struct ? formOf(value, group(rest)) : plainOf(value)];
    }),
  );
}

function plainOf(value: unknown): unknown {
  if (value instanceof Struct) return (value as Struct & { decode(): unknown }).decode();
  if (value instanceof ScalarArray) return value.toArray();
  return value instanceof Uint8Array || value instanceof Int8Array ? value.slice() : value;
}
