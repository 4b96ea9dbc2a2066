/** Addresses of PCI functions in text. */

import { checkString, shown } from "../../base/checks.ts";

const ADDRESS = /^(?:(?<segment>[\da-f]{1,4}):)?(?<bus>[\da-f]{1,2}):(?<device>[01]?[\da-f])\.(?<part>[0-7])$/i;

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
