/** Records of generated classes, and the functions that they are made of. */

import * as entry from "../../../../src/struct.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { Holder, Sample } from "../../sample.ts";
import type { Arguments, Subject, Target } from "../subject.ts";

const { XenDomctlGetdomaininfo } = stableAbi().load("domctl") as never as { XenDomctlGetdomaininfo: entry.StructType };
const { XenSysctlPhysinfo } = stableAbi().load("sysctl") as never as { XenSysctlPhysinfo: entry.StructType };

class Choice extends entry.Union {
  static readonly cName = "union choice";
  static readonly size = 8;
  static readonly align = 8;
}

const view = (): DataView => new DataView(new ArrayBuffer(4096));
const on = (object: object): Target => ({ object, end: () => {} });

type Calls = Record<string | symbol, () => Arguments | readonly unknown[]>;

const element: Calls = { get: () => [0], [Symbol.iterator]: () => [] };

function scalars(name: string, value: unknown): Subject {
  const Class = (entry as unknown as Record<string, new (...args: unknown[]) => object>)[name] as new (
    ...args: unknown[]
  ) => object;
  const calls: Calls = { ...element, set: () => [0, value], assign: () => [[value, value]], toArray: () => [] };
  if (name.includes("64")) Object.assign(calls, { getNumber: () => [0], setNumber: () => [0, 5], toNumbers: () => [] });
  return { name, types: [name], make: () => on(new Class(view(), 0, 4)), calls };
}

/** The names of the functions. */
const functions = Object.entries(entry)
  .filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name))
  .map(([name]) => name);

const constructed = (name: string): Subject => ({
  name: `new ${name}`,
  types: [name],
  make: () => on((entry as unknown as Record<string, object>)[name] as object),
  calls: { constructor: () => [view(), 0, 4] } as Calls,
});

const all: readonly Subject[] = [
  ...["S16Array", "S32Array", "U16Array", "U32Array"].map((name) => scalars(name, 1)),
  ...["S64Array", "U64Array"].map((name) => scalars(name, 1n)),
  scalars("BoolArray", true),
  ...["S16Array", "S32Array", "S64Array", "U16Array", "U32Array", "U64Array", "BoolArray", "HandleArray"].map(
    constructed,
  ),
  {
    name: "a record's class",
    types: ["Struct", "StructType"],
    make: () => on(XenDomctlGetdomaininfo),
    calls: { constructor: () => [view(), 8] } as Calls,
  },
  {
    name: "an array of records",
    types: ["StructArray"],
    make: () => on(new entry.StructArray(view(), 0, 4, Sample)),
    calls: { ...element, set: () => [0, new Sample()], decode: () => [], decodeNumbers: () => [] },
  },
  {
    name: "the class of arrays of records",
    types: ["StructArray"],
    make: () => on(entry.StructArray),
    calls: { constructor: () => [view(), 0, 4, Sample] } as Calls,
  },
  {
    name: "an array of handles",
    types: ["HandleArray"],
    make: () => on(new entry.HandleArray(view(), 0, 4, 8)),
    calls: { ...element, set: () => [0, null] },
  },
  {
    name: "an array of addresses",
    types: ["AddressArray"],
    make: () => on(new entry.AddressArray(view(), 0, 4, 8)),
    calls: element,
  },
  {
    name: "an array of arrays",
    types: ["NestedArray"],
    make: () => on(new entry.NestedArray(view(), 0, 4, 8, (data, at) => new entry.U16Array(data, at, 4))),
    calls: element,
  },
  {
    name: "the classes of other arrays",
    types: ["AddressArray", "NestedArray"],
    make: () =>
      on({
        AddressArray: (...args: ConstructorParameters<typeof entry.AddressArray>) => new entry.AddressArray(...args),
        NestedArray: (...args: ConstructorParameters<typeof entry.NestedArray>) => new entry.NestedArray(...args),
      }),
    calls: { AddressArray: () => [view(), 0, 4, 8], NestedArray: () => [view(), 0, 4, 8, () => 1] } as Calls,
  },
  {
    name: "a union",
    types: ["Union"],
    make: () => on(new Choice(view(), 8)),
    calls: { decode: () => [], decodeNumbers: () => [] } as Calls,
  },
  {
    name: "the class of a union",
    types: ["Union"],
    make: () => on(Choice),
    calls: { constructor: () => [view(), 8], decodeAt: () => [view(), 8] } as Calls,
  },
  {
    name: "members of a record",
    types: ["Struct"],
    make: () => {
      const record = new Holder() as unknown as Record<string, unknown>;
      const info = new XenDomctlGetdomaininfo() as unknown as Record<string, unknown>;
      return on({
        samples: (value: unknown) => void (record["samples"] = value),
        domain: (value: unknown) => void (info["domain"] = value),
        tot_pages: (value: unknown) => void (info["tot_pages"] = value),
        handle: (value: unknown) => void (info["handle"] = value),
      });
    },
    calls: { samples: () => [null], domain: () => [5], tot_pages: () => [5n], handle: () => [[1, 2]] },
  },
  {
    name: "the functions of records",
    types: functions,
    make: () => on({ ...entry }),
    calls: {
      lazyRecords: () => [{ Sample: () => Sample }],
      partialRecord: () => [XenDomctlGetdomaininfo, view(), 4090],
      decodeAll: () => [XenDomctlGetdomaininfo, view(), 0, 4],
      decodeAllNumbers: () => [XenDomctlGetdomaininfo, view(), 0, 4],
      encode: () => [new XenSysctlPhysinfo(), { nr_cpus: 4, hw_cap: [1, 2], total_pages: 5n }],
      copyBytes: () => [view(), 0, 8],
      assignBytes: () => [view(), 0, 8, new Uint8Array(8)],
      bytesAt: () => [view(), 0, 8],
      copyRecord: () => [view(), 0, new Sample(), Sample],
      copySignedBytes: () => [view(), 0, 8],
      elementsToEnd: () => [view(), 0, 8],
      exactNumber: () => [5n],
      readAddress: () => [view(), 0, 8],
      readHandle: () => [view(), 0, 8],
      readS64Number: () => [view(), 0],
      readU64Number: () => [view(), 0],
      readWideBits: () => [view(), 0, 4, 4],
      signedBytesAt: () => [view(), 0, 8],
      writeBits: () => [0, 4, 4, 1],
      writeHandle: () => [view(), 0, 8, null],
      writeS64Number: () => [view(), 0, 5],
      writeU64Number: () => [view(), 0, 5],
      writeWideBits: () => [view(), 0, 4, 4, 1n],
    } as Calls,
  },
];

export const records: readonly Subject[] = all.map((subject) => Object.assign(subject, { isRaw: true }));
