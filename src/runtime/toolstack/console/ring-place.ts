/** Where a guest's console is: the frame with its ring, the port, and who has the other end of that. */

import { stableAbi } from "../../abi/index.ts";
import type { Domid, Gfn, Port } from "../../abi/numbers.ts";
import { XenUnsupportedOperationError, XenError } from "../../base/errors/index.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import type { ConsoleParts } from "./console-parts.ts";

/** Where a console's ring is. */
export interface ConsoleRingPlace {
  /** The frame of its page, as foreign mappings name it: a machine frame of PV guests', else a guest frame. */
  readonly frame: Gfn | bigint;
  /** The guest's port for it. */
  readonly port: Port;
}

/** What kind of console, each of which is served in its own way. */
export type ConsoleType = "pv" | "serial" | "vuart";

/** The node in xenstore that describes a console, as Xen's tools have it. */
export function consoleNode(domid: Domid, type: ConsoleType, number: number): string {
  const domain = `/local/domain/${domid}`;
  if (type !== "pv") return `${domain}/${type}/${number}`;
  return number === 0 ? `${domain}/console` : `${domain}/device/console/${number}`;
}

/** Where the first console's ring is, or null where the guest has none or nobody knows. */
export async function findConsoleRing(
  { domain, store }: ConsoleParts,
  signal: AbortSignal | undefined,
): Promise<ConsoleRingPlace | null> {
  if (domain.info().flags.includes("hvm_guest")) {
    const frame = Number(domain.hvmParameter("console_pfn"));
    const port = Number(domain.hvmParameter("console_evtchn"));
    return frame === 0 || port === 0 ? null : { frame, port };
  }
  // Of a PV guest only the toolstack that has built it knows.
  const node = consoleNode(domain.domid, "pv", 0);
  const [frame, port] = await Promise.all(
    ["ring-ref", "port"].map((name) => store().tryRead(`${node}/${name}`, { signal })),
  );
  if (!/^\d{1,15}$/.test(frame ?? "") || !/^\d{1,6}$/.test(port ?? "")) return null;
  return { frame: Number(frame), port: Number(port) };
}

/** "nobody", the domain whose program has the other end of a port, or "unknown" where Xen does not say. */
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
      `domain ${domid} has no event channel ${port} for its console (${error.code}): it may have closed it. ` +
        'Take { via: "tty" } if another program serves the console',
      { operation: "open a console", errno: error.errno, cause: error },
    );
  }
}
