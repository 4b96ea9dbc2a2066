/**
 * Hands PCI functions of the machine to a guest that is built, and takes them back at its end. A PV guest finds them by
 * pciback's nodes; a PVH guest has their memory at the machine's own addresses.
 */

import type { Domid } from "../../abi/numbers.ts";
import { ENODEV, XenBusyError, XenError, XenNoSuchDomainError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { PciConfiguration, pciFunction, pciParts } from "../../interdomain/pci/index.ts";
import type { AttachedDevice } from "../../interdomain/devices/index.ts";
import { Xenbus, type XenbusDevice } from "../../interdomain/xenbus/index.ts";
import { isDomain, type PciDevice, pciFolder, removeNote } from "../host/index.ts";
import type { BuilderParts } from "./builder-parts.ts";
import type { DeviceGuest, GuestDevice } from "./guest-device.ts";
import { PAGE, pagesOf } from "./memory-map.ts";
import { x86Operations } from "./narrow-operations.ts";
import { type AssignedFunction, hostPciOf, memoryOf } from "./pci-preflight.ts";

/** Time for pciback to let go of a guest's functions once the nodes are gone. */
const RELEASE_MS = 10_000;
const LOOK_MS = 50;
/** Options of a function as Xen's toolstack writes them for a PV guest. */
const NO_OPTIONS = "msitranslate=0,power_mgmt=0";

/** Returns all functions of a guest as one device, which the builder attaches and closes with the others. */
export function assignedDevice(parts: BuilderParts, assigned: readonly AssignedFunction[]): GuestDevice {
  const name = `pci ${assigned.map(({ device }) => device.address).join(", ")}`;
  return {
    name,
    async attach(guest): Promise<AttachedDevice> {
      const handed = new HandedFunctions(parts, guest.domid);
      try {
        for (const one of assigned) await handed.add(one, guest);
        if (guest.kind === "pv") await handed.plug(assigned, guest);
      } catch (error) {
        // Its own failure would hide the first one, and the domain's end takes the functions back too.
        await handed.takeBack().catch(() => {});
        throw error;
      }
      return { close: () => handed.takeBack() };
    },
  };
}

class HandedFunctions {
  readonly #parts: BuilderParts;
  readonly #domid: Domid;
  readonly #functions: AssignedFunction[] = [];
  #device: XenbusDevice | undefined;

  constructor(parts: BuilderParts, domid: Domid) {
    this.#parts = parts;
    this.#domid = domid;
  }

  /** Resets a function, and assigns it to the guest with all that it answers at. */
  async add(assigned: AssignedFunction, guest: DeviceGuest): Promise<void> {
    const { assignment, device } = assigned;
    const { address } = device;
    const bus = this.#parts.pci();
    await claim(this.#parts, address, this.#domid, guest.signal);
    this.#functions.push(assigned);
    if (device.canReset) bus.reset(address);
    if (assignment.permissive) bus.allowAllConfiguration(address);
    this.#permit(assigned);
    const { domctl } = x86Operations(this.#parts.connection);
    if (guest.kind === "pv") this.#permitInterrupt(device.interrupt);
    domctl("assign_device.pci", this.#domid, machineOf(address));
    if (guest.kind === "pv") return;
    this.#map(assigned);
    const configuration = new PciConfiguration(bus, address);
    if (assignment.messageVector !== undefined) {
      this.#bindMessages(address, assignment.messageVector);
      configuration.setMessages(true);
    }
    configuration.switchOn();
  }

  /** Writes the nodes by which pciback and the guest's front end find each other. */
  async plug(assigned: readonly AssignedFunction[], guest: DeviceGuest): Promise<void> {
    const nodes = assigned.flatMap(({ assignment, device }, i): [string, string][] => [
      [`key-${i}`, device.address],
      [`dev-${i}`, device.address],
      [`opts-${i}`, `${NO_OPTIONS},permissive=${assignment.permissive ? 1 : 0}`],
      [`state-${i}`, "1"],
    ]);
    this.#device = await Xenbus.plug(
      { store: guest.store },
      {
        kind: "pci",
        id: 0,
        frontEnd: this.#domid,
        backEndNodes: Object.fromEntries([["domain", guest.name], ...nodes, ["num_devs", String(assigned.length)]]),
        signal: guest.signal,
      },
    );
  }

  /** Takes all functions back, also those that failed half-way. Throws the first failure once the rest is done. */
  async takeBack(): Promise<void> {
    const failures: unknown[] = [];
    const attempt = async (work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch (error) {
        failures.push(error);
      }
    };
    const device = this.#device;
    this.#device = undefined;
    if (device !== undefined) {
      await attempt(() => device.remove());
      await attempt(() => this.#released());
    }
    for (const one of this.#functions.splice(0).toReversed())
      await attempt(() => takeBackFunction(this.#parts, one.device, this.#domid));
    if (failures.length > 0) throw failures[0];
  }

  #permit({ device }: AssignedFunction): void {
    const { domctl } = x86Operations(this.#parts.connection);
    for (const { kind, address, bytes } of device.ranges) {
      if (kind === "port") {
        const ports = { first_port: address, nr_ports: bytes, allow_access: 1 };
        domctl("ioport_permission", this.#domid, ports);
      }
    }
    for (const { start, bytes } of memoryOf([device])) {
      const frames = { first_mfn: BigInt(start / PAGE), nr_mfns: BigInt(pagesOf(bytes)), allow_access: 1 };
      domctl("iomem_permission", this.#domid, frames);
    }
  }

  /** Lets a PV guest bind the function's interrupt line. */
  #permitInterrupt(interrupt: number | null): void {
    if (interrupt === null) return;
    const { connection } = this.#parts;
    const { MAP_PIRQ_TYPE_GSI } = connection.abi.load("physdev.constants");
    const { domctl, physdevOp } = x86Operations(connection);
    const line = { domid: this.#domid, type: MAP_PIRQ_TYPE_GSI, index: interrupt, pirq: interrupt };
    const { pirq } = physdevOp("map_pirq", line);
    domctl("irq_permission", this.#domid, { pirq, allow_access: 1 });
  }

  /** Maps the function's memory and ports into a PVH guest, at their addresses in the machine. */
  #map({ device }: AssignedFunction): void {
    const { domctl } = x86Operations(this.#parts.connection);
    for (const { start, bytes } of memoryOf([device])) {
      let [next, left] = [BigInt(start / PAGE), BigInt(pagesOf(bytes))];
      while (left > 0n) {
        const range = { first_gfn: next, first_mfn: next, nr_mfns: left, add_mapping: 1 };
        // Xen maps some of them at a time, and says how many; all at once is 0.
        const done = BigInt(domctl("memory_mapping", this.#domid, range));
        if (done <= 0n || done >= left) break;
        next += done;
        left -= done;
      }
    }
    for (const { kind, address, bytes } of device.ranges) {
      if (kind !== "port") continue;
      const ports = { first_gport: address, first_mport: address, nr_ports: bytes, add_mapping: 1 };
      domctl("ioport_mapping", this.#domid, ports);
    }
  }

  /** Delivers the function's messages to a PVH guest's first vcpu, whose APIC has the number 0. */
  #bindMessages(address: string, gvec: number): void {
    const { connection } = this.#parts;
    const { MAP_PIRQ_TYPE_MSI_SEG } = connection.abi.load("physdev.constants");
    const { XEN_DOMCTL_VMSI_X86_UNMASKED: gflags } = connection.abi.load("domctl.constants");
    const { domctl, physdevOp } = x86Operations(connection);
    const { segment, bus, devfn } = pciParts(pciFunction(address));
    const source = { index: -1, pirq: -1, bus: bus | (segment << 16), devfn, entry_nr: 1, table_base: 0n };
    const { pirq } = physdevOp("map_pirq", { domid: this.#domid, type: MAP_PIRQ_TYPE_MSI_SEG, ...source });
    domctl("bind_pt_irq.msi", this.#domid, { machine_irq: pirq, u: { msi: { gvec, gflags, gtable: 0n } } });
  }

  /** Waits until pciback has let go: it resets functions itself, and would not let another guest have them. */
  async #released(): Promise<void> {
    const bus = this.#parts.pci();
    const deadline = performance.now() + RELEASE_MS;
    while (bus.isServing(this.#domid)) {
      if (performance.now() > deadline)
        throw new XenError(`pciback has not let go of the PCI devices of domain ${this.#domid}`, {
          operation: "take a PCI device back",
        });
      await Bun.sleep(LOOK_MS);
    }
  }
}

/** Resolves with the functions of a domain. */
export async function functionsOf(parts: BuilderParts, domid: Domid, waiting: SignalOptions): Promise<PciDevice[]> {
  return (await hostPciOf(parts).list(waiting)).filter(({ assignedTo }) => assignedTo === domid);
}

/** Takes a function from a domain, which may have gone, and resets it. Throws the first failure once all is tried. */
export async function takeBackFunction(parts: BuilderParts, device: PciDevice, domid: Domid): Promise<void> {
  const { address, canReset } = device;
  const bus = parts.pci();
  const failures: unknown[] = [];
  const steps = [
    () => new PciConfiguration(bus, address).switchOff(),
    () => deassign(parts, address, domid),
    () => canReset && bus.reset(address),
    () => forget(parts, address, domid),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Takes a function from the domain, if Xen has not done so at the domain's end. */
function deassign({ connection }: BuilderParts, address: string, domid: Domid): void {
  try {
    x86Operations(connection).domctl("deassign_device.pci", domid, machineOf(address));
  } catch (error) {
    const isDone = error instanceof XenNoSuchDomainError || (error instanceof XenError && error.errno === ENODEV);
    if (!isDone) throw error;
  }
}

/** Writes down whose a function is, so that Xen's toolstack assigns it to no other guest. */
async function claim(parts: BuilderParts, address: string, domid: Domid, signal: AbortSignal): Promise<void> {
  const node = `${pciFolder(address)}/domid`;
  await parts.store().transaction(
    async (transaction) => {
      const owner = await transaction.tryRead(node);
      if (owner !== null && isDomain(parts.connection, Number(owner)))
        throw new XenBusyError(`expected a PCI device that no guest has, received ${address} of domain ${owner}`, {
          operation: "create a domain",
        });
      await transaction.write(node, String(domid));
    },
    { signal },
  );
}

/** Removes the note of whose a function is, unless it has become another domain's. */
async function forget(parts: Pick<BuilderParts, "store">, address: string, domid: Domid): Promise<void> {
  const node = `${pciFolder(address)}/domid`;
  await parts.store().transaction(async (transaction) => {
    if ((await transaction.tryRead(node)) !== String(domid)) return;
    await removeNote(transaction, node);
  });
}

function machineOf(address: string): { readonly u: { readonly pci: { readonly machine_sbdf: number } } } {
  return { u: { pci: { machine_sbdf: pciFunction(address) } } };
}
