/** The pages that Xen shares with a server, and the ports of its vcpus. */

import { type Domid, port } from "../../abi/numbers.ts";
import { ENOENT, ESRCH, XenError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { AsyncEventChannel, EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMapping, ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import { BufferedRequests } from "./buffered-requests.ts";
import { IoreqServer } from "./ioreq-server.ts";
import { RequestSlot, SLOT_BYTES } from "./request-slot.ts";

const PAGE_BYTES = 4096;
/** The longest time for vcpus to see their last answers; a paused one never does. */
const SETTLE_MS = 20;

export interface ServerParts {
  readonly connection: Connection;
  readonly server: IoreqServer;
  readonly domid: Domid;
  /** The number of the domain's vcpus. */
  readonly vcpus: number;
  readonly eventChannels: EventChannels;
  readonly foreignMemory: ForeignMemory;
}

/** A vcpu: its requests, and the channel by which Xen and the model notify each other. */
export interface ServedVcpu {
  readonly slot: RequestSlot;
  readonly channel: AsyncEventChannel;
}

export interface ServedBuffer {
  readonly requests: BufferedRequests;
  readonly channel: AsyncEventChannel;
}

export class ServerPages implements Disposable {
  readonly vcpus: readonly ServedVcpu[];
  /** Null if Xen buffers no requests. */
  readonly buffer: ServedBuffer | null;
  readonly #server: IoreqServer;
  readonly #resources: DisposableStack;

  constructor(
    server: IoreqServer,
    vcpus: readonly ServedVcpu[],
    buffer: ServedBuffer | null,
    resources: DisposableStack,
  ) {
    this.#server = server;
    this.vcpus = vcpus;
    this.buffer = buffer;
    this.#resources = resources;
  }

  /** Removes the server, so that every vcpu that waits for it goes on. A domain that has gone needs nothing. */
  end(): void {
    try {
      // First, or a vcpu that goes on would wait for its next access.
      this.#server.setEnabled(false);
      try {
        const waiting = this.vcpus.filter(({ slot }) => slot.abandon());
        for (const { channel } of waiting) channel.notify();
        // A vcpu that has not seen its answer when the server is removed reads anything.
        for (let ms = 0; ms < SETTLE_MS && !waiting.every(({ slot }) => slot.isIdle); ms++) Bun.sleepSync(1);
      } finally {
        this.#server.destroy();
      }
    } catch (error) {
      // Xen removes the servers of a domain that ends.
      if (!(error instanceof XenError && (error.errno === ESRCH || error.errno === ENOENT))) throw error;
    }
  }

  /** Closes the channels and unmaps the pages. */
  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}

/** Maps a server's pages and binds its ports. Rejects with a XenError if Xen refuses, or if another program serves it. */
export async function mapServer(parts: ServerParts, signal: AbortSignal | undefined): Promise<ServerPages> {
  const { connection, server, domid, vcpus, eventChannels, foreignMemory } = parts;
  using resources = new DisposableStack();
  const buffers = IoreqServer.buffers(connection);
  // The frame of buffered requests comes first, if the server has one; without it there is a gap.
  const frames = buffers ? { firstFrame: 0, frames: 2 } : { firstFrame: 1, frames: 1 };
  const resource = { type: "ioreq_server", id: server.id } as const;
  const memory: ForeignMapping = resources.use(
    await foreignMemory.mapResource(domid, resource, { ...frames, writable: true, signal }),
  );
  // Xen writes the ports into the page when it switches the server on; it has no ranges yet.
  server.setEnabled(true);
  const bind = (remote: number): AsyncEventChannel => resources.use(eventChannels.bindInterdomain(domid, port(remote)));
  const buffer = buffers ? { requests: new BufferedRequests(memory, 0), channel: bind(server.bufferedPort()) } : null;
  const first = (frames.frames - 1) * PAGE_BYTES;
  const slots = Array.from(
    { length: Math.min(vcpus, PAGE_BYTES / SLOT_BYTES) },
    (_, vcpu) => new RequestSlot(memory, first + vcpu * SLOT_BYTES),
  );
  const served = slots.flatMap((slot) => (slot.port === 0 ? [] : [{ slot, channel: bind(slot.port) }]));
  return new ServerPages(server, served, buffer, resources.move());
}
