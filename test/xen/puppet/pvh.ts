/** Page tables of a PVH puppet, which map the first 4 GiB to themselves, and the registers of 64-bit mode. */

import type { AbiTable, Xen } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import { setHvmCpu } from "../guests/pvh.ts";
import { type Body, PAGE } from "./body.ts";

/** Bits of a page-table entry: present, writable, user; and those with which an entry maps 2 MiB. */
const TABLE = 0x07n;
const LARGE_PAGE = 0x87n;

/** CR0: paging, protection, extension type. CR4: physical address extension. EFER: 64-bit mode, enabled and active. */
const CR0 = 0x8000_0011n;
const CR4 = 0x20n;
const EFER = 0x500n;
/** A 64-bit code segment. */
const CODE_SEGMENT = 0xa9b;

export function startPvh(xen: Xen<On<AbiTable, "x86_64">>, body: Body): void {
  const [top = 0, third = 0, ...seconds] = body.tables;
  const address = (page: number): bigint => BigInt(body.base + page * PAGE);
  const set = (page: number, index: number, entry: bigint): void =>
    body.view.setBigUint64(page * PAGE + index * 8, entry, true);
  set(top, 0, address(third) | TABLE);
  for (const [gibibyte, second] of seconds.entries()) {
    set(third, gibibyte, address(second) | TABLE);
    for (let index = 0; index < 512; index++) {
      set(second, index, (BigInt(gibibyte) << 30n) | (BigInt(index) << 21n) | LARGE_PAGE);
    }
  }
  setHvmCpu(xen, body.domid, (cpu) => {
    cpu.rip = BigInt(body.code);
    cpu.rbx = BigInt(body.mailbox);
    cpu.rsp = BigInt(body.stack);
    cpu.cr0 = CR0;
    cpu.cr3 = address(top);
    cpu.cr4 = CR4;
    cpu.msr_efer = EFER;
    cpu.cs_arbytes = CODE_SEGMENT;
  });
}
