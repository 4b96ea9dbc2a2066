/** Random ABI models: anything that the model's type allows, even if C could not lay it out. */

import * as fc from "fast-check";
import type {
  Abi,
  AbiField,
  AbiHandle,
  AbiHeader,
  AbiRecord,
  AbiType,
  Architecture,
} from "../../../codegen/model/abi.ts";

const size = fc.nat(4096);
const identifier = fc.stringMatching(/^[a-z_][a-zA-Z0-9_]{0,8}$/);
const recordName = fc.oneof(
  identifier,
  identifier.map((name) => `struct ${name}`),
  identifier.map((name) => `union ${name}`),
);
const headerName = fc.constantFrom("xen.h", "domctl.h", "io/ring.h", "arch-x86/hvm/save.h", "sys/evtchn.h");
const integerName = fc.constantFrom("uint32_t", "int8_t", "unsigned long", "char", "domid_t", "uint64_aligned_t");

const handle: fc.Arbitrary<AbiHandle> = fc.record(
  {
    element: fc.oneof(recordName, integerName),
    width: fc.constantFrom<AbiHandle["width"]>(64, "native"),
    const: fc.constant<true>(true),
  },
  { requiredKeys: ["element", "width"] },
);

const scalar = { name: integerName, size: fc.constantFrom(1, 2, 4, 8), signed: fc.boolean() };

const element: fc.Arbitrary<AbiType> = fc.oneof(
  fc.record({ kind: fc.constant("int" as const), ...scalar }),
  fc.record({ kind: fc.constant("enum" as const), ...scalar }),
  fc.record({ kind: fc.constant("enum" as const), ...scalar, name: fc.constant("") }),
  fc.record({ kind: fc.constant("record" as const), name: fc.option(recordName) }),
  fc.tuple(handle, recordName).map(([of, name]) => handleType(of, name)),
  fc.record({
    kind: fc.constant("pointer" as const),
    to: fc.constantFrom("void", "const char", "struct xen_x *"),
    size: fc.constantFrom(4, 8),
  }),
);

function handleType(of: AbiHandle, name: string): AbiType {
  return { kind: "handle", name, size: 8, ...of };
}

const type: fc.Arbitrary<AbiType> = fc
  .tuple(element, fc.array(fc.option(fc.nat(64)), { maxLength: 3 }))
  .map(([of, lengths]) => lengths.reduce<AbiType>((inner, length) => ({ kind: "array", of: inner, length }), of));

/** Makes records whose unnamed records are nested at most `depth` deep. */
function records(depth: number): fc.Arbitrary<AbiRecord> {
  return fc.record(
    {
      kind: fc.constantFrom<AbiRecord["kind"]>("struct", "union"),
      size,
      align: size,
      header: headerName,
      fields: fc.array(fields(depth), { maxLength: 4 }),
      handle,
    },
    { requiredKeys: ["kind", "size", "align", "header", "fields"] },
  );
}

function fields(depth: number): fc.Arbitrary<AbiField> {
  const common = { name: fc.option(identifier), offset: size, size };
  const shapes: fc.Arbitrary<AbiField>[] = [
    fc.record({ ...common, type }),
    fc.record({ ...common, type, bitOffset: size, bitSize: fc.nat(64) }),
  ];
  if (depth > 0) {
    const inline = records(depth - 1);
    shapes.push(fc.record({ ...common, inline }), fc.record({ ...common, type, inline }));
  }
  return fc.oneof(...shapes);
}

const record = records(2);

const content = fc.record({
  structs: fc.dictionary(recordName, record, { maxKeys: 6, noNullPrototype: true }),
  typedefs: fc.dictionary(identifier, size, { maxKeys: 4, noNullPrototype: true }),
  enums: fc.dictionary(identifier, fc.integer(), { maxKeys: 4, noNullPrototype: true }),
  constants: fc.dictionary(identifier, fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n).map(String), {
    maxKeys: 6,
    noNullPrototype: true,
  }),
  strings: fc.dictionary(identifier, fc.string({ unit: "binary" }), { maxKeys: 4, noNullPrototype: true }),
});

/** Lists each name of the model under some headers, in some order; a few under none. */
function listed(abi: Omit<Abi, "headers">, paths: string[], pick: (count: number) => number): Abi {
  const headers: Record<string, AbiHeader> = {};
  for (const path of paths) headers[path] = { structs: [], typedefs: [], enums: [], constants: [], strings: [] };
  for (const title of ["structs", "typedefs", "enums", "constants", "strings"] as const) {
    for (const name of Object.keys(abi[title])) {
      const list = headers[paths[pick(paths.length + 1)] ?? ""]?.[title];
      list?.splice(pick(list.length + 1), 0, name);
    }
  }
  return { ...abi, headers };
}

/** Makes several releases of one architecture that share many definitions, in changing order. */
export const releases: fc.Arbitrary<Abi[]> = fc
  .record({
    arch: fc.constantFrom<Architecture>("x86_64", "arm64", "x86_32", "arm32"),
    pool: fc.array(content, { minLength: 1, maxLength: 2 }),
    count: fc.integer({ min: 1, max: 5 }),
    paths: fc.uniqueArray(headerName, { maxLength: 3 }),
    choices: fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
  })
  .map(({ arch, pool, count, paths, choices }) => {
    let turn = 0;
    const pick = (below: number): number => ((choices[turn++ % choices.length] ?? 0) + turn) % below;
    return Array.from({ length: count }, (_, index) => {
      const chosen = pool[pick(pool.length)] ?? pool[0];
      const none = { structs: {}, typedefs: {}, enums: {}, constants: {}, strings: {} };
      const ordered = pick(2) === 0 ? paths : paths.toReversed();
      return listed({ xen: `4.${14 + index}`, arch, ...structuredClone(chosen ?? none) }, ordered, pick);
    });
  });
