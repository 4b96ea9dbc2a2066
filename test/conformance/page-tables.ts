/** The page tables that a PV guest starts with. */

import { describe, expect, test } from "bun:test";
import { domid as checkedDomid, gfn } from "../../src/index.ts";
import { errnoName } from "../../src/runtime/base/errors/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { DomainWithMemory, TestDomain } from "./test-domain.ts";

/** Makes operations on a domain's page tables. Returns the result's code, and the number of those that were done. */
function tables(
  { hypercall, xen }: Subject,
  domid: number,
  ...operations: [cmd: number, frame: number][]
): [code: string, done: number] {
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
}

/** An entry of a table. */
function entry(frame: number, bits: bigint): bigint {
  return (BigInt(frame) << 12n) | bits;
}

export function pageTables(of: () => Subject): void {
  describe("page tables of a PV domain", () => {
    test("are pinned if each entry is of the domain's own pages, and no table can be written to", async () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      using domain = new DomainWithMemory(subject, false, 5);
      using other = new DomainWithMemory(subject, false, 1);
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
      const [readOnly, writable, table] = [0x21n, 0x23n, 0x67n];
      await write(data, {});
      await write(l2, { 0: entry(l1, table) });
      await write(l3, { 511: entry(l2, table) });
      await write(l4, { 3: entry(l3, table) });

      await write(l1, { 0: entry(data, writable), 1: entry(l4, writable) });
      expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EBUSY", 0]);
      await write(l1, { 0: entry(data, writable), 1: entry(other.frames[0] ?? 0, readOnly) });
      expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EBUSY", 0]);
      await write(l1, { 0: entry(data, writable), 1: entry(0x7_0000_0000, readOnly) });
      expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EPERM", 0]);
      await write(l1, { 0: entry(data, writable), 1: entry(l4, readOnly), 2: entry(l1, readOnly) });
      {
        using _written = await xen.foreignMemory.map(owner, gfn(l2), { writable: true });
        expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      }
      expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["ok", 1]);
      expect(tables(subject, domid, [MMUEXT_PIN_L4_TABLE, l4])).toEqual(["EINVAL", 0]);
      expect(tables(subject, domid, [MMUEXT_PIN_L1_TABLE, l2])).toEqual(["EINVAL", 0]);
      expect(tables(subject, domid, [MMUEXT_UNPIN_TABLE, l4], [MMUEXT_UNPIN_TABLE, l4])).toEqual(["EINVAL", 1]);
      expect(codeOf(() => xen.domctl("destroydomain", domid))).toBe("ok");
    });

    test("belong to a PV domain that is there, and is not the caller by its number", () => {
      const subject = of();
      if (isArm(subject)) return;
      const { xen } = subject;
      const { MMUEXT_PIN_L4_TABLE } = xen.abi.load("xen.constants");
      using domain = new TestDomain(subject, { virtual: true });
      expect(tables(subject, domain.domid, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("EINVAL");
      expect(tables(subject, 4321, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("ESRCH");
      expect(tables(subject, 0, [MMUEXT_PIN_L4_TABLE, 1])[0]).toBe("ESRCH");
    });
  });
}
