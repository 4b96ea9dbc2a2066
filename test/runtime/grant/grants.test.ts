/** Grants between simulated domains: everything above the kernel's devices, with all that these refuse. */

import { describe, expect, test } from "bun:test";
import { domid, gfn, gref, Grants, type GrantMemory, type Port, port } from "../../../src/index.ts";
import { FRAME_SIZE } from "../../../src/runtime/shared-memory/index.ts";
import { SimulatedMemory, type SimulatedMemoryOptions } from "../../../src/runtime/simulated/shared-memory/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { mappings } from "../process-state.ts";
import { grantContract } from "./contract.ts";

const untyped = (value: unknown): never => value as never;
const [DOM0, GUEST] = [domid(0), domid(5)];
const AT = gfn(0x100);
const MEMORY = "/memfd:xen-ts-simulated-memory (deleted)";

/** A guest with one granted frame, and grants as dom0 and as the guest see them. */
class Pair implements Disposable {
  readonly memory: SimulatedMemory;
  readonly guest;
  readonly dom0: Grants;
  readonly own: Grants;

  constructor(options?: SimulatedMemoryOptions) {
    this.memory = new SimulatedMemory(options);
    this.guest = this.memory.domain(GUEST);
    this.dom0 = this.memory.grants(DOM0);
    this.own = this.memory.grants(GUEST);
  }

  [Symbol.dispose](): void {
    this.dom0[Symbol.dispose]();
    this.own[Symbol.dispose]();
    this.memory[Symbol.dispose]();
  }
}

{
  const machine = new SimulatedXen();
  grantContract({
    name: "simulated",
    self: DOM0,
    open: () => {
      const [grants, channels] = [machine.memory.grants(DOM0), machine.eventChannels()];
      const dispose = (): void => {
        grants[Symbol.dispose]();
        channels[Symbol.dispose]();
      };
      return { grants, channels, [Symbol.dispose]: dispose };
    },
  });
}

