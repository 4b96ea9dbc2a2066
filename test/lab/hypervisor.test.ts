/** A hypervisor of one's own: accepted and refused files, and the messages. No boot. */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LabError } from "./error.ts";
import { readHypervisor } from "./hypervisor.ts";
import { defaultMachine, qemuArguments } from "./qemu.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-hypervisor-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Shape {
  readonly elfClass?: 1 | 2;
  /** The offset of its multiboot header. */
  readonly multiboot?: number;
  readonly words?: Readonly<Record<number, number>>;
  readonly text?: string;
}

/** Makes a file with only the marks that distinguish kinds of images. */
function image({ elfClass, multiboot, words = {}, text = "(XEN) " }: Shape): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(0x4000);
  const view = new DataView(bytes.buffer);
  if (elfClass !== undefined) bytes.set([0x7f, 0x45, 0x4c, 0x46, elfClass]);
  if (multiboot !== undefined) {
    for (const [index, word] of [0x1badb002, 3, -(0x1badb002 + 3) >>> 0].entries()) {
      view.setUint32(multiboot + index * 4, word, true);
    }
  }
  for (const [at, word] of Object.entries(words)) view.setUint32(Number(at), word, true);
  bytes.set(Buffer.from(text), 0x3000);
  return bytes;
}

const arm64Image = { 56: 0x644d5241 };
const xen = image({ elfClass: 1, multiboot: 0x88 });

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("the lab's --xen accepts", () => {
  test("a multiboot image for x86_64, gzipped or plain", async () => {
    expect(await readHypervisor(write("plain", xen), "x86_64")).toEqual(xen);
    expect(new Uint8Array(await readHypervisor(write("xen.gz", gzipSync(xen)), "x86_64"))).toEqual(xen);
  });

  test("a raw Image for arm64, which may also be an EFI program", async () => {
    const raw = image({ words: arm64Image });
    const efi = image({ words: { 0: 0x5a4d, ...arm64Image } });
    expect(await readHypervisor(write("raw", raw), "arm64")).toEqual(raw);
    expect(await readHypervisor(write("efi", efi), "arm64")).toEqual(efi);
  });
});

describe("the error for a wrong --xen file has the expected and received kinds, and advice", () => {
  const x86 = "expected a multiboot image, gzipped or plain (xen/xen.gz) for x86_64";
  const arm = "expected a raw Image (xen/xen) for arm64";

  beforeAll(() => mkdirSync(join(folder, "folder")));

  test.each([
    ["nothing", null, "a missing file"],
    ["folder", null, "a folder"],
    ["empty", new Uint8Array(), "an empty file"],
    ["damaged.gz", gzipSync(xen).subarray(0, 30), "a damaged or unreadable file"],
    ["xen-syms", image({ elfClass: 2, multiboot: 0x88 }), "a 64-bit ELF file, perhaps xen-syms"],
    ["other-elf", image({ elfClass: 1 }), "a 32-bit ELF file without a multiboot header"],
    ["late-header", image({ elfClass: 1, multiboot: 8192 }), "a 32-bit ELF file without a multiboot header"],
    ["vmlinuz", image({ words: { 0: 0x5a4d, 0x202: 0x53726448 } }), "a Linux kernel for x86"],
    ["xen.efi", image({ words: { 0: 0x5a4d } }), "an EFI program, perhaps xen.efi"],
    ["arm64", image({ words: arm64Image }), "an arm64 Image"],
    ["text", Buffer.from("a text with (XEN) in it"), "another kind of file"],
    ["grub", image({ elfClass: 1, multiboot: 0x88, text: "GRUB" }), "a multiboot image for x86 that is not Xen"],
  ] as const)("for x86_64: %s", async (name, bytes, received) => {
    const path = bytes === null ? join(folder, name) : write(name, bytes);
    const error: unknown = await readHypervisor(path, "x86_64").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LabError);
    expect(String(error)).toContain(`--xen ${path}: ${x86}, received ${received}`);
    expect(String(error)).toContain("; give the xen/xen.gz that Xen's build leaves");
  });

  test.each([
    ["x86", xen, "a multiboot image for x86"],
    ["linux", image({ words: arm64Image, text: "Linux" }), "an arm64 Image that is not Xen"],
  ] as const)("for arm64: %s", async (name, bytes, received) => {
    const path = write(name, bytes);
    const error: unknown = await readHypervisor(path, "arm64").catch((reason: unknown) => reason);
    expect(String(error)).toContain(`--xen ${path}: ${arm}, received ${received}`);
    expect(String(error)).toContain("; give the xen/xen that Xen's build leaves");
  });
});

test.each(["x86_64", "arm64"] as const)(
  "additional words for Xen and QEMU come last on their command lines: %s",
  (name) => {
    const plain = qemuArguments(name, defaultMachine, "/s");
    const more = qemuArguments(
      name,
      { ...defaultMachine, xenWords: ["iommu=1", "pv=0"], qemuWords: ["-device", "edu"] },
      "/s",
    );
    const at = plain.indexOf("-append") + 1;
    expect(more).toEqual([...plain.with(at, `${plain[at]} iommu=1 pv=0`), "-device", "edu"]);
  },
);

test("the lab refuses options before a command's name, which the command would ignore", async () => {
  const lab = join(import.meta.dir, "main.ts");
  const command = [process.execPath, lab, "--xen", write("own", xen), "test", "4.20-x86_64"];
  const { exitCode, stderr } = await Bun.$`${command}`.nothrow().quiet();
  expect([exitCode, stderr.toString()]).toEqual([125, "lab: expected --xen behind test, received --xen before it\n"]);
});
