/** The PCI functions of the machine: which there are, who has them, and handing them to pciback for guests. */

import { EBUSY, ENODEV, XenBusyError, XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import type { AbiTable, On } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { pciAddress, type PciBus, pciFunction, type PciFunction, pciNodeName } from "../../interdomain/pci/index.ts";
import { type XenStore, XenStoreNoSuchNodeError, type XenStoreTransaction } from "../../interdomain/xenstore/index.ts";

/** A PCI function of the machine, and who has it. */
export interface PciDevice extends PciFunction {
  /** True if pciback has it, and no guest. */
  readonly isAssignable: boolean;
  /** The number of the guest that has it; null for none. */
  readonly assignedTo: Domid | null;
}

/** Parts of a Xen that hand PCI functions over, each at its first use. */
export interface HostPciParts {
  readonly store: () => XenStore;
  readonly pci: () => PciBus;
}

const PCIBACK = "pciback";
const FOLDER = "/libxl/pci";

/** The folder in which Xen's toolstack keeps what it knows of a function. */
export function pciFolder(address: string): string {
  return `${FOLDER}/${pciNodeName(pciFunction(address))}`;
}

/**
 * The PCI functions of the machine, as this domain's Linux and xenstore have them. An address is text such as
 * "0000:03:00.0"; the segment may be left out.
 */
export class HostPci {
  readonly #connection: Connection;
  readonly #parts: HostPciParts;

  constructor(connection: Connection, parts: HostPciParts) {
    this.#connection = connection;
    this.#parts = parts;
  }

  /**
   * Returns true if Xen uses an IOMMU, without which no guest can have a device. Throws a XenPermissionError unless this
   * domain may control the host.
   */
  hasIommu(): boolean {
    const { XEN_SYSCTL_PHYSCAP_directio } = this.#connection.abi.load("sysctl.constants");
    return (operationsOn(this.#connection).sysctl("physinfo").capabilities & XEN_SYSCTL_PHYSCAP_directio) !== 0;
  }

  /** Lists all functions in the order of their addresses; none on a machine without PCI. */
  async list(options?: SignalOptions): Promise<PciDevice[]> {
    const { signal } = readOptions("list", options, ["signal"]);
    const functions = this.#parts.pci().list();
    const owners =
      functions.length === 0
        ? new Map<string, Domid>()
        : await ownersOfFunctions(this.#connection, this.#parts.store(), signal);
    const devices: PciDevice[] = [];
    for (const one of functions) {
      const assignedTo = owners.get(one.address) ?? null;
      devices.push({ ...one, isAssignable: one.driver === PCIBACK && assignedTo === null, assignedTo });
    }
    return devices;
  }

  /** Resolves with one function. Rejects with a XenError with ENODEV if the machine does not have it. */
  async get(address: string, options?: SignalOptions): Promise<PciDevice> {
    const wanted = pciAddress(pciFunction(address));
    const found = (await this.list(options)).find((one) => one.address === wanted);
    if (found !== undefined) return found;
    throw new XenError(`the machine has no PCI device ${wanted}: see xen.host.pci.list()`, {
      operation: "find a PCI device",
      errno: ENODEV,
    });
  }

  /**
   * Takes a function from the driver that has it, and binds it to pciback, as `xl pci-assignable-add` does: guests can then
   * have it. Xen's IOMMU lets it reach no memory meanwhile. Does nothing if pciback has it. Rejects with a
   * XenUnsupportedOperationError if Linux has no pciback (modprobe xen-pciback), or Xen no IOMMU. If the IOMMU does not
   * reach the function, its driver has it back, and Xen's refusal is thrown.
   */
  async makeAssignable(address: string, options?: SignalOptions): Promise<void> {
    const own = readOptions("makeAssignable", options, ["signal"]);
    const [pci, store] = [this.#parts.pci(), this.#parts.store()];
    const device = await this.get(address, own);
    if (device.driver === PCIBACK) return;
    const operation = "make a PCI device assignable";
    if (!pci.hasPciback()) throw noPciback(operation);
    if (!this.hasIommu()) throw noIommu(operation);
    const node = `${pciFolder(device.address)}/driver_path`;
    if (device.driver !== null) await store.write(node, `/sys/bus/pci/drivers/${device.driver}`, own);
    pci.bindToPciback(device.address);
    try {
      this.#quarantine(device.address, "assign_device.pci");
    } catch (error) {
      // The IOMMU does not reach it, such as the IOMMU's own function.
      pci.unbindFromPciback(device.address, device.driver);
      if (device.driver !== null) await store.transaction((transaction) => removeNote(transaction, node));
      throw error;
    }
  }

  /**
   * Takes a function from pciback, and returns it to the driver that had it before `makeAssignable`, or before
   * `xl pci-assignable-add`. Does nothing if pciback does not have it. Rejects with a XenBusyError if a guest has it.
   */
  async returnToHost(address: string, options?: SignalOptions): Promise<void> {
    const own = readOptions("returnToHost", options, ["signal"]);
    const [pci, store] = [this.#parts.pci(), this.#parts.store()];
    const device = await this.get(address, own);
    if (device.driver !== PCIBACK) return;
    const operation = "return a PCI device to the host";
    if (device.assignedTo !== null) throw takenError(device, operation);
    const node = `${pciFolder(device.address)}/driver_path`;
    const path = await store.tryRead(node, own);
    if (this.hasIommu()) this.#quarantine(device.address, "deassign_device.pci");
    pci.unbindFromPciback(device.address, path === null ? null : path.slice(path.lastIndexOf("/") + 1));
    if (path !== null) await store.transaction((transaction) => removeNote(transaction, node), own);
  }

  /** Moves a function to the domain that stands for no memory, or back. Arm's Xen has neither. */
  #quarantine(address: string, operation: "assign_device.pci" | "deassign_device.pci"): void {
    const connection = this.#connection;
    if (!connection.abi.runsOn("x86_64")) return;
    const { DOMID_IO } = connection.abi.load("xen.constants");
    const machine = { u: { pci: { machine_sbdf: pciFunction(address) } } };
    try {
      operationsOn<On<AbiTable, "x86_64">>(connection).domctl(operation, DOMID_IO, machine);
    } catch (error) {
      // Linux may have given it to pciback when it started: then it is not there.
      const isBack = operation === "deassign_device.pci" && error instanceof XenError && error.errno === ENODEV;
      if (!isBack) throw error;
    }
  }
}

/** Domains by the addresses of the functions that they have, as the toolstack has written them down. */
export async function ownersOfFunctions(
  connection: Connection,
  store: XenStore,
  signal: AbortSignal | undefined,
): Promise<Map<string, Domid>> {
  const names = await listed(store, FOLDER, signal);
  const found = await Promise.all(
    names.map(async (name): Promise<[string, Domid][]> => {
      const owner = await store.tryRead(`${FOLDER}/${name}/domid`, { signal });
      const [, segment, bus, slot, part] = /^([\da-f]{4})-([\da-f]{2})-([\da-f]{2})-([0-7])$/.exec(name) ?? [];
      if (segment === undefined || owner === null || !/^\d{1,5}$/.test(owner)) return [];
      // The toolstack of a guest that has gone may have died before it removed the node.
      if (!isDomain(connection, Number(owner))) return [];
      return [[`${segment}:${bus}:${slot}.${part}`, Number(owner)]];
    }),
  );
  return new Map(found.flat().toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Removes a node about a function, and the folders above it that are empty then: others may have written there too. */
export async function removeNote(transaction: XenStoreTransaction, path: string): Promise<void> {
  await transaction.remove(path);
  for (let above = parentOf(path); above !== parentOf(FOLDER); above = parentOf(above)) {
    if ((await transaction.list(above)).length > 0) return;
    await transaction.remove(above);
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** True if a domain has the number. */
export function isDomain(connection: Connection, domid: Domid): boolean {
  const { XenDomctlGetdomaininfo } = connection.abi.load("domctl");
  using buffer = connection.hypercall.allocateArray(XenDomctlGetdomaininfo, 1);
  const request = { first_domain: domid, max_domains: 1, buffer: buffer.asHypercallPtr() };
  // Xen answers with the first domain whose number is not lower.
  const { num_domains } = operationsOn(connection).sysctl("getdomaininfolist", request);
  return num_domains > 0 && buffer.value.get(0).domain === domid;
}

async function listed(store: XenStore, path: string, signal: AbortSignal | undefined): Promise<readonly string[]> {
  try {
    return await store.list(path, { signal });
  } catch (error) {
    if (error instanceof XenStoreNoSuchNodeError) return [];
    throw error;
  }
}

/** The error for a kernel without the driver that hands functions to guests. */
export function noPciback(operation: string): XenError {
  return new XenUnsupportedOperationError(
    "expected Linux's driver pciback, which this domain has not loaded: try modprobe xen-pciback",
    { operation },
  );
}

/** The error for a machine whose Xen uses no IOMMU. */
export function noIommu(operation: string): XenError {
  return new XenUnsupportedOperationError(
    "expected a Xen that uses an IOMMU, without which a guest's device could read and write all memory: this machine has " +
      "none, its firmware has it switched off, or Xen was started without iommu=1",
    { operation },
  );
}

/** The error for a function that a guest has. */
export function takenError({ address, assignedTo }: PciDevice, operation: string): XenError {
  return new XenBusyError(
    `expected a PCI device that no guest has, received ${address}, which domain ${assignedTo} has`,
    {
      operation,
      errno: EBUSY,
    },
  );
}
