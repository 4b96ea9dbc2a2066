/** Records: fields against hand-written DataView code, plain forms against bun-ffi-structs, on the same memory. */

import { defineStruct } from "bun-ffi-structs";
import { type StructType, decodeAll, decodeAllNumbers } from "../src/struct.ts";
import { type Candidates, compare } from "./compare.ts";
import type { Benchmark, Effort, Finding } from "./findings.ts";
import { type Domain, FIELDS, generatedClass, type Scalar, SIZE } from "./record.ts";

const RECORDS = 10_000;
const LOOP = 1_000_000;
const TWO_32 = 0x1_0000_0000;

export const struct: Benchmark = {
  name: "struct",
  about: "records: fields against hand-written DataView code, plain forms against bun-ffi-structs",
  missing: async () => null,
  run: benchStruct,
};

async function benchStruct(effort: Effort): Promise<Finding[]> {
  const type = await generatedClass();
  const findings: Finding[] = [];
  for (const candidates of [...fields(type), ...plainForms(type)]) findings.push(await compare(candidates, effort));
  return findings;
}

/** Makes loops that read and write a field, so that the JIT cannot hoist the access. */
function fields(type: StructType<Domain>): Candidates[] {
  const record = new type(new DataView(new ArrayBuffer(2 * SIZE)), SIZE);
  const { dataView } = record;
  const flags = SIZE + 4;
  const time = SIZE + 56;
  const rest = { against: "hand-written DataView code", target: 1.05, units: LOOP };
  return [
    {
      ...rest,
      what: "read and write u16",
      ours: () => {
        for (let index = 0; index < LOOP; index++) record.domain ^= index;
      },
      theirs: () => {
        for (let index = 0; index < LOOP; index++)
          dataView.setUint16(SIZE, dataView.getUint16(SIZE, true) ^ index, true);
      },
    },
    {
      ...rest,
      what: "read and write u32",
      ours: () => {
        for (let index = 0; index < LOOP; index++) record.flags = (record.flags + index) | 0;
      },
      theirs: () => {
        for (let index = 0; index < LOOP; index++) {
          dataView.setUint32(flags, (dataView.getUint32(flags, true) + index) | 0, true);
        }
      },
    },
    {
      ...rest,
      what: "read and write u64 as bigint",
      ours: () => {
        for (let index = 0; index < LOOP; index++) record.cpu_time ^= 0x5555n;
      },
      theirs: () => {
        for (let index = 0; index < LOOP; index++) {
          dataView.setBigUint64(time, dataView.getBigUint64(time, true) ^ 0x5555n, true);
        }
      },
    },
    {
      ...rest,
      what: "read and write u64 as checked number",
      ours: () => {
        for (let index = 0; index < LOOP; index++) record.cpu_time_number += index & 1;
      },
      theirs: () => {
        for (let index = 0; index < LOOP; index++) writeExact(dataView, time, readExact(dataView, time) + (index & 1));
      },
    },
  ];
}

function readExact(view: DataView, offset: number): number {
  const high = view.getUint32(offset + 4, true);
  if (high > 0x1f_ffff) throw new RangeError("expected a value of at most 53 bits");
  return high * TWO_32 + view.getUint32(offset, true);
}

function writeExact(view: DataView, offset: number, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new RangeError("expected a value that a number holds exactly");
  view.setUint32(offset, value | 0, true);
  view.setUint32(offset + 4, Math.floor(value / TWO_32), true);
}

function plainForms(type: StructType<Domain>): Candidates[] {
  const memory = new ArrayBuffer(RECORDS * SIZE);
  const view = new DataView(memory);
  for (let index = 0; index < RECORDS; index++) fill(new type(view, index * SIZE), index);
  const peer = defineStruct(FIELDS.map(([name, kind]): [string, Scalar] => [name, kind]));
  const theirs = (): unknown => peer.unpackList(memory, RECORDS);
  if (!Bun.deepEquals(decodeAll(type, view, 0, RECORDS), theirs())) throw new Error("the plain forms differ");
  const rest = { against: "bun-ffi-structs, unpackList", units: RECORDS, theirs };
  const what = "plain forms of 10k records of 128 bytes";
  return [
    { ...rest, what: `${what}, bigints`, target: 0.9, ours: () => decodeAll(type, view, 0, RECORDS) },
    { ...rest, what: `${what}, checked numbers`, target: 0.45, ours: () => decodeAllNumbers(type, view, 0, RECORDS) },
  ];
}

/** Fills in values of a host with many domains: pages, nanoseconds and bytes below 2^50. */
function fill(record: Domain, index: number): void {
  for (const [place, [name, type]] of FIELDS.entries()) {
    const value = (index * 2_654_435_761 + place * 40_503) % 2 ** 31;
    Reflect.set(record, name, type === "u64" ? BigInt(value) << BigInt(place) : value);
  }
}
