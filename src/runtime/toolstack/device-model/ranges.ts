/** The ranges that a device model serves, and the device of each. */

import { checkFunction, checkInteger, describe, integer } from "../../base/checks.ts";
import type { EmulatedDevice } from "./interfaces.ts";

export type RangeKind = "port" | "memory" | "pci";

/** Inclusive bounds. Those of a PCI function are offsets in its configuration space. */
export interface ServedRange {
  readonly kind: RangeKind;
  readonly first: number;
  readonly last: number;
  /** The number of the PCI function; 0 for other kinds. */
  readonly pciFunction: number;
  readonly device: ReadDevice;
}

/** A device's functions, each read once, as methods of the object that the caller gave. */
export type ReadDevice = Required<{ [Name in keyof EmulatedDevice]: NonNullable<EmulatedDevice[Name]> | null }>;

/** Bytes of a function's configuration space that ports reach. */
export const PCI_CONFIGURATION_BYTES = 4096;

/** Reads a device's functions. Throws a TypeError unless it is an object whose members of those names are functions. */
export function readDevice(device: EmulatedDevice): ReadDevice {
  if (typeof device !== "object" || device === null) {
    throw new TypeError(`expected a device to be an object with read() or write(), received ${describe(device)}`);
  }
  const bound = <Name extends keyof EmulatedDevice>(name: Name): NonNullable<EmulatedDevice[Name]> | null => {
    const given = device[name];
    if (given === undefined || (Object.prototype as EmulatedDevice)[name] === given) return null;
    checkFunction(`a device's ${name}`, given);
    return (given as (...args: never[]) => unknown).bind(device) as NonNullable<EmulatedDevice[Name]>;
  };
  const read: ReadDevice = {
    read: bound("read"),
    write: bound("write"),
    read64: bound("read64"),
    write64: bound("write64"),
  };
  if (Object.values(read).every((given) => given === null)) {
    throw new TypeError("expected a device with read() or write(), received one with neither");
  }
  return read;
}

/** Checks bounds in bytes or ports, and returns them inclusive. Throws a TypeError or RangeError. */
export function bounds(
  names: { first: string; count: string },
  first: number,
  count: number,
  most: number,
): { readonly first: number; readonly last: number } {
  const low = integer(names.first, first, 0, most);
  checkInteger(names.count, count, 1, most - low + 1);
  return { first: low, last: low + count - 1 };
}

/** The ranges of one model, of which Xen sends only accesses that begin and end in some of them. */
export class Ranges {
  readonly #ranges: ServedRange[] = [];

  add(range: ServedRange): void {
    this.#ranges.push(range);
  }

  delete(range: ServedRange): void {
    const index = this.#ranges.indexOf(range);
    if (index >= 0) this.#ranges.splice(index, 1);
  }

  /** Returns the range that has the byte; undefined if none has. */
  find(kind: RangeKind, at: number, pciFunction: number): ServedRange | undefined {
    for (const range of this.#ranges) {
      if (range.kind === kind && range.first <= at && at <= range.last && range.pciFunction === pciFunction)
        return range;
    }
    return undefined;
  }
}
