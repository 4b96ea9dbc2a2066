/** What the contract is tried on: two openings of event channels in one domain, and two ends that are connected. */

import type { AsyncEventChannel, Domid, EventChannels } from "../../../../../src/index.ts";

/** Two openings of event channels in one domain, which can bind to one another's ports. */
export interface Opened extends Disposable {
  readonly channels: EventChannels;
  readonly others: EventChannels;
  /** The domain's own number. */
  readonly self: Domid;
}

/** Both are closed together. */
export function openedOf(channels: EventChannels, others: EventChannels, self: Domid): Opened {
  return {
    channels,
    others,
    self,
    [Symbol.dispose]: () => {
      channels[Symbol.dispose]();
      others[Symbol.dispose]();
    },
  };
}

export interface ContractOptions {
  readonly name: string;
  readonly open: () => Opened;
  /** Milliseconds in which an event that is on its way has come. */
  readonly settleMs: number;
  /** How often one end is notified, each time waiting for the event. */
  readonly turns: number;
  /** How often without waiting. */
  readonly notifications: number;
}

export interface Pair extends Opened {
  /** The end that was there first. */
  readonly first: AsyncEventChannel;
  /** The end that bound to it; its spurious event has been taken. */
  readonly second: AsyncEventChannel;
}

async function connect(opened: Opened): Promise<Pair> {
  const first = opened.channels.bindUnbound(opened.self);
  const second = opened.others.bindInterdomain(opened.self, first.port);
  await second.wait();
  return { ...opened, first, second, [Symbol.dispose]: () => opened[Symbol.dispose]() };
}

export interface Ends {
  /** Two connected ends, of new openings. */
  pair(): Promise<Pair>;
  /** The same after two events at the first, of which one has been waited for. */
  pairWithEvents(): Promise<Pair>;
  /** Whether a promise is still pending after a while. */
  waits(promise: Promise<unknown>): Promise<boolean>;
}

export function endsOf({ open, settleMs }: ContractOptions): Ends {
  return {
    pair: () => connect(open()),
    pairWithEvents: async () => {
      const ends = await connect(open());
      ends.second.notify();
      await ends.first.wait();
      ends.second.notify();
      await Bun.sleep(settleMs);
      return ends;
    },
    waits: (promise) =>
      Promise.race([
        promise.then(
          () => false,
          () => false,
        ),
        Bun.sleep(settleMs).then(() => true),
      ]),
  };
}
