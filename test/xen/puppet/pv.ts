/** Page tables of a PV puppet: the four pages behind those that are mapped in this process. */

import type { AbiTable, Xen } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import { ForeignPages } from "../guests/foreign-pages.ts";
import { maskEvents, startPvVcpu } from "../guests/pv.ts";
import { type Body, PAGE } from "./body.ts";

/** Bits of a page-table entry: present, user (where the processor runs the kernel), accessed, dirty; and writable. */
const READABLE = 0x65n;
const WRITABLE = 0x67n;

/** The levels, top first, by the number of address bits below each. */
const SHIFTS = [39n, 30n, 21n, 12n];

export function startPv(xen: Xen<On<AbiTable, "x86_64">>, body: Body): void {
  const { domid, base, frames, tables } = body;
  const list = tables.map((page) => frames[page] ?? 0n);
  {
    using pages = new ForeignPages(domid, list);
    pages.bytes.fill(0);
    const set = (level: number, address: number, entry: bigint): void => {
      const index = Number((BigInt(address) >> (SHIFTS[level] ?? 0n)) & 511n);
      pages.memory.setBigUint64(level * PAGE + index * 8, entry, true);
    };
    for (const level of [0, 1, 2]) set(level, base, ((list[level + 1] ?? 0n) << 12n) | WRITABLE);
    for (const [page, frame] of frames.entries()) {
      // the guest may not write to page tables, which Xen has checked
      set(3, base + page * PAGE, (frame << 12n) | (tables.includes(page) ? READABLE : WRITABLE));
    }
  }
  maskEvents(domid, xen.domctl("getdomaininfo", domid).shared_info_frame);
  startPvVcpu(xen, domid, list[0] ?? 0n, ({ user_regs }) => {
    user_regs.rip = BigInt(body.code);
    user_regs.rbx = BigInt(body.mailbox);
    user_regs.rsp = BigInt(body.stack);
  });
}
