/** The PCI functions of a simulated machine: who has each, and the configuration that a toolstack writes. */

import { checkBytes, copyOf } from "../../runtime/base/bytes.ts";
import { checkInteger, checkText, describe, readList } from "../../runtime/base/checks.ts";
import { readOptions } from "../../runtime/base/options.ts";
import { ENODEV, XenError } from "../../runtime/base/errors/index.ts";
import {
  pciAddress,
  type PciBus,
  type PciFunction,
  pciFunction,
  type PciRange,
} from "../../runtime/interdomain/pci/index.ts";

/** A PCI function of a simulated machine. */
export interface SimulatedPciDevice {
  /** Its address, such as "0000:00:03.0". */
  readonly address: string;
  /** By default 0x1234. */
  readonly vendorId?: number | undefined;
  /** By default 0x11e8. */
  readonly deviceId?: number | undefined;
  /** By default 0xff0000, for a device of no class. */
  readonly classCode?: number | undefined;
  /** By default 0. */
  readonly revision?: number | undefined;
  /** The name of its driver, by default "pciback"; null for none. */
  readonly driver?: string | null | undefined;
  /** By default 1 MiB of memory at 0xfea00000. */
  readonly ranges?: readonly PciRange[] | undefined;
  /** By default 11; null for none. */
  readonly interrupt?: number | null | undefined;
  /** By default true. */
  readonly canReset?: boolean | undefined;
}

const NAMES = ["address", "vendorId", "deviceId", "classCode", "revision", "driver", "ranges", "interrupt", "canReset"];
const MOST_DEVICES = 0x1_0000;
const MOST_RANGES = 7;
const CONFIGURATION_BYTES = 256;
/** Numbers below are those of the machine's interrupt lines. */
const FIRST_FREE_INTERRUPT = 16;
const PCIBACK = "pciback";
/** The place of the capability of message-signalled interrupts, and the registers that name it. */
const MESSAGES = 0x40;
const STATUS = 0x06;
const HAS_CAPABILITIES = 0x10;
const CAPABILITIES = 0x34;
const MESSAGE_SIGNALLED = 0x05;

interface Held {
  readonly function: Omit<PciFunction, "driver">;
  driver: string | null;
  /** The domain to which Xen has assigned it: dom0 at first. */
  owner: number;
  readonly configuration: Uint8Array;
}

export class SimulatedPci implements PciBus {
  readonly #held: ReadonlyMap<number, Held>;
  /** Domains that may have devices. */
  readonly #behindIommu: Set<number> = new Set();
  readonly #interrupts: Map<number, Set<number>> = new Map();

