/** Properties of a real /dev/xen/evtchn only: descriptors, other processes, guests, and holders of VIRQs. */

import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { IOCTL_EVTCHN_BIND_UNBOUND_PORT } from "../../src/generated/linux/evtchn.constants.ts";
import { IoctlEvtchnBindUnboundPort } from "../../src/generated/linux/evtchn.ts";
import {
  XenBusyError,
  domid,
  EventChannels,
  XenPermissionError,
  port,
  RawEventChannels,
  Xen,
  XenError,
} from "../../src/index.ts";
import { ArgumentPage, Device } from "../../src/runtime/linux/device/index.ts";
import { BoundChannel, EventDispatcher } from "../../src/runtime/interdomain/event-channel/index.ts";
import type { Port } from "../../src/runtime/abi/numbers.ts";
import { LinuxEvtchn } from "../../src/runtime/interdomain/event-channel/linux/evtchn.ts";
import { close, ioctl, O_CLOEXEC, O_NONBLOCK, O_RDWR, open } from "../../src/runtime/linux/ffi/index.ts";
import { PrivcmdHypercall, unsafeOperations } from "../../src/unsafe.ts";
import { failure } from "../runtime/failure.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { guestKinds, startGuest } from "./guests/index.ts";

const PATH = "/dev/xen/evtchn";
const dom0 = domid(0);
const root = `${import.meta.dir}/../..`;

function flagsOf(fd: number): number {
  return Number.parseInt(/^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1] ?? "", 8);
}

describe("a descriptor of /dev/xen/evtchn", () => {
  test("is opened non-blocking and close-on-exec", () => {
    using channels = EventChannels.open();
    const wanted = O_NONBLOCK | O_CLOEXEC | O_RDWR;
    expect(flagsOf(channels.fd) & wanted).toBe(wanted);
    using channel = channels.bindUnbound(dom0);
    expect(channel.fd).toBe(channels.fd);
  });

  test.each([
    ["does not block", O_NONBLOCK],
    ["blocks", 0],
  ])("that was opened elsewhere and %s can be taken over, with its bound port", async (_, flags) => {
    using others = EventChannels.open();
    const fd = open(PATH, O_RDWR | O_CLOEXEC | flags);
    using channels = EventChannels.open({ fd });
    expect(channels.fd).toBe(fd);
    // A port that was bound before: made by the object, then released as though it had been made elsewhere.
    const first = channels.bindUnbound(dom0);
    const second = others.bindInterdomain(dom0, first.port);
    expect(() => channels.adopt(first.port)).toThrow(RangeError);
    expect(await second.wait()).toBe(1);
    for (let round = 1; round <= 50; round++) {
      const waiting = first.wait();
      second.notify();
      expect(await waiting).toBe(round);
    }
    channels[Symbol.dispose]();
    expect(close(fd)).toBeLessThan(0);
  });

  test("that is taken over keeps its bound port, which can be adopted", async () => {
    using others = EventChannels.open();
    const fd = open(PATH, O_RDWR | O_CLOEXEC | O_NONBLOCK);
    using page = new ArgumentPage();
    new IoctlEvtchnBindUnboundPort(page.view).remote_domain = 0;
    const bound = ioctl(fd, IOCTL_EVTCHN_BIND_UNBOUND_PORT, page.address);
    using channels = EventChannels.open({ fd });
    const first = channels.adopt(port(bound));
    using second = others.bindInterdomain(dom0, first.port);
    expect(await first.wait()).toBe(1);
    for (let round = 2; round < 20; round++) {
      second.notify();
      expect(await first.wait()).toBe(round);
    }
    first.close();
    expect(() => channels.adopt(port(bound)).notify()).toThrow(expect.objectContaining({ code: "ENOTCONN" }));
  });

  test("of another file is not taken over, and stays open", () => {
    const fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    expect(() => EventChannels.open({ fd })).toThrow(XenError);
    expect(close(fd)).toBe(0);
  });

  test("is the only resource, and is closed with all its ports, with or without waiters", async () => {
    using hypercall = new PrivcmdHypercall();
    using raw = new RawEventChannels(hypercall);
    {
      // Descriptors that Bun opens once.
      using channels = EventChannels.open();
      const warm = failure(channels.bindUnbound(dom0).wait());
      channels[Symbol.dispose]();
      await warm;
    }
    const before = openFiles();
    const opened = new Set<string>();
    for (let round = 0; round < 6; round++) {
      using channels = EventChannels.open();
      const ports = Array.from({ length: 10 }, () => channels.bindUnbound(dom0));
      const waiting = round % 2 === 0 ? ports.map((channel) => failure(channel.wait())) : [];
      opened.add(openedSince(before).join());
      channels[Symbol.dispose]();
      for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(ReferenceError);
      expect(new Set(ports.map(({ port }) => raw.status(dom0, port).kind))).toEqual(new Set(["closed"]));
    }
    expect([...opened]).toEqual([PATH]);
    expect(openedSince(before)).toEqual([]);
  });

  test("that is restricted to a domain can bind neither a VIRQ nor another domain's port", () => {
    using others = EventChannels.open();
    const elsewhere = others.bindUnbound(dom0);
    using channels = EventChannels.open();
    channels.restrict(domid(77));
    expect(() => channels.bindVirq("VIRQ_TBUF")).toThrow(XenPermissionError);
    expect(() => channels.bindInterdomain(dom0, elsewhere.port)).toThrow(XenPermissionError);
    expect(() => channels.restrict(dom0)).toThrow(XenError);
  });
});

