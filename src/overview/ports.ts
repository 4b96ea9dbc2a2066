/** The event channels of a domain, with their uses. */

import type { PortStatus } from "../runtime/toolstack/raw-event-channels/index.ts";
import type { Xen } from "../runtime/xen.ts";
import { utf8 } from "./utf8.ts";

/** A port that is not closed. */
export interface PortRow {
  readonly port: number;
  readonly status: PortStatus;
  /** Its use, if xenstore or the interrupt's number names one; else null. */
  readonly use: string | null;
}

/** Resolves with the ports of a domain, in the order of their numbers. Their uses are read if xenstored answers. */
export async function portsOf(xen: Xen, domid: number, hasStore: boolean): Promise<PortRow[]> {
  const statuses = xen.domains.listPorts(domid);
  const uses = hasStore ? await usesOf(xen, domid) : new Map<number, string>();
  return statuses.map(({ port, status }) => ({ port, status, use: uses.get(port) ?? virqName(xen, status) }));
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
