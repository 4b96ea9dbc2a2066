/** The address of a server, and its start. */

import { checkInteger, shown } from "../runtime/base/checks.ts";
import { XenBusyError, XenError } from "../runtime/base/errors/index.ts";

/** A place to listen at. */
export interface ListenAddress {
  readonly hostname: string;
  readonly port: number;
}

/** Addresses that only this machine reaches. */
export const LOOPBACK: RegExp = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/;

/** A name or an address in ASCII. */
export const HOST_NAME: RegExp = /^[!-~]{1,255}$/;

/** Checks an address. Throws a TypeError or a RangeError. */
export function readAddress(hostname: string, port: number): ListenAddress {
  checkInteger("port", port, 0, 0xffff);
  if (typeof hostname !== "string" || !HOST_NAME.test(hostname))
    throw new TypeError(`expected hostname to be an address or a name in ASCII, received ${shown(hostname)}`);
  return { hostname, port };
}

/** Returns "http://[::1]:9603" for an address. */
export function urlOf({ hostname, port }: ListenAddress): string {
  return `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
}

/** Starts a server. Throws a XenBusyError if another program has the port, else a XenError with Linux's code. */
export function started<Server>({ hostname, port }: ListenAddress, start: () => Server): Server {
  try {
    return start();
  } catch (cause) {
    const { code = "ERR_LISTEN", message: reason } = cause as Error & { readonly code?: string };
    const where = `${hostname}, port ${port}`;
    const options = { operation: "listen", cause };
    if (code !== "EADDRINUSE") throw new XenError(`cannot listen at ${where}: ${reason}`, options, code);
    throw new XenBusyError(
      `cannot listen at ${where}: another program does; end it, or choose another port`,
      options,
      code,
    );
  }
}
