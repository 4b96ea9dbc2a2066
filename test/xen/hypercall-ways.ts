/** The ways to make a hypercall by number, each as a call that is repeated. */

import { stableAbi } from "../../src/runtime/abi/index.ts";
import type { PrivcmdHypercall } from "../../src/unsafe.ts";

/** Returns the call, whose result is always the same; what it uses is released with `stack`. */
export type Prepare = (hypercall: PrivcmdHypercall, stack: DisposableStack) => () => number | bigint;

const { __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
const { XENVER_extraversion, XENVER_version } = stableAbi().load("version.constants");
const { XenDmOp } = stableAbi().load("hvm/dm_op");

const mine = new Uint8Array(16);

export const hypercallWays: readonly (readonly [name: string, prepare: Prepare])[] = [
  ["hypercall0", (hypercall) => () => hypercall.hypercall0(99)],
  ["hypercall2 with a number", (hypercall) => () => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0)],
  ["hypercall5", (hypercall) => () => hypercall.hypercall5(99, 1, 2, 3, 4, 2 ** 53 - 1)],
  ["hypercallLong", (hypercall) => () => hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_version, 0)],
  [
    "hypercall2 with an owned buffer",
    (hypercall, stack) => {
      const owned = stack.use(hypercall.allocateBytes(16));
      return () => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, owned.asHypercallPtr());
    },
  ],
  [
    "hypercall2 with a bounced buffer",
    (hypercall) => () => {
      using buffer = hypercall.makeMutSlice(mine);
      const result = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, buffer.asHypercallPtr());
      buffer.update();
      return result === 0 ? (mine[0] ?? 0) : result;
    },
  ],
  [
    "hypercall2 with a buffer wrapped in place",
    (hypercall, stack) => {
      const owned = stack.use(hypercall.allocateBytes(16));
      return () => {
        using buffer = hypercall.makeMutSlice(owned.value);
        const result = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, buffer.asHypercallPtr());
        return result === 0 ? (owned.value[0] ?? 0) : result;
      };
    },
  ],
  [
    "dmOp",
    (hypercall, stack) => {
      const model = stack.use(hypercall.allocate(XenDmOp));
      return () => hypercall.dmOp(4000, [model.asHypercallPtr()]);
    },
  ],
];
