/** What a toolstack does to a guest between its creation and its start. */

import { describe, expect, test } from "bun:test";
import { domid as checkedDomid, gfn, XenError } from "../../src/index.ts";
import { errnoName } from "../../src/runtime/base/errors/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

const NO_SUBLEAF = 0xffff_ffff;

/** A domain with some pages of memory. */
class DomainWithMemory extends TestDomain {
  /** Frames of its pages: machine frames of a PV domain. */
  readonly frames: readonly number[];

  constructor(subject: Subject, virtual: boolean, pages: number) {
    super(subject, { virtual });
    const { xen } = subject;
    const here: typeof xen = xen;
    if (isArm(subject)) here.domctl("set_address_size", this.domid, { size: 64 });
    here.domctl("max_vcpus", this.domid, { max: 1 });
    here.domctl("max_mem", this.domid, { max_memkb: BigInt(pages * 4) });
    if (virtual) {
      if (here.atLeast("4.17")) here.domctl("set_paging_mempool_size", this.domid, { size: 2n << 20n });
      else if (xen.runsOn("x86_64")) xen.domctl("shadow_op.set_allocation", this.domid, { mb: 2 });
    }
    const wanted = BigUint64Array.from({ length: pages }, (_, page) => BigInt(0x40000 + page));
    using list = here.buffers.makeMutSlice(wanted);
    const request = { domid: this.domid, nr_extents: BigInt(pages), extent_start: list.asHypercallPtr() };
    const done = here.memoryOp("populate_physmap", request, (_, value) => value);
    if (done !== pages) throw new Error(`${done} of ${pages} pages`);
    list.update();
    this.frames = [...wanted].map(Number);
  }
}

