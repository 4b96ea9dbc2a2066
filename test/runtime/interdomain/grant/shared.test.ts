/** Pages that a domain shares, and the kernel's actions at the end of a mapping. */

import { describe, expect, test } from "bun:test";
import { type GrantMemory, type Gref, type Port, port } from "../../../../src/index.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { AT, DOM0, GUEST, Pair } from "./pair.ts";

describe("shared pages", () => {
  test("are zeroed, and can be mapped by the other domain", async () => {
    using pair = new Pair();
    using share = pair.own.share(DOM0, { frames: 2, writable: true });
    expect([share.domid, share.writable, share.byteLength, share.grefs.length]).toEqual([
      DOM0,
      true,
      2 * FRAME_SIZE,
      2,
    ]);
    expect(share.read().every((byte) => byte === 0)).toBe(true);
    using mapped = await pair.dom0.map(GUEST, share.grefs, { writable: true });
    share.storeUint32(FRAME_SIZE, 9);
    mapped.storeUint32(0, 8);
    expect([mapped.loadUint32(FRAME_SIZE), share.loadUint32(0)]).toEqual([9, 8]);
  });

  test("are read-only for the other domain by default", async () => {
    using pair = new Pair();
    using share = pair.own.share(DOM0);
    using mapped = await pair.dom0.map(GUEST, share.gref);
    expect([share.writable, mapped.writable]).toEqual([true, false]);
    await expect(pair.dom0.map(GUEST, share.gref, { writable: true })).rejects.toMatchObject({ code: "EINVAL" });
  });

  test("stay in existing mappings, but cannot be mapped again, once their owner has unmapped them", async () => {
    using pair = new Pair();
    const share = pair.own.share(DOM0);
    share.storeUint32(0, 6);
    const mapped = await pair.dom0.map(GUEST, share.gref);
    const { gref: shared } = share;
    share[Symbol.dispose]();
    using next = pair.own.share(DOM0);
    next.storeUint32(0, 7);
    expect([mapped.loadUint32(0), next.gref === shared]).toEqual([6, false]);
    mapped[Symbol.dispose]();
    expect(await pair.dom0.map(GUEST, shared).catch(String)).toMatch(/EINVAL/);
  });

  test("have a limit, and the error names its setting", () => {
    using pair = new Pair();
    const shares = Array.from({ length: 4 }, () => pair.own.share(DOM0, { frames: 256 }));
    expect(() => pair.own.share(DOM0)).toThrow(
      "allocate a page shared with domain 0 failed: ENOSPC. All shared pages are in use that the module's parameter " +
        "allows: /sys/module/xen_gntalloc/parameters/limit",
    );
    shares.pop()?.[Symbol.dispose]();
    pair.own.share(DOM0, { frames: 256 })[Symbol.dispose]();
    for (const share of shares) share[Symbol.dispose]();
    expect(pair.own.counters.inUse).toBe(0);
  });

  test("are all refused if the grant table lacks room for one, and the error says so", () => {
    using pair = new Pair();
    const grants: Gref[] = [];
    expect(() => {
      for (;;) grants.push(pair.guest.grant(DOM0, AT));
    }).toThrow("expected a free entry in the grant table of domain 5");
    for (const grant of grants.slice(0, 2)) pair.guest.revoke(grant);
    for (let time = 0; time < 3; time++) {
      expect(() => pair.own.share(DOM0, { frames: 3 })).toThrow(
        "ENOSPC. All shared pages are in use that the module's parameter allows: " +
          "/sys/module/xen_gntalloc/parameters/limit; or this domain's grant table is full",
      );
    }
    using _share = pair.own.share(DOM0, { frames: 2 });
  });
});

describe("the end of a grant's mapping", () => {
  const sides: [
    side: string,
    map: (pair: Pair, onUnmap: object) => Promise<{ mapped: GrantMemory; other: GrantMemory }>,
  ][] = [
    [
      "of another domain's grant",
      async (pair, onUnmap) => {
        const other = pair.own.share(DOM0, { frames: 2, writable: true });
        return { other, mapped: await pair.dom0.map(GUEST, other.grefs, { writable: true, onUnmap }) };
      },
    ],
    [
      "of pages of its own",
      async (pair, onUnmap) => {
        const mapped = pair.dom0.share(GUEST, { frames: 2, onUnmap });
        return { mapped, other: await pair.own.map(DOM0, mapped.grefs) };
      },
    ],
  ];

  test.each(sides)("clears a byte and notifies a port, for a mapping %s", async (_, map) => {
    const notified: [domid: number, port: number][] = [];
    using pair = new Pair({ notify: (...event) => notified.push(event) });
    const { mapped, other } = await map(pair, { clearByteAt: FRAME_SIZE + 3, notify: port(12) });
    mapped.uint8.fill(0xff);
    mapped[Symbol.dispose]();
    expect(notified).toEqual([[DOM0, 12]]);
    expect(other.read(FRAME_SIZE, 5)).toEqual(Uint8Array.of(0xff, 0xff, 0xff, 0, 0xff));
    expect(other.read(0, 5)).toEqual(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff));
    other[Symbol.dispose]();
    expect(notified).toHaveLength(1);
  });

  test("has only the requested effects", async () => {
    const notified: number[] = [];
    using pair = new Pair({ notify: (_, port) => notified.push(port) });
    using share = pair.own.share(DOM0, { writable: true });
    share.uint8.fill(1);
    (await pair.dom0.map(GUEST, share.gref, { onUnmap: { notify: port(3) } }))[Symbol.dispose]();
    (await pair.dom0.map(GUEST, share.gref, { onUnmap: {} }))[Symbol.dispose]();
    expect(notified).toEqual([3]);
    expect(share.read().every((byte) => byte === 1)).toBe(true);
    (await pair.dom0.map(GUEST, share.gref, { writable: true, onUnmap: { clearByteAt: 0 } }))[Symbol.dispose]();
    expect([notified.length, share.loadUint8(0), share.loadUint8(1)]).toEqual([1, 0, 1]);
  });

  test("is refused before mapping if its effects are impossible", async () => {
    using pair = new Pair();
    using share = pair.own.share(DOM0, { writable: true });
    const wrong: [onUnmap: object, message: RegExp][] = [
      [{ clearByteAt: FRAME_SIZE }, /expected onUnmap.clearByteAt to be an integer from 0 to 4095/],
      [{ clearByteAt: -1 }, /onUnmap.clearByteAt/],
      [{ notify: 0 as Port }, /expected port to be an integer from 1/],
      [{ notify: "3" }, /expected port to be a number/],
      [{ clearBytes: 1 }, /onUnmap has no option "clearBytes"/],
    ];
    for (const [onUnmap, message] of wrong) {
      expect(await pair.dom0.map(GUEST, share.gref, { writable: true, onUnmap }).catch(String)).toMatch(message);
      expect(() => pair.own.share(DOM0, { onUnmap })).toThrow(message);
    }
    const readOnly = pair.dom0.map(GUEST, share.gref, { onUnmap: { clearByteAt: 0 } });
    expect(await readOnly.catch(String)).toMatch(/expected \{ writable: true \} with onUnmap.clearByteAt/);
    expect(pair.dom0.counters.inUse).toBe(0);
  });
});
