/** The event channels of a domain, with their uses. */

import { XenError } from "../runtime/base/errors/index.ts";
import { decodeStatus, type PortStatus } from "../runtime/toolstack/raw-event-channels/index.ts";
import type { Xen } from "../runtime/xen.ts";
import { utf8 } from "./utf8.ts";

/** A port that is not closed. */
export interface PortRow {
  readonly port: number;
  readonly status: PortStatus;
  /** Its use, if xenstore or the interrupt's number names one; else null. */
  readonly use: string | null;
}

/** Closed ports in a row after which no further one is looked for. */
const GAP = 256;

/** Resolves with the ports of a domain, in the order of their numbers. Their uses are read if xenstored answers. */
export async function portsOf(xen: Xen, domid: number, hasStore: boolean): Promise<PortRow[]> {
  const statuses = statusesOf(xen, domid);
  const uses = hasStore ? await usesOf(xen, domid) : new Map<number, string>();
  return statuses.map(({ port, status }) => ({ port, status, use: uses.get(port) ?? virqName(xen, status) }));
}

function statusesOf(xen: Xen, domid: number): { port: number; status: PortStatus }[] {
  const found: { port: number; status: PortStatus }[] = [];
  let last = 0;
  for (let port = 1; port - last <= GAP; port++) {
    const status = statusIfThere(xen, domid, port);
    if (status === null) break;
    if (status.kind === "closed") continue;
    found.push({ port, status });
    last = port;
  }
  return found;
}

/** Returns a port's state; null beyond the last that the domain has room for. */
function statusIfThere(xen: Xen, domid: number, port: number): PortStatus | null {
  try {
    return xen.eventChannelOp("status", { dom: domid, port }, decodeStatus);
  } catch (error) {
    if (error instanceof XenError && error.code === "EINVAL") return null;
    throw error;
  }
}

/** Resolves with the uses of ports that xenstore names: the console, xenstore itself, devices. */
async function usesOf({ store }: Xen, domid: number): Promise<Map<number, string>> {
  const uses = new Map<number, string>();
  const home = `/local/domain/${domid}`;
  if (!(await store.exists(home))) return uses;
  for await (const { path, bytes } of store.walk(home)) {
    const [, use] = /^\/local\/domain\/\d+\/(.+)\/(?:port|event-channel(?:-\w+)?)$/.exec(path) ?? [];
    const port = Number(utf8(bytes) || Number.NaN);
    if (use !== undefined && Number.isInteger(port)) uses.set(port, use);
  }
  return uses;
}

/** Returns a virtual interrupt's name in Xen's headers, in lower case. */
function virqName({ abi }: Xen, status: PortStatus): string | null {
  if (status.kind !== "virq") return null;
  const constants = Object.entries(abi.load("xen.constants"));
  const [name] = constants.find(([name, value]) => /^VIRQ_(?!ARCH)/.test(name) && value === status.virq) ?? [];
  return name?.replace("VIRQ_", "").toLowerCase() ?? null;
}
