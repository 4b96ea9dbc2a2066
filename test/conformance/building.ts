/** Steps of a toolstack between the creation of a guest and its start. */

import { describe, expect, test } from "bun:test";
import { domid as checkedDomid, gfn } from "../../src/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf } from "./subject.ts";
import { DomainWithMemory, TestDomain } from "./test-domain.ts";

const NO_SUBLEAF = 0xffff_ffff;

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
}
