/** Reads kernels through all their layers: made byte by byte, and by assembler and linker if these are installed. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import * as elfnote from "../../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import {
  type Arm64Image,
  type ElfImage,
  type KernelImage,
  type KernelImageOptions,
  readKernelImage,
} from "../../../../../src/runtime/toolstack/builder/image/index.ts";
import { XenImageError } from "../../../../../src/index.ts";
import { arm64Image, bzImage, elfFile, type MadeElf, note32, note64, noteText } from "./kernel-files.ts";
import { packed, reasonOf, sample } from "./samples.ts";

const code = Uint8Array.from({ length: 300 }, (_, i) => i);
const linux: MadeElf = {
  entry: 0x100_0000n,
  segments: [
    { physical: 0x120_0000, virtual: 0xffff_ffff_8120_0000n, bytes: code.subarray(0, 100), memoryBytes: 5000 },
    { physical: 0x100_0000, virtual: 0xffff_ffff_8100_0000n, bytes: code },
  ],
  notes: [
    { type: 1, owner: "GNU\0", contents: Uint8Array.of(9, 9, 9, 9) },
    note64(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, 0x100_0850n),
    note64(elfnote.XEN_ELFNOTE_VIRT_BASE, 0xffff_ffff_8000_0000n),
    noteText(elfnote.XEN_ELFNOTE_GUEST_OS, "linux"),
    noteText(elfnote.XEN_ELFNOTE_FEATURES, "!writable_page_tables|pae_pgdir_above_4gb"),
  ],
};

async function readElfOf(bytes: Uint8Array, options?: KernelImageOptions): Promise<ElfImage> {
  const image = await readKernelImage(bytes, options);
  if (image.format !== "elf") throw new Error(`expected an ELF image, received ${image.format}`);
  return image;
}

async function messageOf(promise: Promise<KernelImage>): Promise<string> {
  const error = await reasonOf(promise);
  expect(error).toBeInstanceOf(XenImageError);
  return (error as Error).message;
}

function withBytes(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed.set(values, at);
  return changed;
}

describe("an ELF kernel", () => {
  test.each([32, 64] as const)("of %d bits is read with segments in the order of memory", async (bits) => {
    const narrow = { machine: 3, segments: linux.segments?.map((segment) => ({ ...segment, virtual: 0n })) ?? [] };
    const image = await readElfOf(elfFile({ ...linux, bits, ...(bits === 32 ? narrow : {}) }));
    expect({ bits: image.bits, machine: image.machine, entry: image.entry, layers: image.layers }).toEqual({
      bits,
      machine: bits === 32 ? "x86_32" : "x86_64",
      entry: 0x100_0000n,
      layers: [],
    });
    expect(image.segments.map(({ physical, memoryBytes }) => [physical, memoryBytes])).toEqual([
      [0x100_0000, 300],
      [0x120_0000, 5000],
    ]);
    expect(image.segments[0]?.bytes).toEqual(code);
    expect(image.segments[1]?.bytes).toEqual(code.subarray(0, 100));
  });

  test("has Xen's notes by their kind, and no other notes", async () => {
    const { notes } = await readElfOf(elfFile(linux));
    expect(notes.kinds).toEqual(["VIRT_BASE", "GUEST_OS", "FEATURES", "PHYS32_ENTRY"]);
    expect(notes.number("PHYS32_ENTRY")).toBe(0x100_0850n);
    expect(notes.number("VIRT_BASE")).toBe(0xffff_ffff_8000_0000n);
    expect(notes.text("FEATURES")).toBe("!writable_page_tables|pae_pgdir_above_4gb");
    expect(notes.has("ENTRY")).toBe(false);
    expect(notes.number("HYPERCALL_PAGE")).toBeUndefined();
    expect(notes.text("GUEST_VERSION")).toBeUndefined();
  });

  test("may have its notes in a section only, and numbers of four bytes", async () => {
    const file = elfFile({ ...linux, notes: [note32(elfnote.XEN_ELFNOTE_ENTRY, 0xdead_beef)], notesInSection: true });
    expect((await readElfOf(file)).notes.required("ENTRY", "it is needed")).toBe(0xdead_beefn);
  });

  test("that lacks a note is refused by the note's kind, the reason, and the notes that it has", async () => {
    const { notes } = await readElfOf(elfFile(linux));
    expect(() => notes.required("INIT_P2M", "a kernel for PV has it")).toThrow(
      "no Xen note of kind INIT_P2M: a kernel for PV has it; its notes are VIRT_BASE, GUEST_OS, FEATURES, PHYS32_ENTRY",
    );
    const { notes: none } = await readElfOf(elfFile({ ...linux, notes: [] }));
    expect(() => none.required("ENTRY", "a kernel for PV has it")).toThrow("the kernel has no Xen notes at all");
  });

  test("with a number's note of another size is refused", async () => {
    const { notes } = await readElfOf(elfFile({ ...linux, notes: [noteText(elfnote.XEN_ELFNOTE_ENTRY, "here")] }));
    expect(() => notes.number("ENTRY")).toThrow("expected a number in the Xen note ENTRY, received 5 bytes");
  });

  test.each<[string, Uint8Array, string]>([
    ["another class", withBytes(elfFile(linux), 4, 3), "expected an ELF file of 32 or 64 bits"],
    ["the other byte order", withBytes(elfFile(linux), 5, 2), "received a big-endian one"],
    ["a processor without Xen", withBytes(elfFile(linux), 18, 243), "received machine 243"],
    ["no program headers", withBytes(elfFile(linux), 56, 0), "expected program headers, which a kernel needs"],
    ["program headers that are too small", withBytes(elfFile(linux), 54, 40), "3 program headers of 40 bytes"],
    ["program headers outside the file", withBytes(elfFile(linux), 34, 1), "it ends too early"],
    ["an offset beyond 2^53", withBytes(elfFile(linux), 39, 1), "expected the program headers' offset below 2^53"],
    [
      "a segment outside the file",
      withBytes(elfFile(linux), 64 + 8 + 2, 1),
      "bytes of the contents of program header 0",
    ],
    [
      "more bytes in the file than in memory",
      withBytes(elfFile(linux), 64 + 40, 1, 0),
      "100 bytes in the file and 1 at",
    ],
    ["segments that overlap", withBytes(elfFile(linux), 64 + 24, 0, 0, 0), "two segments overlap at 0x1000000"],
    [
      "no segment to load",
      elfFile({ notes: linux.notes ?? [] }),
      "expected a segment to load (PT_LOAD), received none",
    ],
    ["a note beyond its segment", withBytes(elfFile(linux), 64 + 3 * 56 + 400 + 4, 255), "bytes of a note's contents"],
  ])("with %s is refused", async (_, file, reason) => {
    expect(await messageOf(readKernelImage(file))).toContain(reason);
  });

  test("with megabytes of notes is refused before they are read", async () => {
    const notes = [{ type: 99, contents: new Uint8Array(2 << 20) }];
    expect(await messageOf(readKernelImage(elfFile({ ...linux, notes })))).toContain("bytes of notes");
  });

  test("truncated at any byte is refused, unless only unused bytes are missing", async () => {
    const file = elfFile(linux);
    for (let length = 4; length < file.length; length++) {
      expect(await messageOf(readKernelImage(file.subarray(0, length)))).toContain("it ends too early");
    }
  });
});

describe("a bzImage", () => {
  const elf = elfFile(linux);

  test.each([
    ["gzip", bzImage(gzipSync(elf))],
    ["zstd", bzImage(zstdCompressSync(elf), elf.length)],
  ])("with a payload of %s is opened", async (packing, file) => {
    const image = await readElfOf(file);
    expect(image.layers).toEqual(["bzImage", packing]);
    expect(image.segments.length).toBe(2);
  });

  test("with an uncompressed payload is opened", async () => {
    expect((await readElfOf(bzImage(elf, elf.length))).layers).toEqual(["bzImage"]);
  });

  test("that is itself compressed is opened", async () => {
    expect((await readElfOf(gzipSync(bzImage(gzipSync(elf))))).layers).toEqual(["gzip", "bzImage", "gzip"]);
  });

  test.each(["xz of Linux's build", "lz4"] as const)("with a payload of %s is unpacked to its end", async (name) => {
    // The sample is not a kernel, which is detected after the decoder.
    const message = await messageOf(readKernelImage(bzImage(packed[name], sample().length)));
    expect(message).toContain("expected an ELF file, a bzImage or an Arm Image");
    expect(message).toContain("received bytes that begin 554889e5e9");
  });

  test.each<[string, Uint8Array, string]>([
    [
      "another size than it says",
      bzImage(zstdCompressSync(elf), elf.length + 1),
      `expected it to unpack to ${elf.length + 1} bytes, received ${elf.length}`,
    ],
    [
      "more than the kernel's memory",
      bzImage(zstdCompressSync(elf), 1 << 30),
      "expected a payload of at most 16777216 bytes unpacked, received 1073741824",
    ],
    ["a payload outside the file", withBytes(bzImage(elf, 1), 0x24e, 0xff), "bytes of the bzImage's payload"],
    ["no payload", withBytes(bzImage(elf, 1), 0x24c, 0, 0, 0, 0), "the bzImage has no payload"],
    [
      "an old boot protocol",
      bzImage(elf, 1, 0x207),
      "expected a bzImage of boot protocol 2.08 (Linux 2.6.24) or later, received 2.07",
    ],
    ["a payload of lzma", bzImage(Uint8Array.of(0x5d, 0, 0, 0x80, 0, 1, 2, 3), 99), "received lzma: unpack it"],
    [
      "a payload of no known kind",
      bzImage(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 99),
      "received bytes that begin 0102030405060708",
    ],
  ])("with %s is refused", async (_, file, reason) => {
    expect(await messageOf(readKernelImage(file))).toContain(reason);
  });

  test("compressed in more layers than any kernel is refused", async () => {
    let file: Uint8Array = elf;
    for (let i = 0; i < 5; i++) file = gzipSync(file);
    expect(await messageOf(readKernelImage(file))).toContain("in at most 3 layers");
  });
});

async function read(bytes: Uint8Array): Promise<Arm64Image> {
  return (await readKernelImage(bytes)) as Arm64Image;
}

describe("an Arm Image", () => {
  test("has its entry point and its memory size", async () => {
    const { bytes, ...image } = await read(arm64Image(0n, 0x2_0000n, 0xan));
    expect(image).toEqual({ format: "arm64", layers: [], textOffset: 0, memoryBytes: 0x2_0000 });
    expect(bytes.length).toBe(4096);
  });

  test("is read from gzip", async () => {
    const image = await read(gzipSync(arm64Image(0x8_0000n, 0x2_0000n)));
    expect([image.layers, image.textOffset, image.bytes.length]).toEqual([["gzip"], 0x8_0000, 4096]);
  });

  test("from before Linux 3.17 has no size", async () => {
    const image = await read(arm64Image(0n, 0n));
    expect([image.textOffset, image.memoryBytes]).toEqual([0x8_0000, 4096]);
  });

  test("in the other byte order is refused", async () => {
    expect(await messageOf(readKernelImage(arm64Image(0n, 1n, 1n)))).toContain("received a big-endian one");
  });
});

describe("a kernel's source", () => {
  const elf = elfFile(linux);
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-kernel-"));
  const path = join(folder, "kernel");
  writeFileSync(path, elf);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

  test("is a path, a file, a Blob, an ArrayBuffer or bytes", async () => {
    const buffer = elf.buffer.slice(elf.byteOffset, elf.byteOffset + elf.length) as ArrayBuffer;
    for (const source of [path, Bun.file(path), new Blob([elf]), buffer, elf, Buffer.from(elf)]) {
      expect((await readKernelImage(source)).format).toBe("elf");
    }
  });

  test("in memory is not copied", async () => {
    const { segments } = await readElfOf(elf);
    expect(segments[0]?.bytes.buffer).toBe(elf.buffer);
  });

  test("that is missing, or is a folder, is refused with the system's error", async () => {
    expect(await messageOf(readKernelImage(join(folder, "nothing")))).toContain("ENOENT");
    expect(await messageOf(readKernelImage(folder))).toMatch(/director/i);
  });

  test("that is empty or too large is refused", async () => {
    expect(await messageOf(readKernelImage(new Uint8Array()))).toContain("expected 1 to 536870912 bytes, received 0");
    expect(await messageOf(readKernelImage(path, { maxBytes: 100 }))).toContain(
      `expected 1 to 100 bytes, received ${elf.length}`,
    );
    expect(await messageOf(readKernelImage(gzipSync(elf), { maxBytes: elf.length - 1 }))).toContain(
      `more than the ${elf.length - 1} bytes`,
    );
  });

  test("of another type throws a TypeError, and so does a misspelt option", async () => {
    expect(await reasonOf(readKernelImage(5 as never))).toHaveProperty("name", "TypeError");
    expect(await reasonOf(readKernelImage(elf, { maxByte: 5 } as never))).toHaveProperty(
      "message",
      'readKernelImage has no option "maxByte"; did you mean "maxBytes"?',
    );
  });

  test("with an aborted signal is not read", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    expect(await reasonOf(readKernelImage(path, { signal }))).toHaveProperty("message", "enough");
  });
});

/** The emulations of ld, and the options of the assembler. */
const widths = { 32: ["elf_i386", "--32"], 64: ["elf_x86_64", "--64"] } as const;

