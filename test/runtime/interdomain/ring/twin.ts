/** Compiles twin.c against Xen's headers: it works on shared memory, with this library's steps, in C. */

import { dlopen, type Pointer, toArrayBuffer } from "bun:ffi";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mountTree } from "../../../../codegen/headers/tree.ts";
import { compareReleases } from "../../../../codegen/headers/releases.ts";
import { STORE_DIRECTORY } from "../../../../codegen/headers/store.ts";
import { openTree } from "../../../../codegen/headers/tree.ts";
import { GCC_FLAGS, HAS_GCC, run } from "../../../codegen/proof/compilers.ts";
import { NO_HEADERS } from "../../../codegen/proof/header-units.ts";

/** A ring's functions in C, named without the ring's name. */
export interface RingTwin {
  init(): void;
  frontAttach(index: number, size: number): number;
  backAttach(index: number, size: number): number;
  frontFree(): number;
  frontReady(): number;
  backReady(): number;
  frontPut(): void;
  backPut(): void;
  frontPublish(): number;
  backPublish(): number;
  frontTake(): void;
  backTake(): void;
  frontFinalCheck(): number;
  backFinalCheck(): number;
}

export interface Twin {
  /** The memory of the C program. */
  readonly memory: ArrayBuffer;
  /** Two pages of it for the data of flexible rings, whose indices are on the first page. */
  readonly flexData: ArrayBuffer;
  /** The buffer through which records and bytes are passed. */
  readonly record: Uint8Array;
  ring(name: "blkif" | "netif_tx" | "usbif_urb"): RingTwin;
  consoleWrite(length: number): number;
  consoleRead(length: number): number;
  flexWrite(length: number): number;
  flexRead(length: number): number;
}

const newest = readdirSync(STORE_DIRECTORY)
  .filter((name) => /^\d/.test(name))
  .toSorted(compareReleases)
  .at(-1);

/** Returns the reason why the twin cannot be built, or null. */
export function missing(): string | null {
  if (newest === undefined) return NO_HEADERS;
  return HAS_GCC ? null : "gcc is not installed";
}

const RING = {
  init: ["void"],
  front_attach: ["u32", "u32", "u32"],
  back_attach: ["u32", "u32", "u32"],
  front_free: ["u32"],
  front_ready: ["u32"],
  back_ready: ["u32"],
  front_put: ["void"],
  back_put: ["void"],
  front_publish: ["u32"],
  back_publish: ["u32"],
  front_take: ["void"],
  back_take: ["void"],
  front_final_check: ["u32"],
  back_final_check: ["u32"],
} as const;

type Call = (...values: number[]) => number;

/** Compiles the twin. Throws if the compiler refuses. */
export function compileTwin(): Twin {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-"));
  try {
    const release = newest ?? "";
    const tree = openTree({ release, dir: join(STORE_DIRECTORY, release), origin: release });
    const include = mountTree(tree, folder);
    const library = join(folder, "twin.so");
    const flags = [...GCC_FLAGS, "-isystem", include, "-O2", "-shared", "-fPIC", "-nostdlib", "-o", library];
    const { stderr } = run(["gcc", ...flags, join(import.meta.dir, "twin.c")]);
    if (stderr !== "") throw new Error(stderr);
    return twinOf(library);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function twinOf(library: string): Twin {
  const rings = ["blkif", "netif_tx", "usbif_urb"].flatMap((ring) =>
    Object.entries(RING).map(([name, [returns, ...args]]) => [`${ring}_${name}`, { args, returns }] as const),
  );
  const stream = { args: ["u32"], returns: "u32" } as const;
  const { symbols } = dlopen(library, {
    twin_memory: { args: [], returns: "ptr" },
    twin_memory_size: { args: [], returns: "u32" },
    twin_record: { args: [], returns: "ptr" },
    console_front_write: stream,
    console_front_read: stream,
    flex_front_write: stream,
    flex_front_read: stream,
    ...Object.fromEntries(rings),
  });
  const functions = symbols as unknown as Record<string, Call>;
  const call = (name: string, ...values: number[]): number => {
    const found = functions[name];
    if (found === undefined) throw new Error(`twin.c has no ${name}`);
    return found(...values);
  };
  const memory = call("twin_memory");
  return {
    memory: toArrayBuffer(memory as Pointer, 0, call("twin_memory_size")),
    flexData: toArrayBuffer((memory + 4096) as Pointer, 0, 8192),
    record: new Uint8Array(toArrayBuffer(call("twin_record") as Pointer, 0, 1024)),
    ring: (ring) =>
      Object.fromEntries(
        Object.keys(RING).map((name) => [camel(name), (...values: number[]) => call(`${ring}_${name}`, ...values)]),
      ) as unknown as RingTwin,
    consoleWrite: (length) => call("console_front_write", length),
    consoleRead: (length) => call("console_front_read", length),
    flexWrite: (length) => call("flex_front_write", length),
    flexRead: (length) => call("flex_front_read", length),
  };
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
