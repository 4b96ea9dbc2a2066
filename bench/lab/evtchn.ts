/** Event round trips within dom0, with a blocking wait and awaited; and the cost of idle channels. */

import { domid, EventChannels } from "../../src/index.ts";
import type { Figure } from "../findings.ts";
import type { Findings } from "./findings.ts";
import { here, Peer } from "./peer.ts";
import { compare } from "./rounds.ts";

export async function evtchn(): Promise<Findings> {
  using peer = new Peer("evtchn");
  using notifiers = EventChannels.open();
  using loops = EventChannels.open();
  using waiters = EventChannels.open();
  const dom0 = domid(0);
  const looping = loops.bindUnbound(dom0);
  const toLoop = notifiers.bindInterdomain(dom0, looping.port);
  const awaiting = waiters.bindUnbound(dom0);
  const toAwait = notifiers.bindInterdomain(dom0, awaiting.port);

  // Reads before it polls: an event that is already pending costs one system call less than in C's loop.
  const waitSync = here("notify, waitSync()", (count) => {
    let events = 0;
    for (let done = 0; done < count; done++) {
      toLoop.notify();
      events = looping.waitSync(1000) ? 1 : 0;
    }
    return events;
  });
  // The event is pending when the program waits, so it need not wait in the event loop.
  const awaited = here("notify, await wait()", async (count) => {
    let events = 0;
    for (let done = 0; done < count; done++) {
      const before = awaiting.count;
      const waiting = awaiting.wait();
      toAwait.notify();
      events = (await waiting) - before;
    }
    return events;
  });
  // The event loop sleeps until the other process has run.
  using asking = waiters.bindUnbound(dom0);
  using _ = new Echo(asking.port);
  await asking.wait();
  const answered = here("notify, await wait()", async (count) => {
    for (let done = 0; done < count; done++) {
      const waiting = asking.wait();
      asking.notify();
      await waiting;
    }
    return 1;
  });
  const notify = here("notify()", (count) => {
    for (let done = 0; done < count; done++) toLoop.notify();
    return 1;
  });

  const comparisons = [
    await compare("event round trip, waiting loop", waitSync, peer.work("poll"), 1),
    await compare("event round trip, awaited", awaited, peer.work("poll"), 1.3),
    await compare("event answered by a C process, awaited", answered, peer.work("answered"), 1.3),
    await compare("event, notifying alone", notify, peer.work("notify"), null),
  ];
  return { comparisons, figures: [await idle()] };
}

/** A process that answers each event of a port. */
class Echo implements Disposable {
  readonly #child: Bun.Subprocess<"ignore", "inherit", "inherit">;

  constructor(port: number) {
    this.#child = Bun.spawn(["/with/bench-c/evtchn", "echo", String(port)], {
      stdin: "ignore",
      stdout: "inherit",
      stderr: "inherit",
    });
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }
}

const CHANNELS = 64;
const SECONDS = 3;

/** Returns the milliseconds of CPU time that this process uses in a second of sleep. */
async function spent(): Promise<number> {
  const before = process.cpuUsage();
  await Bun.sleep(SECONDS * 1000);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / SECONDS;
}

/** Returns the CPU time of idle channels, beyond that of a process without channels. */
async function idle(): Promise<Figure> {
  using channels = EventChannels.open();
  const abort = new AbortController();
  const ends = Array.from({ length: CHANNELS }, () => channels.bindUnbound(domid(0)));
  await Bun.sleep(1000);
  const without = await spent();
  const waiting = ends.map((channel) => channel.wait({ signal: abort.signal }).catch(() => 0));
  await Bun.sleep(1000);
  const value = Math.max(0, (await spent()) - without);
  abort.abort();
  await Promise.all(waiting);
  return { what: `${CHANNELS} channels waited for, CPU a second`, value, unit: "ms", target: 5 };
}
