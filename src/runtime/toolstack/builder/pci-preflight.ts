/** PCI functions that a guest is to have: everything that can be known is checked before anything is made. */

import type { Domid } from "../../abi/numbers.ts";
import { EINVAL, XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import {
  isAssignment,
  type PciAssignment,
  PciConfiguration,
  type PciFunction,
  pciFunction,
} from "../../interdomain/pci/index.ts";
import { HostPci, noIommu, noPciback, type PciDevice, takenError } from "../host/index.ts";
import type { BuilderParts } from "./builder-parts.ts";
import type { CheckedOptions } from "./guest-options.ts";
import type { KernelImage } from "./image/index.ts";
import { type MemoryRange, PAGE, pageUp } from "./memory-map.ts";
import { x86Operations } from "./narrow-operations.ts";

const OPERATION = "create a domain";

/** A function that a guest is to have, as the machine has it. */
export interface AssignedFunction {
  readonly assignment: PciAssignment;
  readonly device: PciDevice;
}

/** Resolves with the functions that the options assign. Rejects with a XenError for one that the guest cannot have. */
export async function checkAssignments(
  parts: BuilderParts,
  { kind, devices: wanted }: CheckedOptions,
  waiting: { readonly signal?: AbortSignal | undefined },
): Promise<readonly AssignedFunction[]> {
  const assignments = wanted.filter(isAssignment);
  if (assignments.length === 0) return [];
  const { connection } = parts;
  if (!connection.abi.runsOn("x86_64"))
    throw new XenUnsupportedOperationError(
      "expected an x86 host for a guest with a PCI device, received one of arm64, whose Xen gives guests none",
      { operation: OPERATION },
    );
  const bus = parts.pci();
  const host = hostPciOf(parts);
  const devices = new Map((await host.list(waiting)).map((device) => [device.address, device]));
  if (!bus.hasPciback()) throw noPciback(OPERATION);
  if (!host.hasIommu()) throw noIommu(OPERATION);
  return assignments.map((assignment) => {
    const { address } = assignment;
    const device = devices.get(address) ?? missing(address);
    if (device.driver !== "pciback") throw notAssignable(device);
    if (device.assignedTo !== null) throw takenError(device, OPERATION);
    testAssignable(parts, device);
    if (kind === "pvh" && assignment.messageVector !== undefined) checkMessages(parts, device);
    return { assignment, device };
  });
}

export function hostPciOf(parts: Pick<BuilderParts, "connection" | "pci" | "store">): HostPci {
  return new HostPci(parts.connection, { store: parts.store, pci: parts.pci });
}

/**
 * Throws a XenUnsupportedOperationError for Linux in a PVH guest with a function: its front end for PCI is for PV guests,
 * and Xen emulates no PCI bus for PVH guests.
 */
export function checkKernelFinds(assigned: readonly AssignedFunction[], kind: string, kernel: KernelImage): void {
  const [first] = assigned;
  if (first === undefined || kind !== "pvh" || kernel.format !== "elf") return;
  if (kernel.notes.text("GUEST_OS")?.toLowerCase() !== "linux") return;
  throw new XenUnsupportedOperationError(
    `expected a guest of kind pv for ${first.assignment.name}, received one of kind pvh with Linux, which looks for PCI devices ` +
      "in PV guests only (xen-pcifront)",
    { operation: OPERATION },
  );
}

/** Memory at which the functions answer, in whole pages and in ascending order. */
export function memoryOf(functions: readonly PciFunction[]): readonly MemoryRange[] {
  return functions
    .flatMap(({ ranges }) => ranges.filter(({ kind }) => kind === "memory"))
    .map(({ address, bytes }) => {
      const start = Math.floor(address / PAGE) * PAGE;
      return { start, bytes: pageUp(address + bytes - start) };
    })
    .toSorted((one, other) => one.start - other.start);
}

function missing(address: string): never {
  throw new XenError(`the machine has no PCI device ${address}: see xen.host.pci.list()`, { operation: OPERATION });
}

function notAssignable({ address, driver }: PciDevice): XenError {
  const has = driver === null ? "no driver has" : `the driver ${driver} has`;
  return new XenError(
    `expected a PCI device that pciback has, received ${address}, which ${has}: ` +
      `xen.host.pci.makeAssignable(${JSON.stringify(address)}) gives it to pciback`,
    { operation: OPERATION },
  );
}

/** Asks Xen if a guest can have the function. */
function testAssignable(parts: BuilderParts, { address }: PciDevice): void {
  const { connection } = parts;
  // Older ones take no request without a domain: see annotations.toml. Assigning the function is refused there, if it must be.
  if (!connection.abi.atLeast("4.17")) return;
  const { DOMID_INVALID } = connection.abi.load("xen.constants");
  const machine = { u: { pci: { machine_sbdf: pciFunction(address) } } };
  try {
    x86Operations(connection).domctl("test_assign_device.pci", DOMID_INVALID as Domid, machine);
  } catch (error) {
    if (!(error instanceof XenError) || error.errno !== EINVAL) throw error;
    throw new XenError(
      `expected a PCI device that no guest has, received ${address}: Xen does not know it, keeps it, or a guest has it`,
      { operation: OPERATION, errno: EINVAL, cause: error },
    );
  }
}

function checkMessages(parts: BuilderParts, { address }: PciDevice): void {
  if (new PciConfiguration(parts.pci(), address).hasMessages()) return;
  throw new XenUnsupportedOperationError(
    `expected a PCI device that signals interrupts by messages for a messageVector, received ${address}`,
    { operation: OPERATION },
  );
}
