/** A PV guest's page tables, by its kernel: held against Xen's types of pages, and the bytes that the guest then reads. */

import { expect } from "bun:test";
import { load64 } from "./code.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Actor, Stage } from "./stage.ts";
import type { AbiTable } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";

type X86 = On<AbiTable, "x86_64">;

const x86 = scenesFor({ on: "x86_64" });

/** Has a guest read a page, map another one there without a flush, flush, and read again. Returns what it reads. */
function remap(
  { xen }: Stage<X86>,
  { puppet }: Actor<X86>,
  flush: (address: bigint) => void,
): [before: bigint, after: bigint] {
  const { __HYPERVISOR_update_va_mapping } = xen.abi.load("xen.constants");
  const [place, other] = [puppet.page(), puppet.page()];
  puppet.view.setBigUint64(place - puppet.base, 1n, true);
  puppet.view.setBigUint64(other - puppet.base, 2n, true);
  const before = puppet.call(load64(), place)[0];
  const entry = (puppet.frameOf(other) << 12n) | 0x67n;
  expect(puppet.hypercall(__HYPERVISOR_update_va_mapping, place, entry, 0)[0]).toBe(0n);
  flush(BigInt(place));
  return [before, puppet.call(load64(), place)[0]];
}

/** The words of Xen about a frame of a domain: its type, and if it is pinned. */
function frameInfo({ xen, list64 }: Stage<X86>, domid: number, frame: bigint): number {
  const list = list64([frame]);
  xen.domctl("getpageframeinfo3", domid, { num: 1n, array: list.pointer });
  return Number(list.values[0] ?? 0n);
}

const own = (stage: Stage<X86>): { done: null; foreigndom: number } => ({
  done: null,
  foreigndom: stage.xen.abi.load("xen.constants").DOMID_SELF,
});

