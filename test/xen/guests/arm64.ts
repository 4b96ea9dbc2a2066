/** Turns pages into an Arm guest: HVM parameters, and a vcpu's context with the MMU off. */

import type { AbiTable, Xen } from "../../../src/index.ts";
import type { ModulesOf, On } from "../../../src/runtime/abi/index.ts";
import type { Start } from "./layout.ts";
import { setConsole } from "./pvh.ts";

type ArmTables = On<AbiTable, "arm64">;

/** struct vcpu_guest_context. */
export type ArmContext = InstanceType<ModulesOf<ArmTables>["arch-arm"]["VcpuGuestContext"]>;

const ONLINE = 1;
/** EL1 with its own stack pointer, all interrupts masked. */
const STATUS = 0x1c5;
/** The system control register as after a reset. */
const CONTROL = 0x00c5_0078n;

export function startArm64(start: Start): void {
  setConsole(start);
  const { xen, domid, layout } = start;
  if (!xen.runsOn("arm64")) throw new Error("this guest is for Arm");
  startArmVcpu(xen, domid, ({ user_regs }) => {
    user_regs.pc64 = layout.kernel.entry;
  });
}

/** Sets the first vcpu's registers: those after a reset, then those that `fill` sets. */
export function startArmVcpu(xen: Xen<ArmTables>, domid: number, fill: (context: ArmContext) => void): void {
  using context = xen.buffers.allocate(xen.abi.load("arch-arm").VcpuGuestContext);
  const { value } = context;
  value.flags = ONLINE;
  const { user_regs } = value;
  // 32 bits before Xen 4.15
  Object.assign(user_regs, { cpsr: typeof user_regs.cpsr === "bigint" ? BigInt(STATUS) : STATUS });
  value.sctlr = CONTROL;
  fill(value);
  xen.domctl("setvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
}
