/** Selects the transport to xenstored. */

import { constants } from "node:os";
import { shown } from "../../../base/checks.ts";
import { NO_DESCRIPTOR } from "../../../base/errors/errors.ts";
import { isMissingDevice, XenPermissionError, XenError } from "../../../base/errors/index.ts";
import { XenStoreUnavailableError } from "../errors.ts";
import { DeviceTransport } from "./device.ts";
import { SocketTransport } from "./socket.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport.ts";

/**
 * Returns the transports that C's libxenstore tries first, in its order. The environment may name the path of
 * xenstored's socket.
 */
export function defaultTransports(): XenStoreTransport[] {
  const { XENSTORED_PATH, XENSTORED_RUNDIR } = process.env;
  const sockets =
    XENSTORED_PATH !== undefined
      ? [XENSTORED_PATH]
      : XENSTORED_RUNDIR !== undefined
        ? [`${XENSTORED_RUNDIR}/socket`]
        : ["/run/xenstored/socket", "/var/run/xenstored/socket"];
  // Without xenfs's /proc/xen/xenbus: `stat` calls it a regular file, and Bun would read it at an offset, which it
  // refuses.
  return [...sockets.map((path) => new SocketTransport(path)), new DeviceTransport("/dev/xen/xenbus")];
}

/**
 * Connects by the first transport that exists. If it refuses, no other is tried: a socket without a listener belongs to
 * a xenstored that has ended, and the device would wait for it for ever.
 */
export async function connectFirst(
  transports: readonly XenStoreTransport[],
  receiver: XenStoreReceiver,
): Promise<{ transport: XenStoreTransport; connection: XenStoreConnection }> {
  const failures: { name: string; error: Error }[] = [];
  for (const transport of transports) {
    try {
      const connection = await transport.connect(receiver);
      checkConnection(connection);
      return { transport, connection };
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      failures.push({ name: transport.name, error });
      if (!isMissing(error)) break;
    }
  }
  throw unavailable(failures);
}

/** Throws a TypeError unless a transport, which may be a program's own, has made a connection. */
function checkConnection(connection: XenStoreConnection): void {
  for (const method of ["send", "close"] as const) {
    if (typeof (connection as XenStoreConnection | null | undefined)?.[method] === "function") continue;
    throw new TypeError(`expected the connection to have ${method}(), received ${shown(connection)}`);
  }
}

function isMissing(error: Error & { errno?: unknown; code?: unknown }): boolean {
  return error.code === "ENOTDIR" || (typeof error.errno === "number" && isMissingDevice(Math.abs(error.errno)));
}

function unavailable(failures: readonly { name: string; error: Error & { code?: unknown } }[]): XenError {
  const tried = failures.map(({ name, error }) => `${name} (${String(error.code ?? error.message)})`).join(", ");
  const failed = `cannot connect to xenstored; tried ${tried}`;
  const options = {
    operation: "connect to xenstored",
    cause: new AggregateError(failures.map(({ error }) => error)),
  };
  const last = failures.at(-1)?.error.code;
  switch (last) {
    case "EACCES":
    case "EPERM":
      return new XenPermissionError(`${failed}. Run as root`, options, last);
    case "EMFILE":
    case "ENFILE":
      return new XenError(`${failed}. ${NO_DESCRIPTOR}`, { ...options, errno: constants.errno[last] }, last);
    case "ECONNREFUSED":
      return new XenStoreUnavailableError(
        `${failed}. xenstored has ended: its socket exists, but no process listens on it. Start xenstored`,
        options,
      );
    default:
      return new XenStoreUnavailableError(
        `${failed}. In dom0 xenstored must run; in a guest Linux's device /dev/xen/xenbus must be there, which a ` +
          "container may lack",
        options,
      );
  }
}
