/** The simulated hypervisor: carries out hypercalls on the simulated machine. */

import { checkString } from "../runtime/base/checks.ts";
import type { AbiModule } from "../generated/index.ts";
import { type AbiTable, compareReleases } from "../runtime/abi/index.ts";
import { checkChoice, unknownWord } from "../runtime/base/options.ts";
import type { OperationFamily } from "../runtime/struct/index.ts";
import { BufferFamily } from "./call/buffer-family.ts";
import { type CommandCall, CommandFamily } from "./call/command-family.ts";
import { type Admission, ContainerFamily } from "./call/container-family.ts";
import { ContainerListFamily } from "./call/container-list-family.ts";
import type { Entry } from "./call/family.ts";
import { EACCES, EFAULT, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, ESRCH } from "./call/errno.ts";
import { GuestMemory, MemoryFault } from "./call/guest-memory.ts";
import type { AnySimulations } from "./call/types.ts";
import type { MachineDomain } from "./machine/domain.ts";
import type { Machine } from "./machine/machine.ts";
import { OwnTables } from "./machine/own-tables.ts";
import { admitDmOp, type DmOpCall } from "./operations/dm-op.ts";
import type { DomctlCall } from "./operations/domctl/types.ts";
import { admitMmuext, type MmuextCall } from "./operations/mmuext-op.ts";
import type { SysctlCall } from "./operations/sysctl/types.ts";
import { familyTable, simulations } from "./simulations.ts";

type Request = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctl"]>;

/** A family's hypercall. */
type Run = (args: readonly number[]) => number;

export class Hypervisor {
  readonly #machine: Machine;
  readonly #families: Map<number, Run> = new Map();
  readonly #names: ReadonlySet<string>;
  #inMulticall = false;