  constructor(devices: readonly SimulatedPciDevice[] = []) {
    const held = readList("pciDevices", devices, 0, MOST_DEVICES, readDevice);
    this.#held = new Map(held.map((one) => [pciFunction(one.function.address), one]));
    if (this.#held.size < held.length) throw new RangeError("expected each address of pciDevices once");
  }

  list(): PciFunction[] {
    const functions: PciFunction[] = [];
    for (const [, { function: own, driver }] of [...this.#held].toSorted(([one], [other]) => one - other))
      functions.push({ ...own, driver });
    return functions;
  }

  hasPciback(): boolean {
    return this.#held.size > 0;
  }

  bindToPciback(address: string): void {
    this.#at(address).driver = PCIBACK;
  }

  unbindFromPciback(address: string, driver: string | null): void {
    this.#at(address).driver = driver;
  }

  allowAllConfiguration(address: string): void {
    this.#at(address);
  }

  reset(address: string): void {
    const held = this.#at(address);
    held.configuration.set(configurationOf(held.function));
  }

  readConfiguration(address: string, offset: number, bytes: number): Uint8Array {
    const { configuration } = this.#at(address);
    checkInteger("offset", offset, 0, CONFIGURATION_BYTES);
    checkInteger("bytes", bytes, 0, CONFIGURATION_BYTES - offset);
    return copyOf(configuration.subarray(offset, offset + bytes));
  }

  writeConfiguration(address: string, offset: number, bytes: Uint8Array): void {
    const { configuration } = this.#at(address);
    checkInteger("offset", offset, 0, CONFIGURATION_BYTES);
    const own = checkBytes(bytes);
    checkInteger("the number of bytes", own.length, 0, CONFIGURATION_BYTES - offset);
    configuration.set(own, offset);
  }

  isServing(): boolean {
    // The simulated dom0 has no driver that would follow xenstore.
    return false;
  }

  /** Lets a domain have functions: it was made with an IOMMU. */
  allow(domid: number): void {
    this.#behindIommu.add(domid);
  }

  isAllowed(domid: number): boolean {
    return this.#behindIommu.has(domid);
  }

  /** Returns the domain that has a function; undefined if the machine does not have it. */
  ownerOf(sbdf: number): number | undefined {
    return this.#held.get(sbdf)?.owner;
  }

  assign(sbdf: number, domid: number): void {
    const held = this.#held.get(sbdf);
    if (held !== undefined) held.owner = domid;
  }

  /** Takes the functions from a domain that has ended. */
  forget(domid: number, nobody: number): void {
    for (const held of this.#held.values()) if (held.owner === domid) held.owner = nobody;
    this.#behindIommu.delete(domid);
    this.#interrupts.delete(domid);
  }

  /** Takes an interrupt for a domain: that number, or the next free one for a negative number. */
  takeInterrupt(domid: number, wanted: number): number {
    const taken = this.#interrupts.get(domid) ?? new Set();
    this.#interrupts.set(domid, taken);
    let number = wanted;
    if (wanted < 0) for (number = FIRST_FREE_INTERRUPT; taken.has(number);) number++;
    taken.add(number);
    return number;
  }

  hasInterrupt(domid: number, number: number): boolean {
    return this.#interrupts.get(domid)?.has(number) === true;
  }

  freeInterrupt(domid: number, number: number): boolean {
    return this.#interrupts.get(domid)?.delete(number) === true;
  }

  #at(address: string): Held {
    const held = this.#held.get(pciFunction(address));
    if (held !== undefined) return held;
    throw new XenError(`the simulated machine has no PCI device ${address}`, {
      operation: "hand a PCI device over",
      errno: ENODEV,
    });
  }
}

function readDevice(device: SimulatedPciDevice): Held {
  const own = readOptions("pciDevices", device, NAMES);
  const { vendorId = 0x1234, deviceId = 0x11e8, classCode = 0xff0000, revision = 0, driver = PCIBACK } = own;
  const { interrupt = 11, canReset = true } = own;
  const address = pciAddress(pciFunction(own.address));
  checkInteger("vendorId", vendorId, 0, 0xffff);
  checkInteger("deviceId", deviceId, 0, 0xffff);
  checkInteger("classCode", classCode, 0, 0xff_ffff);
  checkInteger("revision", revision, 0, 0xff);
  if (driver !== null) checkText("driver", driver);
  if (interrupt !== null) checkInteger("interrupt", interrupt, 1, 0xffff);
  if (typeof canReset !== "boolean")
    throw new TypeError(`expected canReset to be true or false, received ${describe(canReset)}`);
  const usual: readonly PciRange[] = [{ kind: "memory", address: 0xfea0_0000, bytes: 1 << 20 }];
  const ranges = readList("ranges", own.ranges ?? usual, 0, MOST_RANGES, readRange);
  const function_ = { address, vendorId, deviceId, classCode, revision, ranges, interrupt, canReset };
  return { function: function_, driver, owner: 0, configuration: configurationOf(function_) };
}

function readRange(range: PciRange): PciRange {
  const { kind, address, bytes } = readOptions("a range of pciDevices", range, ["kind", "address", "bytes"]);
  if (kind !== "memory" && kind !== "port")
    throw new TypeError(`expected the kind of a range to be "memory" or "port", received ${describe(kind)}`);
  checkInteger("the address of a range", address, 1, 2 ** 52);
  checkInteger("the bytes of a range", bytes, 1, 2 ** 52 - address);
  return { kind, address, bytes };
}

function configurationOf({ vendorId, deviceId }: Pick<PciFunction, "deviceId" | "vendorId">): Uint8Array {
  const bytes = new Uint8Array(CONFIGURATION_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, vendorId, true);
  view.setUint16(2, deviceId, true);
  view.setUint16(STATUS, HAS_CAPABILITIES, true);
  bytes[CAPABILITIES] = MESSAGES;
  bytes[MESSAGES] = MESSAGE_SIGNALLED;
  return bytes;
}
