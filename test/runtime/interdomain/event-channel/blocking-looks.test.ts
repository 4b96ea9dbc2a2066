/** Waits that block the thread for a moment before the event loop waits: the option `blockMs`. */

import { expect, test } from "bun:test";
import { EventChannels, port } from "../../../../src/index.ts";
import { LinuxEvtchn } from "../../../../src/runtime/interdomain/event-channel/linux/evtchn.ts";
import { openedSince, openFiles } from "../../process-state.ts";
import { SocketDevice } from "./socket-device.ts";

const BLOCK_MS = 100;

/** A thread that fires port 1 some milliseconds after it was asked to. */
class LateEvents implements Disposable {
  readonly #worker: Worker;
  readonly #asked = new Int32Array(new SharedArrayBuffer(4));

  constructor(fd: number) {
    const program = `
      const { writeSync } = require("node:fs");
      self.onmessage = ({ data: { fd, asked } }) => {
        postMessage("ready");
        for (let round = 0; ; round++) {
          Atomics.wait(asked, 0, round);
          Bun.sleepSync(5);
          writeSync(fd, new Uint8Array(Uint32Array.of(1).buffer));
        }
      };`;
    this.#worker = new Worker(URL.createObjectURL(new Blob([program])));
    this.#worker.postMessage({ fd, asked: this.#asked }, []);
  }

  ready(): Promise<unknown> {
    return new Promise((resolve) => this.#worker.addEventListener("message", resolve, { once: true }));
  }

  fireSoon(): void {
    Atomics.add(this.#asked, 0, 1);
    Atomics.notify(this.#asked, 0);
  }

  [Symbol.dispose](): void {
    this.#worker.terminate();
  }
}

/** Counts the looks that may block, of all descriptors, and those that found events. */
class BlockingLooks implements Disposable {
  count = 0;
  found = 0;
  readonly #read = LinuxEvtchn.prototype.read;

  constructor() {
    const { count, found } = { count: () => this.count++, found: () => this.found++ };
    const read = this.#read;
    LinuxEvtchn.prototype.read = function (timeoutMs) {
      const ports = read.call(this, timeoutMs);
      if (timeoutMs > 0) count();
      if (timeoutMs > 0 && typeof ports !== "number" && ports.length > 0) found();
      return ports;
    };
  }

  [Symbol.dispose](): void {
    LinuxEvtchn.prototype.read = this.#read;
  }
}

/** Lets the event loop have a turn. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test("an event that comes while its wait blocks is found without the event loop", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  using events = new LateEvents(device.others);
  using looks = new BlockingLooks();
  await events.ready();
  const one = channels.adopt(port(1));
  await one.wait();
  for (let round = 1; round <= 20; round++) {
    events.fireSoon();
    expect(await one.wait()).toBe(round + 1);
  }
  // A busy machine may take longer than the wait blocks.
  expect(looks.found).toBeGreaterThan(0);
});

test("a wait without an event blocks so long, and then the event loop waits", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  const one = channels.adopt(port(1));
  await one.wait();
  const start = performance.now();
  const waiting = one.wait();
  await turn();
  await turn();
  expect(performance.now() - start).toBeGreaterThan(BLOCK_MS - 5);
  let fired = false;
  setTimeout(() => {
    fired = true;
    device.fire(1);
  }, 1);
  expect([await waiting, fired]).toEqual([2, true]);
});

test("a wait blocks after the program's own work that is ready, such as what makes the other end answer", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  using looks = new BlockingLooks();
  const one = channels.adopt(port(1));
  await one.wait();
  const waiting = one.wait();
  for (let step = 0; step < 50; step++) await Promise.resolve();
  await new Promise<void>((resolve) => process.nextTick(resolve));
  expect(looks.count).toBe(0);
  device.fire(1);
  expect(await waiting).toBe(2);
});

test("many waits that begin one after the other block once in a turn of the event loop", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: 1 });
  using looks = new BlockingLooks();
  const all = Array.from({ length: 40 }, (_, index) => channels.adopt(port(index + 1)));
  for (const one of all) await one.wait();
  const waits: Promise<number>[] = [];
  for (const one of all) {
    waits.push(one.wait());
    await Promise.resolve();
  }
  await turn();
  await turn();
  expect(looks.count).toBe(1);
  device.fire(...all.map((one) => one.port));
  expect(await Promise.all(waits)).toEqual(all.map(() => 2));
});

test("after sixteen waits in vain, one wait in sixteen blocks", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: 1 });
  using looks = new BlockingLooks();
  const one = channels.adopt(port(1));
  await one.wait();
  const blocked: boolean[] = [];
  for (let round = 0; round < 48; round++) {
    const before = looks.count;
    const waiting = one.wait();
    await turn();
    await turn();
    blocked.push(looks.count > before);
    device.fire(1);
    await waiting;
  }
  const places = blocked.flatMap((is, index) => (is ? [index + 1] : []));
  expect(places).toEqual([...Array.from({ length: 16 }, (_, index) => index + 1), 32, 48]);
});

test("a program whose every wait finds an event leaves turns to timers", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  using events = new LateEvents(device.others);
  await events.ready();
  const one = channels.adopt(port(1));
  await one.wait();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  for (let round = 0; round < 40; round++) {
    events.fireSoon();
    if (!one.waitSync(0)) await one.wait();
  }
  clearInterval(timer);
  // Each event takes five milliseconds, and has a turn.
  expect(ticks).toBeGreaterThan(10);
});

test("neither waits of an unref()ed channel block, nor those of two openings in one turn", async () => {
  using device = new SocketDevice();
  using another = new SocketDevice();
  using first = device.open({ blockMs: BLOCK_MS });
  using second = another.open({ blockMs: BLOCK_MS });
  using looks = new BlockingLooks();
  const [one, other] = [first.adopt(port(1)), second.adopt(port(1))];
  await one.wait();
  await other.wait();
  const both = [one.wait(), other.wait()];
  await turn();
  await turn();
  expect(looks.count).toBe(0);
  device.fire(1);
  another.fire(1);
  await Promise.all(both);
  one.unref();
  const waiting = one.wait();
  await turn();
  await turn();
  expect(looks.count).toBe(0);
  device.fire(1);
  expect(await waiting).toBe(3);
});

test("waitSync and poll keep to their own time limits", () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  const one = channels.adopt(port(1));
  expect(one.waitSync(0)).toBe(true);
  const start = performance.now();
  for (let round = 0; round < 50; round++) expect([one.waitSync(0), channels.poll(0)]).toEqual([false, []]);
  expect(performance.now() - start).toBeLessThan(50 * BLOCK_MS);
});

test("an invalid time is refused, and so is any for a descriptor that blocks", () => {
  using device = new SocketDevice(0);
  const before = openFiles();
  for (const blockMs of [-1, 101, 0.5, Number.NaN])
    expect(() => EventChannels.open({ blockMs })).toThrow("expected blockMs to be an integer from 0 to 100");
  expect(() => EventChannels.open({ blockMs: "1" } as never)).toThrow("expected blockMs to be a number");
  expect(() => EventChannels.open({ fd: device.fd, blockMs: 1 })).toThrow("was opened without O_NONBLOCK, received 1");
  expect(openedSince(before)).toEqual([]);
});
