/** Cases in which events may have been lost, such as overflows and ended loops, and the recovery from each. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, XenError } from "../../../../src/index.ts";
import {
  BoundChannel,
  type EventDevice,
  EventDispatcher,
  type EventSink,
} from "../../../../src/runtime/interdomain/event-channel/index.ts";
import {
  EventReader,
  type ReadLoopEvents,
  type StartLoop,
} from "../../../../src/runtime/interdomain/event-channel/linux/reader.ts";
import type { Port } from "../../../../src/runtime/abi/numbers.ts";
import { streamLoop } from "../../../../src/runtime/interdomain/event-channel/linux/stream-loop.ts";
import { EventSwitchboard, SimulatedEventChannels } from "../../../../src/simulated/event-channel/index.ts";
import { SocketDevice } from "./socket-device.ts";

const { EFBIG, EIO, EBADF } = constants.errno;

/** Ports whose loops are run by the test. */
class TestDevice implements EventDevice {
  readonly calls: string[] = [];
  /** Loops in the order of their start; undefined once stopped. */
  readonly loops: (ReadLoopEvents | undefined)[] = [];
  readonly ways: number;
  resetResult = 0;
  unmaskResult = 0;
  #reader: EventReader | undefined;

  constructor(ways: number) {
    this.ways = ways;
  }

  bindUnbound(): number {
    return 1;
  }
  bindInterdomain(): number {
    return 1;
  }
  bindVirq(): number {
    return 1;
  }
  unbind(): number {
    return 0;
  }
  notify(): number {
    return 0;
  }
  unmask(ports: readonly number[]): number {
    this.calls.push(`unmask ${ports.join(" ")}`);
    return this.unmaskResult;
  }
  reset(): number {
    this.calls.push("reset");
    return this.resetResult;
  }
  start(sink: EventSink): void {
    const way = (number: number): StartLoop => {
      return (events) => {
        const index = this.loops.push(events) - 1;
        this.calls.push(`start ${number}`);
        return { keepAlive: () => {}, stop: () => (this.loops[index] = undefined) };
      };
    };
    this.#reader = new EventReader(
      sink,
      Array.from({ length: this.ways }, (_, number) => way(number)),
    );
  }
  keepAlive(on: boolean): void {
    this.#reader?.keepAlive(on);
  }
  [Symbol.dispose](): void {
    this.calls.push("dispose");
    this.#reader?.stop();
  }

  get loop(): ReadLoopEvents {
    const loop = this.loops.findLast((one) => one !== undefined);
    if (loop === undefined) throw new Error("no loop runs");
    return loop;
  }
}

function errorOf(errno: number): Error {
  return Object.assign(new Error("read failed"), { errno: -errno });
}

const bytes = (...ports: number[]): Uint8Array => new Uint8Array(Uint32Array.from(ports).buffer);

function opened(ways: number): {
  ports: TestDevice;
  dispatcher: EventDispatcher;
  channels: BoundChannel[];
  overflows: unknown[];
} {
  const ports = new TestDevice(ways);
  const overflows: unknown[] = [];
  const dispatcher = new EventDispatcher(ports, { onOverflow: (error) => overflows.push(error) });
  const channels = [3, 4, 5].map((number) => new BoundChannel(dispatcher, number as Port));
  return { ports, dispatcher, channels, overflows };
}

const settled = (promises: Promise<unknown>[]): Promise<unknown[]> =>
  Promise.all(promises.map((promise) => promise.catch((error: unknown) => error)));

