/**
 * A guest at its console without Xen: its ring in a page of this process, simulated event channels, and a life that the
 * test ends.
 */

import {
  DomainConsole,
  type ConsoleEnd,
  type DomainLife,
  type LifeWatcher,
  RingSource,
} from "../../../../src/runtime/toolstack/console/index.ts";
import { domid } from "../../../../src/runtime/abi/numbers.ts";
import type { AsyncEventChannel } from "../../../../src/runtime/interdomain/event-channel/index.ts";
import { type BytePipe, consoleRing } from "../../../../src/runtime/interdomain/ring/index.ts";
import { type SharedMemory, sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { EventSwitchboard, SimulatedEventChannels } from "../../../../src/simulated/event-channel/index.ts";

export class Life implements DomainLife {
  #end: ConsoleEnd | null = null;
  readonly #watchers: Set<LifeWatcher> = new Set();

  check(): ConsoleEnd | null {
    return this.#end;
  }

  async settle(): Promise<ConsoleEnd | null> {
    return this.#end;
  }

  onEnd(watcher: LifeWatcher): () => void {
    if (this.#end !== null) watcher.ended(this.#end);
    else this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Ends the guest without notifying watchers. */
  finishUnnoticed(end: ConsoleEnd): void {
    this.#end = end;
  }

  finish(end: ConsoleEnd): void {
    this.finishUnnoticed(end);
    for (const watcher of this.#watchers) watcher.ended(end);
    this.#watchers.clear();
  }

  fail(error: unknown): void {
    for (const watcher of this.#watchers) watcher.failed(error);
    this.#watchers.clear();
  }

  get watchers(): number {
    return this.#watchers.size;
  }
}

export interface TestGuest {
  readonly life: Life;
  readonly memory: SharedMemory;
  /** The guest's own ends. */
  readonly ring: BytePipe;
  readonly channel: AsyncEventChannel;
  /** Prints all of the text, waiting for room as a kernel does. */
  print(text: string): Promise<void>;
  /** Resolves with the typed text, waiting for it. */
  typed(length: number): Promise<string>;
  /** Opens its console. */
  attach(): DomainConsole;
}

export function testGuest(): TestGuest {
  const switchboard = new EventSwitchboard();
  const channel = new SimulatedEventChannels(switchboard, 5).bindUnbound(domid(0));
  const channels = new SimulatedEventChannels(switchboard, 0);
  const buffer = new ArrayBuffer(4096);
  const memory = sharedBuffer(buffer);
  const ring = consoleRing(memory, "front");
  const life = new Life();
  return {
    life,
    memory,
    ring,
    channel,
    async print(text) {
      for (let rest = new TextEncoder().encode(text); rest.length > 0;) {
        const after = channel.count;
        const count = ring.output.write(rest);
        if (count > 0) channel.notify();
        else await channel.wait({ after });
        rest = rest.subarray(count);
      }
    },
    async typed(length) {
      let text = "";
      while (text.length < length) {
        const after = channel.count;
        const bytes = ring.input.read(length - text.length);
        if (bytes.length > 0) channel.notify();
        else await channel.wait({ after });
        text += new TextDecoder().decode(bytes);
      }
      return text;
    },
    attach() {
      const bound = channels.bindInterdomain(domid(5), channel.port);
      const parts = { domid: 5, memory: sharedBuffer(buffer), channel: bound, life };
      return new DomainConsole(domid(5), new RingSource(parts));
    },
  };
}
