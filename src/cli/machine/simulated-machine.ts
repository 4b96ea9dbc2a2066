/** The machine of --simulate: three guests with disks, network interfaces and consoles, up for an hour. */

import type { Xen } from "../../index.ts";
import { SimulatedXen } from "../../testing.ts";

/** The number of the guest that is paused. */
const PAUSED = 3;

/** The number of "xvda". */
const DISK = 51712;

/** Milliseconds between two looks at the traffic. A rate in it makes a whole request. */
const STEP_MS = 500;

/** Returns a machine of that release; "" stands for the simulation's default. */
export function simulatedMachine(release: string): SimulatedXen {
  const simulated = new SimulatedXen({
    ...(release === "" ? {} : { release }),
    clock: "real",
    hostCapabilities: process.arch === "arm64" ? ["hvm", "hap"] : ["hvm", "pv", "hap", "shadow", "directio"],
    pciDevices: [
      { address: "0000:00:1f.2", vendorId: 0x8086, deviceId: 0x2922, classCode: 0x01_0601, driver: "ahci" },
      { address: "0000:03:00.0", vendorId: 0x8086, deviceId: 0x10d3, classCode: 0x02_0000, driver: "pciback" },
    ],
    domains: [
      {
        name: "web",
        vcpus: 2,
        memoryMiB: 1024,
        vifs: [{ receivedBytes: 81e6, receivedPackets: 64_000, transmittedBytes: 920e6, transmittedPackets: 710_000 }],
        vbds: [{ readRequests: 5200, writeRequests: 910, readBytes: 212e6, writtenBytes: 18e6 }],
      },
      {
        name: "database",
        vcpus: 4,
        memoryMiB: 4096,
        type: "pv",
        vifs: [{ receivedBytes: 40e6, receivedPackets: 31_000, transmittedBytes: 55e6, transmittedPackets: 42_000 }],
        vbds: [
          { readRequests: 4100, writeRequests: 120, readBytes: 160e6, writtenBytes: 2e6 },
          { readRequests: 93_000, writeRequests: 71_000, flushRequests: 9000, readBytes: 3100e6, writtenBytes: 2400e6 },
        ],
      },
      { name: "build", memoryMiB: 512, state: "paused" },
    ],
  });
  const { major, minor, extraversion } = simulated.version;
  simulated.console.write(
    `(XEN) Xen version ${major}.${minor}${extraversion} (xen-ts, simulated)\n(XEN) Command line: console=com1\n`,
  );
  addDevice(simulated, 1, "vbd", DISK, { params: "/dev/vg/web", mode: "w", dev: "xvda", state: "4" }, "4");
  addDevice(simulated, 1, "vif", 0, { mac: "00:16:3e:00:00:01", bridge: "xenbr0", state: "4" }, "4");
  addDevice(simulated, 3, "vbd", DISK, { params: "/dev/vg/build", mode: "r", dev: "xvda", state: "2" }, "1");
  simulated.store.put("/local/domain/1/attr/vif/0/ipv4/0", "192.0.2.17");
  void playGuest(simulated, 1, "web");
  simulated.advance({ seconds: 3600 });
  return simulated;
}

/** Rates of the guests' devices, in bytes and requests a second. */
const RATES = [
  { domid: 1, received: 24_000, transmitted: 310_000, read: 41_000, written: 18_000, reads: 2, writes: 3 },
  { domid: 2, received: 9000, transmitted: 14_000, read: 450_000, written: 175_000, reads: 19, writes: 12 },
] as const;

/** Lets the counters of the guests' devices grow until disposed. It does not keep the program running. */
export function playTraffic(simulated: SimulatedXen): Disposable {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const swing = 1 + 0.45 * Math.sin(now / 9000) + 0.25 * Math.sin(now / 2300);
    const grown = (count: number | undefined, rate: number): number =>
      Math.round((count ?? 0) + (rate * swing * (now - last)) / 1000);
    for (const domain of simulated.domains) {
      const rates = RATES.find(({ domid }) => domid === domain.domid);
      if (rates === undefined) continue;
      domain.set({
        vifs: domain.vifs.map((vif) =>
          Object.assign({}, vif, {
            receivedBytes: grown(vif.receivedBytes, rates.received),
            transmittedBytes: grown(vif.transmittedBytes, rates.transmitted),
          }),
        ),
        vbds: domain.vbds.map((vbd) =>
          Object.assign({}, vbd, {
            readBytes: grown(vbd.readBytes, rates.read),
            writtenBytes: grown(vbd.writtenBytes, rates.written),
            readRequests: grown(vbd.readRequests, rates.reads),
            writeRequests: grown(vbd.writeRequests, rates.writes),
          }),
        ),
      });
    }
    last = now;
  }, STEP_MS);
  const scheduler = new Scheduler(simulated);
  const ticks = setInterval(() => scheduler.tick(), SCHEDULE_MS);
  timer.unref();
  ticks.unref();
  return {
    [Symbol.dispose]: () => {
      clearInterval(timer);
      clearInterval(ticks);
    },
  };
}

