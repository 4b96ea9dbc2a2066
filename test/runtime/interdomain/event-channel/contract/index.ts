/**
 * The contract of event channels, for every implementation: it is run against the simulated ones, and in the lab
 * against Linux's.
 */

import { channelsContract } from "./channels.ts";
import { plainContract } from "./ends.ts";
import { eventsContract } from "./events.ts";
import { iteratorsContract } from "./iterators.ts";
import type { ContractOptions } from "./opened.ts";
import { waitsContract } from "./waits.ts";

export function eventChannelContract(options: ContractOptions): void {
  const { name, open } = options;
  plainContract(name, () => {
    const opened = open();
    return {
      first: opened.channels.bindUnbound(opened.self),
      second: opened.channels.bindUnbound(opened.self),
      [Symbol.dispose]: () => opened[Symbol.dispose](),
    };
  });
  eventsContract(options);
  channelsContract(options);
  waitsContract(options);
  iteratorsContract(options);
}
