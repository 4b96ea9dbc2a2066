/** Tests the layout of a PVH guest's memory, without a Xen. */

import { describe, expect, test } from "bun:test";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { tablesOf } from "../../../../src/runtime/abi/index.ts";
import { type ElfImage, readKernelImage } from "../../../../src/runtime/toolstack/builder/image/index.ts";
import { acpiTables } from "../../../../src/runtime/toolstack/builder/pvh/acpi.ts";
import type { GuestInput } from "../../../../src/runtime/toolstack/builder/guest-plan.ts";
import { planPvh, type PvhPlan } from "../../../../src/runtime/toolstack/builder/pvh/pvh-plan.ts";
import { elfFile, type MadeElf, note32 } from "./image/kernel-files.ts";

const MIB = 1 << 20;
const GIB = 1024 * MIB;
const abi = tablesOf("4.17", "x86_64");

async function kernelOf(made: MadeElf = {}): Promise<ElfImage> {
  const segments = [{ physical: MIB, bytes: new Uint8Array(5000), memoryBytes: 70_000 }];
  const notes = [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, MIB + 16)];
  return (await readKernelImage(elfFile({ segments, notes, ...made }))) as ElfImage;
}

async function planOf(input: Partial<GuestInput> = {}): Promise<PvhPlan> {
  if (!abi.runsOn("x86_64")) throw new Error("the tables are for x86");
  const kernel = input.kernel ?? (await kernelOf());
  return planPvh(abi, {
    kernel,
    ramdisk: new Uint8Array(10_000),
    commandLine: "a=b",
    memoryMiB: 64,
    vcpus: 1,
    reservedMemory: [],
    deviceMemory: [],
    ...input,
  });
}

describe("the memory map of a PVH guest", () => {
  test.each([16, 17, 64, 3839, 3840, 3841, 8192, 1 << 20])(
    "with %d MiB has all of it as RAM, and no overlap",
    async (memoryMiB) => {
      const { memoryMap, ram, pages, specialPages, acpi } = await planOf({ memoryMiB });
      const sorted = memoryMap.toSorted((one, other) => one.start - other.start);
      expect(memoryMap).toEqual(sorted);
      for (const [i, { start, bytes }] of sorted.entries()) {
        expect(bytes).toBeGreaterThan(0);
        expect((start % 4096) + (bytes % 4096)).toBe(0);
        expect(start + bytes).toBeLessThanOrEqual(sorted[i + 1]?.start ?? Infinity);
      }
      const total = sorted.filter(({ kind }) => kind === "ram").reduce((sum, { bytes }) => sum + bytes, 0);
      expect(total).toBe(memoryMiB * MIB);
      expect(ram.length).toBe(memoryMiB > 3840 ? 2 : 1);
      expect(pages).toBe(memoryMiB * 256 + specialPages + acpi.memoryBytes / 4096);
    },
  );

  test("has nothing but tables and special pages between 3.75 and 4 GiB", async () => {
    const { memoryMap } = await planOf({ memoryMiB: 8192 });
    const inHole = memoryMap.filter(({ start }) => start >= 3.75 * GIB && start < 4 * GIB);
    expect(inHole.map(({ kind }) => kind)).toEqual(["acpi", "reserved"]);
    expect(memoryMap.at(-1)).toEqual({ start: 4 * GIB, bytes: 8192 * MIB - 3.75 * GIB, kind: "ram" });
  });
});

describe("reserved memory of a PVH guest", () => {
  test("replaces RAM in the map: at an edge, in the middle, behind the end", async () => {
    const reservedMemory = [
      { start: 32 * MIB, bytes: 4096 },
      { start: 63 * MIB, bytes: MIB },
      { start: 8 * GIB, bytes: 2 * MIB },
    ];
    const { memoryMap, ram, pages } = await planOf({ reservedMemory });
    expect(memoryMap.map(({ kind }) => kind)).toEqual([
      "ram",
      "reserved",
      "ram",
      "reserved",
      "acpi",
      "reserved",
      "reserved",
    ]);
    expect(memoryMap.slice(0, 4).map(({ start, bytes }) => [start, bytes])).toEqual([
      [0, 32 * MIB],
      [32 * MIB, 4096],
      [32 * MIB + 4096, 31 * MIB - 4096],
      [63 * MIB, MIB],
    ]);
    expect(memoryMap.at(-1)).toEqual({ start: 8 * GIB, bytes: 2 * MIB, kind: "reserved" });
    const plain = await planOf();
    expect([ram, pages]).toEqual([plain.ram, plain.pages]);
  });

  test.each([
    [0, 4096, "first MiB"],
    [MIB, 4096, "kernel"],
    [MIB + 18 * 4096, 4096, "ramdisk"],
    [MIB + 21 * 4096, 4096, "start info"],
    [0xfc00_0000, 4096, "ACPI tables"],
    [0xf000_0000, 0x1000_0000, "ACPI tables"],
    [0xfeff_f000, 4096, "special pages"],
  ])("is refused at %d, where something else stands", (start, bytes, what) => {
    expect(planOf({ reservedMemory: [{ start, bytes }] })).rejects.toThrow(
      `expected reservedMemory apart from the guest's ${what} at`,
    );
  });
});