  constructor(machine: Machine, resolve: (address: number, length: number) => Uint8Array<ArrayBuffer>) {
    this.#machine = machine;
    const memory = new GuestMemory(resolve);
    this.#families.set(machine.abi.load("xen.constants").__HYPERVISOR_multicall, (args) =>
      this.#multicall(memory, args),
    );
    const numbers: Readonly<Record<string, unknown>> = { ...machine.abi.load("xen.constants") };
    const simulated = simulations(machine, memory);
    this.#names = new Set(Object.keys(simulated));
    for (const [name, make] of Object.entries(simulated)) {
      if (machine.abi instanceof OwnTables) machine.abi.checkOperations(name, Object.keys(make()));
      const op = numbers[`__HYPERVISOR_${name}`];
      if (typeof op !== "number") continue;
      let run: Run | undefined;
      this.#families.set(op, (args) => (run ??= this.#family(familyTable(machine, name), make(), memory))(args));
    }
  }

  /** Throws a TypeError unless it is the name of an operation, or of a family some of whose operations are simulated. */
  checkOperation(operation: string): void {
    checkString("operation", operation);
    const [family = "", name] = operation.split(" ");
    if (!this.#names.has(family)) {
      throw unknownWord("operation", operation, [...this.#names], ', or one of theirs such as "sysctl physinfo"');
    }
    const operations = Object.keys(familyTable(this.#machine, family)?.operations ?? {});
    if (name !== undefined)
      checkChoice(`the operation of ${family} in Xen ${this.#machine.abi.release}`, name, operations);
  }

  /** Makes a hypercall, and returns Xen's result. */
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

  /** Prepares a family at its first call. */
  #family(table: OperationFamily | undefined, simulated: object, memory: GuestMemory): Run {
    const { faults } = this.#machine;
    const at = { memory, faults };
    if (table === undefined) return () => -ENOSYS;
    switch (table.name) {
      case "sysctl": {
        const admit: Admission<SysctlCall> = (request) => this.#admitSysctl(request as Request);
        const family = new ContainerFamily<SysctlCall>(table, simulated as AnySimulations<SysctlCall>, {
          ...at,
          admit,
        });
        return (args) => family.run(args);
      }
      case "domctl": {
        const admit: Admission<DomctlCall> = (request, entry) => this.#admitDomctl(request as Request, entry);
        // Old releases, on a domain without devices, look for the command among the device commands last.
        const unknown = this.#machine.has({ "4.15": 3, "4.16": 2 }) ? ENOSYS : EOPNOTSUPP;
        const family = new ContainerFamily<DomctlCall>(table, simulated as AnySimulations<DomctlCall>, {
          ...at,
          admit,
          unknown,
        });
        return (args) => family.run(args);
      }
      case "mmuext_op": {
        const admit = admitMmuext(this.#machine);
        const family = new ContainerListFamily(table, simulated as AnySimulations<MmuextCall>, { ...at, admit });
        return (args) => family.run(args);
      }
      case "dm_op": {
        const admit = admitDmOp(this.#machine);
        const family = new BufferFamily(table, simulated as AnySimulations<DmOpCall>, { ...at, admit });
        return (args) => family.run(args);
      }
      default: {
        const family = new CommandFamily(table, simulated as AnySimulations<CommandCall>, at);
        return (args) => family.run(args);
      }
    }
  }

  /** Makes each call of a multicall, and writes its result beside it. A nested multicall is refused. */
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
    return this.#machine.callerIsPrivileged ? {} : -EPERM;
  }

  /** Checks in Xen's order: the version, the domain, and the caller's privilege. */
  #admitDomctl(request: Request, entry: Entry<DomctlCall> | undefined): DomctlCall | number {
    const machine = this.#machine;
    const name = entry?.name;
    const { XEN_DOMCTL_INTERFACE_VERSION } = machine.abi.load("domctl.constants");
    const version = entry?.table.stable === true ? 0 : XEN_DOMCTL_INTERFACE_VERSION;
    if (request.interface_version !== version) return -EACCES;
    const ofNone = isOfNone(machine, name, request.domain);
    const domain = ofNone ? undefined : (machine.domain(request.domain) ?? this.#next(request, name));
    if (domain === undefined && !ofNone) return machine.callerIsPrivileged || !hidesDomains(machine) ? -ESRCH : -EPERM;
    if (typeof domain === "number") return domain;
    if (!machine.callerIsPrivileged) return -EPERM;
    return new OnDomain(request, domain, domain?.domid === machine.callerDomid);
  }

  /** Returns the next domain for one that does not exist, as getdomaininfo does before 4.18. */
  #next({ domain }: Request, name: string | undefined): MachineDomain | number | undefined {
    const { abi, domains } = this.#machine;
    if (name !== "getdomaininfo" || compareReleases(abi.release, "4.18") >= 0) return undefined;
    if (domain >= abi.load("xen.constants").DOMID_FIRST_RESERVED) return -EINVAL;
    return domains.find(({ domid }) => domid > domain);
  }
}

/** True if an operation is on no domain: it makes one, any will do, or the number is that of no memory. */
function isOfNone({ abi }: Machine, name: string | undefined, domid: number): boolean {
  const { DOMID_INVALID, DOMID_IO } = abi.load("xen.constants");
  switch (name) {
    case "createdomain":
      return true;
    case "get_domain_state":
    case "test_assign_device.pci":
      return domid === DOMID_INVALID;
    case "assign_device.pci":
    case "deassign_device.pci":
      return domid === DOMID_IO;
    default:
      return false;
  }
}

/** True if Xen hides from an unprivileged caller that a domain does not exist. */
function hidesDomains({ abi }: Machine): boolean {
  return compareReleases(abi.release, "4.22") >= 0;
}

class OnDomain implements DomctlCall {
  readonly isCaller: boolean;
  readonly #request: Request;
  readonly #domain: MachineDomain | undefined;

  constructor(request: Request, domain: MachineDomain | undefined, isCaller: boolean) {
    this.#request = request;
    this.#domain = domain;
    this.isCaller = isCaller;
  }

  get isOnDomain(): boolean {
    return this.#domain !== undefined;
  }

  get domain(): MachineDomain {
    if (this.#domain === undefined) throw new TypeError("expected an operation on a domain: this one has none");
    return this.#domain;
  }

  get domid(): number {
    return this.#request.domain;
  }

  set domid(domid: number) {
    this.#request.domain = domid;
  }
}