export const pageTableScenes: readonly Scene[] = [
  ...(["tlb_flush_local", "tlb_flush_all"] as const).map((name) =>
    x86.succeeds(`mmuext_op ${name}`, "the bytes that the guest reads once it has mapped another page", (stage) => {
      const actor = stage.actor("pv");
      expect(remap(stage, actor, () => actor.unsafe.mmuextOp(name, own(stage)))).toEqual([1n, 2n]);
    }),
  ),
  ...(["invlpg_local", "invlpg_all"] as const).map((name) =>
    x86.succeeds(`mmuext_op ${name}`, "the bytes that the guest reads once it has mapped another page", (stage) => {
      const actor = stage.actor("pv");
      const flush = (linear_addr: bigint): unknown =>
        actor.unsafe.mmuextOp(name, own(stage), { arg1: { linear_addr } });
      expect(remap(stage, actor, flush)).toEqual([1n, 2n]);
    }),
  ),
  ...(["tlb_flush_multi", "invlpg_multi"] as const).map((name) =>
    x86.succeeds(`mmuext_op ${name}`, "the bytes that the guest reads once it has mapped another page", (stage) => {
      const actor = stage.actor("pv");
      const vcpumask = stage.bytes(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0), actor.xen.buffers).pointer;
      const flush = (linear_addr: bigint): unknown =>
        actor.unsafe.mmuextOp(name, own(stage), { arg1: { linear_addr }, arg2: { vcpumask } });
      expect(remap(stage, actor, flush)).toEqual([1n, 2n]);
    }),
  ),
  ...(["flush_cache", "flush_cache_global"] as const).map((name) =>
    x86.succeeds(`mmuext_op ${name}`, "Xen's refusal until the guest may use a device's memory", (stage) => {
      const { domid, unsafe } = stage.actor("pv");
      const flush = (): unknown => unsafe.mmuextOp(name, own(stage));
      expect(flush).toThrow(/EACCES|EINVAL/);
      // the firmware's last page
      stage.xen.domctl("iomem_permission", domid, { first_mfn: 0xfffffn, nr_mfns: 1n, allow_access: 1 });
      flush();
    }),
  ),
  x86.succeeds("mmuext_op set_ldt", "the vcpu's context, asked by dom0", (stage) => {
    const { puppet, domid, unsafe } = stage.actor("pv");
    const page = BigInt(puppet.page());
    unsafe.mmuextOp("set_ldt", own(stage), { arg1: { linear_addr: page }, arg2: { nr_ents: 4 } });
    const context = stage.keep(stage.xen.buffers.allocate(stage.xen.abi.load("arch-x86/xen").VcpuGuestContext));
    stage.xen.domctl("getvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
    expect([context.value.ldt_base, context.value.ldt_ents]).toEqual([page, 4n]);
  }),
  x86.succeeds("mmuext_op clear_page", "the page's bytes", (stage) => {
    const { puppet, unsafe } = stage.actor("pv");
    const page = puppet.page();
    puppet.at(page).fill(0xff);
    unsafe.mmuextOp("clear_page", own(stage), { arg1: { mfn: puppet.frameOf(page) } });
    expect(puppet.at(page).every((byte) => byte === 0)).toBe(true);
  }),
  x86.succeeds("mmuext_op copy_page", "the page's bytes", (stage) => {
    const { puppet, unsafe } = stage.actor("pv");
    const [from, to] = [puppet.page(), puppet.page()];
    puppet.at(from).fill(0x5a);
    const pages = { arg1: { mfn: puppet.frameOf(to) }, arg2: { src_mfn: puppet.frameOf(from) } };
    unsafe.mmuextOp("copy_page", own(stage), pages);
    expect(puppet.at(to).every((byte) => byte === 0x5a)).toBe(true);
  }),
  x86.succeeds(
    ["mmuext_op new_baseptr", "mmuext_op new_user_baseptr"],
    "the vcpu's context, asked by dom0",
    (stage) => {
      const { puppet, domid, unsafe } = stage.actor("pv");
      const mfn = puppet.frames[puppet.tables[0] ?? 0] ?? 0n;
      unsafe.mmuextOp("new_baseptr", own(stage), { arg1: { mfn } });
      unsafe.mmuextOp("new_user_baseptr", own(stage), { arg1: { mfn } });
      const context = stage.keep(stage.xen.buffers.allocate(stage.xen.abi.load("arch-x86/xen").VcpuGuestContext));
      stage.xen.domctl("getvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
      expect([context.value.ctrlreg.get(3), context.value.ctrlreg.get(1)]).toEqual([mfn << 12n, mfn << 12n]);
    },
  ),
  ...(["pin_l1_table", "pin_l2_table", "pin_l3_table"] as const).map((name) =>
    x86.succeeds(`mmuext_op ${name}`, "Xen's type of the frame, asked by dom0", (stage) => {
      const { puppet, domid, unsafe } = stage.actor("pv");
      const level = Number(name.slice(5, 6));
      const mfn = puppet.frames[puppet.tables[4 - level] ?? 0] ?? 0n;
      const { XEN_DOMCTL_PFINFO_LPINTAB: pinned } = stage.xen.abi.load("domctl.constants");
      expect(frameInfo(stage, domid, mfn) & pinned).toBe(0);
      unsafe.mmuextOp(name, own(stage), { arg1: { mfn } });
      expect((frameInfo(stage, domid, mfn) & pinned) >>> 0).toBe(pinned);
    }),
  ),
  x86.succeeds(
    ["mmuext_op pin_l4_table", "mmuext_op unpin_table"],
    "Xen's type of the frame, asked by dom0",
    (stage) => {
      const { puppet, domid, unsafe } = stage.actor("pv");
      const mfn = puppet.frames[puppet.tables[0] ?? 0] ?? 0n;
      const { XEN_DOMCTL_PFINFO_LPINTAB: pinned } = stage.xen.abi.load("domctl.constants");
      const isPinned = (): boolean => (frameInfo(stage, domid, mfn) & pinned) !== 0;
      unsafe.mmuextOp("unpin_table", own(stage), { arg1: { mfn } });
      expect(isPinned()).toBe(false);
      unsafe.mmuextOp("pin_l4_table", own(stage), { arg1: { mfn } });
      expect(isPinned()).toBe(true);
    },
  ),
];
