/** Invalid domids, grants and options. */

import { describe, expect, test } from "bun:test";
import { gref, Grants } from "../../../../src/index.ts";
import { GUEST } from "./pair.ts";

const untyped = (value: unknown): never => value as never;

describe("grants refuse before opening a device", () => {
  const wrong: [what: string, use: (grants: Grants) => unknown, message: RegExp][] = [
    ["a domain that cannot be", (grants) => grants.map(untyped(-1), gref(8)), /^RangeError: expected domid to be/],
    ["a reserved domain", (grants) => grants.map(untyped(0x7ff0), gref(8)), /^RangeError: expected domid to be/],
    ["no grant", (grants) => grants.map(GUEST, []), /^RangeError: expected the number of grants to be/],
    ["a grant that cannot be", (grants) => grants.map(GUEST, untyped(2 ** 32)), /^RangeError: expected gref to be/],
    [
      "a grant that is not a number",
      (grants) => grants.map(GUEST, untyped("8")),
      /^TypeError: expected gref to be a number/,
    ],
    ["one among others", (grants) => grants.map(GUEST, [gref(8), untyped(1.5)]), /^RangeError: expected gref to be/],
    [
      "an array with a gap",
      (grants) => grants.map(GUEST, untyped(Object.assign([], { length: 2 }))),
      /^TypeError: expected gref to be a number/,
    ],
    [
      "a misspelt option",
      (grants) => grants.map(GUEST, gref(8), untyped({ writeable: true })),
      /no option "writeable"/,
    ],
    ["another's option", (grants) => grants.share(GUEST, untyped({ signal: null })), /Grants.share has no option/],
    ["no frames", (grants) => grants.share(GUEST, { frames: 0 }), /^RangeError: expected frames to be/],
    ["too many frames", (grants) => grants.share(GUEST, { frames: 2 ** 20 }), /^RangeError: expected frames to be/],
    [
      "options that are none",
      (grants) => grants.share(GUEST, untyped(3)),
      /expected the options of Grants.share to be an object, received a number/,
    ],
    ["no limit", (grants) => grants.setMaximumGrants(0), /^RangeError: expected the number of grants to be/],
  ];

  test.each(wrong)("%s", async (_, use, message) => {
    using grants = Grants.open();
    const outcome = await (async () => use(grants))().then(() => "nothing was refused", String);
    expect(outcome).toMatch(message);
  });

  test("an unknown option of open", () => {
    expect(() => Grants.open(untyped({ gntDev: 1 }))).toThrow('Grants.open has no option "gntDev"');
  });
});
