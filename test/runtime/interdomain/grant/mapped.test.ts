/** Mapped grants: their contents, their lifetime, and waiting for pages that are paged out. */

import { describe, expect, test } from "bun:test";
import { domid, gfn, gref } from "../../../../src/index.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { mappings } from "../../process-state.ts";
import { AT, DOM0, GUEST, MEMORY, Pair } from "./pair.ts";

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

  test("follows the previous one, in the requested order", async () => {
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
    expect(() => mapped.gref).toThrow("expected memory of one grant, received 3: see grefs");
    expect(mapped.read()).toHaveLength(3 * FRAME_SIZE);
  });

  test("is read-only by default, and writable only if the grant allows it", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    const readOnly = pair.guest.grant(DOM0, AT);
    using mapped = await pair.dom0.map(GUEST, readOnly);
    page.storeUint32(0, 5);
    expect([mapped.writable, mapped.loadUint32(0)]).toEqual([false, 5]);
    expect(() => mapped.uint8).toThrow(
      "expected writable memory, received grant 8 of domain 5, which is read-only: use read(), snapshot() or the load methods",
    );
    await expect(pair.dom0.map(GUEST, readOnly, { writable: true })).rejects.toMatchObject({
      code: "EINVAL",
      operation: "map grant 8 of domain 5",
    });
  });

  test("survives its owner's changes to grant, frame and contents", async () => {
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

  test("keeps its domain dying until it is unmapped", async () => {
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

  test("outlives its closed Grants object, which maps no more", async () => {
    using pair = new Pair();
    using page = pair.guest.page(AT);
    const grant = pair.guest.grant(DOM0, AT);
    const mapped = await pair.dom0.map(GUEST, grant);
    pair.dom0.close();
    pair.dom0.close();
    pair.dom0[Symbol.dispose]();
    page.storeUint32(0, 3);
    expect(mapped.loadUint32(0)).toBe(3);
    const gone = /^ReferenceError: these Grants have been closed$/;
    const uses = [pair.dom0.map(GUEST, grant), pair.dom0.copy([])].map((use) => use.then(String, String));
    for (const outcome of await Promise.all(uses)) expect(outcome).toMatch(gone);
    expect(() => pair.dom0.share(GUEST)).toThrow(ReferenceError);
    expect(() => pair.dom0.setMaximumGrants(1)).toThrow(ReferenceError);
    mapped.unmap();
    mapped.unmap();
    mapped[Symbol.dispose]();
    expect(pair.guest.revoke(grant)).toBe(true);
  });

  test("is refused with all others if one of them does not exist", async () => {
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

describe("a granted page that is paged out", () => {
  test("is waited for without blocking the event loop", async () => {
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

  test("is no longer waited for after an abort, and leaves nothing mapped", async () => {
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

  test("rejects the wait if the Grants object is closed meanwhile", async () => {
    using pair = new Pair();
    const grant = pair.guest.grant(DOM0, AT);
    pair.guest.pageOut(AT);
    const mapping = pair.dom0.map(GUEST, grant);
    pair.dom0[Symbol.dispose]();
    await expect(mapping).rejects.toThrow(ReferenceError);
    expect(pair.dom0.counters.inUse).toBe(0);
  });
});
