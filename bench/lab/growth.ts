/** Growth of costs on a real machine: ever more domains, vcpus, event channels, watches, nodes, grants and disks. */

import { readFileSync, writeFileSync } from "node:fs";
import { Disk, MemoryStore } from "../../src/devices.ts";
import { domid, EventChannels, type GrantMemory, Grants, Xen } from "../../src/index.ts";
import { metrics } from "../../src/metrics.ts";
import { guestKinds, startGuest } from "../../test/xen/guests/index.ts";
import { bootLinux } from "../../test/xen/guests/linux-guest.ts";
import { type Curve, type CurvePoint, curveOf } from "../findings.ts";
import { heldKilobytes, type Pieces, timeOf } from "../growing.ts";
import type { Findings } from "./findings.ts";
import { until } from "./until.ts";

const DOM0 = domid(0);
const DOMAINS = [1, 10, 30, 60, 120];
/** The lab's machine for Arm has a GICv2, which knows eight vcpus. */
const VCPUS = process.arch === "arm64" ? [1, 2, 4, 8] : [1, 8, 32, 128];
/** A domain has room for more, but the device's ring of one open file has not, by default. */
const PAIRS = [1, 10, 100, 500];
const WATCHES = [1, 100, 1000, 10_000];
const NODES = [10, 300, 3000];
const GRANTS = [1, 100, 1000, 10_000];
const DISKS = 16;
/** Linux shares no more pages than this parameter says, 1,024 unless it is changed. */
const SHARED_LIMIT = "/sys/module/xen_gntalloc/parameters/limit";
const PATH = "/local/domain/0/bench-growth";

/** Under emulation the engine takes seconds to compile what is used. */
const WARM_UP_MS = 3000;

type Added = Pick<CurvePoint, "size" | "value" | "kilobytes">;

export async function growth(): Promise<Findings> {
  using xen = Xen.open();
  const curves: Curve[] = [];
  for (const measure of [ofDomains, ofVcpus, ofEvents, ofWatches, ofNodes, ofGrants, ofDisks]) {
    for (const curve of await measure(xen)) {
      const points = curve.points.map(({ size, value }) => `${size}: ${value.toFixed(1)}`).join(", ");
      process.stderr.write(`  ${curve.what}, by ${curve.of}: ${points} ${curve.unit}\n`);
      curves.push(curve);
    }
  }
  return { comparisons: [], figures: [], curves };
}

/** Collects the points of a curve: memory is that of this process, beyond what it held at the first point. */
class Points {
  readonly all: Added[] = [];
  #first: readonly [size: number, kilobytes: number] | null = null;

