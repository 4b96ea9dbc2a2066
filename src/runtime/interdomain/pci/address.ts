/** Addresses of PCI functions: in text, and as Xen's numbers. */

import { checkString, shown } from "../../base/checks.ts";

const ADDRESS = /^(?:(?<segment>[\da-f]{1,4}):)?(?<bus>[\da-f]{1,2}):(?<device>[01]?[\da-f])\.(?<part>[0-7])$/i;

/** The parts of an address. */
export interface PciAddressParts {
  readonly segment: number;
  readonly bus: number;
  /** Device and function in eight bits. */
  readonly devfn: number;
}

/**
 * Returns the number of a PCI function that Xen takes: segment, bus, device and function, 16, 8, 5 and 3 bits. Throws a
 * TypeError unless it is text in the form of "0000:00:05.0"; the segment may be left out.
 */
export function pciFunction(address: string): number {
  checkString("address", address);
  const groups = ADDRESS.exec(address)?.groups;
  if (groups === undefined) {
    throw new TypeError(`expected the address of a PCI function, such as "0000:00:05.0", received ${shown(address)}`);
  }
  const { segment = "0", bus = "", device = "", part = "" } = groups;
  const [high, middle, low] = [segment, bus, device].map((hex) => parseInt(hex, 16));
  return (high ?? 0) * 0x1_0000 + (middle ?? 0) * 0x100 + (low ?? 0) * 8 + Number(part);
}

/** Splits Xen's number. */
export function pciParts(number: number): PciAddressParts {
  return { segment: Math.floor(number / 0x1_0000), bus: (number >>> 8) & 0xff, devfn: number & 0xff };
}

/** Returns the address of a number as Linux has it: "0000:00:05.0". */
export function pciAddress(number: number): string {
  return text(number, ":", ".");
}

/** Returns the address of a number as Xen's toolstack names its nodes: "0000-00-05-0". */
export function pciNodeName(number: number): string {
  return text(number, "-", "-");
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function text(number: number, between: string, beforePart: string): string {
  const { segment, bus, devfn } = pciParts(number);
  return `${hex(segment, 4)}${between}${hex(bus, 2)}${between}${hex(devfn >>> 3, 2)}${beforePart}${devfn & 7}`;
}

/** True for an address in the form that `pciAddress` returns. */
export function isPciAddress(name: string): boolean {
  return ADDRESS.test(name) && pciAddress(pciFunction(name)) === name;
}