describe("a mapped grant", () => {
  test("is the other domain's memory, in both directions", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    page.write(0, Uint8Array.of(1, 2, 3));
    using mapped = await pair.dom0.map(GUEST, pair.guest.grant(DOM0, AT, { writable: true }), { writable: true });
    expect([mapped.domid, mapped.gref, mapped.byteLength, mapped.writable]).toEqual([GUEST, gref(8), FRAME_SIZE, true]);
    expect(mapped.read(0, 3)).toEqual(Uint8Array.of(1, 2, 3));
    mapped.storeUint32(8, 77);
    expect(page.loadUint32(8)).toBe(77);
  });

  test("lies behind the one before, in the order that was asked for", async () => {
    using pair = new Pair();
    const frames = [gfn(0x300), gfn(0x100), gfn(0x200)];
    for (const [index, at] of frames.entries()) {
      using page = pair.guest.page(at);
      page.storeUint32(0, index);
    }
    const grefs = frames.map((at) => pair.guest.grant(DOM0, at));
    using mapped = await pair.dom0.map(GUEST, [...grefs].toReversed());
    expect([0, 1, 2].map((index) => mapped.loadUint32(index * FRAME_SIZE))).toEqual([2, 1, 0]);
    expect(mapped.grefs).toEqual([...grefs].toReversed());
    expect(() => mapped.gref).toThrow(/^there are 3 grants here: see grefs$/);
    expect(mapped.read()).toHaveLength(3 * FRAME_SIZE);
  });

  test("is read-only unless asked for otherwise, and then only where the grant allows it", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    const readOnly = pair.guest.grant(DOM0, AT);
    using mapped = await pair.dom0.map(GUEST, readOnly);
    page.storeUint32(0, 5);
    expect([mapped.writable, mapped.loadUint32(0)]).toEqual([false, 5]);
    expect(() => mapped.uint8).toThrow("grant 8 of domain 5 is read-only: use read(), snapshot() or the load methods");
    await expect(pair.dom0.map(GUEST, readOnly, { writable: true })).rejects.toMatchObject({
      code: "EINVAL",
      operation: "map grant 8 of domain 5",
    });
  });

  test("survives what its owner does to grant, frame and contents", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT, { writable: true });
    using page = pair.guest.page(AT);
    using mapped = await pair.dom0.map(GUEST, grant, { writable: true });
    expect(pair.guest.revoke(grant)).toBe(false);
    pair.guest.remove(AT);
    using other = pair.guest.page(AT);
    other.uint8.fill(0xff);
    page.storeUint32(0, 1);
    expect(mapped.loadUint32(0)).toBe(1);
    pair.memory.forget(GUEST);
    mapped.storeUint32(4, 2);
    expect(page.loadUint32(4)).toBe(2);
    await expect(pair.dom0.map(GUEST, grant)).rejects.toMatchObject({ code: "EINVAL" });
  });

  test("keeps its domain from going until it is unmapped", async () => {
    const held: number[] = [];
    const hold = (of: number): Disposable => {
      held.push(of);
      return { [Symbol.dispose]: () => void held.pop() };
    };
    using pair = new Pair({ hold });
    const grant = pair.guest.grant(DOM0, AT);
    const mapped = await pair.dom0.map(GUEST, grant);
    expect(held).toEqual([GUEST]);
    mapped[Symbol.dispose]();
    mapped[Symbol.dispose]();
    expect(held).toEqual([]);
    expect(pair.guest.revoke(grant)).toBe(true);
  });

  test("outlives the Grants that it is from, which maps no more", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    const grant = pair.guest.grant(DOM0, AT);
    const mapped = await pair.dom0.map(GUEST, grant);
    pair.dom0[Symbol.dispose]();
    pair.dom0[Symbol.dispose]();
    page.storeUint32(0, 3);
    expect(mapped.loadUint32(0)).toBe(3);
    const gone = /^ReferenceError: these Grants have been disposed$/;
    const uses = [pair.dom0.map(GUEST, grant), pair.dom0.copy([])].map((use) => use.then(String, String));
    for (const outcome of await Promise.all(uses)) expect(outcome).toMatch(gone);
    expect(() => pair.dom0.share(GUEST)).toThrow(ReferenceError);
    expect(() => pair.dom0.setMaxGrants(1)).toThrow(ReferenceError);
    mapped[Symbol.dispose]();
    expect(pair.guest.revoke(grant)).toBe(true);
  });

  test("is refused where one of several is not there, and then none is mapped", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    const before = mappings(MEMORY);
    for (const bad of [gref(9), gref(0), gref(0xffff_ffff)]) {
      expect(await pair.dom0.map(GUEST, [grant, bad]).catch(String)).toMatch(
        /^XenError: map grants 8, \d+ of domain 5 failed: EINVAL\. Xen refused a grant/,
      );
    }
    expect(await pair.dom0.map(domid(7), grant).catch(String)).toMatch(/domain 7 failed: EINVAL/);
    expect(await pair.own.map(GUEST, grant).catch(String)).toMatch(/EINVAL/);
    expect(pair.dom0.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 0 });
    expect(mappings(MEMORY)).toBe(before);
    expect(pair.guest.revoke(grant)).toBe(true);
  });
});

