/** The place of a guest's console: the frame of its ring, its port, and the domain at the port's other end. */

import { stableAbi } from "../../abi/index.ts";
import type { Domid, Gfn, Port } from "../../abi/numbers.ts";
import { XenUnsupportedOperationError, XenError } from "../../base/errors/index.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import type { ConsoleParts } from "./console-parts.ts";

/** The place of a console's ring. */
export interface ConsoleRingPlace {
  /** The frame of its page for foreign mappings: a machine frame for a PV guest, else a guest frame. */
  readonly frame: Gfn | bigint;
  /** The guest's port for it. */
  readonly port: Port;
}

/** The kind of a console; each is served in its own way. */
export type ConsoleType = "pv" | "serial" | "vuart";

/** Returns the xenstore node that describes a console, as Xen's tools name it. */
export function consoleNode(domid: Domid, type: ConsoleType, number: number): string {
  const domain = `/local/domain/${domid}`;
  if (type !== "pv") return `${domain}/${type}/${number}`;
  return number === 0 ? `${domain}/console` : `${domain}/device/console/${number}`;
}

/** Resolves with the place of the first console's ring; null if the guest has none or it is unknown. */
export async function findConsoleRing(
  { domain, store }: ConsoleParts,
  signal: AbortSignal | undefined,
): Promise<ConsoleRingPlace | null> {
  if (domain.info().flags.includes("hvm_guest")) {
    const frame = Number(domain.hvmParameter("console_pfn"));
    const port = Number(domain.hvmParameter("console_evtchn"));
    return frame === 0 || port === 0 ? null : { frame, port };
  }
  // For a PV guest, only the toolstack that built it knows the ring.
  const node = consoleNode(domain.domid, "pv", 0);
  const [frame, port] = await Promise.all(
    ["ring-ref", "port"].map((name) => store().tryRead(`${node}/${name}`, { signal })),
  );
  if (!/^\d{1,15}$/.test(frame ?? "") || !/^\d{1,6}$/.test(port ?? "")) return null;
  return { frame: Number(frame), port: Number(port) };
}

/**
 * Returns the domain at the other end of a port, "nobody" if the port is unbound, or "unknown" if Xen does not tell.
 */
export function ownerOf({ connection, domain }: ConsoleParts, port: Port): Domid | "nobody" | "unknown" {
  const { domid } = domain;
  const { EVTCHNSTAT_interdomain } = stableAbi().load("event_channel.constants");
  try {
    return operationsOn(connection).eventChannelOp("status", { dom: domid, port }, ({ status, u }) =>
      status === EVTCHNSTAT_interdomain ? u.interdomain.dom : "nobody",
    );
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError) return "unknown";
    if (!(error instanceof XenError) || error.errno === undefined) throw error;
    throw new XenError(
      `domain ${domid} has no event channel ${port} for its console (${error.code}): the guest may have closed it. ` +
        'Pass { via: "tty" } if another program serves the console',
      { operation: "open a console", errno: error.errno, cause: error },
    );
  }
}
