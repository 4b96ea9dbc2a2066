/** Turns pages into a PVH guest: HVM parameters, and the saved state of a vcpu that has just entered 32-bit mode. */

import type { AbiTable, Xen } from "../../../src/index.ts";
import type { ModulesOf, On } from "../../../src/runtime/abi/index.ts";
import { loadModule } from "../../../src/generated/index.ts";
import type { Start } from "./layout.ts";

const { HVM_PARAM_CONSOLE_EVTCHN, HVM_PARAM_CONSOLE_PFN } = loadModule("4.17/x86_64", "hvm/params.constants");

type HvmTables = On<AbiTable, "x86_64">;
type HvmXen = Xen<HvmTables>;

/** struct hvm_hw_cpu. */
export type HvmCpu = InstanceType<ModulesOf<HvmTables>["arch-x86/hvm/save"]["HvmHwCpu"]>;

/** Types of struct hvm_save_descriptor. */
const TYPES = { end: 0, header: 1, cpu: 2 };

export function startPvh(start: Start): void {
  setConsole(start);
  const { xen, domid, layout } = start;
  if (!xen.runsOn("x86_64")) throw new Error("PVH guests are for x86-64");
  setHvmCpu(xen, domid, (cpu) => {
    cpu.rip = layout.kernel.entry;
    cpu.cr0 = 0x11n;
    cpu.cs_arbytes = 0xc9b;
  });
}

/** Sets the first vcpu's registers: those of flat segments and no interrupts, then those that `fill` sets. */
export function setHvmCpu(xen: HvmXen, domid: number, fill: (cpu: HvmCpu) => void): void {
  const header = savedHeader(xen, domid);
  const { HvmHwCpu } = xen.abi.load("arch-x86/hvm/save");
  const { HvmSaveDescriptor } = xen.abi.load("hvm/save");
  const length = header.length + 2 * HvmSaveDescriptor.size + HvmHwCpu.size;
  using context = xen.buffers.allocateBytes(length);
  context.value.set(header);
  const memory = new DataView(context.value.buffer, context.value.byteOffset, length);
  const describe = (at: number, typecode: number, size: number): number => {
    const descriptor = new HvmSaveDescriptor(memory, at);
    descriptor.typecode = typecode;
    descriptor.length = size;
    return at + HvmSaveDescriptor.size;
  };
  const cpuAt = describe(header.length, TYPES.cpu, HvmHwCpu.size);
  const cpu = new HvmHwCpu(memory, cpuAt);
  cpu.rflags = 2n;
  cpu.dr6 = 0xffff0ff0n;
  cpu.dr7 = 0x400n;
  cpu.cs_limit = cpu.ds_limit = cpu.es_limit = cpu.ss_limit = 0xffff_ffff;
  cpu.tr_limit = 0x67;
  cpu.ds_arbytes = cpu.es_arbytes = cpu.ss_arbytes = 0xc93;
  cpu.tr_arbytes = 0x8b;
  fill(cpu);
  describe(cpuAt + HvmHwCpu.size, TYPES.end, 0);
  xen.domctl("sethvmcontext", domid, { size: length, buffer: context.asHypercallPtr() });
}

/** Tells the guest the place of its console; Arm guests get it in this way too. */
export function setConsole({ xen, domid, layout, consolePort }: Start): void {
  xen.hvmOp("set_param", { domid, index: HVM_PARAM_CONSOLE_PFN, value: BigInt(layout.console) });
  xen.hvmOp("set_param", { domid, index: HVM_PARAM_CONSOLE_EVTCHN, value: BigInt(consolePort) });
}

/** Returns the first record of every saved state, as this Xen writes it. */
function savedHeader(xen: HvmXen, domid: number): Uint8Array {
  const { size } = xen.domctl("gethvmcontext", domid, {});
  using buffer = xen.buffers.allocateBytes(size);
  xen.domctl("gethvmcontext", domid, { size, buffer: buffer.asHypercallPtr() });
  const { HvmSaveDescriptor } = xen.abi.load("hvm/save");
  const descriptor = new HvmSaveDescriptor(new DataView(buffer.value.buffer, buffer.value.byteOffset));
  if (descriptor.typecode !== TYPES.header) throw new Error("the saved state has no header");
  return buffer.value.slice(0, HvmSaveDescriptor.size + descriptor.length);
}
