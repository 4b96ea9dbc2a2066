/** A device model as its user sees it. */

import type { Domid } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";

/** The bytes of one access that a device sees. Accesses of other sizes arrive in several parts, lowest address first. */
export type AccessBytes = 1 | 2 | 4;

/**
 * A device in a range of ports, of memory, or of PCI configuration. Offsets are bytes from the start of the range; values
 * are little-endian and without sign. The guest's vcpu waits while a promise is pending; its other vcpus run on.
 *
 * A device without `read` reads as all ones, and one without `write` ignores writes, as hardware does that is absent. If
 * a function throws, the guest gets the same, and the error ends `serve`.
 */
export interface EmulatedDevice {
  /** Returns the value of a read, an integer of that many bytes. */
  read?(offset: number, bytes: AccessBytes): number | PromiseLike<number>;
  /** Takes the value of a write. */
  write?(offset: number, bytes: AccessBytes, value: number): void | PromiseLike<void>;
  /** Returns the value of a read of 8 bytes at once; without it, such a read arrives as two of 4 bytes. */
  read64?(offset: number): bigint | PromiseLike<bigint>;
  /** Takes the value of a write of 8 bytes at once; without it, such a write arrives as two of 4 bytes. */
  write64?(offset: number, value: bigint): void | PromiseLike<void>;
}

/** A range that a device model serves, until it is removed or the model is closed. */
export interface DeviceRange extends Disposable {
  /** Ends it: the guest's accesses go past it. Idempotent. Throws a XenError if Xen refuses. */
  remove(): void;
}

/** Counts of a device model since it was opened. */
export interface DeviceModelCounters {
  /** Requests for which a vcpu waited: an access, or all repetitions of one instruction. */
  readonly requests: number;
  /** Requests that Xen has buffered, for which no vcpu waited. */
  readonly bufferedRequests: number;
  /** Accesses that no range has: they read as all ones. */
  readonly unclaimed: number;
  /** Requests with impossible values, and repetitions whose data is not in the guest's memory. */
  readonly refused: number;
}

/** Options of a device model. */
export interface DeviceModelOptions extends SignalOptions {
  /**
   * Event channels of its own, for `serveSync`: blocking is impossible on those of which a promise waits. By default
   * those of the Xen. They stay open when the model is closed.
   */
  readonly eventChannels?: EventChannels | undefined;
}

/**
 * A server for the accesses of a guest to devices (an ioreq server, hvm/dm_op.h). Several may serve one guest, each with
 * its own ranges. From the time it is opened until it is closed, an access to one of its ranges waits to be served.
 */
export interface DeviceModel extends Disposable {
  /** The guest whose accesses it serves. */
  readonly domid: Domid;
  /** Xen's number of the server. */
  readonly id: number;
  /** Counts of requests and accesses since it was opened. */
  readonly counters: DeviceModelCounters;
  /** True once it is closed, by the program or since the guest has ended. */
  readonly isClosed: boolean;

  /** Serves `count` ports from `first` (x86 only). Throws a XenError if one of them is in another range of this model. */
  addPorts(first: number, count: number, device: EmulatedDevice): DeviceRange;
  /** Serves guest-physical addresses, where the guest has no memory. Throws a XenError if one is in another range. */
  addMmio(address: number | bigint, byteLength: number, device: EmulatedDevice): DeviceRange;
  /**
   * Serves the configuration space of a PCI function, "0000:00:05.0", that the guest reads by the ports 0xcf8 and 0xcfc
   * (x86 only). Offsets are those of the registers.
   */
  addPciFunction(address: string, device: EmulatedDevice): DeviceRange;

  /**
   * Serves accesses until the guest has ended or the model is closed. Rejects with the signal's reason, or with the first
   * error of a device; accesses then wait until `serve` is called again, or the model is closed. Rejects with a
   * TypeError if it is served already.
   */
  serve(options?: SignalOptions): Promise<void>;
  /**
   * Blocks the thread until there are accesses, and serves them: the fastest way, for a program without other work.
   * Returns false after `timeoutMs` milliseconds without one. Throws the first error of a device. Throws a TypeError for a
   * device that returns a promise, and for event channels that cannot block: see `DeviceModelOptions.eventChannels`.
   */
  serveSync(timeoutMs?: number): boolean;

  /**
   * Sends a message-signalled interrupt to the guest, by the address and the data that its driver has written into the
   * device (x86 only). Throws a XenError if the guest's processors cannot take it.
   */
  injectMsi(address: number | bigint, data: number): void;
  /** Raises or lowers a shared interrupt (SPI) of an Arm guest, by its number from 32. Throws a XenError on x86. */
  setIrqLevel(irq: number, isRaised: boolean): void;

  /**
   * Ends serving: accesses that wait read as all ones, its ranges are free, and the guest goes on. Idempotent.
   */
  close(): void;
}
