import { describe, expect, test } from "bun:test";
import { countOf, type CountSource } from "../../../../src/runtime/abi/interpreter/index.ts";
import type { BufferTable } from "../../../../src/runtime/struct/index.ts";
import { layOut } from "./random-records.ts";

/** A record with members m0 and m1 of 32 bits, and m2 of 64 bits; m3 is signed. */
const { type } = layOut([
  { is: "int", size: 4, signed: false },
  { is: "int", size: 4, signed: false },
  { is: "int", size: 8, signed: false },
  { is: "int", size: 4, signed: true },
]);
const [M0, M1, M2, M3] = [0, 8, 16, 24];

function source(write: (view: DataView) => void = () => {}, buffer: readonly number[] = []): CountSource {
  const view = new DataView(new ArrayBuffer(type.size));
  write(view);
  const bytes = new DataView(Uint8Array.from(buffer).buffer);
  return {
    view,
    base: 0,
    scalar: (name) => ({ length: 3, fraction: 1.5, negative: -1, text: "3" })[name],
    pageBytes: () => 4096,
    word: (at, size) => {
      if (at + size > bytes.byteLength) return undefined;
      return size === 2 ? bytes.getUint16(at, true) : bytes.getUint32(at, true);
    },
  };
}

type Words = Pick<BufferTable, "count" | "unit" | "size">;

function bytesOf(words: Words, at: CountSource, record: typeof type | null = type): number | undefined {
  return countOf({ element: "uint8_t", direction: "out", ...words }, record ?? undefined).bytes(at);
}

describe("the interpreter computes a buffer's bytes", () => {
  test("as its units times their size, with eight bits to a byte", () => {
    const at = source((view) => view.setUint32(M0, 9, true));
    expect(bytesOf({ count: ["m0"], unit: "elements", size: 12 }, at)).toBe(108);
    expect(bytesOf({ count: ["m0"], unit: "bytes" }, at)).toBe(9);
    expect(bytesOf({ count: ["m0"], unit: "bits" }, at)).toBe(2);
    expect(bytesOf({ count: ["m0"], unit: "pages" }, at)).toBe(9 * 4096);
  });

  test("as a product of members and constants", () => {
    const at = source((view) => {
      view.setUint32(M0, 3, true);
      view.setUint32(M1, 4, true);
    });
    expect(bytesOf({ count: ["m0", "m1", 20], unit: "bytes" }, at)).toBe(240);
  });

  test("as 0 for a range that ends before it starts, whatever the factor", () => {
    const at = source((view) => {
      view.setUint32(M0, 5, true);
      view.setUint32(M1, 3, true);
    });
    expect(bytesOf({ count: ["m1..m0"], unit: "bytes" }, at)).toBe(3);
    expect(bytesOf({ count: ["m0..m1"], unit: "bytes" }, at)).toBe(0);
    expect(bytesOf({ count: ["m0..m1", "m0..m1"], unit: "bytes" }, at)).toBe(0);
  });

  test("exactly for a range of numbers beyond 2^53", () => {
    const at = source((view) => view.setBigUint64(M2, 2n ** 64n - 1n, true));
    expect(bytesOf({ count: ["m2..m2"], unit: "bytes" }, at)).toBe(1);
  });

  test("as more than any buffer holds, for a negative member or one beyond 2^53", () => {
    const at = source((view) => {
      view.setInt32(M3, -1, true);
      view.setBigUint64(M2, 2n ** 60n + 1n, true);
    });
    expect(bytesOf({ count: ["m3"], unit: "bytes" }, at)).toBe(2 ** 32 - 1);
    expect(bytesOf({ count: ["m2"], unit: "bytes" }, at)).toBe(2 ** 60);
  });

  test("as the text up to its zero, or endless without a zero", () => {
    const text = { count: ["nul"], unit: "bytes" } as const;
    expect(bytesOf(text, source(undefined, [65, 0, 66, 0, 0, 0, 67, 0]))).toBe(6);
    expect(bytesOf(text, source(undefined, [65, 0, 0, 66, 0]))).toBe(Infinity);
    expect(bytesOf(text, source())).toBe(Infinity);
  });

  test("as the length in the buffer itself, at least that of its header", () => {
    const ownBytes = { count: ["self"], unit: "bytes" } as const;
    const ownWords = { count: ["self"], unit: "elements", size: 4 } as const;
    expect(bytesOf(ownBytes, source(undefined, [0x2c, 1]))).toBe(300);
    expect(bytesOf(ownBytes, source(undefined, [1]))).toBe(2);
    expect(bytesOf(ownWords, source(undefined, [0, 0, 0, 0, 3, 0, 0, 0]))).toBe(20);
    expect(bytesOf(ownWords, source())).toBe(8);
  });

  test("from the hypercall's own arguments, if they are numbers that a hypercall accepts", () => {
    expect(bytesOf({ count: ["length"], unit: "bytes" }, source(), null)).toBe(3);
    for (const name of ["fraction", "negative", "text", "missing"]) {
      expect(bytesOf({ count: [name], unit: "bytes" }, source(), null)).toBeUndefined();
    }
  });

  test("as unknown if the number of vcpus counts them, or if Xen's page size is unknown", () => {
    expect(bytesOf({ count: ["vcpus"], unit: "bits" }, source())).toBeUndefined();
    const at = { ...source(), pageBytes: () => undefined };
    expect(bytesOf({ count: [1], unit: "pages" }, at)).toBeUndefined();
  });
});

test("a table whose count names a missing member is refused when it is read", () => {
  expect(() => countOf({ element: "void", direction: "in", count: ["m9"], unit: "bytes" }, type)).toThrow(
    "struct random has no member m9 to count with",
  );
});