  async add(size: number, work: Pieces): Promise<void> {
    const value = (await timeOf(work, { things: 1, warmUpMs: WARM_UP_MS })) / 1000;
    const held = await heldKilobytes();
    const more = this.#first === null ? 0 : size - this.#first[0];
    const kilobytes = held - (this.#first?.[1] ?? held);
    this.#first ??= [size, held];
    this.all.push({ size, value, kilobytes: more > 0 && kilobytes > 0 ? kilobytes / more : null });
  }
}

async function ofDomains(xen: Xen): Promise<Curve[]> {
  using guests = new DisposableStack();
  const exporter = metrics(xen);
  const [lists, scrapes] = [new Points(), new Points()];
  let started = 0;
  for (const size of DOMAINS) {
    // Dom0 is one of them.
    for (; started < size - 1; started++) {
      guests.use(await startGuest({ xen, kind: guestKinds[started % guestKinds.length] ?? "pv" }));
    }
    const states = (): string[] => xen.domains.list().map(({ state }) => state);
    await until("guests asleep", states, (all) => all.filter((state) => state === "blocked").length >= started);
    await lists.add(size, () => xen.domains.list().length);
    await scrapes.add(size, async () => {
      await exporter.text();
      return size;
    });
  }
  return [
    curveOf({ what: "domains.list()", of: "domains", unit: "µs for one", points: lists.all }),
    curveOf({ what: "metrics(xen).text()", of: "domains", unit: "µs for one", points: scrapes.all }),
  ];
}

async function ofVcpus(xen: Xen): Promise<Curve[]> {
  const points = new Points();
  for (const size of VCPUS) {
    using guest = await startGuest({ xen, kind: guestKinds.at(-1) ?? "pv", vcpus: size });
    const asked = xen.domains.list().filter((one) => one.domid === guest.domid);
    await points.add(size, () => xen.domains.listVcpus(asked).length);
  }
  return [curveOf({ what: "domains.listVcpus() of a guest", of: "vcpus", unit: "µs for one", points: points.all })];
}

async function ofEvents(): Promise<Curve[]> {
  using waiters = EventChannels.open();
  using notifiers = EventChannels.open();
  const pair = () => {
    const offered = waiters.bindUnbound(DOM0);
    return { offered, bound: notifiers.bindInterdomain(DOM0, offered.port) };
  };
  const pairs: ReturnType<typeof pair>[] = [];
  const points = new Points();
  for (const size of PAIRS) {
    while (pairs.length < size) pairs.push(pair());
    let next = 0;
    await points.add(size, async () => {
      const { offered, bound } = pairs[next++ % size] as (typeof pairs)[number];
      const seen = offered.wait();
      bound.notify();
      await seen;
      return 1;
    });
  }
  const of = "pairs of event channels";
  return [curveOf({ what: "an event beside others", of, unit: "µs for one", points: points.all })];
}

async function ofWatches({ store }: Xen): Promise<Curve[]> {
  using stack = new DisposableStack();
  const watches: AsyncIterator<unknown>[] = [];
  const points = new Points();
  for (const size of WATCHES) {
    const added = Array.from({ length: size - watches.length }, (_, index) => {
      const watch = stack.use(store.watch(`${PATH}/${watches.length + index}`));
      return watch[Symbol.asyncIterator]();
    });
    // The first event tells that the watch is set.
    await Promise.all(added.map((watch) => watch.next()));
    watches.push(...added);
    let next = 0;
    await points.add(size, async () => {
      const index = next++ % size;
      await Promise.all([watches[index]?.next(), store.write(`${PATH}/${index}`, String(next))]);
      return 1;
    });
  }
  await store.remove(PATH);
  const what = "a change that is watched, beside other watches";
  return [curveOf({ what, of: "watches", unit: "µs for one", points: points.all })];
}

async function ofNodes({ store }: Xen): Promise<Curve[]> {
  const points = new Points();
  let made = 0;
  for (const size of NODES) {
    const paths = Array.from({ length: size - made }, (_, index) => {
      const at = made + index;
      return `${PATH}/${Math.floor(at / 100)}/${at % 100}`;
    });
    await Promise.all(paths.map((path) => store.write(path, "value")));
    made = size;
    await points.add(size, async () => {
      let count = 0;
      for await (const _ of store.walk(PATH)) count++;
      return count;
    });
  }
  await store.remove(PATH);
  return [curveOf({ what: "store.walk()", of: "nodes", unit: "µs for one", points: points.all })];
}

async function ofGrants(): Promise<Curve[]> {
  const before = readFileSync(SHARED_LIMIT, "utf8");
  writeFileSync(SHARED_LIMIT, String(2 * Math.max(...GRANTS)));
  try {
    using stack = new DisposableStack();
    const grants = stack.use(Grants.open());
    const shared: GrantMemory[] = [];
    const [shares, maps] = [new Points(), new Points()];
    for (const size of GRANTS) {
      while (shared.length < size) shared.push(stack.use(grants.share(DOM0, { writable: true })));
      await shares.add(size, () => {
        grants.share(DOM0, {})[Symbol.dispose]();
        return 1;
      });
      const grefs = shared.flatMap((memory) => memory.grefs);
      await maps.add(size, async () => {
        (await grants.map(DOM0, grefs, { writable: true }))[Symbol.dispose]();
        return size;
      });
    }
    const unit = "µs for one";
    return [
      curveOf({ what: "a grant shared and ended beside others", of: "grants", unit, points: shares.all }),
      curveOf({ what: "grants mapped and unmapped in one go", of: "grants", unit, points: maps.all }),
    ];
  } finally {
    writeFileSync(SHARED_LIMIT, before);
  }
}

/** Plugs disks into a running Linux guest, which then reads from all of them at once. */
async function ofDisks(xen: Xen): Promise<Curve[]> {
  await using linux = await bootLinux(xen, { name: "bench-disks", memoryMiB: 384 });
  await linux.run("load 2>/dev/null");
  await using disks = new AsyncDisposableStack();
  const parts = {
    domid: linux.guest.domid,
    store: xen.store,
    eventChannels: () => xen.eventChannels,
    grants: () => xen.grants,
  };
  const [plugs, reads]: [Added[], Added[]] = [[], []];
  const names: string[] = [];
  for (let size = 1; size <= DISKS; size++) {
    const name = `xvd${String.fromCharCode(96 + size)}`;
    const start = Bun.nanoseconds();
    const attached = await Disk.serve(new MemoryStore(4 << 20), { as: name }).attach(parts);
    disks.defer(() => attached.close());
    plugs.push({ size, value: (Bun.nanoseconds() - start) / 1e6, kilobytes: null });
    await linux.run(`until [ -b /dev/${name} ]; do sleep 1; done`);
    names.push(name);
    if ((size & (size - 1)) !== 0) continue;
    const read = names.map((disk) => `dd if=/dev/${disk} of=/dev/null bs=1M 2>/dev/null &`).join(" ");
    await linux.run(`echo 3 >/proc/sys/vm/drop_caches; ${read} wait`);
    const readingFrom = Bun.nanoseconds();
    await linux.run(`echo 3 >/proc/sys/vm/drop_caches; ${read} wait`);
    reads.push({ size, value: (Bun.nanoseconds() - readingFrom) / 1e6 / (4 * size), kilobytes: null });
  }
  return [
    curveOf({ what: "a disk plugged beside others", of: "disks of a guest", unit: "ms for one", points: plugs }),
    curveOf({ what: "1 MiB read, from all disks at once", of: "disks of a guest", unit: "ms for one", points: reads }),
  ];
}
