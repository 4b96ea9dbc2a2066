/** Reads saved states, whole and in pieces. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSavedState, type SavedRecord, type SavedStateSource } from "../../../../src/saved-state.ts";
import { hvmRecords, joined, libxlHeader, page, pvRecords, record, xlFile, xlHeader } from "./made-states.ts";

async function all(source: SavedStateSource): Promise<SavedRecord[]> {
  return Array.fromAsync(readSavedState(source));
}

const hvm = xlFile(hvmRecords);
const names = (records: readonly SavedRecord[]): string[] => records.map(({ layer, type }) => `${layer} ${type}`);

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("a file of xl's has its three layers, each record at its place", async () => {
  const records = await all(hvm);
  expect(names(records)).toEqual([
    "xl HEADER",
    "libxl HEADER",
    "libxl LIBXC_CONTEXT",
    "libxc HEADER",
    "libxc X86_CPUID_POLICY",
    "libxc X86_MSR_POLICY",
    "libxc STATIC_DATA_END",
    "libxc PAGE_DATA",
    "libxc X86_TSC_INFO",
    "libxc HVM_CONTEXT",
    "libxc HVM_PARAMS",
    "libxc END",
    "libxl END",
  ]);
  let offset = 0;
  for (const each of records) {
    expect(each.offset).toBe(offset);
    offset += each.bytes;
  }
  expect(offset).toBe(hvm.length);
});

test("a virtual machine's records are decoded", async () => {
  const records = await all(hvm);
  expect(records[0]).toMatchObject({ configuration: '{"c_info":{"name":"web"}}', isJson: true });
  expect(records[3]).toMatchObject({ version: 3, guest: "hvm", pageBytes: 4096, xenMajor: 4, xenMinor: 17 });
  expect(records[7]).toMatchObject({ pfns: [0, 1, 0xfeff8], types: ["NOTAB", "XTAB", "NOTAB"] });
  expect(records[7]).toHaveProperty("contents", joined(page(0xaa), page(0xbb)));
  expect(records[8]).toMatchObject({ mode: 1, khz: 2_000_000, elapsedNs: 123_456_789_012n, incarnation: 3 });
  expect(records[10]).toMatchObject({
    parameters: [
      { index: 1, value: 0xfeffcn },
      { index: 17, value: 0xfefffn },
    ],
  });
});

test("a PV guest's records are decoded", async () => {
  const records = await all(joined(...pvRecords));
  expect(records[0]).toMatchObject({ guest: "pv" });
  expect(records[1]).toMatchObject({ widthBytes: 8, levels: 4 });
  expect(records[3]).toMatchObject({ firstPfn: 0, lastPfn: 511, pfns: [300] });
  expect(records[4]).toMatchObject({ types: ["NOTAB", "L4TAB_PIN", "L2TAB", "XALLOC", "BROKEN"] });
  expect(records.slice(7, 11)).toMatchObject([
    { type: "X86_PV_VCPU_BASIC", vcpu: 1, contents: new Uint8Array(20).fill(5) },
    { type: "X86_PV_VCPU_EXTENDED", vcpu: 1, contents: new Uint8Array(3).fill(6) },
    { type: "X86_PV_VCPU_XSAVE", contents: new Uint8Array(0) },
    { type: "X86_PV_VCPU_MSRS" },
  ]);
});

test("a stream may begin with any layer", async () => {
  const libxl = joined(libxlHeader, record(1), ...hvmRecords, record(0));
  expect(names(await all(libxl))).toEqual(names(await all(hvm)).slice(1));
  expect(names(await all(joined(...hvmRecords)))).toEqual(names(await all(hvm)).slice(3, -1));
});

test("records of an emulator, of unknown types, and an older configuration are read", async () => {
  const emulator = record(3, Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0, 9, 9));
  const [header = new Uint8Array(0), ...rest] = hvmRecords;
  const records = await all(
    joined(
      xlHeader("name='web'", 2),
      libxlHeader,
      record(1),
      header,
      record(0x8000_0001),
      ...rest,
      emulator,
      record(77),
      record(0),
    ),
  );
  expect(records[0]).toMatchObject({ isJson: false, configuration: "name='web'" });
  expect(records[4]).toMatchObject({ layer: "libxc", type: "UNKNOWN", code: 0x8000_0001, isOptional: true });
  expect(records.slice(-3)).toMatchObject([
    { type: "EMULATOR_CONTEXT", emulator: 2, index: 1, contents: Uint8Array.of(9, 9) },
    { layer: "libxl", type: "UNKNOWN", code: 77, isOptional: false },
    { layer: "libxl", type: "END" },
  ]);
});

describe("every kind of source has the same records", () => {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  const path = join(folder, "state");
  test.each<[string, () => SavedStateSource | Promise<SavedStateSource>]>([
    ["an ArrayBuffer", () => hvm.buffer],
    ["a Blob", () => new Blob([hvm])],
    ["a ReadableStream", () => new Blob([hvm]).stream()],
    ["pieces of one byte", () => pieces(hvm, 1)],
    ["pieces of 7 bytes", () => pieces(hvm, 7)],
    ["pieces of 4097 bytes", () => pieces(hvm, 4097)],
    ["a path", async () => (await Bun.write(path, hvm), path)],
    ["a file", async () => (await Bun.write(path, hvm), Bun.file(path))],
  ])("%s", async (_, source) => {
    expect(await all(await source())).toEqual(await all(hvm));
    rmSync(path, { force: true });
  });
});

test("a stream is read no further than its state goes", async () => {
  const stream = pieces(joined(hvm, new Uint8Array(100)), hvm.length);
  await all(stream);
  expect(await stream.next()).toMatchObject({ done: false });
});

test("a reader asks its source only for the record that is wanted", async () => {
  let asked = 0;
  const records = readSavedState(
    (async function* () {
      for await (const piece of pieces(hvm, 64)) {
        asked++;
        yield piece;
      }
    })(),
  );
  expect((await records.next()).value).toMatchObject({ layer: "xl" });
  expect(asked).toBe(2);
  await records.return();
});

test("a reader that is left releases its source", async () => {
  let isReleased = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(hvm),
    cancel: () => {
      isReleased = true;
    },
  });
  for await (const { layer } of readSavedState(stream)) {
    expect(layer).toBe("xl");
    break;
  }
  expect(isReleased).toBe(true);
});

function silentSource(): ReadableStream<Uint8Array> {
  return new ReadableStream({});
}

test("a reader that waits ends with its signal, or when it is left", async () => {
  const stop = new AbortController();
  const aborted = readSavedState(silentSource(), { signal: stop.signal }).next();
  stop.abort(new Error("enough"));
  await expect(aborted).rejects.toThrow("enough");
  const left = readSavedState(silentSource());
  const next = left.next();
  await left.return();
  expect(await next).toEqual({ done: true, value: undefined });
});

test("a state of half a gigabyte is read in the memory of some records", async () => {
  const pfns = Array.from({ length: 1024 }, (_, i) => i);
  const head = Buffer.alloc(8 + 8 + 8 * 1024);
  head.writeUInt32LE(1, 0);
  head.writeUInt32LE(8 + 8 * 1024 + 4096 * 1024, 4);
  head.writeUInt32LE(1024, 8);
  for (const pfn of pfns) head.writeUInt32LE(pfn, 16 + 8 * pfn);
  const contents = new Uint8Array(4096 * 1024);
  const [header = new Uint8Array(0)] = hvmRecords;
  async function* long(): AsyncGenerator<Uint8Array> {
    yield header;
    for (let i = 0; i < 128; i++) {
      yield head;
      for (let at = 0; at < contents.length; at += 1 << 18) yield contents.subarray(at, at + (1 << 18));
    }
    yield record(0);
  }
  let pages = 0;
  let most = 0;
  Bun.gc(true);
  const before = process.memoryUsage().arrayBuffers;
  for await (const each of readSavedState(long())) {
    if (each.type !== "PAGE_DATA") continue;
    pages += each.pfns.length;
    if (pages % 8192 === 0) Bun.gc(true);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(pages).toBe(128 * 1024);
  expect(most).toBeLessThan(200 << 20);
});
