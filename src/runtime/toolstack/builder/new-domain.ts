/** An empty domain: its number, its vcpus, its limits, and the event channels that every guest has. */

import { anyDomid, type Domid, domid as checkedDomid, port, type Port } from "../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { MIB, PAGE } from "./memory-map.ts";
import { operationsSince417, x86Operations } from "./narrow-operations.ts";

export interface NewDomain {
  /** Handle, as 16 bytes. */
  readonly uuid: Uint8Array;
  readonly vcpus: number;
  /** Pages of RAM; the limit is some more. */
  readonly memoryMiB: number;
  /** True if the processor translates the guest's memory, false if Xen keeps tables of its own for that. */
  readonly hap: boolean;
}

/** Limits of Xen's own toolstack. */
const LAST_PORT = 1023;
const GRANT_FRAMES = 64;
const MAPTRACK_FRAMES = 1024;
/** The highest version of grant tables that the guest may switch to. */
const GRANT_VERSION = 2;
/** Beyond the guest's RAM, for its special pages and tables. */
const SLACK_KIB = 1024;
/** Pages for the tables that translate memory: for each vcpu, and for each MiB. */
const TABLE_PAGES_PER_VCPU = 256;
const TABLE_PAGES_PER_MIB = 2;

/** Makes a PVH domain, paused and empty. */
export function makePvhDomain(connection: Connection, { uuid, vcpus, hap }: NewDomain): Domid {
  const { abi } = connection;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = abi.load("domctl.constants");
  const emulated = abi.runsOn("x86_64") ? abi.load("arch-x86/xen.constants").XEN_X86_EMU_LAPIC : 0;
  const made = operationsOn(connection).domctl("createdomain", anyDomid(abi), (request) => {
    request.flags = hap ? XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap : XEN_DOMCTL_CDF_hvm;
    request.handle = uuid;
    request.max_vcpus = vcpus;
    request.max_evtchn_port = LAST_PORT;
    request.max_grant_frames = GRANT_FRAMES;
    request.max_maptrack_frames = MAPTRACK_FRAMES;
    if ("grant_opts" in request) request.grant_opts = GRANT_VERSION;
    const { arch } = request;
    if ("emulation_flags" in arch) arch.emulation_flags = emulated;
  });
  return checkedDomid(made.domid);
}

/** Makes its vcpus, and sets what it may take of the machine's memory. */
export function setLimits(connection: Connection, domid: Domid, { vcpus, memoryMiB }: NewDomain): void {
  const { domctl } = operationsOn(connection);
  domctl("max_vcpus", domid, { max: vcpus });
  domctl("max_mem", domid, { max_memkb: BigInt(memoryMiB * (MIB / 1024) + SLACK_KIB) });
  const mebibytes = tableMebibytes(vcpus, memoryMiB);
  if (connection.abi.atLeast("4.17"))
    operationsSince417(connection).domctl("set_paging_mempool_size", domid, { size: BigInt(mebibytes * MIB) });
  else x86Operations(connection).domctl("shadow_op.set_allocation", domid, { mb: mebibytes });
}

/** Memory for the tables that translate a guest's memory, in MiB. */
export function tableMebibytes(vcpus: number, memoryMiB: number): number {
  return Math.ceil(((TABLE_PAGES_PER_VCPU * vcpus + TABLE_PAGES_PER_MIB * memoryMiB) * PAGE) / MIB);
}

/** Makes a port of the domain's, to which a program in another domain can bind. */
export function unboundPort(connection: Connection, domid: Domid, remote: Domid): Port {
  const made = operationsOn(connection).eventChannelOp("alloc_unbound", { dom: domid, remote_dom: remote });
  return port(made.port);
}
