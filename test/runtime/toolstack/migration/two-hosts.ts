/** Two simulated hosts, with a connection between them, and a guest on the first. */

import {
  type Domid,
  gfn,
  type Guest,
  type GuestOptions,
  type MigrationStreams,
  type Xen,
} from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { options } from "../builder/simulated-guests.ts";
import { suspends } from "./suspending.ts";

export const small: GuestOptions = { ...options, memoryMiB: 16, vcpus: 1 };

/** The two ends of a connection. */
export function connection(): { readonly source: MigrationStreams; readonly target: MigrationStreams } {
  const there = new TransformStream<Uint8Array, Uint8Array>();
  const back = new TransformStream<Uint8Array, Uint8Array>();
  return {
    source: { readable: back.readable, writable: there.writable },
    target: { readable: there.readable, writable: back.writable },
  };
}

export interface Host {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
}

export interface TwoHosts {
  readonly here: Host;
  readonly there: Host;
  readonly guest: Guest;
  /** The guest suspends itself at the next request. */
  readonly suspended: Promise<void>;
  readonly source: MigrationStreams;
  readonly target: MigrationStreams;
  /** Returns the state of the guest's domain on each host: null if there is none. */
  states(): { readonly here: string | null; readonly there: string | null };
}

function stateOn(xen: Xen): string | null {
  const [, domain] = xen.domains.list();
  return domain === undefined ? null : domain.state === "shutdown" ? String(domain.shutdownReason) : domain.state;
}

export async function betweenHosts(
  work: (hosts: TwoHosts) => Promise<void>,
  given: GuestOptions = small,
): Promise<void> {
  using one = new SimulatedXen();
  using other = new SimulatedXen();
  using here = one.open();
  using there = other.open();
  const guest = await here.domains.create(given);
  guest.unpause();
  const stop = new AbortController();
  const suspended = suspends(here, one, guest.domid, stop.signal);
  suspended.catch(() => {});
  try {
    await work({
      here: { simulated: one, xen: here },
      there: { simulated: other, xen: there },
      guest,
      suspended,
      ...connection(),
      states: () => ({ here: stateOn(here), there: stateOn(there) }),
    });
  } finally {
    stop.abort();
    for (const xen of [here, there]) {
      const [, domain] = xen.domains.list();
      if (domain !== undefined) await xen.domains.get(domain.domid).destroy();
    }
  }
}

/** Writes to pages, as the guest does. */
export function writePages({ simulated }: Host, domid: Domid, first: number, count: number, byte: number): void {
  const memory = simulated.memory.domain(domid);
  for (let page = first; page < first + count; page++) {
    using mapping = memory.page(gfn(page));
    mapping.write(0, new Uint8Array(4096).fill(byte));
  }
}

/** Returns the first byte of a page. */
export async function firstByte(xen: Xen, domid: Domid, page: number): Promise<number | undefined> {
  using memory = await xen.foreignMemory.map(domid, page);
  return memory.read(0, 1)[0];
}
