/** Saved states that are cut off, damaged or hostile are refused with the place of the fault. */

import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { readSavedState, type SavedRecord, XenSavedStateError } from "../../../../src/saved-state.ts";
import {
  big,
  hvmRecords,
  joined,
  libxcHeader,
  libxlHeader,
  little,
  page,
  pageData,
  pvRecords,
  record,
  text,
  xlFile,
  xlHeader,
} from "./made-states.ts";

/** Reads all, and resolves with the records or the error. */
async function outcome(bytes: Uint8Array): Promise<SavedRecord[] | XenSavedStateError> {
  const records: SavedRecord[] = [];
  try {
    for await (const each of readSavedState(bytes)) records.push(each);
    return records;
  } catch (error) {
    if (error instanceof XenSavedStateError) return error;
    throw error;
  }
}

async function refusal(bytes: Uint8Array): Promise<[offset: number, message: string]> {
  const result = await outcome(bytes);
  if (!(result instanceof XenSavedStateError)) throw new Error(`expected a refusal, received ${result.length} records`);
  expect(result).toMatchObject({ code: "ERR_SAVED_STATE", operation: "read a saved state" });
  expect(result.message).toEndWith(` (byte ${result.offset})`);
  return [result.offset, result.message];
}

/** Small states, with all kinds of records. */
const states = [joined(xlHeader(), libxlHeader, record(1), ...hvmRecords, record(0)), joined(...pvRecords)];

test("a state that is cut off anywhere is refused, at a place within it", async () => {
  for (const state of states) {
    // Within pages, every 97th byte stands for all.
    const step = (length: number): number => (length > 600 && length < state.length - 600 ? 97 : 1);
    for (let length = 0; length < state.length; length += step(length)) {
      const [offset] = await refusal(state.slice(0, length));
      expect(offset).toBeLessThanOrEqual(length);
    }
  }
});

test("a state with a damaged byte is read or refused, whichever byte it is", async () => {
  for (const state of states) {
    for (let at = 0; at < state.length; at += at > 600 && at < state.length - 600 ? 211 : 1) {
      for (const bits of [0x01, 0x80, 0xff]) {
        const damaged = state.slice();
        damaged[at] = (damaged[at] ?? 0) ^ bits;
        const result = await outcome(damaged);
        if (result instanceof XenSavedStateError) expect(result.offset).toBeLessThanOrEqual(state.length);
      }
    }
  }
}, 60_000);

test("random bytes behind any header are read or refused", async () => {
  const starts = [new Uint8Array(0), xlHeader(), joined(xlHeader(), libxlHeader), libxcHeader(1), libxcHeader(2)];
  const word = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 0xffff_ffff }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.array(word, { maxLength: 40 }), async (start, words) => {
      await outcome(joined(start, new Uint8Array(Uint32Array.from(words).buffer)));
    }),
    { numRuns: 2000 },
  );
});

