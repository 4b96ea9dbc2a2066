/** A simulated host with an hour behind it, for pictures. */

import type { Xen } from "../../../src/index.ts";
import type { SocketData } from "../../../src/serve/sockets/index.ts";
import { Page } from "../../../src/serve/server/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";

const STEP_SECONDS = 10;
const STEPS = 360;

/** Parts of a step in which a vcpu runs or sleeps. */
const PARTS = 20;

/** The number of "xvda", and the distance of the next disk's. */
const FIRST_DISK = 51_712;
const DISKS_APART = 16;

interface Life {
  readonly domid: number;
  readonly load: number;
  readonly minutes: number;
  /** Bytes a second. */
  readonly network: number;
  readonly disk: number;
}

const LIVES: readonly Life[] = [
  { domid: 0, load: 0.06, minutes: 17, network: 0, disk: 0 },
  { domid: 1, load: 0.34, minutes: 23, network: 900_000, disk: 120_000 },
  { domid: 2, load: 0.45, minutes: 31, network: 240_000, disk: 2_400_000 },
  { domid: 3, load: 0.12, minutes: 9, network: 60_000, disk: 90_000 },
  { domid: 4, load: 0.08, minutes: 41, network: 1_300_000, disk: 0 },
];

export interface BusyHost extends Disposable {
  readonly url: string;
  readonly token: string;
  readonly simulated: SimulatedXen;
}

/** Serves the host. Time is made: it goes on by steps until the hour is over. */
export async function busyHost(): Promise<BusyHost> {
  const simulated = new SimulatedXen({
    release: "4.20",
    architecture: "x86_64",
    cpus: 16,
    threadsPerCore: 2,
    coresPerSocket: 4,
    nodes: 2,
    memoryMiB: 65_536,
    domains: [
      { domid: 1, name: "web", vcpus: 4, memoryMiB: 8192, vifs: [{}], vbds: [{}] },
      { domid: 2, name: "database", vcpus: 4, memoryMiB: 16_384, type: "pv", vifs: [{}], vbds: [{}, {}] },
      { domid: 3, name: "mail", vcpus: 2, memoryMiB: 4096, vifs: [{}], vbds: [{}] },
      { domid: 4, name: "firewall", vcpus: 2, memoryMiB: 1024, vifs: [{}, {}] },
      { domid: 7, name: "build", vcpus: 2, memoryMiB: 4096, state: "paused" },
      { domid: 9, name: "experiment", memoryMiB: 512 },
    ],
  });
  simulated.console.write("(XEN) Xen version 4.20.0 (xen-ts, simulated)\n(XEN) Command line: console=com1\n");
  const device = (domid: number, kind: string, id: number, nodes: Readonly<Record<string, string>>): void => {
    const front = `/local/domain/${domid}/device/${kind}/${id}`;
    const back = `/local/domain/0/backend/${kind}/${domid}/${id}`;
    simulated.store.put(`${front}/backend`, back);
    simulated.store.put(`${front}/state`, "4");
    simulated.store.put(`${back}/frontend`, front);
    for (const [name, value] of Object.entries(nodes)) simulated.store.put(`${back}/${name}`, value);
  };
  device(1, "vbd", 51712, { params: "/dev/vg/web", dev: "xvda", state: "4" });
  device(1, "vif", 0, { mac: "00:16:3e:00:00:01", bridge: "xenbr0", state: "4" });
  const xen: Xen = simulated.open();
  const token = "a-token-for-pictures-only";
  const settings = { token, hostnames: [], isReadOnly: false, intervalMs: STEP_SECONDS * 1000 };
  let nowNs = 0;
  const clock = (): number => nowNs;
  const page = new Page(xen, { ...settings, onError: (error) => console.error(error), onAction: () => {}, clock });
  await liveAnHour(simulated, xen, page, () => (nowNs += STEP_SECONDS * 1e9));
  const server = Bun.serve<SocketData>({
    port: 0,
    hostname: "127.0.0.1",
    fetch: (request, server) => page.answer(request, server),
    websocket: {
      open: (socket) => socket.data.connection.open(socket),
      message: (socket, message) => socket.data.connection.message(socket, message),
      close: (socket) => socket.data.connection.close(),
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}/`,
    token,
    simulated,
    [Symbol.dispose]: () => {
      page[Symbol.dispose]();
      void server.stop(true);
      xen.close();
      simulated[Symbol.dispose]();
    },
  };
}

async function liveAnHour(simulated: SimulatedXen, xen: Xen, page: Page, pass: () => void): Promise<void> {
  const random = pseudoRandom();
  const start = Date.now() - STEPS * STEP_SECONDS * 1000;
  for (let step = 0; step <= STEPS; step++) {
    const minutes = (step * STEP_SECONDS) / 60;
    const swing = (life: Life): number => 1 + 0.5 * Math.sin((2 * Math.PI * minutes) / life.minutes + life.domid);
    for (let part = 0; part < PARTS; part++) {
      for (const life of LIVES) {
        for (const vcpu of simulated.domain(life.domid).vcpus) {
          vcpu.set({ state: random() < life.load * swing(life) ? "running" : "blocked" });
        }
      }
      simulated.advance({ seconds: STEP_SECONDS / PARTS });
    }
    for (const life of LIVES) transfer(simulated, life, swing(life) * (0.7 + 0.6 * random()) * STEP_SECONDS);
    if (step === STEPS - 70) xen.domains.get(9).forceShutdown("crash");
    if (step === STEPS - 30) xen.domains.get(7).unpause();
    if (step === STEPS - 9) xen.domains.get(7).pause();
    pass();
    await page.sampler.take(start + step * STEP_SECONDS * 1000);
  }
}

function transfer(simulated: SimulatedXen, { domid, network, disk }: Life, seconds: number): void {
  const domain = simulated.domain(domid);
  const more = (count: number | undefined, rate: number): number => Math.round((count ?? 0) + rate * seconds);
  domain.set({
    vifs: domain.vifs.map(({ receivedBytes, transmittedBytes }, id) => ({
      id,
      receivedBytes: more(receivedBytes, network / 9),
      transmittedBytes: more(transmittedBytes, network),
    })),
    vbds: domain.vbds.map(({ readBytes, writtenBytes }, index) => ({
      id: FIRST_DISK + index * DISKS_APART,
      readBytes: more(readBytes, disk),
      writtenBytes: more(writtenBytes, disk / 3),
    })),
  });
}

/** Returns numbers from 0 to 1 that are the same in each run. */
function pseudoRandom(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}