/** Milliseconds between two changes of what runs on a cpu. */
const SCHEDULE_MS = 10;

/** Lets another vcpu run on each cpu, or none, for those who trace the hypervisor. */
class Scheduler {
  readonly #simulated: SimulatedXen;
  readonly #event: number;
  readonly #idle: number;
  /** The domid and vcpu that run on each cpu. */
  readonly #running: [domid: number, vcpu: number][];

  constructor(simulated: SimulatedXen) {
    using xen = simulated.open();
    this.#simulated = simulated;
    this.#event = xen.abi.load("trace.constants").TRC_SCHED_SWITCH;
    this.#idle = xen.abi.load("xen.constants").DOMID_IDLE;
    this.#running = Array.from({ length: xen.host.info().onlineCpus }, (_, cpu) => [this.#idle, cpu]);
  }

  tick(): void {
    const ready = this.#simulated.domains.flatMap(({ domid, vcpus }) =>
      domid === PAUSED ? [] : vcpus.map((_, vcpu) => [domid, vcpu] as const),
    );
    for (const [cpu, [domid, vcpu]] of this.#running.entries()) {
      const next = Math.random() < 0.5 ? undefined : ready[Math.floor(Math.random() * ready.length)];
      const [nextDomid, nextVcpu] = next ?? [this.#idle, cpu];
      if (nextDomid === domid && nextVcpu === vcpu) continue;
      this.#simulated.recordTrace({ event: this.#event, cpu, words: [domid, vcpu, nextDomid, nextVcpu] });
      this.#running[cpu] = [nextDomid, nextVcpu];
    }
  }
}

/** Milliseconds between two looks at the loads: a second has enough of them for a mean. */
const LOAD_STEP_MS = 50;

/** Mean loads of the vcpus of dom0 and the guests, from 0 to 1, and the minutes of their waves. */
const LOADS = [
  { domid: 0, mean: 0.12, minutes: 7 },
  { domid: 1, mean: 0.35, minutes: 3 },
  { domid: 2, mean: 0.4, minutes: 5 },
] as const;

/** Lets vcpus run and sleep by turns until disposed, as busy guests do. It does not keep the program running. */
export function playLoads(simulated: SimulatedXen, xen: Xen): Disposable {
  const timer = setInterval(() => {
    const minutes = performance.now() / 60_000;
    // A hypercall lets time pass up to now, with the states so far.
    xen.host.info();
    for (const domain of simulated.domains) {
      const load = LOADS.find(({ domid }) => domid === domain.domid);
      if (load === undefined) continue;
      for (const vcpu of domain.vcpus) {
        const wave =
          Math.sin((2 * Math.PI * minutes) / load.minutes + vcpu.id) + Math.sin(minutes * 23 + vcpu.id * 2) / 2;
        vcpu.set({ state: Math.random() < load.mean * (1 + 0.6 * wave) ? "running" : "blocked" });
      }
    }
  }, LOAD_STEP_MS);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** Writes a device's nodes as a toolstack and both ends do. */
function addDevice(
  { store }: SimulatedXen,
  domid: number,
  kind: string,
  id: number,
  nodes: Readonly<Record<string, string>>,
  frontState: string,
): void {
  const front = `/local/domain/${domid}/device/${kind}/${id}`;
  const back = `/local/domain/0/backend/${kind}/${domid}/${id}`;
  const write = (path: string, values: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(values)) store.put(`${path}/${name}`, value);
  };
  write(front, { backend: back, "backend-id": "0", state: frontState });
  write(back, { frontend: front, "frontend-id": String(domid), online: "1", ...nodes });
}

/** Plays a guest: it echoes what is typed on its console, and shuts down when it is asked to. */
async function playGuest(simulated: SimulatedXen, domid: number, name: string): Promise<void> {
  const console = simulated.guestConsole(domid).unref();
  const store = simulated.store.open(domid);
  void obey(simulated, store, domid).catch(() => {});
  try {
    await console.print(`${name} login: `);
    for await (const typed of console) await console.print(typed);
  } catch {
    // The machine has been closed.
  }
}

async function obey(
  simulated: SimulatedXen,
  store: ReturnType<SimulatedXen["store"]["open"]>,
  domid: number,
): Promise<void> {
  for await (const { kind } of store.watch("control/shutdown")) {
    const request = await store.tryRead("control/shutdown");
    if (kind === "initial" || (request !== "poweroff" && request !== "reboot")) continue;
    await store.write("control/shutdown", "");
    simulated.domain(domid).shutdown(request);
  }
}
