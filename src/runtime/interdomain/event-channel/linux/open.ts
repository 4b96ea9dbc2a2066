/** Opens this domain's own event-channel device. */

import { checkInteger } from "../../../base/checks.ts";
import { ENOTCONN, systemError, XenError } from "../../../base/errors/index.ts";
import { readOptions, withoutPrototype } from "../../../base/options.ts";
import { Device } from "../../../linux/device/index.ts";
import { O_NONBLOCK, O_RDWR, openFlags } from "../../../linux/ffi/index.ts";
import type { EventChannelsOptions } from "../interfaces.ts";
import { LinuxEventChannels } from "./channels.ts";
import { LinuxEvtchn, probe } from "./evtchn.ts";

const PATH = "/dev/xen/evtchn";

/** Options of event channels on Linux's /dev/xen/evtchn. */
export interface LinuxEventChannelsOptions extends EventChannelsOptions {
  /**
   * A descriptor of /dev/xen/evtchn to take over, instead of opening one; it is closed with the object. No other object
   * and no other process may read it. Taking it over twice in one thread throws a TypeError.
   */
  readonly fd?: number | undefined;
  /**
   * Milliseconds, 0 to 100, for which a wait may block the thread before the event loop waits. By default 0.
   *
   * For a program that serves a busy guest: an event that comes within that time costs four system calls instead of nine.
   * Everything that is ready runs before, and the thread blocks once in a turn of the event loop. Timers, sockets and
   * signals wait for so long. After sixteen waits in vain, one wait in sixteen blocks. Waits of an `unref()`ed channel do
   * not block, nor do those of two openings in the same turn. Needs a descriptor that does not block.
   */
  readonly blockMs?: number | undefined;
}

/** The longest time for which a wait may block the thread. */
const LONGEST_BLOCK_MS = 100;

/**
 * Opens /dev/xen/evtchn, or takes over a descriptor. It is non-blocking and close-on-exec. Throws a XenUnavailableError
 * if the device is missing, a XenPermissionError if Linux refuses it, a XenError for a descriptor of another file. Throws
 * a RangeError for an invalid `blockMs`.
 */
export function openEventChannels(options: LinuxEventChannelsOptions = {}): LinuxEventChannels {
  const { fd, blockMs = 0, ...rest } = readOptions("EventChannels.open", options, ["fd", "blockMs", "onOverflow"]);
  checkInteger("blockMs", blockMs, 0, LONGEST_BLOCK_MS);
  const others = withoutPrototype(rest);
  if (fd !== undefined) return new LinuxEventChannels(adopt(fd, blockMs), others);
  using resources = new DisposableStack();
  const device = resources.use(new Device([PATH], O_RDWR | O_NONBLOCK));
  const evtchn = new LinuxEvtchn(device, { blockMs });
  resources.move();
  return new LinuxEventChannels(evtchn, others);
}

function adopt(fd: number, blockMs: number): LinuxEvtchn {
  const flags = openFlags(fd);
  const operation = `take over descriptor ${fd}`;
  if (flags < 0) throw systemError(operation, flags);
  if (blockMs > 0 && (flags & O_NONBLOCK) === 0) {
    throw new RangeError(
      `expected blockMs to be 0, since descriptor ${fd} was opened without O_NONBLOCK, received ${blockMs}`,
    );
  }
  const probed = probe(fd);
  if (probed !== -ENOTCONN) {
    throw new XenError(`${operation} failed: expected a descriptor of ${PATH}, received another file's`, {
      operation,
      errno: -probed,
    });
  }
  const device = new Device({ fd, path: PATH });
  try {
    return new LinuxEvtchn(device, { isAdopted: true, blockMs });
  } catch (error) {
    device.release();
    throw error;
  }
}
