/** A record of 128 bytes, laid out like Xen's description of a domain, and its class as the generator writes it. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emitTypeScript } from "../codegen/emit/typescript/index.ts";
import type { Abi, AbiField } from "../codegen/model/abi.ts";
import type { Struct, StructType } from "../src/struct.ts";

export type Scalar = "u16" | "u32" | "u64";

/** Names and types in order, each with its natural alignment, without padding. */
export const FIELDS: readonly (readonly [name: string, type: Scalar])[] = [
  ["domain", "u16"],
  ["pad1", "u16"],
  ["flags", "u32"],
  ["tot_pages", "u64"],
  ["max_pages", "u64"],
  ["outstanding_pages", "u64"],
  ["shr_pages", "u64"],
  ["paged_pages", "u64"],
  ["shared_info_frame", "u64"],
  ["cpu_time", "u64"],
  ["nr_online_vcpus", "u32"],
  ["max_vcpu_id", "u32"],
  ["ssidref", "u32"],
  ["handle_0", "u32"],
  ["handle_1", "u32"],
  ["handle_2", "u32"],
  ["handle_3", "u32"],
  ["cpupool", "u32"],
  ["sent", "u64"],
  ["received", "u64"],
  ["gpaddr_bits", "u32"],
  ["emulation_flags", "u32"],
  ["misc_flags", "u32"],
  ["pad2", "u32"],
];

export const SIZE = 128;

export interface Domain extends Struct {
  domain: number;
  flags: number;
  cpu_time: bigint;
  cpu_time_number: number;
  decode(): Record<string, number | bigint>;
  decodeNumbers(): Record<string, number>;
}

const BYTES = { u16: 2, u32: 4, u64: 8 } as const;

export async function generatedClass(): Promise<StructType<Domain>> {
  const root = join(import.meta.dir, "..");
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    mkdirSync(join(folder, "src"));
    symlinkSync(join(root, "src/runtime"), join(folder, "src/runtime"));
    for (const [path, text] of emitTypeScript([model()])) {
      const file = join(folder, "src/generated", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return (await import(join(folder, "src/generated/4.17/x86_64/bench.ts"))).Domain;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function model(): Abi {
  let offset = 0;
  const fields: AbiField[] = FIELDS.map(([name, type]) => {
    const size = BYTES[type];
    const int = { kind: "int", name: `uint${size * 8}_t`, size, signed: false } as const;
    const field = { name, offset, size, type: int };
    offset += size;
    return field;
  });
  if (offset !== SIZE) throw new Error(`expected a record of 128 bytes, received ${offset}`);
  return {
    xen: "4.17",
    arch: "x86_64",
    structs: { "struct domain": { kind: "struct", size: SIZE, align: 8, header: "bench.h", fields } },
    typedefs: {},
    enums: {},
    constants: {},
    strings: {},
    headers: { "bench.h": { structs: ["struct domain"], typedefs: [], enums: [], constants: [], strings: [] } },
  };
}
