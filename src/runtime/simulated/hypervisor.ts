/** From a hypercall's number and arguments to what the simulated machine does. */

import type { AbiModule } from "../../generated/index.ts";
import { type AbiTable, compareReleases } from "../abi/index.ts";
import type { OperationFamily } from "../struct/index.ts";
import { CommandFamily } from "./call/command-family.ts";
import { ContainerFamily } from "./call/container-family.ts";
import { EACCES, EFAULT, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, ESRCH } from "./call/errno.ts";
import { GuestMemory, MemoryFault } from "./call/guest-memory.ts";
import type { AnySimulations } from "./call/types.ts";
import type { SimulatedDomain } from "./machine/domain.ts";
import type { Machine } from "./machine/machine.ts";
import { type DomctlCall, domctlSimulations } from "./operations/domctl/index.ts";
import { eventChannelSimulations } from "./operations/event-channel-op.ts";
import { consoleIoSimulations } from "./operations/console-io.ts";
import { hvmSimulations } from "./operations/hvm-op.ts";
import { memorySimulations } from "./operations/memory-op.ts";
import { schedSimulations } from "./operations/sched-op.ts";
import { type SysctlCall, sysctlSimulations } from "./operations/sysctl/index.ts";
import { vcpuSimulations } from "./operations/vcpu-op.ts";
import { versionSimulations } from "./operations/xen-version.ts";

type Request = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctl"]>;

/** A family's hypercall. */
type Run = (args: readonly number[]) => number;

export class Hypervisor {
  readonly #machine: Machine;
  readonly #families: Map<number, Run> = new Map();
  #inMulticall = false;

  constructor(machine: Machine, resolve: (address: number, length: number) => Uint8Array<ArrayBuffer>) {
    this.#machine = machine;
    const memory = new GuestMemory(resolve);
    const at = { machine, memory, faults: machine.faults };
    this.#addCommands("xen_version", versionSimulations(machine, memory), at);
    this.#addCommands("sched_op", schedSimulations(machine), at);
    this.#addCommands("event_channel_op", eventChannelSimulations(machine), at);
    this.#addCommands("memory_op", memorySimulations(machine, memory), at);
    this.#addCommands("hvm_op", hvmSimulations(machine), at);
    this.#addCommands("vcpu_op", vcpuSimulations(machine), at);
    this.#addCommands("console_io", consoleIoSimulations(machine, memory), at);
    this.#families.set(machine.abi.load("xen.constants").__HYPERVISOR_multicall, (args) =>
      this.#multicall(memory, args),
    );
    this.#add("sysctl", (table) => {
      const family = new ContainerFamily<SysctlCall>(table, sysctlSimulations(at) as AnySimulations<SysctlCall>, {
        ...at,
        admit: (request) => this.#admitSysctl(request as Request),
      });
      return (args) => family.run(args);
    });
    this.#add("domctl", (table) => {
      const family = new ContainerFamily<DomctlCall>(table, domctlSimulations(at) as AnySimulations<DomctlCall>, {
        ...at,
        admit: (request, entry) => this.#admitDomctl(request as Request, entry?.name),
        // Of a domain without devices, 4.14 looks for the command among those about devices last.
        unknown: compareReleases(machine.abi.release, "4.15") >= 0 ? ENOSYS : EOPNOTSUPP,
      });
      return (args) => family.run(args);
    });
  }

  /** Gives Xen's result. */
  call(op: number, args: readonly number[]): number {
    const run = this.#families.get(op);
    if (run === undefined) return -ENOSYS;
    this.#machine.pass(this.#machine.clock.elapsed());
    try {
      return run(args);
    } catch (error) {
      if (error instanceof MemoryFault) return -EFAULT;
      throw error;
    }
  }

  #addCommands(name: string, simulations: object, at: { machine: Machine; memory: GuestMemory }): void {
    this.#add(name, (table) => {
      const family = new CommandFamily(table, simulations as never, { ...at, faults: this.#machine.faults });
      return (args) => family.run(args);
    });
  }

  /** Each family is made ready when it is first called. */
  #add(name: string, make: (table: OperationFamily) => Run): void {
    const { abi } = this.#machine;
    const module = `operations/${name}`;
    if (!abi.has(module)) return;
    const { family } = abi.loadAny(module) as { readonly family: OperationFamily };
    let run: Run | undefined;
    this.#families.set(family.hypercall, (args) => (run ??= make(family))(args));
  }

  /** Each call's result beside it; one within another one is refused. */
  #multicall(memory: GuestMemory, [address = 0, count = 0]: readonly number[]): number {
    if (this.#inMulticall) return -EINVAL;
    const entries = memory.records(this.#machine.abi.load("xen").MulticallEntry, address, count);
    this.#inMulticall = true;
    try {
      for (let index = 0; index < count; index++) {
        const entry = entries(index);
        entry.result = BigInt.asUintN(64, BigInt(this.call(entry.op_number, entry.args.toArray().map(Number))));
      }
    } finally {
      this.#inMulticall = false;
    }
    return 0;
  }

  #admitSysctl(request: Request): SysctlCall | number {
    const { XEN_SYSCTL_INTERFACE_VERSION } = this.#machine.abi.load("sysctl.constants");
    if (request.interface_version !== XEN_SYSCTL_INTERFACE_VERSION) return -EACCES;
    return this.#machine.callerIsPrivileged ? { writeBack: false } : -EPERM;
  }

  /** In Xen's order: the version, the domain, and whether the caller may. */
  #admitDomctl(request: Request, name: string | undefined): DomctlCall | number {
    const machine = this.#machine;
    const { XEN_DOMCTL_INTERFACE_VERSION } = machine.abi.load("domctl.constants");
    if (request.interface_version !== XEN_DOMCTL_INTERFACE_VERSION) return -EACCES;
    const domain = name === "createdomain" ? undefined : (machine.domain(request.domain) ?? this.#next(request, name));
    if (domain === undefined && name !== "createdomain") return -ESRCH;
    if (typeof domain === "number") return domain;
    if (!machine.callerIsPrivileged) return -EPERM;
    return new OnDomain(request, domain, domain?.domid === machine.callerDomid);
  }

  /** Before 4.18 whoever asks for a domain that is not there is told of the next one. */
  #next({ domain }: Request, name: string | undefined): SimulatedDomain | number | undefined {
    const { abi, domains } = this.#machine;
    if (name !== "getdomaininfo" || compareReleases(abi.release, "4.18") >= 0) return undefined;
    if (domain >= abi.load("xen.constants").DOMID_FIRST_RESERVED) return -EINVAL;
    return domains.find(({ domid }) => domid > domain);
  }
}

class OnDomain implements DomctlCall {
  readonly isCaller: boolean;
  writeBack = false;
  readonly #request: Request;
  readonly #domain: SimulatedDomain | undefined;

  constructor(request: Request, domain: SimulatedDomain | undefined, isCaller: boolean) {
    this.#request = request;
    this.#domain = domain;
    this.isCaller = isCaller;
  }

  get domain(): SimulatedDomain {
    if (this.#domain === undefined) throw new TypeError("this operation is on no domain");
    return this.#domain;
  }

  get domid(): number {
    return this.#request.domain;
  }

  set domid(domid: number) {
    this.#request.domain = domid;
  }
}
