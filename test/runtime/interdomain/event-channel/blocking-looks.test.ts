/** Waits that block the thread for a moment before the event loop waits: the option `blockMs`. */

import { expect, test } from "bun:test";
import { EventChannels, port } from "../../../../src/index.ts";
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

test("an event that comes while its wait blocks costs no turn of the event loop", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  using events = new LateEvents(device.others);
  await events.ready();
  const one = channels.adopt(port(1));
  await one.wait();
  let withoutTurn = 0;
  // A busy machine may take longer than the wait blocks.
  for (let round = 1; round <= 20; round++) {
    let turned = false;
    setImmediate(() => void (turned = true));
    events.fireSoon();
    expect(await one.wait()).toBe(round + 1);
    if (!turned) withoutTurn++;
  }
  expect(withoutTurn).toBeGreaterThan(0);
});

test("a wait without an event blocks so long, and then the event loop waits", async () => {
  using device = new SocketDevice();
  using channels = device.open({ blockMs: BLOCK_MS });
  const one = channels.adopt(port(1));
  await one.wait();
  const start = performance.now();
  const waiting = one.wait();
  await Promise.resolve();
  expect(performance.now() - start).toBeGreaterThan(BLOCK_MS - 5);
  let fired = false;
  setTimeout(() => {
    fired = true;
    device.fire(1);
  }, 1);
  expect([await waiting, fired]).toEqual([2, true]);
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
