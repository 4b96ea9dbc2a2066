/** A PCI function of the machine that a guest is to have. It is a description: the builder of guests does the work. */

import { checkInteger, describe, inspectAs } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { pciAddress, pciFunction } from "./address.ts";

/** Options for handing a PCI function to a guest. */
export interface PciAssignOptions {
  /**
   * True lets the guest write all of the function's configuration. By default pciback lets it write what drivers are known
   * to need. It stays so for later guests, until `returnToHost`. For guests of kind pv.
   */
  readonly permissive?: boolean | undefined;
  /**
   * The vector, 16 to 254, by which the function's message-signalled interrupts reach the guest's first vcpu: the builder
   * switches them on. For guests of kind pvh, which have no other interrupts of the function.
   */
  readonly messageVector?: number | undefined;
}

/** The lowest and the highest vector that a local APIC delivers. */
const FIRST_VECTOR = 16;
const LAST_VECTOR = 254;

let isMade: (value: unknown) => boolean;

/** True for an assignment that `Pci.assign` has made. */
export function isAssignment(value: unknown): value is PciAssignment {
  return isMade(value);
}

/** A PCI function that a guest is to have: `GuestOptions.devices` takes it. */
export class PciAssignment {
  /** The function's address, such as "0000:00:05.0". */
  readonly address: string;
  /** Its name in messages: "pci 0000:00:05.0". */
  readonly name: string;
  /** True if the guest may write all of the function's configuration. */
  readonly permissive: boolean;
  /** The vector of the function's message-signalled interrupts, in a guest of kind pvh; else undefined. */
  readonly messageVector: number | undefined;
  readonly #number: number;

  /** See `Pci.assign`. */
  constructor(address: string, options?: PciAssignOptions) {
    const { permissive = false, messageVector } = readOptions("Pci.assign", options, ["permissive", "messageVector"]);
    if (typeof permissive !== "boolean")
      throw new TypeError(`expected permissive to be true or false, received ${describe(permissive)}`);
    if (messageVector !== undefined) checkInteger("messageVector", messageVector, FIRST_VECTOR, LAST_VECTOR);
    this.#number = pciFunction(address);
    this.address = pciAddress(this.#number);
    this.name = `pci ${this.address}`;
    this.permissive = permissive;
    this.messageVector = messageVector;
    Object.freeze(this);
  }

  static {
    isMade = (value) => typeof value === "object" && value !== null && #number in value;
    inspectAs(this, (shown) => `PciAssignment of ${shown.address}`);
  }
}

/**
 * PCI functions of the machine for guests.
 *
 * @example
 * ```ts
 * await using guest = await xen.domains.create({ name: "nic", kind: "pv", memoryMiB: 256, kernel, devices: [Pci.assign("0000:03:00.0")] });
 * ```
 */
export class Pci {
  private constructor() {}

  /**
   * Returns the assignment of a PCI function to the guest that is built with it. pciback has to have the function:
   * `xen.host.pci.makeAssignable` sees to that. Throws a TypeError unless the address has the form "0000:03:00.0"; the
   * segment may be left out.
   */
  static assign(address: string, options?: PciAssignOptions): PciAssignment {
    return new PciAssignment(address, options);
  }
}
