/** Where event channels come from by default: this domain's own device. */

import { Device } from "../../linux/device/index.ts";
import { ENOTCONN, errnoName, XenError } from "../../base/errors/index.ts";
import { O_NONBLOCK, O_RDWR, openFlags } from "../../linux/ffi/index.ts";
import type { EventChannelsOptions } from "./event-channel.ts";
import { UnixEventChannels } from "./unix-event-channels.ts";
import { probe, UnixPorts } from "./unix-ports.ts";

const PATH = "/dev/xen/evtchn";
const OPTIONS: ReadonlySet<string> = new Set(["fd", "onOverflow"]);

export interface UnixEventChannelsOptions extends EventChannelsOptions {
  /** A descriptor of /dev/xen/evtchn to take over, instead of a new one: it is closed with the object. */
  readonly fd?: number | undefined;
}

/**
 * Opens /dev/xen/evtchn, or takes a descriptor over. It does not block, and programs that are started do not inherit
 * it. Throws a XenUnavailableError where there is no device, a XenPermissionError where Linux refuses it, a XenError for a
 * descriptor that is none of it.
 */
export function openEventChannels(options: UnixEventChannelsOptions = {}): UnixEventChannels {
  const unknown = Object.keys(options).find((name) => !OPTIONS.has(name));
  if (unknown !== undefined) throw new TypeError(`EventChannels.open has no option "${unknown}"`);
  const { fd, ...others } = options;
  if (fd === undefined) return new UnixEventChannels(new UnixPorts(new Device([PATH], O_RDWR | O_NONBLOCK)), others);
  return new UnixEventChannels(adopted(fd), others);
}

function adopted(fd: number): UnixPorts {
  const flags = openFlags(fd);
  const operation = `take over descriptor ${fd}`;
  if (flags < 0) throw new XenError(`${operation} failed: ${errnoName(-flags)}`, { operation, errno: -flags });
  const probed = probe(fd);
  if (probed !== -ENOTCONN) {
    throw new XenError(`${operation} failed: it is not ${PATH}`, { operation, errno: -probed });
  }
  return new UnixPorts(new Device({ fd, path: PATH }));
}
