/** Opens this domain's own event-channel device. */

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
}

/**
 * Opens /dev/xen/evtchn, or takes over a descriptor. It is non-blocking and close-on-exec. Throws a XenUnavailableError
 * if the device is missing, a XenPermissionError if Linux refuses it, a XenError for a descriptor of another file.
 */
export function openEventChannels(options: LinuxEventChannelsOptions = {}): LinuxEventChannels {
  const { fd, ...rest } = readOptions("EventChannels.open", options, ["fd", "onOverflow"]);
  const others = withoutPrototype(rest);
  if (fd !== undefined) return new LinuxEventChannels(adopt(fd), others);
  using resources = new DisposableStack();
  const evtchn = new LinuxEvtchn(resources.use(new Device([PATH], O_RDWR | O_NONBLOCK)));
  resources.move();
  return new LinuxEventChannels(evtchn, others);
}

function adopt(fd: number): LinuxEvtchn {
  const flags = openFlags(fd);
  const operation = `take over descriptor ${fd}`;
  if (flags < 0) throw systemError(operation, flags);
  const probed = probe(fd);
  if (probed !== -ENOTCONN) {
    throw new XenError(`${operation} failed: expected a descriptor of ${PATH}, received another file's`, {
      operation,
      errno: -probed,
    });
  }
  const device = new Device({ fd, path: PATH });
  try {
    return new LinuxEvtchn(device, true);
  } catch (error) {
    device.release();
    throw error;
  }
}