export function building(of: () => Subject): void {
  describe("the timestamp counter of a domain", () => {
    test("has a mode that is set before the start, and reads back", () => {
      const subject = of();
      const { xen } = subject;
      const here: typeof xen = xen;
      if (!here.runsOn("x86_64")) return;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      expect(here.domctl("gettscinfo", domid)).toMatchObject({ tsc_mode: 0 });
      here.domctl("settscinfo", domid, {
        tsc_mode: 1,
        elapsed_nsec: 5_000_000_000n,
        gtsc_khz: 1_000_000,
        incarnation: 7,
      });
      const emulated = here.domctl("gettscinfo", domid);
      expect(emulated).toMatchObject({ tsc_mode: 1, gtsc_khz: 1_000_000, incarnation: 8 });
      expect(emulated.elapsed_nsec).toBeGreaterThanOrEqual(5_000_000_000n);
      expect(emulated.elapsed_nsec).toBeLessThan(60_000_000_000n);
      here.domctl("settscinfo", domid, { tsc_mode: 2 });
      expect(here.domctl("gettscinfo", domid)).toMatchObject({
        tsc_mode: 2,
        gtsc_khz: 0,
        elapsed_nsec: 0n,
        incarnation: 1,
      });
      expect(codeOf(() => here.domctl("settscinfo", domid, { tsc_mode: 9 }))).toBe("EINVAL");
      expect(codeOf(() => here.domctl("gettscinfo", 0))).toBe("EINVAL");
    });
  });

  describe("the processor that a domain finds", () => {
    test("is read as leaves and registers, and set again until the domain runs", () => {
      const subject = of();
      const { xen } = subject;
      const here: typeof xen = xen;
      if (!here.runsOn("x86_64")) return;
      using domain = new DomainWithMemory(subject, true, 1);
      const { domid } = domain;
      const most = here.domctl("get_cpu_policy", domid, { leaves: null, msrs: null });
      expect([most.nr_leaves, most.nr_msrs]).toEqual([120, 2]);
      const { XenCpuidLeaf, XenMsrEntry } = here.abi.load("arch-x86/xen");
      using leaves = here.buffers.allocateArray(XenCpuidLeaf, most.nr_leaves);
      using msrs = here.buffers.allocateArray(XenMsrEntry, most.nr_msrs);
      const both = (nr_leaves: number, nr_msrs: number) => ({
        nr_leaves,
        nr_msrs,
        leaves: leaves.asHypercallPtr(),
        msrs: msrs.asHypercallPtr(),
      });
      const policy = here.domctl("get_cpu_policy", domid, both(most.nr_leaves, most.nr_msrs));
      expect(policy.nr_leaves).toBeGreaterThan(20);
      expect(policy.nr_leaves).toBeLessThanOrEqual(most.nr_leaves);
      expect(policy.nr_msrs).toBe(2);
      const first = leaves.value.get(0);
      expect([first.leaf, first.subleaf]).toEqual([0, NO_SUBLEAF]);
      const has = (leaf: number): boolean =>
        Array.from({ length: policy.nr_leaves }, (_, index) => leaves.value.get(index).leaf).includes(leaf);
      expect([0x1, 0x4, 0x7, 0xd, 0x4000_0000, 0x8000_0000].map(has)).toEqual(Array(6).fill(true));
      expect(codeOf(() => here.domctl("get_cpu_policy", domid, both(1, most.nr_msrs)))).toBe("ENOBUFS");
      expect(codeOf(() => here.domctl("get_cpu_policy", domid, both(policy.nr_leaves, 1)))).toBe("ENOBUFS");
      expect(here.domctl("get_cpu_policy", domid, both(policy.nr_leaves, most.nr_msrs)).nr_leaves).toBe(
        policy.nr_leaves,
      );

      const set = (): string =>
        codeOf(() => here.domctl("set_cpu_policy", domid, both(policy.nr_leaves, policy.nr_msrs)));
      expect(set()).toBe("ok");
      const [leaf, last] = [first.leaf, first.a];
      first.a = last + 0x100;
      expect(set()).toBe("EINVAL");
      first.a = last;
      first.leaf = 0x4000_0001;
      expect(set()).toBe("ERANGE");
      first.leaf = leaf;
      msrs.value.get(0).flags = 1;
      expect(set()).toBe("EINVAL");
      msrs.value.get(0).flags = 0;
      expect(set()).toBe("ok");
      here.domctl("unpausedomain", domid);
      expect(set()).toBe("EEXIST");
    });
  });

  describe("a page of hypercalls", () => {
    test("has an entry for each number, in every kind of guest", async () => {
      const subject = of();
      const { xen } = subject;
      const here: typeof xen = xen;
      if (!here.runsOn("x86_64")) return;
      for (const [virtual, before] of [
        [true, [0xb8]],
        [false, [0x51, 0x41, 0x53, 0xb8]],
      ] as const) {
        using domain = new DomainWithMemory(subject, virtual, 1);
        const { domid, frames } = domain;
        const [frame = 0] = frames;
        here.domctl("hypercall_init", domid, { gmfn: BigInt(frame) });
        using page = await here.foreignMemory.map(checkedDomid(domid), gfn(frame));
        for (const number of [0, 1, 40]) {
          const entry = [...page.read(number * 32, before.length + 4)];
          expect(entry).toEqual([...before, number, 0, 0, 0]);
        }
        expect(codeOf(() => here.domctl("hypercall_init", domid, { gmfn: 0x7_0000_0000n }))).toBe("EINVAL");
      }
    });
  });

  describe("a page of Xen's own", () => {
    test("is shown at a frame of a virtual machine", async () => {
      const subject = of();
      const { xen } = subject;
      using domain = new DomainWithMemory(subject, true, 2);
      const { domid, frames } = domain;
      const [first = 0] = frames;
      const constants = xen.abi.load("memory.constants");
      const add = (space: number, idx: bigint, gpfn: number, of = domid): string =>
        codeOf(() => xen.memoryOp("add_to_physmap", { domid: of, space, idx, gpfn: BigInt(gpfn) }));
      const { XENMAPSPACE_shared_info, XENMAPSPACE_grant_table, XENMAPSPACE_gmfn, XENMAPSPACE_gmfn_foreign } =
        constants;
      expect(add(XENMAPSPACE_shared_info, 0n, 0x50000)).toBe("ok");
      expect(add(XENMAPSPACE_shared_info, 1n, 0x50001)).toBe("EINVAL");
      const again = isArm(subject) && xen.atLeast("4.17") ? "EBUSY" : "ok";
      expect(add(XENMAPSPACE_shared_info, 0n, 0x50002)).toBe(again);
      expect(add(XENMAPSPACE_grant_table, 0n, 0x50003)).toBe("ok");
      expect(add(XENMAPSPACE_grant_table, 9n, 0x50004)).toBe("EINVAL");
      expect(add(XENMAPSPACE_gmfn_foreign, 0n, 0x50005)).toBe("ENOSYS");
      const missing = xen.atLeast("4.19") ? "EACCES" : "EINVAL";
      expect(add(XENMAPSPACE_gmfn, 0x60000n, 0x50006)).toBe(isArm(subject) ? "ENOSYS" : missing);
      expect(add(XENMAPSPACE_shared_info, 0n, 0x50007, 4321)).toBe("ESRCH");
      const there = isArm(subject) ? first : 0x50006;
      expect(add(XENMAPSPACE_gmfn, BigInt(first), 0x50006)).toBe(isArm(subject) ? "ENOSYS" : "ok");
      const remove = (gpfn: number): string =>
        codeOf(() => xen.memoryOp("remove_from_physmap", { domid, gpfn: BigInt(gpfn) }));
      expect([remove(there), remove(there), remove(0x50003)]).toEqual(["ok", "ENOENT", "ok"]);
      if (isArm(subject)) return;
      using pv = new TestDomain(subject);
      expect(add(XENMAPSPACE_shared_info, 0n, 0x50000, pv.domid)).toBe("EACCES");
    });

    test("moves with the page, whose bytes are read at the new frame", async () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      using domain = new DomainWithMemory(subject, true, 1);
      const { domid, frames } = domain;
      const [first = 0] = frames;
      const owner = checkedDomid(domid);
      {
        using page = await xen.foreignMemory.map(owner, gfn(first), { writable: true });
        page.write(0, new TextEncoder().encode("moved"));
      }
      const { XENMAPSPACE_gmfn } = xen.abi.load("memory.constants");
      xen.memoryOp("add_to_physmap", { domid, space: XENMAPSPACE_gmfn, idx: BigInt(first), gpfn: 0x50000n });
      using page = await xen.foreignMemory.map(owner, gfn(0x50000));
      expect(new TextDecoder().decode(page.read(0, 5))).toBe("moved");
      await expect(xen.foreignMemory.map(owner, gfn(first))).rejects.toThrow(XenError);
    });
  });

  describe("a resource of a domain", () => {
    /** Asks for frames, or without any for their number. Returns the code, and the answer. */
    const acquire = (domid: number, type: number, id: number, frame = 0, count = 0): [code: string, frames: number] => {
      const { hypercall, xen } = of();
      const { __HYPERVISOR_memory_op } = xen.abi.load("xen.constants");
      const { XENMEM_acquire_resource } = xen.abi.load("memory.constants");
      using request = hypercall.allocate(xen.abi.load("memory").XenMemAcquireResource);
      using list = hypercall.makeMutSlice(new BigUint64Array(Math.max(1, count)));
      Object.assign(request.value, { domid, type, id, frame: BigInt(frame), nr_frames: count });
      request.value.frame_list = count === 0 ? null : list.asHypercallPtr();
      const result = hypercall.hypercall2(__HYPERVISOR_memory_op, XENMEM_acquire_resource, request.asHypercallPtr());
      return [result < 0 ? errnoName(-result) : "ok", request.value.nr_frames];
    };

    test("has a size, and frames of a grant table within it", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      const constants = xen.abi.load("memory.constants");
      const { XENMEM_resource_grant_table: table, XENMEM_resource_ioreq_server: server } = constants;
      const isOld = !xen.atLeast("4.15");
      expect(acquire(domid, table, 0)).toEqual(["ok", isOld ? 32 : 1]);
      expect(acquire(domid, table, 7)).toEqual(isOld ? ["ok", 32] : ["EINVAL", 0]);
      expect(acquire(domid, 99, 0)).toEqual(isOld ? ["ok", 32] : ["EINVAL", 0]);
      expect(acquire(4321, table, 0)[0]).toBe(isOld ? "ok" : "ESRCH");
      expect(acquire(0, table, 0)[0]).toBe(isOld ? "ok" : "EPERM");
      if (!isArm(subject)) expect(acquire(domid, server, 0)).toEqual(["ok", isOld ? 32 : 2]);
      // Frames of a virtual machine appear among those of the caller, which has to name some of its own.
      if (isArm(subject)) return;
      expect(acquire(domid, table, 0, 0, 1)).toEqual(["ok", 1]);
      expect(acquire(domid, table, 0, 1, 1)[0]).toBe("EINVAL");
      expect(acquire(domid, table, 1, 0, 1)[0]).toBe("EINVAL");
      expect(acquire(domid, server, 0, 0, 1)[0]).toBe("ENOENT");
      expect(acquire(domid, table, 0, 0, 33)[0]).toBe(isOld ? "E2BIG" : "EINVAL");
    });
  });

  describe("page tables of a PV domain", () => {
    /** Makes operations on a domain's page tables. Returns the result's code, and the number of those that were done. */
    const tables = (domid: number, ...operations: [cmd: number, frame: number][]): [code: string, done: number] => {
      const { hypercall, xen } = of();
      const { __HYPERVISOR_mmuext_op } = xen.abi.load("xen.constants");
      using list = hypercall.allocateArray(xen.abi.load("xen").MmuextOp, operations.length);
      using done = hypercall.allocateBytes(4);
      for (const [index, [cmd, frame]] of operations.entries()) {
        list.value.get(index).cmd = cmd;
        list.value.get(index).arg1.mfn = BigInt(frame);
      }
      const [pointer, count] = [list.asHypercallPtr(), operations.length];
      const result = hypercall.hypercall4(__HYPERVISOR_mmuext_op, pointer, count, done.asHypercallPtr(), domid);
      return [result < 0 ? errnoName(-result) : "ok", done.value[0] ?? 0];
    };

    test("are pinned if each entry is of the domain's own pages, and no table can be written to", async () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      using domain = new DomainWithMemory(subject, false, 5);
      const { domid, frames } = domain;
      const owner = checkedDomid(domid);
      const { MMUEXT_PIN_L4_TABLE, MMUEXT_PIN_L1_TABLE, MMUEXT_UNPIN_TABLE } = xen.abi.load("xen.constants");
      const [l4 = 0, l3 = 0, l2 = 0, l1 = 0, data = 0] = frames;
      const write = async (frame: number, entries: Record<number, bigint>): Promise<void> => {
        using page = await xen.foreignMemory.map(owner, gfn(frame), { writable: true });
        const table = new BigUint64Array(512);
        for (const [index, entry] of Object.entries(entries)) table[Number(index)] = entry;
        page.write(0, new Uint8Array(table.buffer));
      };
      const entry = (frame: number, bits: bigint): bigint => (BigInt(frame) << 12n) | bits;
      const [readOnly, writable, table] = [0x21n, 0x23n, 0x67n];
      await write(data, {});
      await write(l2, { 0: entry(l1, table) });
      await write(l3, { 511: entry(l2, table) });
      await write(l4, { 3: entry(l3, table) });

      await write(l1, { 0: entry(data, writable), 1: entry(l4, writable) });
      expect(tables(domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      await write(l1, { 0: entry(data, writable), 1: entry(0x7_0000_0000, readOnly) });
      expect(tables(domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      await write(l1, { 0: entry(data, writable), 1: entry(l4, readOnly), 2: entry(l1, readOnly) });
      {
        using _written = await xen.foreignMemory.map(owner, gfn(l2), { writable: true });
        expect(tables(domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      }
      expect(tables(domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["ok", 1]);
      expect(tables(domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      expect(tables(domid, [MMUEXT_PIN_L1_TABLE, l2])).toEqual(["EINVAL", 0]);
      expect(tables(domid, [MMUEXT_UNPIN_TABLE, l4], [MMUEXT_UNPIN_TABLE, l4])).toEqual(["EINVAL", 1]);
      expect(codeOf(() => xen.domctl("destroydomain", domid))).toBe("ok");
    });

    test("belong to a PV domain that is there, and is not the caller by its number", () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      const { MMUEXT_PIN_L4_TABLE } = xen.abi.load("xen.constants");
      using domain = new TestDomain(subject, { virtual: true });
      expect(tables(domain.domid, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("EINVAL");
      expect(tables(4321, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("ESRCH");
      expect(tables(0, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("ESRCH");
    });
  });
}
