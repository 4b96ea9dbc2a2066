/**
 * Tests decoders against the programs that compress, if these are installed, and against recorded streams everywhere.
 */

import { describe, expect, test } from "bun:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { ImageBytes } from "../../../../../src/runtime/toolstack/builder/image/image-bytes.ts";
import { unpack } from "../../../../../src/runtime/toolstack/builder/image/unpack/index.ts";
import { XenImageError } from "../../../../../src/index.ts";
import { packed, randomBytes, reasonOf, sample } from "./samples.ts";

const MAX = 64 << 20;
const text = Buffer.from("the quick brown fox jumps over the lazy dog; ".repeat(4000));
const noise = randomBytes(7, 300_000);
const opcodes = randomBytes(99, 200_000, [0xe8, 0xe9, 0xe8, 0x00, 0xff, 0x01, 0xfe, 0x7f]);
const long = new Uint8Array(Buffer.concat([text, noise, new Uint8Array(9 << 20), opcodes]));

const inputs: Record<string, Uint8Array> = {
  "one byte": Uint8Array.of(42),
  "a sample": sample(),
  text: new Uint8Array(text),
  noise,
  opcodes,
  "nine megabytes": long,
};

async function unpacked(bytes: Uint8Array, maxBytes = MAX, signal?: AbortSignal): Promise<Uint8Array> {
  const result = await unpack(new ImageBytes(bytes, "stream"), { maxBytes, signal });
  if (result === null) throw new Error("the bytes begin like no packed stream");
  return result.bytes;
}

async function pack(command: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const child = Bun.spawn([...command], { stdin: bytes, stdout: "pipe", stderr: "inherit" });
  const result = await new Response(child.stdout).bytes();
  expect(await child.exited).toBe(0);
  return result;
}

/** Compares without printing a diff of megabytes, as `toEqual` would. */
function expectSame(received: Uint8Array, expected: Uint8Array): void {
  expect(received.length).toBe(expected.length);
  expect(Buffer.compare(received, expected)).toBe(0);
}

describe("a recorded compressed stream", () => {
  for (const [name, stream] of Object.entries(packed)) {
    test(`of ${name} unpacks to the sample`, async () => expectSame(await unpacked(stream), sample()));

    test(`of ${name} that breaks off anywhere is refused with an offset`, async () => {
      // The first bytes alone do not identify a stream yet.
      for (let length = 6; length < stream.length; length++) {
        const error = await reasonOf(unpacked(stream.subarray(0, length)));
        // A frame of lz4 has no end mark: between blocks nothing is missing.
        if (name === "lz4" && error === undefined) continue;
        expect(error).toBeInstanceOf(XenImageError);
        expect((error as XenImageError).offset).toBeLessThanOrEqual(length);
      }
    });

    test(`of ${name} with any byte changed is refused, or unpacks to something within the limit`, async () => {
      for (let at = 6; at < stream.length; at++) {
        const damaged = new Uint8Array(stream);
        damaged[at] = (damaged[at] as number) ^ (1 + ((at * 37) % 255));
        try {
          expect((await unpacked(damaged, 2048)).length).toBeLessThanOrEqual(2048);
        } catch (error) {
          expect(error).toBeInstanceOf(XenImageError);
        }
      }
    });

    test(`of ${name} may not unpack to more than the limit`, async () => {
      const { length } = sample();
      expect((await unpacked(stream, length)).length).toBe(length);
      const error = await reasonOf(unpacked(stream, length - 1));
      expect(error).toBeInstanceOf(XenImageError);
      expect((error as Error).message).toContain(`more than the ${length - 1} bytes`);
    });
  }

  test("of xz with any changed byte is refused, since checksums cover all of it", async () => {
    const stream = packed.xz;
    for (let at = 6; at < stream.length; at++) {
      const damaged = new Uint8Array(stream);
      damaged[at] = (damaged[at] as number) ^ 0x10;
      expect(await reasonOf(unpacked(damaged))).toBeInstanceOf(XenImageError);
    }
  });

  test("of xz with bytes after it is refused", async () => {
    const error = await reasonOf(unpacked(new Uint8Array([...packed.xz, 1, 2, 3, 4])));
    expect((error as Error).message).toContain("expected the end of the xz stream, received 4 bytes");
  });
});