describe.skipIf(Bun.which("as") === null || Bun.which("ld") === null || Bun.which("readelf") === null)(
  "a kernel by the assembler and the linker",
  () => {
    test.each([32, 64] as const)("of %d bits agrees with readelf", async (bits) => {
      const folder = mkdtempSync(join(tmpdir(), "xen-ts-kernel-"));
      const [emulation, width] = widths[bits];
      const at = (name: string): string => join(folder, name);
      writeFileSync(
        at("kernel.s"),
        `.section .note.Xen, "a", @note\n.long 4, 4, ${elfnote.XEN_ELFNOTE_PHYS32_ENTRY}\n.asciz "Xen"\n.long start\n` +
          `.long 4, 6, ${elfnote.XEN_ELFNOTE_GUEST_OS}\n.asciz "Xen"\n.asciz "small"\n.balign 4\n` +
          `.text\n.globl start\nstart: hlt\njmp start\n.data\n.ascii "data"\n.bss\n.skip 10000\n`,
      );
      try {
        await Bun.$`as ${width} -o ${at("kernel.o")} ${at("kernel.s")} && ld -m ${emulation} -N -Ttext=0x100000 -e start --build-id=none -o ${at("kernel")} ${at("kernel.o")}`.quiet();
        const image = await readElfOf(readFileSync(at("kernel")));
        const listed = await Bun.$`readelf -lW ${at("kernel")}`.text();
        const loads = [...listed.matchAll(/LOAD\s+0x\w+\s+(0x\w+)\s+(0x\w+)\s+(0x\w+)\s+(0x\w+)/g)].map((line) =>
          line.slice(1).map(Number),
        );
        expect(loads.length).toBeGreaterThan(0);
        expect(
          image.segments.map(({ virtual, physical, bytes, memoryBytes }) => [
            Number(virtual),
            physical,
            bytes.length,
            memoryBytes,
          ]),
        ).toEqual(loads);
        expect(image.notes.number("PHYS32_ENTRY")).toBe(image.entry);
        expect(image.notes.text("GUEST_OS")).toBe("small");
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);
