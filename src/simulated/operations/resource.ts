/** memory_op: pages of Xen's own that a toolstack or a device model maps. */

import type { CommandCall } from "../call/command-family.ts";
import { E2BIG, EINVAL, ENOENT, EOPNOTSUPP, EPERM, ESRCH } from "../call/errno.ts";
import type { GuestMemory } from "../call/guest-memory.ts";
import type { Simulations } from "../call/types.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";
import { hasMappableResources, OLD_RESOURCE_FRAMES } from "../machine/machine-frames.ts";

/** Bytes of a frame's status in version 2 of grant tables; a frame has entries of 16 bytes. */
const STATUS_FRAMES = 8;

export function resourceSimulations(machine: Machine, memory: GuestMemory): Simulations<"memory_op", CommandCall> {
  const { abi } = machine;
  const {
    XENMEM_resource_ioreq_server,
    XENMEM_resource_grant_table,
    XENMEM_resource_grant_table_id_shared,
    XENMEM_resource_grant_table_id_status,
  } = abi.load("memory.constants");
  const isOld = !abi.atLeast("4.15");
  const vmtraceBuffers = abi.atLeast("4.15") ? abi.load("memory.constants").XENMEM_resource_vmtrace_buf : undefined;

  /** The number of frames of a resource; 0 if there is none. */
  const sizeOf = ({ type: kind, maximumGrantFrames }: MachineDomain, type: number, id: number): number => {
    // A domain has trace buffers only if the processor traces.
    // A frame of buffered requests and one with a request for each vcpu; Arm's Xen is built without.
    if (type === vmtraceBuffers) return 0;
    if (type === XENMEM_resource_ioreq_server) return kind === "pv" || abi.architecture === "arm64" ? 0 : 2;
    // Until 4.17 Xen takes the error number of an unknown resource, which is negative, for its size.
    if (type !== XENMEM_resource_grant_table) return abi.atLeast("4.18") ? 0 : 2 ** 32 - EOPNOTSUPP;
    if (id === XENMEM_resource_grant_table_id_shared) return maximumGrantFrames;
    // Arm has only the first version of grant tables, which has no status.
    if (id !== XENMEM_resource_grant_table_id_status || abi.architecture === "arm64") return 0;
    return Math.ceil(maximumGrantFrames / STATUS_FRAMES);
  };
  /** Checks the domain as Xen does: the caller's own number is refused, DOMID_SELF unknown. */
  const owner = (domid: number): MachineDomain | number => {
    if (domid === machine.callerDomid) return -EPERM;
    const domain = machine.domain(domid);
    if (domain === undefined) return -ESRCH;
    return machine.mayTarget(domain) ? domain : -EPERM;
  };

  /** Refuses the other resources: request servers of device models are not simulated. */
  const othersError = ({ type: kind }: MachineDomain, type: number): number => {
    if (type === XENMEM_resource_ioreq_server && abi.architecture === "x86_64")
      return kind === "pv" ? -EINVAL : -ENOENT;
    return isOld ? -EOPNOTSUPP : -EINVAL;
  };

  return {
    acquire_resource: (request) => {
      const { domid, type, id, nr_frames, frame, frame_list_address: list } = request;
      if (request.pad !== 0) return -EINVAL;
      const isQuery = list === 0n;
      if (isQuery && nr_frames !== 0) return -EINVAL;
      if (isOld && isQuery) {
        request.nr_frames = OLD_RESOURCE_FRAMES;
        return 0;
      }
      if (isOld && nr_frames > OLD_RESOURCE_FRAMES) return -E2BIG;
      const domain = owner(domid);
      if (typeof domain === "number") return domain;
      const size = sizeOf(domain, type, id);
      if (isQuery) {
        request.nr_frames = size;
        return size === 0 ? -EINVAL : 0;
      }
      if (type !== XENMEM_resource_grant_table) return othersError(domain, type);
      if (isOld && nr_frames === 0) return 0;
      // Domains use the first version of grant tables, so the status frames cannot be mapped.
      if (id !== XENMEM_resource_grant_table_id_shared || nr_frames === 0) return -EINVAL;
      if (frame + BigInt(nr_frames) > size) return -EINVAL;
      const frames = memory.view(list, nr_frames * BigUint64Array.BYTES_PER_ELEMENT);
      // A virtual machine has named frames of its own, at which the pages appear.
      if (machine.domain(machine.callerDomid)?.type !== "pv") return hasMappableResources(abi) ? 0 : -EOPNOTSUPP;
      for (let index = 0; index < nr_frames; index++) {
        frames.setBigUint64(
          index * BigUint64Array.BYTES_PER_ELEMENT,
          BigInt(machine.frames.ofGrantTable(domain, Number(frame) + index)),
          true,
        );
      }
      return 0;
    },
  };
}