test("the error for a VIRQ held by xenstored or the kernel names the usual holder", () => {
  using channels = EventChannels.open();
  for (const [name, holder] of [
    ["VIRQ_DOM_EXC", "xenstored"],
    ["VIRQ_CONSOLE", "this domain's own kernel"],
  ] as const) {
    expect(() => channels.bindVirq(name)).toThrow(XenBusyError);
    expect(() => channels.bindVirq(name)).toThrow(new RegExp(`bind ${name} failed: EEXIST.*usually ${holder}`));
  }
});

test("unread events that a reset drops are recovered as possible events", async () => {
  const device = new LinuxEvtchn(new Device([PATH], O_RDWR | O_NONBLOCK));
  using dispatcher = new EventDispatcher(device);
  using others = EventChannels.open();
  const channels = Array.from({ length: 3 }, () => new BoundChannel(dispatcher, device.bindUnbound(0) as Port));
  const ends = channels.map(({ port }) => others.bindInterdomain(dom0, port));
  for (const end of ends) end.notify();
  await Bun.sleep(20);
  expect(device.reset()).toBe(0);
  expect(device.read(0)).toEqual([]);
  // Now each port is masked, and its event is lost.
  for (const end of ends) end.notify();
  expect(device.read(100)).toEqual([]);
  dispatcher.overflowed();
  expect(dispatcher.overflows).toBe(1);
  expect(channels.map(({ count }) => count)).toEqual([1, 1, 1]);
  for (const [index, channel] of channels.entries()) {
    // The pending notification arrives after the unmasking.
    for (let seen = 0; seen < 2;) seen = await channel.wait({ after: seen });
    expect(channel.count).toBe(2);
    ends[index]?.notify();
    expect(await channel.wait({ after: 2 })).toBe(3);
  }
});

test("a killed process leaves the ports allocated that it made by hypercalls", async () => {
  using xen = Xen.open();
  using hypercall = new PrivcmdHypercall();
  using raw = new RawEventChannels(hypercall);
  const program = `
    import { RawEventChannels } from "./src/index.ts";
    import { PrivcmdHypercall } from "./src/unsafe.ts";
    console.log(new RawEventChannels(new PrivcmdHypercall()).bindUnbound(0).port);
    process.kill(process.pid, "SIGKILL");`;
  const child = Bun.spawn([process.execPath, "-e", program], { cwd: root, stderr: "inherit" });
  const left = Number(await child.stdout.text());
  await child.exited;
  expect(raw.status(0, left)).toMatchObject({ kind: "unbound", remote: 0 });
  unsafeOperations(xen).eventChannelOp("close", { port: left });
  expect(raw.status(0, left)).toEqual({ kind: "closed" });
});

