/** Bytes of callers whose classes run code, or lie. */

import { afterEach, describe, expect, test } from "bun:test";
import { bytesBetween, checkBytes, copyOf, typedArrayClass } from "../../../src/runtime/base/bytes.ts";
import { readList } from "../../../src/runtime/base/checks.ts";

/** A class that overrides every member, and records each use. */
class Lying extends Uint8Array {
  static readonly asked: string[] = [];

  static get [Symbol.species](): typeof Uint8Array {
    Lying.asked.push("species");
    return Uint8Array;
  }

  static {
    for (const name of ["length", "byteLength", "byteOffset", "buffer", "subarray", "slice", "set", "constructor"]) {
      Object.defineProperty(Lying.prototype, name, {
        get() {
          Lying.asked.push(name);
          return 4711;
        },
      });
    }
  }
}

afterEach(() => void Lying.asked.splice(0));

describe("bytes in an object of a caller's class", () => {
  test("are measured, cut and copied without calling the class", () => {
    const given = new Lying([1, 2, 3, 4]);
    const own = checkBytes(given);
    expect([...own]).toEqual([1, 2, 3, 4]);
    expect([...bytesBetween(own, 1, 3)]).toEqual([2, 3]);
    expect([...copyOf(own)]).toEqual([1, 2, 3, 4]);
    expect(copyOf(own).buffer).not.toBe(own.buffer);
    expect(Object.getPrototypeOf(own)).toBe(Uint8Array.prototype);
    expect(typedArrayClass(given)).toBe("Uint8Array");
    expect(Lying.asked).toEqual([]);
  });

  test("are used in place, without a copy", () => {
    const given = Buffer.from("hello");
    checkBytes(given)[0] = 0x48;
    expect(given.toString()).toBe("Hello");
  });

  test.each([
    ["a string", "text", "expected a Uint8Array, received a string: text goes through a TextEncoder"],
    ["an array", [1, 2], "expected a Uint8Array, received an object of Array"],
    ["words", new Uint32Array(1), "expected a Uint8Array, received an object of Uint32Array"],
    [
      "an object that only inherits",
      Object.create(Uint8Array.prototype),
      "expected a Uint8Array, received an object of Uint8Array",
    ],
    ["a proxy", new Proxy(new Uint8Array(1), {}), "expected a Uint8Array, received an object of Uint8Array"],
    ["nothing", undefined, "expected a Uint8Array, received undefined"],
  ])("are refused if they are %s", (_, value, message) => {
    expect(() => checkBytes(value)).toThrow(new TypeError(message));
  });

  test("are described in a message even if their class throws", () => {
    const hostile = {
      get constructor(): never {
        throw new Error("mine");
      },
    };
    expect(() => checkBytes(hostile)).toThrow(new TypeError("expected a Uint8Array, received an object of no class"));
  });
});

describe("a caller's list", () => {
  test("is read once, element by element, without calling its iterator", () => {
    const reads: string[] = [];
    const list = new Proxy([7, 8], {
      get(target, name) {
        reads.push(String(name));
        return Reflect.get(target, name);
      },
    });
    expect(readList("frames", list, 1, 9, (frame, index) => frame * 10 + index)).toEqual([70, 81]);
    expect(reads).toEqual(["length", "0", "1"]);
    const endless = Object.assign([1], {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
    expect(readList("frames", endless, 1, 9, (frame) => frame)).toEqual([1]);
  });

  test.each([
    [{ length: 1 }, "expected frames to be an array, received an object of Object"],
    [[], "expected the number of frames to be an integer from 1 to 2, received 0"],
    [[1, 2, 3], "expected the number of frames to be an integer from 1 to 2, received 3"],
  ])("is refused if it is %j", (list, message) => {
    expect(() => readList("frames", list as number[], 1, 2, () => {})).toThrow(message);
  });
});
