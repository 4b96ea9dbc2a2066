/** Disks as a guest is given them: served by this program, or by the kernel. */

import { statSync } from "node:fs";
import { checkFilePath, shown } from "../../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { Xenbus, type XenbusDevice, type XenbusNodesInput } from "../../xenbus/index.ts";
import { type AttachableDevice, type AttachedDevice, type AttachingGuest, readGuest } from "../attached-device.ts";
import { BlockBackEnd, type BlockBackEndOptions } from "./block-back-end.ts";
import { type BlockStore, checkStore } from "./block-store.ts";
import { diskId } from "./disk-name.ts";

/** A disk that this program serves, as the guest is to see it. */
export interface DiskOptions extends Pick<
  BlockBackEndOptions,
  "readOnly" | "sectorBytes" | "maximumQueues" | "onGuestError"
> {
  /** The disk's name in the guest; "xvda" by default. */
  readonly as?: string | undefined;
}

/** A disk that the kernel serves, as the guest is to see it. */
export interface KernelDiskOptions {
  /** The disk's name in the guest; "xvda" by default. */
  readonly as?: string | undefined;
  /** True for a disk that the guest cannot write. */
  readonly readOnly?: boolean | undefined;
}

/** A disk of one guest that this program serves. */
export interface ServedDisk extends AttachedDevice {
  /** The protocol's end in this program, with its counters. */
  readonly backEnd: BlockBackEnd;
  /** The disk's nodes in xenstore, and the state of both ends. */
  readonly device: XenbusDevice;
  /** Ends serving, and removes the disk's nodes. Rejects with the signal's reason: serving ends, and the nodes stay. */
  close(options?: SignalOptions): Promise<void>;
  /** Asks the guest to let go of the disk, and takes it away. See `XenbusDevice.unplug`. */
  unplug: XenbusDevice["unplug"];
}

/** A disk of one guest that the kernel serves. */
export interface KernelDisk extends AttachedDevice {
  /** The disk's nodes in xenstore, and the state of both ends. */
  readonly device: XenbusDevice;
  /** Asks the guest to let go of the disk, and takes it away. See `XenbusDevice.unplug`. */
  unplug: XenbusDevice["unplug"];
  /** Removes the disk's nodes. */
  close(options?: SignalOptions): Promise<void>;
}

/** The folder of disks that a program serves, as xl has it: "vbd" would be Linux's own back end's. */
const SERVED = "qdisk";
const NAME = "xvda";

/**
 * Disks for guests. This thread of this program serves them, but for those of `Disk.kernel`, which outlive the program.
 *
 * @example
 * ```ts
 * using store = new FileStore("/srv/web.raw");
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel, devices: [Disk.serve(store)] });
 * ```
 */
export class Disk {
  private constructor() {}

  /**
   * Returns a disk that this program serves from a store. The store stays the caller's, and may be given to several guests if it
   * is read-only.
   */
  static serve(store: BlockStore, options?: DiskOptions): AttachableDevice<ServedDisk> {
    const known = ["as", "readOnly", "sectorBytes", "maximumQueues", "onGuestError"];
    const { as = NAME, ...served } = readOptions("Disk.serve", options, known);
    const id = diskId(as);
    checkStore(store);
    return {
      name: `disk ${as}`,
      attach: async (guest) => serveTo(readGuest(guest), store, { as, id, served }),
    };
  }

  /**
   * Returns a disk on a block device of this domain that Linux's own back end (blkback) serves, as `xl` has it; no hotplug
   * script runs. Throws a TypeError unless the path is a block device's, Node's error if it does not exist.
   */
  static kernel(path: string, options?: KernelDiskOptions): AttachableDevice<KernelDisk> {
    const { as = NAME, readOnly = false } = readOptions("Disk.kernel", options, ["as", "readOnly"]);
    const id = diskId(as);
    checkFilePath(path);
    const status = statSync(path);
    if (!status.isBlockDevice())
      throw new TypeError(`expected the path of a block device, received ${shown(path)}: serve a file by Disk.serve`);
    const physical = {
      "physical-device": numberOf(status.rdev),
      params: path,
      type: "phy",
      "hotplug-status": "connected",
    };
    return {
      name: `disk ${as}`,
      attach: async (guest) => {
        const device = await plug(readGuest(guest), { as, id, readOnly, backEndKind: "vbd", nodes: physical });
        return {
          device,
          unplug: (options) => device.unplug(options),
          close: (options) => device.remove(readOptions("close", options, ["signal"])),
        };
      },
    };
  }
}

async function serveTo(
  guest: AttachingGuest,
  store: BlockStore,
  disk: { readonly as: string; readonly id: number; readonly served: Omit<DiskOptions, "as"> },
): Promise<ServedDisk> {
  const { as, id, served } = disk;
  const { signal } = guest;
  const readOnly = served.readOnly === true || store.write === undefined;
  const device = await plug(guest, { as, id, readOnly, backEndKind: SERVED, nodes: { params: "", type: "xen-ts" } });
  try {
    const parts = { store: guest.store, eventChannels: guest.eventChannels(), grants: guest.grants() };
    const backEnd = await BlockBackEnd.open(parts, store, {
      ...served,
      readOnly,
      kind: SERVED,
      frontEnd: guest.domid,
      id,
      signal,
    });
    return {
      backEnd,
      device,
      ended: backEnd.ended,
      unplug: (options) => device.unplug(options),
      close: async (options) => {
        const read = readOptions("close", options, ["signal"]);
        await backEnd.close(read);
        await device.remove(read);
      },
    };
  } catch (error) {
    await device.remove();
    throw error;
  }
}

function plug(
  guest: AttachingGuest,
  disk: {
    readonly as: string;
    readonly id: number;
    readonly readOnly: boolean;
    readonly backEndKind: string;
    readonly nodes: XenbusNodesInput;
  },
): Promise<XenbusDevice> {
  const { as, id, readOnly, backEndKind, nodes } = disk;
  return Xenbus.plug(
    { store: guest.store },
    {
      kind: "vbd",
      backEndKind,
      id,
      frontEnd: guest.domid,
      frontEndNodes: { "virtual-device": id, "device-type": "disk" },
      backEndNodes: {
        dev: as,
        mode: readOnly ? "r" : "w",
        "device-type": "disk",
        removable: false,
        bootable: true,
        ...nodes,
      },
      signal: guest.signal,
    },
  );
}

/** Returns a device number as blkback reads it: major and minor in hexadecimal. */
function numberOf(device: number): string {
  const major = ((device >>> 8) & 0xfff) | (Math.floor(device / 2 ** 32) & ~0xfff);
  const minor = (device & 0xff) | ((device >>> 12) & 0xfff00);
  return `${major.toString(16)}:${minor.toString(16)}`;
}
