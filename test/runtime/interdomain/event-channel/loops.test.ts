/**
 * The loops that read a descriptor, tested with sockets: ref and unref, fallbacks, and events that must not be lost.
 */

import { describe, expect, test } from "bun:test";
import { closeSync } from "node:fs";
import { join } from "node:path";
import { port } from "../../../../src/index.ts";
import { openedSince, openFiles } from "../../process-state.ts";
import { untilCollected } from "../../collected.ts";
import { failure } from "../../failure.ts";
import { failCall } from "../../soundness/faults/faulty-libc.ts";
import { SOCK_NONBLOCK, SocketDevice } from "./socket-device.ts";

const root = join(import.meta.dir, "../../../..");

const eventfds = (): number => [...openFiles().values()].filter((file) => file === "anon_inode:[eventfd]").length;

/** Returns a program that waits or not, and prints when it exits. */
function program(flags: number, what: string): string {
  return `
  import { port } from "./src/index.ts";
  import { SocketDevice } from "./test/runtime/interdomain/event-channel/socket-device.ts";
  const channels = new SocketDevice(${flags}).open();
  const one = channels.adopt(port(1));
  await one.wait();
  ${what}
  process.on("exit", () => console.log("exit"));
`;
}

describe.each([
  ["a stream", SOCK_NONBLOCK],
  ["a thread, since the descriptor blocks", 0],
])("event channels read by %s:", (_, flags) => {
  test("events reach their channels, and each port is unmasked when its event is consumed", async () => {
    using device = new SocketDevice(flags);
    using channels = device.open();
    const [one, other] = [channels.adopt(port(7)), channels.adopt(port(9))];
    expect([await one.wait(), await other.wait()]).toEqual([1, 1]);
    expect(device.unmasked()).toEqual([7, 9]);
    const waiting = one.wait();
    device.fire(9, 7);
    expect(await waiting).toBe(2);
    expect(device.unmasked()).toEqual([7]);
    expect(other.count).toBe(2);
    expect(await other.wait()).toBe(2);
    expect(device.unmasked()).toEqual([9]);
  });

  test("ten thousand events arrive, read in any pieces", async () => {
    using device = new SocketDevice(flags);
    using channels = device.open();
    const one = channels.adopt(port(0x1_0203));
    await one.wait();
    const bytes = new Uint8Array(Uint32Array.from([0x1_0203, 5, 0x1_0203]).buffer);
    for (let round = 0; round < 5000; round += 50) {
      for (let times = 0; times < 50; times++) device.send(bytes);
      await one.wait();
    }
    // A stream may split its data anywhere; a thread reads whole ports.
    const sizes = flags === 0 ? [4, 8, 4, 12] : [1, 2, 3, 5];
    for (const size of sizes) {
      for (let start = 0; start < bytes.length; start += size) {
        device.send(bytes.subarray(start, start + size));
        await Bun.sleep(1);
      }
    }
    while (one.count < 1 + 10_000 + 8) await one.wait();
    expect(one.count).toBe(1 + 10_000 + 8);
  });

  test("closing the channels leaves no descriptor and no thread, with or without waiters", async () => {
    const before = openFiles();
    const known = eventfds();
    for (let round = 0; round < 20; round++) {
      using device = new SocketDevice(flags);
      using channels = device.open();
      const one = channels.adopt(port(1));
      await one.wait();
      const waiting = failure(one.wait());
      if (round % 2 === 0) await Bun.sleep(1);
      channels[Symbol.dispose]();
      expect(await waiting).toBeInstanceOf(ReferenceError);
      expect(() => channels.fd).toThrow(ReferenceError);
    }
    // A thread ends a little later; Bun keeps some eventfds of its own after the first.
    const isClean = (): boolean => openedSince(before).length === 0 && eventfds() <= known + 4;
    await untilCollected(isClean);
    expect([openedSince(before), isClean()]).toEqual([[], true]);
  });

  test("a waiter keeps the process alive unless the channel is unreferenced, and events arrive in both cases", async () => {
    const program = `
      import { port } from "./src/index.ts";
      import { SocketDevice } from "./test/runtime/interdomain/event-channel/socket-device.ts";
      const device = new SocketDevice(${flags});
      const channels = device.open();
      const one = channels.adopt(port(1));
      await one.wait();
      const [mode] = process.argv.slice(1);
      process.on("exit", () => console.log("exit", one.count));
      if (mode === "event") setTimeout(() => device.fire(1), 100).unref();
      if (mode === "unref") { one.unref(); setTimeout(() => device.fire(1), 50); setTimeout(() => {}, 300); }
      if (mode === "again") { one.unref(); one.ref(); setTimeout(() => device.fire(1), 100).unref(); }
      one.wait().then((count) => console.log("event", count));
    `;
    const run = async (mode: string): Promise<string> => {
      const child = Bun.spawn([process.execPath, "-e", program, mode], { cwd: root, stderr: "inherit" });
      const timer = setTimeout(() => child.kill(), 10_000);
      const text = await child.stdout.text();
      clearTimeout(timer);
      return `${text}${await child.exited}`;
    };
    // Nothing else keeps the process alive: the timers are unreferenced.
    expect(await run("event")).toBe("event 2\nexit 2\n0");
    expect(await run("again")).toBe("event 2\nexit 2\n0");
    // A timer keeps the process alive for a while, and the event comes meanwhile.
    expect(await run("unref")).toBe("event 2\nexit 2\n0");
  }, 40_000);

  test("channels without waiters let the process exit, and so do unreferenced ones with waiters", async () => {
    for (const what of [
      "const signal = AbortSignal.timeout(20); await one.wait({ signal }).catch(() => {});",
      "one.unref().wait();",
      "one.wait(); one.unref();",
    ]) {
      const child = Bun.spawn([process.execPath, "-e", program(flags, what)], { cwd: root, stderr: "inherit" });
      const timer = setTimeout(() => child.kill(), 10_000);
      expect(await child.stdout.text()).toBe("exit\n");
      clearTimeout(timer);
      expect(await child.exited).toBe(0);
    }
  }, 40_000);
});