describe("the contents of a PVH guest", () => {
  test("lie one behind another in RAM: kernel, ramdisk, start info", async () => {
    const { contents, entry, startInfoAddress } = await planOf();
    const ends = contents.map(({ address, memoryBytes }) => address + memoryBytes);
    expect(contents.map(({ address }) => address)).toEqual([MIB, MIB + 18 * 4096, MIB + 21 * 4096]);
    expect(startInfoAddress).toBe(contents.at(-1)?.address ?? 0);
    expect(Math.max(...ends)).toBeLessThan(64 * MIB);
    expect(entry).toBe(BigInt(MIB + 16));
  });

  test("that do not fit are refused with the memory that would do", async () => {
    const ramdisk = new Uint8Array(15 * MIB);
    const failed = planOf({ ramdisk, memoryMiB: 16 });
    expect(failed).rejects.toThrow("expected memoryMiB of at least 17 for this kernel, which ends at 1.1 MiB");
    expect((await planOf({ ramdisk, memoryMiB: 17 })).contents.length).toBe(3);
  });

  test("of a kernel without the note PHYS32_ENTRY are refused by the note", () => {
    const failed = kernelOf({ notes: [] }).then((kernel) => planOf({ kernel }));
    expect(failed).rejects.toThrow("no Xen note of kind PHYS32_ENTRY: a kernel that boots as PVH has it");
  });

  test("of a kernel that is entered outside itself are refused", () => {
    const notes = [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, 64)];
    const failed = kernelOf({ notes }).then((kernel) => planOf({ kernel }));
    expect(failed).rejects.toThrow(
      "expected the Xen note PHYS32_ENTRY to name an address in the kernel, received 0x40",
    );
  });

  test("of a kernel for another processor are refused", () => {
    const failed = kernelOf({ machine: 183 }).then((kernel) => planOf({ kernel }));
    expect(failed).rejects.toThrow("expected a kernel for x86, received one for arm64");
  });
});

const sum = (bytes: Uint8Array): number => bytes.reduce((total, byte) => (total + byte) & 0xff, 0);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("ACPI tables", () => {
  const address = 0xfc00_0000;

  /** Walks the tables as a kernel does. */
  const walk = (all: Uint8Array): Map<string, Uint8Array> => {
    const view = new DataView(all.buffer);
    expect(text(all.subarray(0, 8))).toBe("RSD PTR ");
    expect([sum(all.subarray(0, 20)), sum(all.subarray(0, 36)), all[15]]).toEqual([0, 0, 2]);
    const found = new Map<string, Uint8Array>();
    const read = (physical: bigint): Uint8Array => {
      const at = Number(physical) - address;
      const table = all.subarray(at, at + view.getUint32(at + 4, true));
      expect(sum(table)).toBe(0);
      found.set(text(table.subarray(0, 4)), table);
      return table;
    };
    const xsdt = read(view.getBigUint64(24, true));
    const entries = new DataView(xsdt.buffer, xsdt.byteOffset, xsdt.length);
    for (let at = 36; at < xsdt.length; at += 8) read(entries.getBigUint64(at, true));
    const fadt = found.get("FACP") ?? new Uint8Array();
    read(new DataView(fadt.buffer, fadt.byteOffset).getBigUint64(140, true));
    return found;
  };

  test.each([1, 2, 32, 128])("name %d vcpus by their APIC ids, and every checksum is right", (vcpus) => {
    const tables = walk(acpiTables(address, vcpus));
    expect([...tables.keys()]).toEqual(["XSDT", "FACP", "APIC", "DSDT"]);
    const madt = tables.get("APIC") ?? new Uint8Array();
    const entries = Array.from({ length: (madt.length - 44) / 8 }, (_, i) => [
      ...madt.subarray(44 + 8 * i, 52 + 8 * i),
    ]);
    expect(entries).toEqual(Array.from({ length: vcpus }, (_, i) => [0, 8, i, 2 * i, 1, 0, 0, 0]));
  });
});
