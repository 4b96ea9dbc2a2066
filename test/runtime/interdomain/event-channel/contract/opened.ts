/** The subject of the contract: two openings of event channels in one domain, and two connected ends. */

import type { AsyncEventChannel, Domid, EventChannels } from "../../../../../src/index.ts";

/** Two openings of event channels in one domain, which can bind to each other's ports. */
export interface Opened extends Disposable {
  readonly channels: EventChannels;
  readonly others: EventChannels;
  /** The domain's own number. */
  readonly self: Domid;
}

/** Joins two openings; they are closed together. */
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
  /** Milliseconds after which a sent event has arrived. */
  readonly settleMs: number;
  /** The number of notifications with a wait after each. */
  readonly turns: number;
  /** The number of notifications without waits. */
  readonly notifications: number;
}

export interface Pair extends Opened {
  /** The end that existed first. */
  readonly first: AsyncEventChannel;
  /** The end that bound to it; its spurious event has been consumed. */
  readonly second: AsyncEventChannel;
}

async function connect(opened: Opened): Promise<Pair> {
  const first = opened.channels.bindUnbound(opened.self);
  const second = opened.others.bindInterdomain(opened.self, first.port);
  await second.wait();
  return { ...opened, first, second, [Symbol.dispose]: () => opened[Symbol.dispose]() };
}

export interface Ends {
  /** Makes two connected ends, of new openings. */
  pair(): Promise<Pair>;
  /** Makes two connected ends, after two events at the first, one of which has been waited for. */
  pairWithEvents(): Promise<Pair>;
  /** Resolves with true if a promise is still pending after a while. */
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
