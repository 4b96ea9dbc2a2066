/**
 * Servers whose program has died. Xen keeps them, and a vcpu that accesses one of their ranges waits for ever: so the next
 * program that opens a device model of the domain removes them.
 */

import { type Domid, port } from "../../abi/numbers.ts";
import { XenError } from "../../base/errors/index.ts";
import { orAborted } from "../../base/promises.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import { IoreqServer } from "./ioreq-server.ts";
import { mapServer, type ServerPages } from "./server-pages.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";

/** Numbers of servers that are looked at: more than a Xen has for a domain. */
const MOST_SERVERS = 16;
/** A server without a program for so long is abandoned: another program opens one, and binds its port, in less. */
const GRACE_MS = 250;

export interface AbandonedParts {
  readonly connection: Connection;
  readonly domid: Domid;
  readonly vcpus: number;
  readonly eventChannels: EventChannels;
  readonly foreignMemory: ForeignMemory;
}

/** Removes abandoned servers of the domain, after completing requests that wait for them. */
export async function removeAbandoned(parts: AbandonedParts, signal: AbortSignal | undefined): Promise<void> {
  const servers = Array.from({ length: MOST_SERVERS }, (_, id) => new IoreqServer(parts.connection, parts.domid, id));
  const idle = servers.filter((server) => isIdle(parts, server));
  if (idle.length === 0) return;
  await orAborted(Bun.sleep(GRACE_MS), signal);
  for (const server of idle) if (isIdle(parts, server)) await remove(parts, server, signal);
}

/** True if no program has bound the port of the server, which every one of this library has. */
function isIdle({ eventChannels, domid }: AbandonedParts, server: IoreqServer): boolean {
  try {
    const buffered = server.bufferedPort();
    if (buffered === 0) return false;
    eventChannels.bindInterdomain(domid, port(buffered)).close();
    return true;
  } catch (error) {
    // There is no such server, it is another domain's, or its program has the port.
    if (error instanceof XenError) return false;
    throw error;
  }
}

async function remove(parts: AbandonedParts, server: IoreqServer, signal: AbortSignal | undefined): Promise<void> {
  let pages: ServerPages;
  try {
    pages = await mapServer({ ...parts, server }, signal);
  } catch (error) {
    // The other end of a vcpu's port is in use: the program lives.
    if (error instanceof XenError) return;
    throw error;
  }
  using _ = pages;
  pages.end();
}
