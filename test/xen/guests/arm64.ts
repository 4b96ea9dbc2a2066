/** Turns pages into an Arm guest: HVM parameters, and a vcpu's context with the MMU off. */

import type { Start } from "./layout.ts";
import { setConsole } from "./pvh.ts";

const ONLINE = 1;
/** EL1 with its own stack pointer, all interrupts masked. */
const STATUS = 0x1c5n;
/** The system control register as after a reset. */
const CONTROL = 0x00c5_0078n;

export function startArm64(start: Start): void {
  setConsole(start);
  const { xen, domid, layout } = start;
  if (!xen.runsOn("arm64")) throw new Error("this guest is for Arm");
  const { VcpuGuestContext } = xen.abi.load("arch-arm");
  using context = xen.buffers.allocate(VcpuGuestContext);
  const { value } = context;
  value.flags = ONLINE;
  value.user_regs.pc64 = layout.kernel.entry;
  value.user_regs.cpsr = STATUS;
  value.sctlr = CONTROL;
  xen.domctl("setvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
}