test("the peer of a killed process keeps a port to which another process can bind", async () => {
  using channels = EventChannels.open();
  using hypercall = new PrivcmdHypercall();
  using raw = new RawEventChannels(hypercall);
  const first = channels.bindUnbound(dom0);
  const program = `
    import { domid, EventChannels, port } from "./src/index.ts";
    const channel = EventChannels.open().bindInterdomain(domid(0), port(${first.port}));
    // the first event is spurious: answering it shows that this end exists
    for await (const _ of channel) channel.notify();`;
  const child = Bun.spawn([process.execPath, "-e", program], { cwd: root, stderr: "inherit" });
  // an earlier event could coalesce with the other end's first event
  await first.wait();
  for (let round = 1; round <= 20; round++) {
    const waiting = first.wait();
    first.notify();
    await waiting;
  }
  const waiting = first.wait();
  child.kill("SIGKILL");
  await child.exited;
  for (let times = 0; times < 100; times++) first.notify();
  expect(raw.status(dom0, first.port)).toMatchObject({ kind: "unbound", remote: dom0 });
  using again = channels.bindInterdomain(dom0, first.port);
  again.notify();
  expect(await waiting).toBeGreaterThan(20);
});

/** Returns by thread of this process how often it has slept until something woke it. */
function sleeps(): Map<string, number> {
  const tasks = "/proc/self/task";
  return new Map(
    readdirSync(tasks).flatMap((task) => {
      try {
        const status = readFileSync(`${tasks}/${task}/status`, "latin1");
        return [[task, Number(/^voluntary_ctxt_switches:\s*(\d+)$/m.exec(status)?.[1])] as const];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    }),
  );
}

/** Returns how often the threads were woken, and the share of the time for which they ran, in a second of sleep. */
async function idleSecond(): Promise<{ wakes: number; share: number }> {
  const [slept, start, usage] = [sleeps(), performance.now(), process.cpuUsage()];
  await Bun.sleep(1000);
  const { user, system } = process.cpuUsage(usage);
  let wakes = 0;
  for (const [task, count] of sleeps()) wakes += count - (slept.get(task) ?? 0);
  return { wakes, share: (user + system) / 1000 / (performance.now() - start) };
}

test("sixty-four channels with waiters wake no thread while idle, and spin in none", async () => {
  const without = await idleSecond();
  using channels = EventChannels.open();
  const abort = new AbortController();
  const waiting = Array.from({ length: 64 }, () => failure(channels.bindUnbound(dom0).wait({ signal: abort.signal })));
  // Bun's own threads work now and then. A loop that polls would be woken hundreds of times in every second, one that
  // spins would run for all of it, however slow the machine is.
  const seconds: Awaited<ReturnType<typeof idleSecond>>[] = [];
  for (let second = 0; second < 3; second++) seconds.push(await idleSecond());
  expect(Math.min(...seconds.map(({ wakes }) => wakes))).toBeLessThan(without.wakes + 64);
  expect(Math.min(...seconds.map(({ share }) => share))).toBeLessThan(0.2);
  abort.abort();
  expect((await Promise.all(waiting)).length).toBe(64);
});

test("blocking and awaited waits can alternate without losing an event", () => {
  using channels = EventChannels.open();
  using others = EventChannels.open();
  const first = channels.bindUnbound(dom0);
  const second = others.bindInterdomain(dom0, first.port);
  expect(second.waitSync(1000)).toBe(true);
  expect(first.waitSync(20)).toBe(false);
  for (let round = 1; round <= 200; round++) {
    second.notify();
    if (!first.waitSync(1000)) throw new Error(`event ${round} has not come`);
  }
  second.notify();
  expect(channels.poll(1000)).toEqual([first.port]);
  second.notify();
  expect(channels.poll(50)).toEqual([]);
  first.unmask();
  expect(channels.poll(1000)).toEqual([first.port]);
});

describe.each(guestKinds)("an event channel to a %s guest", (kind) => {
  test("carries an answer for each event, and stays open without answers after the guest's end", async () => {
    using guest = await startGuest({ kind });
    const { port: number } = await guest.hello();
    using channels = EventChannels.open();
    const channel = channels.bindInterdomain(guest.domid, port(number));
    let seen = await channel.wait();
    for (let round = 0; round < 50; round++) {
      channel.notify();
      seen = await channel.wait({ after: seen });
    }
    guest.type("~e");
    await guest.said(/events=5[01]\n/);
    guest[Symbol.dispose]();
    for (let times = 0; times < 100; times++) channel.notify();
    const nobody = channel.wait({ signal: AbortSignal.timeout(200), after: channel.count });
    expect(await failure(nobody)).toMatchObject({ name: "TimeoutError" });
    channel.close();
  });
});
