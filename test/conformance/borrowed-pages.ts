/** Pages of Xen's own that a guest or its toolstack has among its frames. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid as checkedDomid, gfn, XenError } from "../../src/index.ts";
import { errnoName } from "../../src/runtime/base/errors/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { DomainWithMemory, TestDomain } from "./test-domain.ts";

const { EOPNOTSUPP } = constants.errno;

/** Asks for frames, or without any for their number. Returns the code, and the answer. */
function acquire(
  { hypercall, xen }: Subject,
  domid: number,
  type: number,
  id: number,
  frame = 0,
  count = 0,
): [code: string, frames: number] {
  const { __HYPERVISOR_memory_op } = xen.abi.load("xen.constants");
  const { XENMEM_acquire_resource } = xen.abi.load("memory.constants");
  using request = hypercall.allocate(xen.abi.load("memory").XenMemAcquireResource);
  using list = hypercall.makeMutSlice(new BigUint64Array(Math.max(1, count)));
  Object.assign(request.value, { domid, type, id, frame: BigInt(frame), nr_frames: count });
  request.value.frame_list = count === 0 ? null : list.asHypercallPtr();
  const result = hypercall.hypercall2(__HYPERVISOR_memory_op, XENMEM_acquire_resource, request.asHypercallPtr());
  return [result < 0 ? errnoName(-result) : "ok", request.value.nr_frames];
}

export function borrowedPages(of: () => Subject): void {
  describe("a page of Xen's own", () => {
    test("is shown at a frame of a virtual machine", async () => {
      const subject = of();
      const { xen } = subject;
      using domain = new DomainWithMemory(subject, true, 2);
      const { domid, frames } = domain;
      const [first = 0] = frames;
      const spaces = xen.abi.load("memory.constants");
      const add = (space: number, idx: bigint, gpfn: number, of = domid): string =>
        codeOf(() => xen.memoryOp("add_to_physmap", { domid: of, space, idx, gpfn: BigInt(gpfn) }));
      const { XENMAPSPACE_shared_info, XENMAPSPACE_grant_table, XENMAPSPACE_gmfn, XENMAPSPACE_gmfn_foreign } = spaces;
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
    test("has a size, and frames of a grant table within it", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      const types = xen.abi.load("memory.constants");
      const { XENMEM_resource_grant_table: table, XENMEM_resource_ioreq_server: server } = types;
      const isOld = !xen.atLeast("4.15");
      expect(acquire(subject, domid, table, 0)).toEqual(["ok", isOld ? 32 : 1]);
      expect(acquire(subject, domid, table, 7)).toEqual(isOld ? ["ok", 32] : ["EINVAL", 0]);
      // Until 4.17 Xen takes the error number of an unknown resource, which is negative, for its size.
      const unknown = isOld ? 32 : 2 ** 32 - EOPNOTSUPP;
      expect(acquire(subject, domid, 99, 0)).toEqual(xen.atLeast("4.18") ? ["EINVAL", 0] : ["ok", unknown]);
      expect(acquire(subject, 4321, table, 0)[0]).toBe(isOld ? "ok" : "ESRCH");
      expect(acquire(subject, 0, table, 0)[0]).toBe(isOld ? "ok" : "EPERM");
      if (!isArm(subject)) expect(acquire(subject, domid, server, 0)).toEqual(["ok", isOld ? 32 : 2]);
      // Frames of a virtual machine appear among those of the caller, which has to name some of its own.
      if (isArm(subject)) return;
      expect(acquire(subject, domid, table, 0, 0, 1)).toEqual(["ok", 1]);
      expect(acquire(subject, domid, table, 0, 1, 1)[0]).toBe("EINVAL");
      expect(acquire(subject, domid, table, 1, 0, 1)[0]).toBe("EINVAL");
      expect(acquire(subject, domid, server, 0, 0, 1)[0]).toBe("ENOENT");
      expect(acquire(subject, domid, table, 0, 0, 33)[0]).toBe(isOld ? "E2BIG" : "EINVAL");
    });
  });
}