describe("a state is refused", () => {
  const hvm = libxcHeader(2);
  const at = hvm.length;
  const body = at + 8;
  test.each<[string, Uint8Array, number, string]>([
    ["without anything", new Uint8Array(0), 0, "expected 8 bytes of its first header, received 0"],
    [
      "of another format",
      text("#!/bin/sh\necho hello"),
      0,
      "expected a file of xl's, or a stream of libxl's or libxc's",
    ],
    [
      "with half of xl's magic",
      joined(text("Xen saved domain, XL format\n \0 \r")),
      8,
      "expected the magic of xl's header",
    ],
    [
      "of a big-endian machine",
      joined(xlHeader().slice(0, 32), big([32, 0x01020304]), xlHeader().slice(36)),
      32,
      "expected the byte order of little-endian machines",
    ],
    [
      "with flags of xl's that are unknown",
      xlHeader("{}\0", 7),
      36,
      "expected known flags in xl's header, received 0x7",
    ],
    ["in the form before Xen 4.6", xlHeader("{}\0", 1), 36, "expected a stream of Xen 4.6 or later"],
    [
      "with a configuration longer than xl's header says",
      joined(xlHeader("{}\0").slice(0, 48), little([32, 4]), text("{}\0")),
      48,
      "expected at most 3 bytes of configuration, received 4",
    ],
    [
      "with an immense configuration",
      joined(xlHeader("{}\0").slice(0, 44), little([32, 0xffff_ffff])),
      44,
      "expected at most 16777216 bytes of configuration",
    ],
    [
      "of another version of libxl's",
      joined(text("LibxlFmt"), big([32, 3], [32, 0])),
      8,
      "expected version 2 of libxl's stream, received 3",
    ],
    ["big-endian in libxl's layer", joined(text("LibxlFmt"), big([32, 2], [32, 1])), 12, "received a big-endian one"],
    ["of another version of libxc's", libxcHeader(2, 4), 12, "expected version 2 or 3 of libxc's stream, received 4"],
    ["of an unknown kind of guest", libxcHeader(3), 24, "expected a guest of type 1 or 2, received 3"],
    ["without libxc's header", joined(libxlHeader, record(1), record(0)), 24, "expected the marker of libxc's header"],
    [
      "with a second libxc layer",
      joined(libxlHeader, record(1), ...hvmRecords, record(1)),
      libxlHeader.length + 8 + joined(...hvmRecords).length,
      "expected one LIBXC_CONTEXT, received another",
    ],
    [
      "with an immense record",
      joined(hvm, little([32, 9], [32, 0xffff_ffff])),
      at + 4,
      "expected at most 134217728 bytes of HVM_CONTEXT",
    ],
    ["with checkpoints", joined(hvm, record(14)), at, "expected a state without checkpoints"],
    ["with an END that has contents", joined(hvm, record(0, page(0))), body, "expected 0 bytes of END, received 4096"],
    ["with PAGE_DATA of no page", joined(hvm, pageData([], [])), body, "expected PAGE_DATA to have pages"],
    ["with PAGE_DATA of a reserved type", joined(hvm, pageData([[5, 1]], [page(0)])), body + 8, "received type 5"],
    [
      "with PAGE_DATA of too few pages",
      joined(hvm, pageData([[0, 1]], [])),
      body,
      "expected 4112 bytes of PAGE_DATA, received 16",
    ],
    [
      "with PAGE_DATA of too many pages",
      joined(hvm, pageData([[15, 1]], [page(0)])),
      body,
      "expected 16 bytes of PAGE_DATA, received 4112",
    ],
    [
      "with PAGE_DATA of a false count",
      joined(hvm, record(1, little([32, 0xffff_ffff], [32, 0]))),
      body,
      "expected at least 34359738368 bytes",
    ],
    [
      "with parameters that are missing",
      joined(hvm, record(10, little([32, 1], [32, 0]))),
      body,
      "expected 24 bytes of HVM_PARAMS, received 8",
    ],
    [
      "with a parameter of an impossible number",
      joined(hvm, record(10, little([32, 1], [32, 0], [64, 2n ** 32n], [64, 0]))),
      body + 8,
      "expected a parameter's number, received 0x100000000",
    ],
    [
      "with half a cpu policy",
      joined(hvm, record(0x11, new Uint8Array(25))),
      body,
      "expected X86_CPUID_POLICY to have entries of 24 bytes",
    ],
    [
      "with a clock of another size",
      joined(hvm, record(8, new Uint8Array(16))),
      body,
      "expected 24 bytes of X86_TSC_INFO",
    ],
    [
      "with a part of shared_info",
      joined(hvm, record(7, new Uint8Array(8))),
      body,
      "expected 4096 bytes of SHARED_INFO",
    ],
    [
      "of a guest of 16 bits",
      joined(hvm, record(2, little([8, 2], [8, 4], [16, 0], [32, 0]))),
      body,
      "expected a guest with addresses of 4 or 8 bytes",
    ],
    [
      "of a guest with 5 levels",
      joined(hvm, record(2, little([8, 8], [8, 5], [16, 0], [32, 0]))),
      body + 1,
      "3 or 4 levels",
    ],
    [
      "with a list that ends before it begins",
      joined(hvm, record(3, little([32, 9], [32, 1]))),
      body,
      "received 9 and 1",
    ],
    [
      "with a vcpu without a number",
      joined(hvm, record(4, new Uint8Array(4))),
      body,
      "expected at least 8 bytes of X86_PV_VCPU_BASIC",
    ],
  ])("%s", async (_, bytes, offset, message) => {
    const [where, reason] = await refusal(bytes);
    expect(reason).toContain(message);
    expect(where).toBe(offset);
  });
});

/** Announces a record of 128 MiB, sends 200,000 bytes of it one by one, and then tells of the memory in buffers. */
async function* slowSource(tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  yield joined(libxcHeader(2), little([32, 9], [32, 128 << 20]));
  for (let i = 0; i < 200_000; i++) yield Uint8Array.of(1);
  Bun.gc(true);
  tell(process.memoryUsage().arrayBuffers);
}

test("an immense record that comes byte by byte takes memory as it comes", async () => {
  Bun.gc(true);
  const before = process.memoryUsage().arrayBuffers;
  let during = Number.NaN;
  const reading = Array.fromAsync(readSavedState(slowSource((bytes) => (during = bytes))));
  await expect(reading).rejects.toThrow("expected 134217728 bytes of HVM_CONTEXT, received 200000");
  expect(during - before).toBeLessThan(64 << 20);
});

test("a source that is none, and an unknown option, are refused at the call", () => {
  expect(() => readSavedState(5 as never)).toThrow("expected a path, a Blob, bytes or a stream of bytes");
  expect(() => readSavedState("/a\0b")).toThrow(TypeError);
  expect(() => readSavedState(new Uint8Array(0), { singal: 1 } as object)).toThrow('did you mean "signal"?');
});

async function* brokenSource(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(0);
  throw new Error("no such disk");
}

async function* sourceOfText(): AsyncGenerator<Uint8Array> {
  yield "text" as never;
}

test("the source's own error and a source of other things end the reading", async () => {
  await expect(readSavedState(brokenSource()).next()).rejects.toThrow("no such disk");
  await expect(readSavedState(sourceOfText()).next()).rejects.toThrow("expected a Uint8Array, received");
  await expect(readSavedState("/no/such/file").next()).rejects.toThrow("ENOENT");
  expect(await outcome(xlFile(pvRecords))).toBeArray();
});
