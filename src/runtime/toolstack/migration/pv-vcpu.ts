/** The state of a PV guest's vcpus: registers with frames of the machine, and further state in forms of Xen's own. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import type { PvVcpu } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

const PAGE_BITS = 12n;
const DESCRIPTORS_PER_FRAME = 512;
/** Registers with page tables: the kernel's, and the user's, whose lowest bit says that there are some. */
const KERNEL_TABLE = 3;
const USER_TABLE = 1;

/** Frames and pages in place of each other. */
export interface Translation {
  (number: bigint, where: string): bigint;
}

/** Reads the records of all vcpus that are online. */
export function readVcpus(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  { count, pageOf }: { readonly count: number; readonly pageOf: Translation },
): PvVcpu[] {
  const { domctl } = operationsOn(connection);
  return Array.from({ length: count }, (_, vcpu) => vcpu)
    .filter((vcpu) => domctl("getvcpuinfo", domid, { vcpu }).online !== 0)
    .flatMap((vcpu) => readVcpu(connection, abi, domid, vcpu, pageOf));
}

function readVcpu(connection: Connection, abi: X86Abi, domid: Domid, vcpu: number, pageOf: Translation): PvVcpu[] {
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { domctl } = x86Operations(connection);
  using context = connection.hypercall.allocate(VcpuGuestContext);
  domctl("getvcpucontext", domid, { vcpu, ctxt: context.asHypercallPtr() });
  translate(context.value, vcpu, pageOf);
  if (context.value.ctrlreg.get(USER_TABLE) !== 0n)
    context.value.ctrlreg.set(USER_TABLE, context.value.ctrlreg.get(USER_TABLE) | 1n);
  const basic = bytesOf(context.value.dataView, context.value.byteOffset, VcpuGuestContext.size);
  const extended = domctl("get_ext_vcpucontext", domid, { vcpu }, (record) =>
    bytesOf(record.dataView, record.byteOffset, record.size),
  );
  return [
    { layer: "libxc", type: "X86_PV_VCPU_BASIC", vcpu, contents: basic } as const,
    { layer: "libxc", type: "X86_PV_VCPU_EXTENDED", vcpu, contents: extended } as const,
    { layer: "libxc", type: "X86_PV_VCPU_XSAVE", vcpu, contents: readExtendedState(connection, domid, vcpu) } as const,
    { layer: "libxc", type: "X86_PV_VCPU_MSRS", vcpu, contents: readMsrs(connection, abi, domid, vcpu) } as const,
  ].filter(({ contents }) => contents.length > 0);
}

/** Members of the registers that have frames. */
interface FramesOfContext {
  readonly user_regs: { rdx: bigint };
  readonly gdt_ents: bigint;
  readonly gdt_frames: { get(index: number): bigint; set(index: number, value: bigint): void };
  readonly ctrlreg: { get(index: number): bigint; set(index: number, value: bigint): void };
}

/** Replaces all numbers of frames. */
function translate(context: FramesOfContext, vcpu: number, translated: Translation): void {
  const { user_regs, gdt_ents, gdt_frames, ctrlreg } = context;
  // A guest names its start info when it suspends itself.
  if (vcpu === 0) user_regs.rdx = translated(user_regs.rdx, "the place of the start info");
  const frames = Math.ceil(Number(gdt_ents) / DESCRIPTORS_PER_FRAME);
  for (let i = 0; i < frames; i++) gdt_frames.set(i, translated(gdt_frames.get(i), `the descriptors of vcpu ${vcpu}`));
  for (const register of [KERNEL_TABLE, USER_TABLE]) {
    const value = ctrlreg.get(register);
    if (register === KERNEL_TABLE || value !== 0n)
      ctrlreg.set(register, translated(value >> PAGE_BITS, `register cr${register} of vcpu ${vcpu}`) << PAGE_BITS);
  }
}

function readExtendedState(connection: Connection, domid: Domid, vcpu: number): Uint8Array {
  const { domctl } = x86Operations(connection);
  const { xfeature_mask, size } = domctl("getvcpuextstate", domid, { vcpu });
  if (xfeature_mask === 0n || size === 0n) return new Uint8Array(0);
  const words = new BigUint64Array(new ArrayBuffer(Math.ceil(Number(size) / 8) * 8));
  using buffer = connection.hypercall.makeMutSlice(words);
  const read = domctl("getvcpuextstate", domid, { vcpu, xfeature_mask, size, buffer: buffer.asHypercallPtr() });
  buffer.update();
  return bytesBetween(new Uint8Array(words.buffer), 0, Number(read.size));
}

function readMsrs(connection: Connection, abi: X86Abi, domid: Domid, vcpu: number): Uint8Array {
  const { XenDomctlVcpuMsr } = abi.load("domctl");
  const { domctl } = x86Operations(connection);
  const { msr_count } = domctl("get_vcpu_msrs", domid, { vcpu });
  if (msr_count === 0) return new Uint8Array(0);
  using msrs = connection.hypercall.allocateArray(XenDomctlVcpuMsr, msr_count);
  const read = domctl("get_vcpu_msrs", domid, { vcpu, msr_count, msrs: msrs.asHypercallPtr() });
  const { buffer, byteOffset } = msrs.value.dataView;
  return copyOf(new Uint8Array(buffer, byteOffset, read.msr_count * XenDomctlVcpuMsr.size));
}

/** Loads a record of a vcpu: its registers first. */
export function loadVcpu(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  { type, vcpu, contents }: PvVcpu,
  frameOf: Translation,
): void {
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { VGCF_online } = abi.load("arch-x86/xen.constants");
  const { XenDomctlVcpuMsr, XenDomctlExtVcpucontext } = abi.load("domctl");
  const { domctl } = x86Operations(connection);
  // Older releases have written records without contents.
  if (contents.length === 0) return;
  switch (type) {
    case "X86_PV_VCPU_BASIC": {
      using context = connection.hypercall.allocate(VcpuGuestContext);
      placeOf(context.value.dataView, context.value.byteOffset, VcpuGuestContext.size).set(contents);
      context.value.flags |= BigInt(VGCF_online);
      translate(context.value, vcpu, frameOf);
      domctl("setvcpucontext", domid, { vcpu, ctxt: context.asHypercallPtr() });
      return;
    }
    case "X86_PV_VCPU_EXTENDED":
      domctl("set_ext_vcpucontext", domid, (record) => {
        placeOf(record.dataView, record.byteOffset, XenDomctlExtVcpucontext.size).set(contents);
        record.vcpu = vcpu;
      });
      return;
    case "X86_PV_VCPU_XSAVE": {
      const words = new BigUint64Array(new ArrayBuffer(Math.ceil(contents.length / 8) * 8));
      new Uint8Array(words.buffer).set(contents);
      using buffer = connection.hypercall.makeConstSlice(words);
      domctl("setvcpuextstate", domid, { vcpu, size: BigInt(contents.length), buffer: buffer.asHypercallPtr() });
      return;
    }
    case "X86_PV_VCPU_MSRS": {
      const msr_count = contents.length / XenDomctlVcpuMsr.size;
      using msrs = connection.hypercall.allocateArray(XenDomctlVcpuMsr, msr_count);
      placeOf(msrs.value.dataView, 0, contents.length).set(contents);
      domctl("set_vcpu_msrs", domid, { vcpu, msr_count, msrs: msrs.asHypercallPtr() });
    }
  }
}

function placeOf({ buffer, byteOffset }: DataView, offset: number, bytes: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + offset, bytes);
}

function bytesOf(view: DataView, offset: number, bytes: number): Uint8Array {
  return copyOf(placeOf(view, offset, bytes));
}
