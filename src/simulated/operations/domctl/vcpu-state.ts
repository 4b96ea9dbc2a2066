/**
 * State of vcpus on x86 beside their registers. The simulated processor has no extended state (XSAVE), and no registers
 * of its own (MSRs) that a toolstack would save.
 */

import { copyOf } from "../../../runtime/base/bytes.ts";
import { EINVAL, ESRCH } from "../../call/errno.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

/** The head of extended state: what the processor has, and what the vcpu uses. */
const EXTENDED_HEAD = 16;

export function vcpuStateSimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  if (!abi.runsOn("x86_64")) return {};
  const { XenDomctlExtVcpucontext } = abi.load("domctl");
  const bytesOf = ({ dataView, byteOffset }: { readonly dataView: DataView; readonly byteOffset: number }) =>
    new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, XenDomctlExtVcpucontext.size);

  return {
    get_ext_vcpucontext: (record, { domain, isCaller }) => {
      const vcpu = domain.vcpus[record.vcpu];
      if (vcpu === undefined) return -ESRCH;
      if (isCaller && vcpu.id === 0) return -EINVAL;
      const { id } = vcpu;
      bytesOf(record).fill(0);
      if (vcpu.extendedContext !== null) bytesOf(record).set(vcpu.extendedContext);
      record.vcpu = id;
      record.size = XenDomctlExtVcpucontext.size;
      return 0;
    },

    set_ext_vcpucontext: (record, { domain, isCaller }) => {
      const vcpu = domain.vcpus[record.vcpu];
      if (vcpu === undefined) return -ESRCH;
      if (isCaller || record.size > XenDomctlExtVcpucontext.size) return -EINVAL;
      vcpu.extendedContext = copyOf(bytesOf(record));
      return 0;
    },

    getvcpuextstate: (record, { domain, isCaller }) => {
      const vcpu = domain.vcpus[record.vcpu];
      if (vcpu === undefined) return -ESRCH;
      if (isCaller && vcpu.id === 0) return -EINVAL;
      record.xfeature_mask = 0n;
      if (record.buffer_address !== 0n) {
        if (record.size < EXTENDED_HEAD) return -EINVAL;
        memory.bytes(record.buffer_address, EXTENDED_HEAD).fill(0);
      }
      record.size = BigInt(EXTENDED_HEAD);
      return 0;
    },

    setvcpuextstate: ({ vcpu, size }, { domain, isCaller }) => {
      if (domain.vcpus[vcpu] === undefined) return -ESRCH;
      return isCaller || size !== BigInt(EXTENDED_HEAD) ? -EINVAL : 0;
    },

    get_vcpu_msrs: (record, { domain, isCaller }) => {
      const vcpu = domain.vcpus[record.vcpu];
      if (vcpu === undefined) return -ESRCH;
      if (isCaller && vcpu.id === 0) return -EINVAL;
      record.msr_count = 0;
      return 0;
    },

    set_vcpu_msrs: ({ vcpu, msr_count }, { domain, isCaller }) => {
      if (domain.vcpus[vcpu] === undefined) return -ESRCH;
      return isCaller || msr_count > 0 ? -EINVAL : 0;
    },
  };
}
