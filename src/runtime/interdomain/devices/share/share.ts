/** Shared folders as a guest is given them. */

import { checkInteger, checkText, shown } from "../../../base/checks.ts";
import { readOptions, type SignalOptions, withoutPrototype } from "../../../base/options.ts";
import { Xenbus, type XenbusDevice, type XenbusUnplugOptions } from "../../xenbus/index.ts";
import { type AttachableDevice, type AttachedDevice, readGuest } from "../attached-device.ts";
import type { FileSystem } from "./file-system.ts";
import { checkShareLimits, LIMITS, ShareBackEnd, type ShareLimits } from "./share-back-end.ts";
import { shareSource } from "./share-source.ts";

/** A share of a guest. */
export interface ShareOptions extends ShareLimits {
  /** The name by which the guest mounts it: "share" by default. */
  readonly tag?: string | undefined;
  /** The number of the share among those of the guest: 0 by default. */
  readonly id?: number | undefined;
}

/** A share of one guest that this program serves. */
export interface ServedShare extends AttachedDevice {
  /** The protocol's end in this program, with its counters. */
  readonly backEnd: ShareBackEnd;
  /** The share's nodes in xenstore, and the state of both ends. */
  readonly device: XenbusDevice;
  /** Asks the guest to let go of the share, and takes it away: see `XenbusDevice.unplug`. */
  unplug(options?: XenbusUnplugOptions): Promise<void>;
  /** Ends serving, and removes the share's nodes. Rejects with the signal's reason: serving ends, and the nodes stay. */
  close(options?: SignalOptions): Promise<void>;
}

/**
 * Folders and file systems for guests, which mount them by `mount -t 9p -o trans=xen,version=9p2000.L TAG /mnt`. This
 * thread of this program serves them, while it runs.
 *
 * @example
 * ```ts
 * const devices = [Share.serve("/srv/www", { tag: "www", readOnly: true })];
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel, devices });
 * ```
 */
export class Share {
  private constructor() {}

  /**
   * Returns a share of a folder of this domain, or of a file system of the program's own, which stays the caller's. It may
   * be given to several guests, which then see each other's locks. Throws as `Folder` if the path is not a folder's.
   */
  static serve(source: string | FileSystem, options?: ShareOptions): AttachableDevice<ServedShare> {
    const own = readOptions("Share.serve", options, ["tag", "id", ...LIMITS]);
    const { tag = "share", id = 0, ...rest } = own;
    const limits = withoutPrototype(rest);
    checkInteger("id", id, 0, 1023);
    checkText("tag", tag);
    // Linux's mount takes a tag of at most 128 bytes; a comma ends an option.
    if (!/^[\w.:/-]{1,128}$/.test(tag))
      throw new RangeError(`expected tag to be 1 to 128 letters, digits or ._:/-, received ${shown(tag)}`);
    const shared = shareSource(source);
    checkShareLimits(limits);
    return {
      name: `share ${tag}`,
      attach: async (guest) => {
        const { domid, store, eventChannels, grants, signal } = readGuest(guest);
        const device = await Xenbus.plug(
          { store },
          {
            kind: "9pfs",
            id,
            frontEnd: domid,
            frontEndNodes: { tag },
            backEndNodes: { path: shared.path, security_model: "none", type: "xen-ts" },
            signal,
          },
        );
        const system = shared.acquire();
        let isReleased = false;
        const release = (): void => {
          if (!isReleased) shared.release();
          isReleased = true;
        };
        try {
          const parts = { store, eventChannels: eventChannels(), grants: grants() };
          const backEnd = await ShareBackEnd.open(parts, system, { ...limits, frontEnd: domid, id, signal });
          return {
            backEnd,
            device,
            ended: backEnd.ended,
            unplug: (options) => device.unplug(options),
            close: async (options) => {
              const read = readOptions("close", options, ["signal"]);
              await backEnd.close(read);
              release();
              await device.remove(read);
            },
          };
        } catch (error) {
          release();
          await device.remove();
          throw error;
        }
      },
    };
  }
}
