/** The example's disks against qemu-img, which makes and reads them. */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Qcow2Store } from "../../examples/qcow2-store.ts";
import { CopyOnWriteStore } from "../../src/devices.ts";

const MIB = 1 << 20;
const hasTool = Bun.which("qemu-img") !== null;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xen-ts-qcow2-"));
  // Zeroes, text that compresses, random bytes, and holes.
  const raw = openSync(join(folder, "base.raw"), "w");
  writeSync(raw, Buffer.alloc(2 * MIB, "a line of text, and another one\n"), 0, 2 * MIB, MIB);
  writeSync(raw, crypto.getRandomValues(new Uint8Array(65_536)), 0, 65_536, 5 * MIB + 512);
  writeSync(raw, new Uint8Array(512), 0, 512, 9 * MIB - 512);
  closeSync(raw);
});
afterAll(() => rmSync(folder, { recursive: true }));

const qemu = (...words: readonly string[]): void => {
  const { exitCode, stderr } = Bun.spawnSync(["qemu-img", ...words], { cwd: folder });
  if (exitCode !== 0) throw new Error(stderr.toString());
};

const bytesIn = (store: Qcow2Store): Buffer => {
  const bytes = Buffer.alloc(store.byteLength);
  // In parts that begin and end within clusters.
  for (let at = 0; at < bytes.length; at += 100 * 512) store.read(bytes.subarray(at, at + 100 * 512), at);
  return bytes;
};

describe.skipIf(!hasTool)("a disk that qemu-img made", () => {
  test.each([
    ["plain", []],
    ["compressed", ["-c"]],
    ["of small clusters", ["-o", "cluster_size=512"]],
    ["compressed, of large clusters", ["-c", "-o", "cluster_size=2M"]],
    ["of the old version", ["-o", "compat=0.10"]],
  ])("has the bytes that qemu-img reads, if it is %s", (_, words) => {
    qemu("convert", "-f", "raw", "-O", "qcow2", ...words, "base.raw", "disk.qcow2");
    using store = new Qcow2Store(join(folder, "disk.qcow2"));
    expect(bytesIn(store).equals(readFileSync(join(folder, "base.raw")))).toBe(true);
  });

  test("reads what it lacks from the files behind it, which may be shorter", () => {
    qemu("convert", "-f", "raw", "-O", "qcow2", "-c", "base.raw", "middle-base.qcow2");
    qemu("create", "-f", "qcow2", "-b", "middle-base.qcow2", "-F", "qcow2", "middle.qcow2");
    qemu("create", "-f", "qcow2", "-b", "middle.qcow2", "-F", "qcow2", "top.qcow2", "12M");
    const io = Bun.spawnSync(["qemu-io", "-c", "write -P 7 1500k 200k", "-c", "write -z 5M 64k", "top.qcow2"], {
      cwd: folder,
    });
    expect(io.exitCode).toBe(0);
    qemu("convert", "-O", "raw", "top.qcow2", "top.raw");
    using store = new Qcow2Store(join(folder, "top.qcow2"));
    expect(store.byteLength).toBe(12 * MIB);
    expect(bytesIn(store).equals(readFileSync(join(folder, "top.raw")))).toBe(true);
  });

  test("keeps what a guest writes in a layer over it", async () => {
    qemu("convert", "-f", "raw", "-O", "qcow2", "base.raw", "under.qcow2");
    using store = new Qcow2Store(join(folder, "under.qcow2"));
    const layer = new CopyOnWriteStore(store);
    await layer.write?.(Buffer.alloc(512, 9), 1024);
    const bytes = new Uint8Array(2048);
    await layer.read(bytes, 512);
    expect([...new Set(bytes)]).toEqual([0, 9]);
  });

  test("is refused if it is none, or needs more than the example has", () => {
    expect(() => new Qcow2Store(join(folder, "base.raw"))).toThrow("is not a qcow2 file");
    qemu("create", "-f", "qcow2", "-o", "extended_l2=on", "extended.qcow2", "1M");
    expect(() => new Qcow2Store(join(folder, "extended.qcow2"))).toThrow("has features that this example lacks");
  });
});
