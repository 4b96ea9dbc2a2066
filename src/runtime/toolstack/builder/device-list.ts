/** The devices of a guest as a caller lists them: those that a program serves, and PCI functions of the machine. */

import { describe, readList } from "../../base/checks.ts";
import { isAssignment, type PciAssignment } from "../../interdomain/pci/index.ts";
import type { GuestDevice } from "./guest-device.ts";
import type { GuestKind } from "./guest-kind.ts";

const MOST_DEVICES = 1000;

/** Returns the devices, each read once. Throws a TypeError or RangeError for one that a guest of that kind cannot have. */
export function readDevices(
  given: readonly (GuestDevice | PciAssignment)[],
  kind: GuestKind,
): readonly (GuestDevice | PciAssignment)[] {
  const devices = readList("devices", given, 0, MOST_DEVICES, readDevice);
  checkAssigned(devices.filter(isAssignment), kind);
  return devices;
}

/** Returns the devices that a program serves. */
export function servedIn(devices: readonly (GuestDevice | PciAssignment)[]): readonly GuestDevice[] {
  return devices.filter((device): device is GuestDevice => !isAssignment(device));
}

/** Returns a device whose members were read once. */
function readDevice(device: GuestDevice | PciAssignment): GuestDevice | PciAssignment {
  if (isAssignment(device)) return device;
  const { attach, name } = Object(device) as Partial<GuestDevice>;
  if (typeof attach === "function" && typeof name === "string") {
    return { name, attach: (guest) => Reflect.apply(attach, device, [guest]) as ReturnType<GuestDevice["attach"]> };
  }
  throw new TypeError(`expected devices with a name and a method attach, received ${describe(device)}`);
}

/** Throws a RangeError for a PCI function that is named twice, and a TypeError for an option of another kind of guest. */
function checkAssigned(assigned: readonly PciAssignment[], kind: GuestKind): void {
  for (const [i, { address, permissive, messageVector }] of assigned.entries()) {
    if (assigned.findIndex((other) => other.address === address) < i)
      throw new RangeError(`expected each PCI device once, received ${address} twice`);
    if (kind === "pvh" && permissive)
      throw new TypeError(`expected permissive for a guest of kind pv, received one of kind pvh for pci ${address}`);
    if (kind === "pv" && messageVector !== undefined)
      throw new TypeError(`expected messageVector for a guest of kind pvh, received one of kind pv for pci ${address}`);
  }
}