describe("an overflow of pending events", () => {
  test("is reported once; the ring is reset, every port is unmasked and gets one possible event", async () => {
    const { ports, dispatcher, channels, overflows } = opened(2);
    const waiting = channels.slice(0, 2).map((channel) => channel.wait());
    ports.loop.ended(errorOf(EFBIG));
    expect(await Promise.all(waiting)).toEqual([1, 1]);
    expect(ports.calls).toEqual(["start 0", "reset", "unmask 3 4 5", "start 0"]);
    expect(channels.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(overflows.length).toBe(1);
    expect(overflows[0]).toBeInstanceOf(XenError);
    expect(overflows[0]).toMatchObject({ code: "EFBIG", operation: "read event channels" });
    expect(dispatcher.overflows).toBe(1);
    expect(await channels[2]?.wait()).toBe(1);
    const next = channels[0]?.wait();
    ports.loop.read(bytes(3));
    expect(await next).toBe(2);
    // The ended loop reports nothing any more.
    ports.loops[0]?.ended(errorOf(EFBIG));
    expect(dispatcher.overflows).toBe(1);
    ports.loop.ended(errorOf(EFBIG));
    expect(dispatcher.overflows).toBe(2);
  });

  test("is recovered from in the simulation too", async () => {
    const overflows: unknown[] = [];
    using channels = new SimulatedEventChannels(new EventSwitchboard(), 0, {
      onOverflow: (one) => overflows.push(one),
    });
    const first = channels.bindUnbound(domid(0));
    const second = channels.bindInterdomain(domid(0), first.port);
    await second.wait();
    second.notify();
    channels.overflow();
    expect(await first.wait()).toBe(1);
    await Bun.sleep(0);
    expect([first.count, second.count, channels.overflows, overflows.length]).toEqual([1, 2, 1, 1]);
    second.notify();
    expect(await first.wait()).toBe(2);
  });

  test("rejects all waits if the ring cannot be reset", async () => {
    const { ports, channels } = opened(1);
    const waiting = channels.map((channel) => channel.wait());
    ports.resetResult = -EBADF;
    ports.loop.ended(errorOf(EFBIG));
    for (const error of await settled([...waiting, ...channels.map((channel) => channel.wait())])) {
      expect(error).toMatchObject({ code: "EBADF" });
    }
  });
});

describe("a loop of events that ends", () => {
  test("is replaced by the next kind of loop, with one possible event for each channel", async () => {
    const { ports, channels } = opened(2);
    const waiting = channels.map((channel) => channel.wait());
    ports.loop.ended(errorOf(EIO));
    expect(await Promise.all(waiting)).toEqual([1, 1, 1]);
    expect(ports.calls).toEqual(["start 0", "start 1", "unmask 3 4 5"]);
    const next = channels[1]?.wait();
    ports.loop.read(bytes(4));
    expect(await next).toBe(2);
  });

  test("rejects all pending and later waits, and ends iterators, if no kind of loop remains", async () => {
    const { ports, dispatcher, channels } = opened(1);
    const error = errorOf(EIO);
    const waiting = channels.map((channel) => channel.wait());
    const iterator = channels[0]?.events();
    const asked = iterator?.next() ?? Promise.resolve();
    ports.loop.ended(error);
    expect(await settled([...waiting, asked])).toEqual([error, error, error, error]);
    expect(await settled(channels.map((channel) => channel.wait()))).toEqual([error, error, error]);
    dispatcher[Symbol.dispose]();
    expect(ports.calls.at(-1)).toBe("dispose");
  });

  test("because a port cannot be unmasked rejects all waits with that error", async () => {
    const { ports, channels } = opened(2);
    const waiting = channels.slice(1).map((channel) => channel.wait());
    const given = channels[0]?.wait();
    ports.unmaskResult = -EBADF;
    ports.loop.read(bytes(3));
    expect(await given).toBe(1);
    for (const error of await settled(waiting)) {
      expect(error).toMatchObject({ code: "EBADF", operation: "unmask event channel 3" });
    }
  });

  test("an event of a port without a channel is ignored", async () => {
    const { ports, channels } = opened(1);
    const waiting = channels[0]?.wait();
    channels[1]?.close();
    ports.loop.read(bytes(4, 99, 3));
    expect(await waiting).toBe(1);
    expect(ports.calls).toEqual(["start 0", "unmask 3"]);
  });
});

test("a cancelled stream drops the events that it has read ahead, so a possible event must replace them", async () => {
  using device = new SocketDevice();
  // Bun's behaviour, for which a possible event for each channel follows an ended loop.
  const reader = Bun.file(device.fd).stream().getReader();
  const first = reader.read();
  device.fire(6);
  await first;
  device.fire(7);
  await Bun.sleep(10);
  await reader.cancel();
  device.fire(8);
  const read: number[] = [];
  const loop = streamLoop(device.fd)({ read: ([port]) => void read.push(port ?? 0), ended: () => {} });
  await Bun.sleep(10);
  loop.stop();
  expect(read).toEqual([8]);
});

test("a stopped stream reports nothing more, and leaves the descriptor open for the next loop", async () => {
  using device = new SocketDevice();
  const read: number[] = [];
  const start = streamLoop(device.fd);
  for (const port of [7, 8, 9]) {
    const loop = start({ read: (bytes) => void read.push(bytes[0] ?? 0), ended: (error) => read.push(Number(error)) });
    device.fire(port);
    await Bun.sleep(5);
    loop.stop();
    await Bun.sleep(1);
  }
  expect(read).toEqual([7, 8, 9]);
});
