/** Objects of the library that hold something, each as a test makes and closes it. */

import {
  type EventChannels,
  type Grants,
  RawEventChannels,
  Vchan,
  type Xen,
  type XenStore,
} from "../../../../src/index.ts";
import type { SimulatedXen } from "../../../../src/testing.ts";

/** A simulated machine with the guest 1, a Xen over it, and what a program in the guest has. */
export interface Stage {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
  readonly guest: { readonly store: XenStore; readonly eventChannels: EventChannels; readonly grants: Grants };
}

/** Closes the object. It refers to the object: who drops it has forgotten the object. */
export type Close = () => void | Promise<void>;

export type Make = (stage: Stage) => Close | Promise<Close>;

const PATH = "/local/domain/0/data/pipe";

/** Leaves the two ends of a pipe to one close. */
async function pipe({ xen, guest }: Stage): Promise<{ server: Vchan; client: Vchan }> {
  const server = await Vchan.listen(xen, { client: 1, path: PATH });
  const client = await Vchan.connect(guest, { server: 0, path: PATH });
  await client.write(new Uint8Array(100));
  await server.read();
  return { server, client };
}

/** Ignores the error for a web stream that is closed twice. */
function ignoreClosedStream(error: unknown): void {
  if (!(error instanceof TypeError && error.message.includes("closed or errored"))) throw error;
}

/** By name: all that holds something beyond this process's ordinary memory. */
export const subjects: Readonly<Record<string, Make>> = {
  "an event channel": ({ xen, guest }) => {
    const here = xen.eventChannels.bindUnbound(1);
    const there = guest.eventChannels.bindInterdomain(0, here.port);
    there.notify();
    return () => {
      here.close();
      there.close();
    };
  },
  "an event channel that was waited for": async ({ xen }) => {
    const here = xen.eventChannels.bindUnbound(1);
    await here.wait({ signal: AbortSignal.timeout(1) }).catch(() => {});
    return () => here.close();
  },
  "an iterator over events": ({ xen }) => {
    const here = xen.eventChannels.bindUnbound(1);
    const events = here.events();
    return async () => {
      await events.return?.();
      here.close();
    };
  },
  "an event channel by hypercalls": ({ simulated }) => {
    const raw = new RawEventChannels(simulated.hypercall);
    const channel = raw.bindUnbound(1);
    return () => {
      using all = raw;
      void all;
      channel.close();
    };
  },
  "shared pages": ({ xen }) => {
    const shared = xen.grants.share(1, { frames: 3, writable: true });
    shared.write(0, new Uint8Array(100));
    return () => shared.unmap();
  },
  "mapped grants": async ({ xen, guest }) => {
    const shared = xen.grants.share(1, { frames: 2 });
    const mapped = await guest.grants.map(0, shared.grefs);
    mapped.read(0, 100);
    return () => {
      mapped.unmap();
      shared.unmap();
    };
  },
  "foreign memory": async ({ xen }) => {
    const mapping = await xen.foreignMemory.map(1, [0, 1, 2]);
    mapping.read(0, 4096);
    return () => mapping.unmap();
  },
  "a grant table": async ({ xen }) => {
    const table = await xen.foreignMemory.mapResource(1, { type: "grant_table" });
    table.loadUint16(0);
    return () => table.unmap();
  },
  "both ends of a vchan": async (stage) => {
    const { server, client } = await pipe(stage);
    return async () => {
      await client.close();
      await server.close();
    };
  },
  "a vchan without a client": async ({ xen }) => {
    const server = await Vchan.listen(xen, { client: 1, path: PATH, receiveBytes: 100, sendBytes: 100_000 });
    return () => server.close();
  },
  "streams of a vchan": async (stage) => {
    const { server, client } = await pipe(stage);
    const reading = server.readable.getReader();
    const writing = client.writable.getWriter();
    await writing.write(new Uint8Array(10));
    await reading.read();
    return async () => {
      await writing.close().catch(ignoreClosedStream);
      await reading.cancel();
    };
  },
  "a console": async ({ xen, simulated }) => {
    const guest = await simulated.guestConsole(1);
    const console = await xen.domains.get(1).console();
    await guest.print("login: ");
    await console.read();
    return () => {
      console.close();
      guest.close();
    };
  },
  "a follower of Xen's console": async ({ xen, simulated }) => {
    const follower = xen.host.console.follow();
    simulated.console.write("hello\n");
    await follower.next();
    return () => follower.close();
  },
  "hypercall buffers": ({ xen }) => {
    const owned = xen.buffers.allocateBytes(20_000);
    const wrapped = xen.buffers.makeMutSlice(new Uint8Array(10_000));
    return () => {
      wrapped[Symbol.dispose]();
      owned[Symbol.dispose]();
    };
  },
  "a client of xenstore": async ({ simulated }) => {
    const store = simulated.store.open(1);
    await store.list("/local/domain/1");
    return () => store.close();
  },
  "a watch of xenstore": async ({ xen }) => {
    const watch = xen.store.watch("/local/domain/1");
    await watch.next();
    return () => watch.close();
  },
  "a watch of domains": async ({ xen }) => {
    const watch = xen.domains.watch({ existing: true });
    await watch.next();
    return () => watch.close();
  },
};