describe.skipIf(Bun.which("xz") === null)("data compressed by the program xz", () => {
  const commands: readonly (readonly string[])[] = [
    ["xz", "-1"],
    ["xz", "--check=crc32", "--x86", "--lzma2=preset=6,dict=32MiB"],
    ["xz", "--check=none", "--lzma2=preset=0"],
    ["xz", "--check=sha256", "--lzma2=preset=1,lc=0,lp=4,pb=0"],
    ["xz", "--lzma2=preset=1,lc=4,lp=0,pb=4"],
    ["xz", "--lzma2=preset=1,lc=1,lp=3,pb=2"],
    ["xz", "-1", "--block-size=100000", "-T1"],
    ["xz", "-1", "--block-size=100000", "-T2", "--x86", "--lzma2=preset=1"],
    ["xz", "--lzma2=preset=1,dict=4KiB"],
  ];
  for (const command of commands) {
    test(`by ${command.join(" ")} is unpacked`, async () => {
      for (const bytes of Object.values(inputs)) {
        expectSame(await unpacked(await pack([...command, "-c"], bytes)), bytes);
      }
    }, 60_000);
  }

  test("with the x86 filter from random opcodes and operands is unpacked, even if these overlap", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const bytes = randomBytes(seed * 7919, 3000 + seed, [0xe8, 0xe9, 0x00, 0xff, seed, 0x01, 0xfe]);
      const stream = await pack(["xz", "-c", "--x86", "--lzma2=preset=0"], bytes);
      expectSame(await unpacked(stream), bytes);
    }
  }, 60_000);

  test("with another filter is refused with the filter's number", async () => {
    const stream = await pack(["xz", "-c", "--arm", "--lzma2=preset=0"], sample());
    const error = await reasonOf(unpacked(stream));
    expect((error as Error).message).toContain("alone or behind the x86 filter (0x4), received 0x7, 0x21");
  });
});

describe.skipIf(Bun.which("lz4") === null)("data compressed by the program lz4", () => {
  for (const level of ["-1", "-9", "-12"]) {
    test(`by lz4 -l ${level} is unpacked`, async () => {
      for (const bytes of Object.values(inputs)) {
        expectSame(await unpacked(await pack(["lz4", "-l", "-c", level], bytes)), bytes);
      }
    }, 60_000);
  }

  test("by lz4 without -l is refused with the format's name", async () => {
    const error = await reasonOf(unpacked(await pack(["lz4", "-c"], sample())));
    expect((error as Error).message).toContain(
      "expected a kernel packed with gzip, zstd, xz, lz4 or not at all, received lz4 frame",
    );
  });
});

describe.skipIf(Bun.which("zstd") === null)("data compressed by the program zstd", () => {
  for (const options of [["-1"], ["-7", "--check"], ["-3", "--long=27", "--no-check"], ["--no-content-size"]]) {
    test(`by zstd ${options.join(" ")} is unpacked`, async () => {
      for (const bytes of Object.values(inputs)) {
        expectSame(await unpacked(await pack(["zstd", "-q", "-c", ...options], bytes)), bytes);
      }
    }, 60_000);
  }
});

test("data compressed by zlib is unpacked", async () => {
  for (const bytes of Object.values(inputs)) {
    expectSame(await unpacked(gzipSync(bytes)), bytes);
    expectSame(await unpacked(zstdCompressSync(bytes)), bytes);
  }
});

describe("a known but unsupported compression", () => {
  test.each([
    ["bzip2", [0x42, 0x5a, 0x68, 0x39]],
    ["lzma", [0x5d, 0, 0, 0x80, 0]],
    ["lzo", [0x89, 0x4c, 0x5a, 0x4f, 0, 0x0d]],
  ])("%p is named in the error", async (name, start) => {
    const error = await reasonOf(unpacked(new Uint8Array([...start, ...noise.subarray(0, 100)])));
    expect(error).toBeInstanceOf(XenImageError);
    expect((error as Error).message).toContain(`received ${name}: unpack it`);
  });
});

test("bytes that do not begin a compressed stream are not unpacked", async () => {
  expect(await unpack(new ImageBytes(sample(), "stream"), { maxBytes: MAX })).toBeNull();
});

describe("a small stream that unpacks to very many bytes", () => {
  const zeros = new Uint8Array(40 << 20);

  test.each(["gzip", "zstd"])("of %s is refused at the limit", async (name) => {
    const stream = name === "gzip" ? gzipSync(zeros) : zstdCompressSync(zeros);
    expect(await reasonOf(unpacked(stream, 1 << 20))).toBeInstanceOf(XenImageError);
  });

  test("of lz4 is refused at the limit", async () => {
    // One block: a literal, then a match whose length takes 32,000 bytes of 255.
    const block = Uint8Array.of(0x1f, 0, 1, 0, ...new Uint8Array(32_000).fill(255), 0);
    const stream = new Uint8Array(8 + block.length);
    stream.set([2, 0x21, 0x4c, 0x18]);
    new DataView(stream.buffer).setUint32(4, block.length, true);
    stream.set(block, 8);
    const error = await reasonOf(unpacked(stream, 1 << 20));
    expect((error as Error).message).toContain("more than the 1048576 bytes");
    expect((await unpacked(stream)).length).toBe(1 + 15 + 4 + 32_000 * 255);
  });
});

test("an aborted signal ends the unpacking of each format with its reason", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  for (const stream of Object.values(packed)) {
    expect((await reasonOf(unpacked(stream, MAX, signal))) as Error).toHaveProperty("message", "enough");
  }
});

test.skipIf(Bun.which("xz") === null)(
  "a signal that is aborted meanwhile ends long work",
  async () => {
    const stream = await pack(["xz", "-c", "-0", "--block-size=20000"], long);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 1);
    expect((await reasonOf(unpacked(stream, MAX, controller.signal))) as Error).toHaveProperty("message", "enough");
  },
  20_000,
);
