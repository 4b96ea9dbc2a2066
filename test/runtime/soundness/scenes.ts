/**
 * Programs in small, one for each part of the library: what it opens it closes. Tests run them where something is scarce,
 * fails, or lies. What has a device of Linux stands on a socket, a terminal or /dev/null.
 */

import { closeSync, openSync } from "node:fs";
import { type Port, Vchan, Xen } from "../../../src/index.ts";
import { BackgroundCalls } from "../../../src/runtime/hypercall/privcmd/background-calls.ts";
import { TtySource } from "../../../src/runtime/toolstack/console/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { MappedBuffers, TracingHypercall, ValidatingHypercall } from "../../../src/unsafe.ts";
import { SOCK_NONBLOCK, SocketDevice } from "../interdomain/event-channel/socket-device.ts";
import { Life } from "../toolstack/console/guest.ts";
import { openTerminal } from "../toolstack/console/terminal.ts";

/** A scene that could not begin: the test's own part of it failed, and not the library. */
export class NoScene extends Error {}

type Scene = () => void | Promise<void>;

/** On a simulated machine with the guest 1. */
function onXen(play: (xen: Xen, simulated: SimulatedXen) => unknown): Scene {
  return async () => {
    using simulated = new SimulatedXen({ release: "4.17", domains: [{ name: "guest", type: "hvm", vcpus: 2 }] });
    using xen = simulated.open();
    await play(xen, simulated);
  };
}

/** With a descriptor that is read as event channels'. */
function onSocket(flags: number): Scene {
  return async () => {
    using device = prepared(() => new SocketDevice(flags));
    using channels = device.open();
    const one = channels.adopt(1 as Port);
    await one.wait();
    const waiting = one.wait();
    device.fire(1);
    await waiting;
  };
}

function prepared<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new NoScene("the test could not be set up", { cause });
  }
}

async function consoleOf(xen: Xen, simulated: SimulatedXen, via: "ring"): Promise<void> {
  using guest = simulated.guestConsole(1);
  using console = await xen.domains.get(1).console({ via });
  await guest.print("login: ");
  await console.read();
  await console.write("root");
  await guest.read();
}

async function pipe(xen: Xen, simulated: SimulatedXen): Promise<void> {
  const path = "/local/domain/0/data/pipe";
  using store = simulated.store.open(1);
  using eventChannels = simulated.eventChannels(1);
  using grants = simulated.memory.grants(1);
  await using server = await Vchan.listen(xen, { client: 1, path });
  await using client = await Vchan.connect({ store, eventChannels, grants }, { server: 0, path });
  await client.write(new Uint8Array(100_000).subarray(0, 60_000));
  await server.read();
}

/** By what they use. */
export const scenes: Readonly<Record<string, Scene>> = {
  "the host": onXen((xen) => {
    xen.host.info();
    xen.host.cpus();
    xen.host.numaNodes();
    xen.host.power.performance(0);
    xen.host.power.idle(0);
    xen.host.console.text();
    void xen.version.commandLine;
  }),
  "domains and their vcpus": onXen((xen) => {
    const guest = xen.domains.get(1);
    xen.domains.list();
    xen.domains.listVcpus();
    xen.domains.listPorts(0);
    guest.vcpus.get(0).setAffinity({ hard: guest.vcpus.get(0).affinity().hard });
    guest.setScheduling({ weight: 512 });
    guest.nodeAffinity();
    guest.memory.setLimitKiB(1 << 20);
    guest.setHvmParameter("timer_mode", guest.hvmParameter("timer_mode"));
  }),
  "cpu pools": onXen(async (xen) => {
    const pool = xen.cpupools.create("credit");
    await xen.cpupools.get(0).removeCpu(3);
    pool.addCpu(3);
    pool.schedulerParameters();
    await pool.removeCpu(3);
    pool.destroy();
  }),
  "memory, and a domain's end": onXen(async (xen) => {
    const guest = xen.domains.get(1);
    guest.memory.setLimitKiB(1 << 20);
    await guest.memory.populate({ first: 0x10_0000, count: 4 });
    await guest.memory.release({ frames: [0x10_0001, 0x10_0002] });
    await guest.destroy();
  }),
  "a multicall": onXen((xen) => {
    xen.multicall(({ sysctl, domctl }) => [sysctl("physinfo"), domctl("pausedomain", 1)]);
  }),
  xenstore: onXen(async ({ store }) => {
    await store.write("/local/domain/0/data/a", "1");
    await store.tree("/local/domain/0");
    using watch = store.watch("/local/domain/0/data");
    await watch.next();
    await store.transaction((transaction) => transaction.write("/local/domain/0/data/a", "2"));
    await store.remove("/local/domain/0/data");
  }),
  "event channels": onXen(async (xen, simulated) => {
    using theirs = simulated.eventChannels(1);
    const here = xen.eventChannels.bindUnbound(1);
    const there = theirs.bindInterdomain(0, here.port);
    there.notify();
    await here.wait();
  }),
  "shared and mapped grants": onXen(async (xen, simulated) => {
    using theirs = simulated.memory.grants(1);
    using shared = xen.grants.share(1, { frames: 2, writable: true });
    using mapped = await theirs.map(0, shared.grefs, { writable: true });
    mapped.write(4090, new Uint8Array(10));
    await theirs.copy([{ from: { domid: 0, gref: shared.grefs[0] ?? 0 }, to: new Uint8Array(64) }]);
  }),
  "foreign memory": onXen(async (xen) => {
    using mapping = await xen.foreignMemory.map(1, [0, 1, 2]);
    mapping.read(0, 3 * 4096);
    using table = await xen.foreignMemory.mapResource(1, { type: "grant_table" });
    table.read(0, 16);
  }),
  "a console by its ring": onXen((xen, simulated) => consoleOf(xen, simulated, "ring")),
  "a console by its terminal": async () => {
    const terminal = prepared(openTerminal);
    try {
      using source = new TtySource(1, terminal.path, new Life());
      terminal.say("hello");
      await source.read({});
      await source.write(new TextEncoder().encode("root"), {});
    } finally {
      terminal.close();
    }
  },
  "a vchan": onXen(pipe),
  "a watch of domains": onXen(async (xen, simulated) => {
    using watch = xen.domains.watch({ existing: true });
    await watch.next();
    await watch.next();
    simulated.createDomain();
    await watch.next();
  }),
  "decorated hypercalls": onXen((_, simulated) => {
    const hypercall = new TracingHypercall(new ValidatingHypercall(simulated.hypercall), () => {});
    using traced = Xen.open({ hypercall });
    traced.host.info();
    traced.domains.list();
  }),
  "hypercall buffers": () => {
    using buffers = new MappedBuffers();
    using bytes = buffers.allocateBytes(100_000);
    using wrapped = buffers.makeMutSlice(new Uint32Array(20_000));
    bytes.value.fill(1);
    wrapped.update();
  },
  "event channels of a descriptor that does not block": onSocket(SOCK_NONBLOCK),
  "event channels of a descriptor that blocks": onSocket(0),
  "a hypercall in the background": async () => {
    const fd = prepared(() => openSync("/dev/null", "r"));
    try {
      using calls = new BackgroundCalls(() => fd);
      await calls.call(0, [1, 2, 3]);
    } finally {
      closeSync(fd);
    }
  },
};