describe("shared pages", () => {
  test("are zeroed, and the other domain's to map", async () => {
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

  test("are for reading by default", async () => {
    using pair = new Pair();
    using share = pair.own.share(DOM0);
    using mapped = await pair.dom0.map(GUEST, share.gref);
    expect([share.writable, mapped.writable]).toEqual([true, false]);
    await expect(pair.dom0.map(GUEST, share.gref, { writable: true })).rejects.toMatchObject({ code: "EINVAL" });
  });

  test("stay for whoever has mapped them, and can be mapped no more, once their owner is done", async () => {
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

  test("have a limit, and the error says where it is", () => {
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
});

describe("at the end of a mapping", () => {
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

  test.each(sides)("%s the kernel clears a byte and notifies a port", async (_, map) => {
    const notified: [domid: number, port: number][] = [];
    using pair = new Pair({ notify: (...event) => notified.push(event) });
    const { mapped, other } = await map(pair, { clearByte: FRAME_SIZE + 3, notify: port(12) });
    mapped.uint8.fill(0xff);
    mapped[Symbol.dispose]();
    expect(notified).toEqual([[DOM0, 12]]);
    expect(other.read(FRAME_SIZE, 5)).toEqual(Uint8Array.of(0xff, 0xff, 0xff, 0, 0xff));
    expect(other.read(0, 5)).toEqual(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff));
    other[Symbol.dispose]();
    expect(notified).toHaveLength(1);
  });

  test("only what was asked for is done", async () => {
    const notified: number[] = [];
    using pair = new Pair({ notify: (_, port) => notified.push(port) });
    using share = pair.own.share(DOM0, { writable: true });
    share.uint8.fill(1);
    (await pair.dom0.map(GUEST, share.gref, { onUnmap: { notify: port(3) } }))[Symbol.dispose]();
    (await pair.dom0.map(GUEST, share.gref, { onUnmap: {} }))[Symbol.dispose]();
    expect(notified).toEqual([3]);
    expect(share.read().every((byte) => byte === 1)).toBe(true);
    (await pair.dom0.map(GUEST, share.gref, { writable: true, onUnmap: { clearByte: 0 } }))[Symbol.dispose]();
    expect([notified.length, share.loadUint8(0), share.loadUint8(1)]).toEqual([1, 0, 1]);
  });

  test("what cannot be done is refused before anything is mapped", async () => {
    using pair = new Pair();
    using share = pair.own.share(DOM0, { writable: true });
    const wrong: [onUnmap: object, message: RegExp][] = [
      [{ clearByte: FRAME_SIZE }, /onUnmap.clearByte must be an integer from 0 to 4095/],
      [{ clearByte: -1 }, /onUnmap.clearByte/],
      [{ notify: 0 as Port }, /port must be an integer from 1/],
      [{ notify: "3" }, /port must be a number/],
      [{ clearBytes: 1 }, /onUnmap has no option "clearBytes"/],
    ];
    for (const [onUnmap, message] of wrong) {
      expect(await pair.dom0.map(GUEST, share.gref, { writable: true, onUnmap }).catch(String)).toMatch(message);
      expect(() => pair.own.share(DOM0, { onUnmap })).toThrow(message);
    }
    const readOnly = pair.dom0.map(GUEST, share.gref, { onUnmap: { clearByte: 0 } });
    expect(await readOnly.catch(String)).toMatch(/a byte can only be cleared in memory that is writable/);
    expect(pair.dom0.counters.inUse).toBe(0);
  });
});

describe("a page that is paged out", () => {
  test("is waited for, and the event loop goes on", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    pair.guest.pageOut(AT);
    const mapping = pair.dom0.map(GUEST, grant);
    await Bun.sleep(20);
    expect(Bun.peek.status(mapping)).toBe("pending");
    pair.guest.pageIn(AT);
    using mapped = await mapping;
    expect(mapped.loadUint32(0)).toBe(0);
    expect(pair.dom0.counters.inUse).toBe(1);
  });

  test("is given up when the signal is aborted, and nothing is left", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    pair.guest.pageOut(AT);
    const before = mappings(MEMORY);
    const abort = new AbortController();
    const mapping = pair.dom0.map(GUEST, grant, { signal: abort.signal });
    const copying = pair.dom0.copy([{ from: { domid: GUEST, gref: grant }, to: new Uint8Array(4) }], {
      signal: abort.signal,
    });
    await Bun.sleep(5);
    const outcomes = [mapping, copying].map((pending) => pending.then(String, String));
    abort.abort(new Error("enough"));
    expect(await Promise.all(outcomes)).toEqual(["Error: enough", "Error: enough"]);
    await expect(pair.dom0.map(GUEST, grant, { signal: abort.signal })).rejects.toThrow("enough");
    expect([mappings(MEMORY), pair.dom0.counters.inUse]).toEqual([before, 0]);
    expect(pair.guest.revoke(grant)).toBe(true);
  });

  test("ends in an error when the Grants are disposed meanwhile", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    pair.guest.pageOut(AT);
    const mapping = pair.dom0.map(GUEST, grant);
    pair.dom0[Symbol.dispose]();
    await expect(mapping).rejects.toThrow(ReferenceError);
    expect(pair.dom0.counters.inUse).toBe(0);
  });
});

describe("a copy", () => {
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

  test("says which piece Xen refuses, in Xen's words", async () => {
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

  test("that is not possible is refused before it is made", async () => {
    using pair = new Pair();
    const grant = { domid: GUEST, gref: pair.guest.grant(DOM0, AT) };
    const wrong: [copies: unknown, message: RegExp][] = [
      [[{ from: new Uint8Array(1), to: new Uint8Array(1) }], /^TypeError: copy 0 is not from or to a grant/],
      [[{ from: grant, to: grant }], /^TypeError: copy 0 is between two grants, and so needs a length/],
      [[{ from: grant, to: new Uint8Array(4), length: 5 }], /^RangeError: copy 0 is of 5 bytes, and the array has 4/],
      [
        [{ from: { ...grant, offset: 4094 }, to: new Uint8Array(4) }],
        /^RangeError: copy 0 is of 4 bytes, and a frame from offset 4094 has 2/,
      ],
      [[{ from: grant, to: new Uint8Array(5000) }], /^RangeError: length of copy 0 must be/],
      [[{ from: grant, to: [1, 2] }], /^TypeError: domid must be a number/],
      [[{ from: grant }], /^TypeError: a copy is between grants and a Uint8Array, not undefined/],
      ["copy", /^TypeError: an array of copies is wanted/],
    ];
    for (const [copies, message] of wrong) expect(await pair.dom0.copy(untyped(copies)).catch(String)).toMatch(message);
  });
});

describe("what is not possible is refused before any device is opened", () => {
  const wrong: [what: string, use: (grants: Grants) => unknown, message: RegExp][] = [
    ["a domain that cannot be", (grants) => grants.map(untyped(-1), gref(8)), /^RangeError: domid must be/],
    ["a reserved domain", (grants) => grants.map(untyped(0x7ff0), gref(8)), /^RangeError: domid must be/],
    ["no grant", (grants) => grants.map(GUEST, []), /^RangeError: number of grants must be/],
    ["a grant that cannot be", (grants) => grants.map(GUEST, untyped(2 ** 32)), /^RangeError: gref must be/],
    ["a grant that is no number", (grants) => grants.map(GUEST, untyped("8")), /^TypeError: gref must be a number/],
    ["one among others", (grants) => grants.map(GUEST, [gref(8), untyped(1.5)]), /^RangeError: gref must be/],
    [
      "a misspelt option",
      (grants) => grants.map(GUEST, gref(8), untyped({ writeable: true })),
      /no option "writeable"/,
    ],
    ["another's option", (grants) => grants.share(GUEST, untyped({ signal: null })), /Grants.share has no option/],
    ["no frames", (grants) => grants.share(GUEST, { frames: 0 }), /^RangeError: frames must be/],
    ["too many frames", (grants) => grants.share(GUEST, { frames: 2 ** 20 }), /^RangeError: frames must be/],
    ["options that are none", (grants) => grants.share(GUEST, untyped(3)), /takes options as an object, not a number/],
    ["no limit", (grants) => grants.setMaxGrants(0), /^RangeError: number of grants must be/],
  ];

  test.each(wrong)("%s", async (_, use, message) => {
    using grants = Grants.open();
    const outcome = await (async () => use(grants))().then(() => "nothing was refused", String);
    expect(outcome).toMatch(message);
  });

  test("an option of open that there is not", () => {
    expect(() => Grants.open(untyped({ gntDev: 1 }))).toThrow('Grants.open has no option "gntDev"');
  });
});

test("a kernel without a limit on grants is left alone", () => {
  using pair = new Pair();
  pair.dom0.setMaxGrants(100);
});