test("events that arrive as fast as they are awaited do not block the event loop", async () => {
  using device = new SocketDevice();
  using channels = device.open();
  const one = channels.adopt(port(7));
  await one.wait();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  let events = 0;
  const end = performance.now() + 10_000;
  const isOver = (): boolean => turns >= 20 || performance.now() > end;
  for (; !isOver(); events++) {
    device.fire(7);
    await one.wait();
    device.unmasked();
  }
  clearInterval(timer);
  expect(one.count).toBe(1 + events);
  expect(events).toBeGreaterThan(100);
  expect(turns).toBe(20);
});

test("a thread takes over after a stream ends, and each channel counts one possible event", async () => {
  using device = new SocketDevice();
  using channels = device.open();
  const [one, other] = [channels.adopt(port(3)), channels.adopt(port(4))];
  await Promise.all([one.wait(), other.wait()]);
  device.unmasked();
  const waiting = [one.wait(), other.wait()];
  await Bun.sleep(5);
  device.end();
  // A socket that has ended would let a thread read forever: only the event of the change comes.
  expect(await Promise.all(waiting)).toEqual([2, 2]);
  expect(device.unmasked()).toEqual([3, 4]);
});

describe("a blocking wait on the caller's thread", () => {
  test("waits for an event up to its timeout, and keeps the events of other channels", async () => {
    using device = new SocketDevice();
    using channels = device.open();
    const [one, other] = [channels.adopt(port(3)), channels.adopt(port(4))];
    expect([one.waitSync(0), other.waitSync()]).toEqual([true, true]);
    device.unmasked();
    const start = performance.now();
    expect(one.waitSync(30)).toBe(false);
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    device.fire(4, 3);
    expect(one.waitSync()).toBe(true);
    expect(device.unmasked()).toEqual([3]);
    expect(one.waitSync(0)).toBe(false);
    expect(other.waitSync(0)).toBe(true);
    device.fire(4);
    expect(one.waitSync(20)).toBe(false);
    expect(await other.wait()).toBe(3);
    for (const timeout of [-1, 1.5, Number.NaN, "1" as never])
      expect(() => one.waitSync(timeout)).toThrow(/expected timeoutMs to be/);
  });

  test("can read ports for the caller's own loop; they stay masked until it unmasks them", () => {
    using device = new SocketDevice();
    using channels = device.open();
    const one = channels.adopt(port(3));
    expect(one.waitSync(0)).toBe(true);
    device.unmasked();
    expect(channels.poll()).toEqual([]);
    device.fire(3, 8);
    expect(channels.poll(100)).toEqual([port(3), port(8)]);
    expect(one.count).toBe(2);
    expect(one.waitSync(0)).toBe(false);
    one.unmask();
    expect(device.unmasked()).toEqual([3]);
    expect(one.fd).toBe(channels.fd);
  });

  test("is refused while the event loop reads, except with a timeout of 0", async () => {
    using device = new SocketDevice();
    using channels = device.open();
    const one = channels.adopt(port(3));
    await one.wait();
    const waiting = one.wait();
    expect(() => one.waitSync()).toThrow(/^cannot block: a promise has waited/);
    expect(() => channels.poll(1)).toThrow(TypeError);
    expect(one.waitSync(0)).toBe(false);
    device.fire(3);
    expect(channels.poll()).toEqual([port(3)]);
    expect(await waiting).toBe(2);
    one.unmask();
    device.fire(3);
    expect(await one.wait()).toBe(3);
  });
});

