import { expect, test } from "bun:test";
import { domid, gfn, gref, mfn, port } from "../../../src/index.ts";
import { memoryOwner } from "../../../src/runtime/abi/numbers.ts";
import { DOMID_COW, DOMID_IO, DOMID_SELF, DOMID_XEN } from "../../../src/generated/4.22/x86_64/xen.constants.ts";

const untyped = (value: unknown): never => value as never;

test("numbers within their range are returned as they are", () => {
  expect([domid(0), domid(32751), port(1), port(131_071), gref(0), gref(0xffff_ffff)]).toEqual([
    0, 32751, 1, 131_071, 0, 0xffff_ffff,
  ]);
  expect([gfn(0), mfn(Number.MAX_SAFE_INTEGER)]).toEqual([0, Number.MAX_SAFE_INTEGER]);
});

test("frames are taken as bigints too, and become numbers", () => {
  expect([gfn(0x1000n), mfn(2n ** 40n)]).toEqual([0x1000, 2 ** 40]);
  for (const value of [-1n, 2n ** 53n, 2n ** 64n - 1n]) expect(() => gfn(value)).toThrow(RangeError);
});

test("numbers out of range are refused with the range, other values with their kind", () => {
  const refused: [call: () => unknown, message: string][] = [
    [() => domid(DOMID_SELF), "RangeError: expected domid to be an integer from 0 to 32751, received 32752"],
    [() => domid(1.5), "RangeError: expected domid to be an integer from 0 to 32751, received 1.5"],
    [() => port(0), "RangeError: expected port to be an integer from 1 to 131071, received 0"],
    [() => gref(-1), "RangeError: expected gref to be an integer from 0 to 4294967295, received -1"],
    [() => mfn(untyped("5")), "TypeError: expected mfn to be a number, received a string"],
    [() => domid(untyped(5n)), "TypeError: expected domid to be a number, received a bigint"],
  ];
  for (const [call, message] of refused) {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(String(thrown)).toBe(message);
  }
});

test("memory may belong to the hypervisor or to devices as well, and to no other reserved number", () => {
  expect([memoryOwner(5), memoryOwner(DOMID_XEN), memoryOwner(DOMID_IO)]).toEqual([5, DOMID_XEN, DOMID_IO]);
  for (const reserved of [DOMID_SELF, DOMID_COW]) expect(() => memoryOwner(reserved)).toThrow(RangeError);
});
