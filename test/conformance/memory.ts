/** Domains' memory. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

export function memory(of: () => Subject): void {
  /** Sets the pool for a virtual machine's page tables. */
  const givePaging = (domid: number): void => {
    const { xen } = of();
    const here: typeof xen = xen;
    if (here.atLeast("4.17")) here.domctl("set_paging_mempool_size", domid, { size: 2n << 20n });
    else if (here.runsOn("x86_64")) {
      here.domctl("max_vcpus", domid, { max: 1 });
      here.domctl("shadow_op.set_allocation", domid, { mb: 2 });
    }
  };
  const change = (
    operation: "populate_physmap" | "decrease_reservation" | "increase_reservation",
    domid: number,
    frames: BigUint64Array<ArrayBuffer>,
    extent_order = 0,
  ): number => {
    const { xen } = of();
    using list = xen.buffers.makeMutSlice(frames);
    const reservation = { domid, nr_extents: BigInt(frames.length), extent_order, extent_start: list.asHypercallPtr() };
    const done = xen.memoryOp(operation, reservation, (_, value) => value);
    list.update();
    return done;
  };
  const pages = (domid: number): number => of().xen.memoryOp("current_reservation", domid);

  test("an x86 domain's memory map is set by its toolstack, with a limited number of ranges", () => {
    const subject = of();
    const { xen } = subject;
    const here: typeof xen = xen;
    if (!here.runsOn("x86_64")) return;
    using domain = new TestDomain(subject, { virtual: true });
    const set = (domid: number, ranges: number): string => {
      using buffer = here.buffers.makeConstSlice(new Uint8Array(ranges * 20));
      const map = { nr_entries: ranges, buffer: buffer.asHypercallPtr() };
      return codeOf(() => here.memoryOp("set_memory_map", { domid, map }));
    };
    const { domid } = domain;
    expect([set(domid, 1), set(domid, 1024), set(domid, 1025)]).toEqual(["ok", "ok", "EINVAL"]);
    expect(set(4321, 1)).toBe("ESRCH");
  });

  describe("a virtual machine's memory", () => {
    test("is populated at the toolstack's frames up to the limit, and released again", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      givePaging(domid);
      if (isArm(subject)) xen.domctl("set_address_size", domid, { size: 64 });
      expect(change("populate_physmap", domid, new BigUint64Array([5n]))).toBe(0);
      xen.domctl("max_mem", domid, { max_memkb: 64n });
      const before = pages(domid);
      const frames = new BigUint64Array([0x40n, 0x41n, 0x50n]);
      expect(change("populate_physmap", domid, frames)).toBe(3);
      expect(frames).toEqual(new BigUint64Array([0x40n, 0x41n, 0x50n]));
      expect(pages(domid)).toBe(before + 3);
      expect(xen.memoryOp("maximum_gpfn", domid)).toBe(0x50);
      expect(xen.memoryOp("maximum_reservation", domid)).toBe(16);
      expect(change("decrease_reservation", domid, new BigUint64Array([0x41n, 0x42n]))).toBe(1);
      expect(pages(domid)).toBe(before + 2);
      expect(change("populate_physmap", domid, new BigUint64Array([0x80n]), 2)).toBe(1);
      expect(pages(domid)).toBe(before + 6);
      const rest = 16 - before - 6;
      const more = BigUint64Array.from({ length: rest + 2 }, (_, index) => BigInt(0x100 + index));
      expect(change("populate_physmap", domid, more)).toBe(rest);
    });
  });

  describe("a PV domain's memory", () => {
    test("has frames that Xen chooses and returns", () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      xen.domctl("max_mem", domid, { max_memkb: 64n });
      const frames = new BigUint64Array([0n, 1n]);
      expect(change("populate_physmap", domid, frames)).toBe(2);
      expect(new Set(frames).size).toBe(2);
      expect(frames.every((frame) => frame > 1n)).toBe(true);
      expect(pages(domid)).toBe(2);
      expect(xen.memoryOp("maximum_gpfn", domid)).toBe(0);
      expect(change("decrease_reservation", domid, frames)).toBe(2);
      expect(pages(domid)).toBe(0);
      const taken = new BigUint64Array([0n]);
      expect(change("increase_reservation", domid, taken)).toBe(1);
      expect(taken[0]).toBeGreaterThan(0n);
      expect(pages(domid)).toBe(1);
    });
  });

  describe("a claim of memory", () => {
    test("is made once, within the limit, and is outstanding until it is used or cancelled", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      const claim = (nr_extents: bigint, others: object = {}): string =>
        codeOf(() => xen.memoryOp("claim_pages", { domid, nr_extents, extent_start: null, ...others }));
      const outstanding = (): number => xen.domains.get(domid).info().outstandingPages;
      expect(claim(4n)).toBe("EINVAL");
      xen.domctl("max_mem", domid, { max_memkb: 64n });
      const before = xen.host.info().outstandingPages;
      expect([claim(17n), claim(4n, { extent_order: 1 }), claim(4n, { mem_flags: 1 })]).toEqual([
        "EINVAL",
        "EINVAL",
        "EINVAL",
      ]);
      expect(claim(4n)).toBe("ok");
      expect([outstanding(), xen.host.info().outstandingPages]).toEqual([4, before + 4]);
      expect(claim(5n)).toBe("EINVAL");
      expect(claim(0n)).toBe("ok");
      expect(outstanding()).toBe(0);
      expect(codeOf(() => xen.memoryOp("claim_pages", { domid: 4321, nr_extents: 1n }))).toBe("EINVAL");
    });
  });

  describe("virtual nodes", () => {
    test("do not exist until they are set", () => {
      const subject = of();
      using domain = new TestDomain(subject);
      expect(codeOf(() => subject.xen.memoryOp("get_vnumainfo", { domid: domain.domid }))).toBe("EOPNOTSUPP");
      expect(codeOf(() => subject.xen.memoryOp("get_vnumainfo", { domid: 4321 }))).toBe("ESRCH");
    });
  });

  describe("a domain that does not exist", () => {
    test("has no memory, and gets none", () => {
      const { xen } = of();
      const missing = ["current_reservation", "maximum_reservation", "maximum_gpfn"] as const;
      expect(missing.map((name) => codeOf(() => xen.memoryOp(name, 4321)))).toEqual(["ESRCH", "ESRCH", "ESRCH"]);
      expect(change("populate_physmap", 4321, new BigUint64Array([0n]))).toBe(0);
      expect(change("decrease_reservation", 4321, new BigUint64Array([0n]))).toBe(0);
    });
  });

  describe("a domain's page tables", () => {
    test("use the pool that is set, in a virtual machine", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      const here: typeof xen = xen;
      if (here.atLeast("4.17")) {
        here.domctl("set_paging_mempool_size", domid, { size: 4n << 20n });
        expect(here.domctl("get_paging_mempool_size", domid).size).toBe(4n << 20n);
        expect(codeOf(() => here.domctl("set_paging_mempool_size", domid, { size: 4097n }))).toBe("EINVAL");
      }
      const x86: typeof xen = xen;
      if (!x86.runsOn("x86_64")) return;
      expect(codeOf(() => x86.domctl("shadow_op.set_allocation", domid, { mb: 3 }))).toBe("EINVAL");
      x86.domctl("max_vcpus", domid, { max: 1 });
      x86.domctl("shadow_op.set_allocation", domid, { mb: 3 });
      expect(x86.domctl("shadow_op.get_allocation", domid).mb).toBe(3);
    });

    test("have no address width of their own in a virtual machine on x86", () => {
      const subject = of();
      const { xen } = subject;
      if (!xen.runsOn("x86_64")) return;
      using domain = new TestDomain(subject, { virtual: true });
      expect(codeOf(() => xen.domctl("set_address_size", domain.domid, { size: 64 }))).toBe("EOPNOTSUPP");
      expect(codeOf(() => xen.domctl("get_address_size", domain.domid))).toBe("EOPNOTSUPP");
    });

    test("have an address width of 64 bits", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      xen.domctl("set_address_size", domain.domid, { size: 64 });
      const here: typeof xen = xen;
      if (here.runsOn("x86_64")) expect(here.domctl("get_address_size", domain.domid).size).toBe(64);
      expect(codeOf(() => xen.domctl("set_address_size", domain.domid, { size: 48 }))).toBe("EINVAL");
    });
  });
}