test("forgotten channels are closed when they are collected, unless there is a waiter", async () => {
  const devices = Array.from({ length: 20 }, () => new SocketDevice());
  const waits: Promise<number>[] = [];
  const before = openFiles();
  const open = (): number => {
    const now = openFiles();
    return devices.filter(({ fd }) => now.get(fd) === before.get(fd)).length;
  };
  const use = async (device: SocketDevice, waited: boolean): Promise<void> => {
    const one = device.open().adopt(port(1));
    await one.wait();
    if (waited) waits.push(one.wait());
    else await failure(one.wait({ signal: AbortSignal.timeout(1) }));
  };
  for (const [index, device] of devices.entries()) await use(device, index < 2);
  await untilCollected(() => open() <= 8);
  expect(open()).toBeLessThanOrEqual(8);
  devices[0]?.fire(1);
  devices[1]?.fire(1);
  expect(await Promise.all(waits)).toEqual([2, 2]);
  for (const device of devices) device[Symbol.dispose]();
});

test("opening refuses to take over a descriptor that is not of event channels", async () => {
  const { EventChannels, XenError } = await import("../../../../src/index.ts");
  using device = new SocketDevice();
  const before = openFiles();
  expect(() => EventChannels.open({ fd: device.fd })).toThrow(
    /take over descriptor \d+ failed: expected a descriptor of \/dev\/xen\/evtchn/,
  );
  expect(() => EventChannels.open({ fd: device.fd })).toThrow(XenError);
  expect(() => EventChannels.open({ fd: 0x7fff_ffff })).toThrow(expect.objectContaining({ code: "EBADF" }));
  expect(() => EventChannels.open({ fd: -1 })).toThrow(RangeError);
  expect(() => EventChannels.open({ fds: 1 } as never)).toThrow('EventChannels.open has no option "fds"');
  // Each refusal has left the descriptor open, and opened no other.
  expect(openedSince(before)).toEqual([]);
  expect(openFiles().get(device.fd)).toBe(before.get(device.fd));
});

describe.each([
  ["a descriptor that does not block", SOCK_NONBLOCK],
  ["a descriptor that blocks", 0],
])("%s whose descriptor was closed elsewhere", (_, flags) => {
  test("rejects a wait that begins afterwards", async () => {
    using device = new SocketDevice(flags);
    const channels = device.open();
    const one = channels.adopt(port(1));
    await one.wait();
    closeSync(device.fd);
    expect(await failure(one.wait())).toMatchObject({ name: "XenError", code: "EBADF" });
    expect(await failure(one.wait())).toMatchObject({ code: "EBADF" });
    expect(() => channels.close()).toThrow(expect.objectContaining({ code: "EBADF" }));
  });

  test("rejects a pending wait, if the descriptor had been taken over", async () => {
    using device = new SocketDevice(flags);
    const channels = device.open({ isAdopted: true });
    const one = channels.adopt(port(1));
    await one.wait();
    const waiting = failure(one.wait());
    await Bun.sleep(20);
    closeSync(device.fd);
    expect(await waiting).toMatchObject({
      code: "EBADF",
      message: "read event channels failed: EBADF. The descriptor was closed elsewhere",
    });
    expect(() => channels.close()).toThrow(expect.objectContaining({ code: "EBADF" }));
  });
});

test("a loop that could not start without free descriptors starts with the next wait, which gets a possible event", async () => {
  using device = new SocketDevice(0);
  using channels = device.open();
  const [one, other] = [channels.adopt(port(1)), channels.adopt(port(2))];
  await one.wait();
  {
    using _fault = failCall("eventfd", 0, "EMFILE");
    expect(await failure(one.wait())).toMatchObject({ name: "XenError", code: "EMFILE" });
  }
  device.fire(1);
  expect(await one.wait()).toBe(2);
  expect(other.count).toBe(1);
});
