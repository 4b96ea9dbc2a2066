/** Copies between grants and memory. */

import { describe, expect, test } from "bun:test";
import { gfn, gref } from "../../../../src/index.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { AT, DOM0, GUEST, Pair } from "./pair.ts";

const untyped = (value: unknown): never => value as never;

describe("a grant copy", () => {
  test("goes between grants and bytes, in both directions, and between two grants", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    using share = pair.dom0.share(GUEST, { writable: true });
    page.write(100, Uint8Array.of(1, 2, 3, 4));
    const grant = pair.guest.grant(DOM0, AT, { writable: true });
    const [first, last] = [new Uint8Array(4), new Uint8Array(8)];
    await pair.dom0.copy([
      { from: { domid: GUEST, gref: grant, offset: 100 }, to: first },
      { from: Uint8Array.of(9, 8, 7), to: { domid: GUEST, gref: grant, offset: FRAME_SIZE - 3 } },
      { from: { domid: GUEST, gref: grant, offset: 102 }, to: last, length: 2 },
    ]);
    expect(first).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(last).toEqual(Uint8Array.of(3, 4, 0, 0, 0, 0, 0, 0));
    expect(page.read(FRAME_SIZE - 3)).toEqual(Uint8Array.of(9, 8, 7));
    await pair.own.copy([{ from: { domid: DOM0, gref: share.gref }, to: new Uint8Array(FRAME_SIZE) }]);
    await pair.dom0.copy([]);
  });

  test("waits for a page that is paged out, and copies the others once", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    const grant = pair.guest.grant(DOM0, AT, { writable: true });
    const away = gfn(0x200);
    const other = pair.guest.grant(DOM0, away);
    pair.guest.pageOut(away);
    const bytes = Uint8Array.of(1);
    const [to] = [new Uint8Array(2).fill(7)];
    const copying = pair.dom0.copy([
      { from: bytes, to: { domid: GUEST, gref: grant } },
      { from: { domid: GUEST, gref: other }, to },
    ]);
    await Bun.sleep(3);
    expect(page.loadUint8(0)).toBe(1);
    page.storeUint8(0, 99);
    pair.guest.pageIn(away);
    await copying;
    expect([page.loadUint8(0), ...to]).toEqual([99, 0, 0]);
  });

  test("throws an error with the refused piece and Xen's reason", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    const bytes = new Uint8Array(4);
    await expect(pair.dom0.copy([{ from: { domid: GUEST, gref: gref(99) }, to: bytes }])).rejects.toMatchObject({
      code: "GNTST_bad_gntref",
      errno: undefined,
      operation: "copy 4 bytes from grant 99 of domain 5 to this program",
    });
    const toReadOnly = [{ from: bytes, to: { domid: GUEST, gref: grant } }];
    expect(await pair.dom0.copy(toReadOnly).catch(String)).toBe(
      "XenError: copy 4 bytes from this program to grant 8 of domain 5 failed: GNTST_bad_gntref. " +
        "Other parts of the copy may have taken place",
    );
  });

  test("is refused before any ioctl if it is impossible", async () => {
    using pair = new Pair();
    const grant = { domid: GUEST, gref: pair.guest.grant(DOM0, AT) };
    const wrong: [copies: unknown, message: RegExp][] = [
      [[{ from: new Uint8Array(1), to: new Uint8Array(1) }], /^TypeError: expected copy 0 to be from or to a grant/],
      [[{ from: grant, to: grant }], /^TypeError: expected a length for copy 0/],
      [
        [{ from: grant, to: new Uint8Array(4), length: 5 }],
        /^RangeError: expected copy 0 to fit the array \(4 bytes\), received 5 bytes/,
      ],
      [
        [{ from: { ...grant, offset: 4094 }, to: new Uint8Array(4) }],
        /^RangeError: expected copy 0 to fit the frame from offset 4094 \(2 bytes\), received 4/,
      ],
      [[{ from: grant, to: new Uint8Array(5000) }], /^RangeError: expected the length of copy 0 to be/],
      [[{ from: grant, to: { gref: 8 } }], /^TypeError: expected domid to be a number/],
      [[{ from: grant }], /^TypeError: expected \{ domid, gref \} or a Uint8Array, received undefined/],
      [[{ from: { ...grant, ofset: 1 }, to: new Uint8Array(4) }], /no option "ofset"; did you mean "offset"\?/],
      [[{ from: grant, to: new Uint8Array(4), lenght: 1 }], /^TypeError: copy 0 has .* did you mean "length"\?/],
      ["copy", /^TypeError: expected copies to be an array, received a string/],
    ];
    for (const [copies, message] of wrong) expect(await pair.dom0.copy(untyped(copies)).catch(String)).toMatch(message);
  });
});
