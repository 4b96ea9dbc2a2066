/** Looks at a device before a wait, each of which is a system call. */

import { expect, test } from "bun:test";
import type { Port } from "../../../../src/runtime/abi/numbers.ts";
import {
  BoundChannel,
  type EventDevice,
  EventDispatcher,
  type EventSink,
} from "../../../../src/runtime/interdomain/event-channel/index.ts";

/** A device that counts looks, and finds what the test says. */
class CountedDevice implements EventDevice {
  looks = 0;
  found: readonly number[] = [];
  sink: EventSink | undefined;

  bindUnbound = (): number => 1;
  bindInterdomain = (): number => 1;
  bindVirq = (): number => 1;
  unbind = (): number => 0;
  notify = (): number => 0;
  unmask = (): number => 0;
  reset = (): number => 0;
  keepAlive = (): void => {};
  start(sink: EventSink): void {
    this.sink = sink;
  }
  look(): number[] {
    this.looks++;
    return [...this.found];
  }
  [Symbol.dispose](): void {}
}

test("a program whose events never come at once looks before one wait of sixteen, until a look finds one", async () => {
  const device = new CountedDevice();
  using dispatcher = new EventDispatcher(device);
  using channel = new BoundChannel(dispatcher, 1 as Port);
  /** Waits so often, and returns how many looks that took. Events that no look finds come later. */
  const waits = async (count: number, found: readonly number[]): Promise<number> => {
    device.found = found;
    const before = device.looks;
    for (let index = 0; index < count; index++) {
      const looks = device.looks;
      const wait = channel.wait();
      await Promise.resolve();
      if (found.length === 0 || device.looks === looks) device.sink?.fired([1]);
      await wait;
    }
    return device.looks - before;
  };
  expect(await waits(16, [])).toBe(16);
  expect(await waits(160, [])).toBeWithin(8, 13);
  while ((await waits(1, [1])) === 0);
  expect(await waits(5, [1])).toBe(5);
});
