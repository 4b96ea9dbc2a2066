/** The initial registers of vcpus. */

import type { Abi } from "../../../runtime/abi/index.ts";
import { copyOf } from "../../../runtime/base/bytes.ts";
import type { Struct, StructType } from "../../../runtime/struct/index.ts";
import { EINVAL, ENODATA, ENOSPC } from "../../call/errno.ts";
import type { MachineVcpu } from "../../machine/vcpu.ts";
import { type SavedState, savedStates } from "../saved-state.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

export function contextSimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  const states: SavedState | undefined = abi.runsOn("x86_64") ? savedStates(abi) : undefined;
  const { VcpuGuestContext, VGCF_online, isPossible } = startOf(abi);

  return {
    setvcpucontext: ({ vcpu: id, ctxt_address }, { domain, isCaller }) => {
      const vcpu = domain.vcpus[id];
      if (isCaller || vcpu === undefined) return -EINVAL;
      if (ctxt_address === 0n) {
        vcpu.isInitialised = false;
        vcpu.state = "offline";
        return 0;
      }
      const context = copyOf(memory.bytes(ctxt_address, VcpuGuestContext.size));
      const record = new VcpuGuestContext(new DataView(context.buffer));
      if (!isPossible(record)) return -EINVAL;
      const { flags } = record;
      start(vcpu, context, (Number(flags) & VGCF_online) !== 0);
      return 0;
    },

    getvcpucontext: ({ vcpu: id, ctxt_address }, { domain, isCaller }) => {
      const vcpu = domain.vcpus[id];
      if (vcpu === undefined || (isCaller && id === 0)) return -EINVAL;
      if (!vcpu.isInitialised) return -ENODATA;
      const bytes = memory.bytes(ctxt_address, VcpuGuestContext.size).fill(0);
      if (vcpu.context?.length === bytes.length) bytes.set(vcpu.context);
      return 0;
    },

    gethvmcontext: (request, { domain, isCaller }) => {
      if (isCaller || states === undefined || domain.type === "pv") return -EINVAL;
      const saved = states.save(domain);
      if (request.buffer_address !== 0n) {
        if (request.size < saved.length) return -ENOSPC;
        memory.bytes(request.buffer_address, saved.length).set(saved);
      }
      request.size = saved.length;
      return 0;
    },

    sethvmcontext: ({ size, buffer_address }, { domain, isCaller }) => {
      if (isCaller || states === undefined || domain.type === "pv") return -EINVAL;
      const loaded = states.load(memory.bytes(buffer_address, size));
      if (typeof loaded === "number") return loaded;
      for (const [id, bytes] of loaded.memoryTypes) {
        const vcpu = domain.vcpus[id];
        if (vcpu === undefined) return -EINVAL;
        vcpu.memoryTypes = bytes;
      }
      for (const [id, context] of loaded.cpus) {
        const vcpu = domain.vcpus[id];
        if (vcpu === undefined) return -EINVAL;
        start(vcpu, context, true);
      }
      return 0;
    },
  };
}

function start(vcpu: MachineVcpu, context: Uint8Array<ArrayBuffer>, online: boolean): void {
  vcpu.isInitialised = true;
  vcpu.context = context;
  // A vcpu that is already up keeps the state that the test has set.
  if (!online) vcpu.state = "offline";
  else if (vcpu.state === "offline") vcpu.state = "running";
}

interface Start {
  readonly VcpuGuestContext: StructType<Struct & { readonly flags: number | bigint }>;
  readonly VGCF_online: number;
  /** Returns true if Xen accepts the registers. */
  isPossible(context: Struct): boolean;
}

/** Returns the architecture's register record, which is declared in a header of its own. */
function startOf(abi: Abi): Start {
  if (abi.runsOn("arm64")) {
    const { VcpuGuestContext } = abi.load("arch-arm");
    const constants = abi.load("arch-arm.constants");
    const { PSR_MODE_EL0t, PSR_MODE_EL1h, PSR_MODE_EL1t, PSR_MODE_BIT, VGCF_online } = constants;
    // The exception levels of a guest, with 64-bit registers.
    const modes: ReadonlySet<number> = new Set([PSR_MODE_EL0t, PSR_MODE_EL1h, PSR_MODE_EL1t]);
    const isPossible = (context: Struct): boolean => {
      if (!(context instanceof VcpuGuestContext)) return false;
      const state = Number(context.user_regs.cpsr);
      return (state & PSR_MODE_BIT) === 0 && modes.has(state & (PSR_MODE_BIT - 1));
    };
    return { VcpuGuestContext, VGCF_online, isPossible };
  }
  if (abi.runsOn("x86_64")) {
    const { VGCF_online } = abi.load("arch-x86/xen.constants");
    return { VcpuGuestContext: abi.load("arch-x86/xen").VcpuGuestContext, VGCF_online, isPossible: () => true };
  }
  throw new RangeError(`no vcpu registers are known for ${abi.architecture}`);
}
