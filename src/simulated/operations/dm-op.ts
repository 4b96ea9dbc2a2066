/** dm_op: the operations of device models. */

import { EEXIST, EINVAL, ENOENT, ENOSPC, ENOSYS, EPERM, ESRCH } from "../call/errno.ts";
import type { BufferAdmission } from "../call/buffer-family.ts";
import type { Simulations } from "../call/types.ts";
import type { DomainServers, SimulatedServer } from "../device-model/index.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";

/** The domain of an operation. */
export interface DmOpCall {
  readonly domain: MachineDomain;
}

export function dmOpSimulations(machine: Machine): Simulations<"dm_op", DmOpCall> {
  const { deviceModels, abi } = machine;
  const { HVM_IOREQSRV_BUFIOREQ_OFF } = abi.load("hvm/hvm_op.constants");
  const ofDomain = ({ domain }: DmOpCall): DomainServers => deviceModels.of(domain.domid);

  /** Calls `act` with the server, or returns −ENOENT. */
  const on = (call: DmOpCall, id: number, act: (server: SimulatedServer) => number | void): number | void => {
    const server = ofDomain(call).servers.get(id);
    return server === undefined ? -ENOENT : act(server);
  };

  return {
    create_ioreq_server: (request, { domain }) => {
      if (!machine.hasDeviceModels) return -ENOSYS;
      const isBuffered = request.handle_bufioreq !== HVM_IOREQSRV_BUFIOREQ_OFF;
      if (isBuffered && abi.architecture === "arm64") return -EINVAL;
      const { domid, vcpus } = domain;
      const server = deviceModels.create(domid, machine.callerDomid, vcpus.length, isBuffered);
      if (server === undefined) return -ENOSPC;
      request.id = server.id;
      return 0;
    },
    get_ioreq_server_info: (request, call) =>
      on(call, request.id, (server) => {
        request.bufioreq_port = server.bufferedPort;
      }),
    map_io_range_to_ioreq_server: ({ id, type, start, end }, call) =>
      on(call, id, ({ ranges }) => {
        if (start > end) return -EINVAL;
        if (ranges.some((one) => one.type === type && one.start <= end && start <= one.end)) return -EEXIST;
        ranges.push({ type, start, end });
        return 0;
      }),
    unmap_io_range_from_ioreq_server: ({ id, type, start, end }, call) =>
      on(call, id, ({ ranges }) => {
        const index = ranges.findIndex((one) => one.type === type && one.start === start && one.end === end);
        if (index < 0) return -ENOENT;
        ranges.splice(index, 1);
        return 0;
      }),
    set_ioreq_server_state: ({ id, enabled }, call) =>
      on(call, id, (server) => {
        server.isEnabled = enabled !== 0;
      }),
    destroy_ioreq_server: ({ id }, { domain }) => (deviceModels.destroy(domain.domid, id) ? 0 : -ENOENT),
    inject_msi: ({ addr, data }, call) => {
      ofDomain(call).messages.push({ address: addr, data });
      return 0;
    },
    set_irq_level: ({ irq, level }, call) => {
      if (!machine.hasDeviceModels) return -ENOSYS;
      const { raised } = ofDomain(call);
      if (level === 0) raised.delete(irq);
      else raised.add(irq);
      return 0;
    },
    nr_vcpus: (request, { domain }) => {
      request.vcpus = domain.maximumVcpus;
      return 0;
    },
  };
}

/** Checks in Xen's order: the domain, the caller, and the domain's kind. */
export function admitDmOp(machine: Machine): BufferAdmission<DmOpCall> {
  return (domid) => {
    const domain = machine.domain(domid);
    if (domain === undefined) return -ESRCH;
    if (domid === machine.callerDomid) return -EINVAL;
    if (!machine.callerIsPrivileged) return -EPERM;
    return domain.type === "pv" ? -EINVAL : { domain };
  };
}
