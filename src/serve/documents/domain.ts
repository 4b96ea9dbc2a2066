/** The document about one domain. */

import { devicesOf, portsOf, type PortRow } from "../../overview/index.ts";
import { XenNoSuchDomainError } from "../../runtime/base/errors/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { DomainDocument, PortDocument } from "../protocol/documents.ts";
import type { DomainEvent } from "../protocol/load.ts";
import { inTime } from "./in-time.ts";

/** Resolves with the document; null if the domain does not exist. Without xenstored, devices are null. */
export async function domainDocument(
  xen: Xen,
  domid: number,
  hasStore: boolean,
  events: readonly DomainEvent[],
): Promise<DomainDocument | null> {
  try {
    const handle = xen.domains.get(domid);
    const { uuid } = handle.info();
    const vcpus = handle.vcpus.list();
    const [devices, ports] = await inTime(
      Promise.all([hasStore ? devicesOf(xen, domid, null) : null, portsOf(xen, domid, hasStore)]),
    );
    return {
      domid,
      uuid,
      vcpus: vcpus.map(({ id, state, cpu, cpuTimeNs }) => ({
        id,
        state,
        cpu,
        cpuTimeSeconds: Math.round(Number(cpuTimeNs) / 1e7) / 100,
      })),
      devices:
        devices?.map(({ kind, id, frontState, backDomid, backState, waits, about }) => ({
          kind,
          id,
          frontState,
          backDomid,
          backState,
          waits,
          about,
        })) ?? null,
      ports: ports.map(portDocument),
      events: events.filter((event) => event.domid === domid),
    };
  } catch (error) {
    if (error instanceof XenNoSuchDomainError) return null;
    throw error;
  }
}

function portDocument({ port, status, use }: PortRow): PortDocument {
  return {
    port,
    kind: status.kind,
    vcpu: "vcpu" in status ? status.vcpu : null,
    remoteDomid: "remote" in status ? status.remote : null,
    remotePort: "remotePort" in status ? status.remotePort : null,
    interrupt: "virq" in status ? status.virq : "pirq" in status ? status.pirq : null,
    use,
  };
}
