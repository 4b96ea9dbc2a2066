/** A guest at its start, read by code that a C compiler made from Xen's own headers. */

import { describe, expect, test } from "bun:test";
import { dlopen } from "bun:ffi";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mountTree, openTree } from "../../../../codegen/headers/tree.ts";
import { STORE_DIRECTORY } from "../../../../codegen/headers/store.ts";
import { domid, type Xen } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { GCC_FLAGS, HAS_GCC, run } from "../../../codegen/proof/compilers.ts";
import { memoryOf, MIB, options, pvOptions, ramdisk } from "./simulated-guests.ts";

type Release = "4.14" | "4.17" | "4.20" | "4.22";
type Reader = (bytes: Uint8Array, word: bigint) => bigint[];
type Name = "pv_registers" | "pv_start_info" | "pvh_registers" | "pvh_start_info";

/** Compiles start-info.c against a release's headers. */
function compiled(release: Release): Record<Name, Reader> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-"));
  try {
    const include = mountTree(openTree({ release, dir: join(STORE_DIRECTORY, release), origin: release }), folder);
    const library = join(folder, "start-info.so");
    const flags = [...GCC_FLAGS, "-isystem", include, "-O2", "-shared", "-fPIC", "-nostdlib", "-o", library];
    const { stderr } = run(["gcc", ...flags, join(import.meta.dir, "start-info.c")]);
    if (stderr !== "") throw new Error(stderr);
    const signature = { args: ["ptr", "u64", "ptr"], returns: "u32" } as const;
    const { symbols } = dlopen(library, {
      pv_registers: signature,
      pv_start_info: signature,
      pvh_registers: signature,
      pvh_start_info: signature,
    });
    const reader = (name: Name): Reader => {
      return (bytes, word) => {
        const into = new BigUint64Array(512);
        return [...into.subarray(0, symbols[name](bytes, word, into))];
      };
    };
    return {
      pv_registers: reader("pv_registers"),
      pv_start_info: reader("pv_start_info"),
      pvh_registers: reader("pvh_registers"),
      pvh_start_info: reader("pvh_start_info"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textAt(page: Uint8Array, at: bigint | undefined): string {
  const start = Number(at);
  return new TextDecoder().decode(page.subarray(start, page.indexOf(0, start)));
}

function savedState(xen: Xen, guest: number): Uint8Array {
  if (!xen.runsOn("x86_64")) throw new Error("the machine is x86");
  const { size } = xen.domctl("gethvmcontext", domid(guest), {});
  using buffer = xen.buffers.allocateBytes(size);
  xen.domctl("gethvmcontext", domid(guest), { size, buffer: buffer.asHypercallPtr() });
  return new Uint8Array(buffer.value).slice();
}

const releases: readonly Release[] = ["4.14", "4.17", "4.20", "4.22"];
const isMissing = !HAS_GCC || process.arch !== "x64" || !existsSync(join(STORE_DIRECTORY, "4.22"));

describe.skipIf(isMissing).each(releases)("C code from the headers of Xen %s", (release) => {
  test("finds a PVH guest's kernel, ramdisk, command line and memory map", async () => {
    const read = compiled(release);
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    await using guest = await xen.domains.create(options);
    const [rip, rbx = 0n, ...others] = read.pvh_registers(...lengthOf(savedState(xen, guest.domid)));
    expect(rip).toBe(BigInt(MIB + 16));
    expect(others).toEqual([2n, 0x11n, 0xffff_ffffn, 0xc9bn, 0xc93n, 0x67n, 0x8bn]);
    const page = await memoryOf(xen, guest.domid, Number(rbx), 4096);
    const [magic, version, flags, modules, commandLine, rsdp, module, moduleBytes, none, entries, ...map] =
      read.pvh_start_info(page, rbx);
    expect([magic, version, flags, modules, none]).toEqual([0x336e_c578n, 1n, 0n, 1n, 0n]);
    expect(textAt(page, commandLine)).toBe("console=hvc0 quiet");
    expect(await memoryOf(xen, guest.domid, Number(module), Number(moduleBytes))).toEqual(ramdisk);
    expect(textAt(await memoryOf(xen, guest.domid, Number(rsdp), 64), 0n)).toStartWith("RSD PTR ");
    expect(entries).toBe(3n);
    expect(map.slice(0, 3)).toEqual([0n, BigInt(32 * MIB), 1n]);
  });

  test("finds a PV guest's start info, rings, page tables and ramdisk", async () => {
    const read = compiled(release);
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    await using guest = await xen.domains.create(pvOptions);
    const context = simulated.domain(guest.domid).vcpus[0]?.context ?? new Uint8Array();
    const [flags, rip, rsp, rsi = 0n, cs, ss, kernelSp, cr3 = 0n] = read.pv_registers(...lengthOf(context));
    expect([flags, rip, cs, ss, kernelSp]).toEqual([36n, BigInt(MIB + 16), 0xe033n, 0xe02bn, rsp]);
    // The first mapping begins at address 0, and the guest's pages are its own frames in order from some frame on.
    const top = await frameOf(xen, guest.domid, cr3 >> 12n);
    expect(top.some((entry) => entry !== 0n)).toBe(true);
    const page = await pageAt(xen, guest.domid, cr3 >> 12n, rsi);
    const [
      commandLine,
      pages,
      sharedInfo = 0n,
      ,
      store,
      storePort,
      console,
      consolePort,
      tables,
      ,
      list,
      start,
      bytes,
    ] = read.pv_start_info(page, 0n);
    expect(textAt(page, commandLine)).toBe("console=hvc0 quiet");
    expect([pages, storePort, consolePort, bytes]).toEqual([BigInt(32 * 256), 1n, 2n, BigInt(ramdisk.length)]);
    const { shared_info_frame } = xen.domctl("getdomaininfo", guest.domid);
    expect(sharedInfo >> 12n).toBe(shared_info_frame);
    expect(await xen.store.read(`/local/domain/${guest.domid}/store/ring-ref`)).toBe(String(store));
    expect(console).not.toBe(store);
    expect(await entryAt(xen, guest.domid, cr3 >> 12n, tables ?? 0n)).toBe(cr3 >> 12n);
    expect((await pageAt(xen, guest.domid, cr3 >> 12n, start ?? 0n)).subarray(0, 4096)).toEqual(
      ramdisk.subarray(0, 4096),
    );
    const frames = await pageAt(xen, guest.domid, cr3 >> 12n, list ?? 0n);
    expect(new BigUint64Array(frames.buffer, frames.byteOffset, 1)[0]).toBe(
      await entryAt(xen, guest.domid, cr3 >> 12n, 0n),
    );
  });
});

function lengthOf(bytes: Uint8Array): [bytes: Uint8Array, length: bigint] {
  return [bytes, BigInt(bytes.length)];
}

async function frameOf(xen: Xen, guest: number, frame: bigint): Promise<BigUint64Array> {
  using memory = await xen.foreignMemory.map(domid(guest), Number(frame));
  const { buffer, byteOffset } = memory.read(0, 4096);
  return new BigUint64Array(buffer, byteOffset, 512);
}

/** Walks a PV guest's four levels of page tables. Returns the frame of the address. */
async function entryAt(xen: Xen, guest: number, top: bigint, address: bigint): Promise<bigint> {
  let frame = top;
  for (const shift of [39n, 30n, 21n, 12n]) {
    const entry = (await frameOf(xen, guest, frame))[Number((address >> shift) & 511n)] ?? 0n;
    if ((entry & 1n) === 0n) throw new Error(`expected a mapping of 0x${address.toString(16)}`);
    frame = (entry >> 12n) & 0xff_ffff_ffffn;
  }
  return frame;
}

async function pageAt(xen: Xen, guest: number, top: bigint, address: bigint): Promise<Uint8Array> {
  const entries = await frameOf(xen, guest, await entryAt(xen, guest, top, address));
  return new Uint8Array(entries.buffer, entries.byteOffset, 4096);
}
