/**
 * Growth of costs on a simulated machine: the time of a piece of work, for ever larger numbers of domains, vcpus, event
 * channels, watches, nodes and grants. The time for one of them should stay the same.
 */

import type { Xen } from "../src/index.ts";
import { metrics } from "../src/metrics.ts";
import { SimulatedXen } from "../src/testing.ts";
import type { Benchmark, Effort, Figure } from "./findings.ts";
import { median } from "./processes.ts";

/** Work on a machine that is ready. */
interface Ready extends Disposable {
  /** Does the work once; returns how many pieces that were. */
  readonly work: () => number | Promise<number>;
}

interface Curve {
  readonly what: string;
  /** Numbers of things, from small to large. The second one is compared with the last: the first is all overhead. */
  readonly sizes: readonly [number, number, ...number[]];
  readonly prepare: (size: number) => Promise<Ready>;
}

/** Time per piece of the largest size over that of the second: more is growth worse than linear. */
const MOST_GROWTH = 1.5;
const ROUNDS = 9;
const ROUND_NS = 20e6;

export const growth: Benchmark = {
  name: "growth",
  about: "how time grows with domains, vcpus, event channels, watches, nodes and grants, on a simulated machine",
  missing: async () => null,
  run: benchGrowth,
};

async function benchGrowth({ comparisonRounds }: Effort): Promise<Figure[]> {
  const isShort = comparisonRounds === 1;
  const figures: Figure[] = [];
  for (const { what, sizes, prepare } of curves) {
    const times: number[] = [];
    for (const size of isShort ? sizes.slice(0, 2) : sizes) {
      using ready = await prepare(size);
      const nanoseconds = await timeOf(ready, isShort);
      times.push(nanoseconds);
      const many = size.toLocaleString("en");
      figures.push({ what: `${what}, of ${many}`, value: nanoseconds / 1000, unit: "µs each", target: null });
    }
    const value = (times.at(-1) ?? Number.NaN) / (times[1] ?? Number.NaN);
    const [, from, ...rest] = sizes;
    const range = `${from.toLocaleString("en")} to ${(rest.at(-1) ?? from).toLocaleString("en")}`;
    figures.push({
      what: `${what}: growth of the time for one, from ${range}`,
      value,
      unit: "times",
      target: MOST_GROWTH,
    });
  }
  return figures;
}

/** Resolves with the nanoseconds for one piece: the median of rounds, each of them many repetitions long. */
async function timeOf({ work }: Ready, isShort: boolean): Promise<number> {
  const times: number[] = [];
  const [rounds, roundNs] = isShort ? [1, 0] : [ROUNDS, ROUND_NS];
  for (let round = 0; round < rounds; round++) {
    const start = Bun.nanoseconds();
    let pieces = 0;
    do pieces += await work();
    while (Bun.nanoseconds() - start < roundNs);
    times.push((Bun.nanoseconds() - start) / pieces);
  }
  return median(times);
}

/** Resolves with work on a simulated machine with these domains. */
async function onMachine(
  domains: number,
  vcpus: number,
  prepare: (xen: Xen) => Ready["work"] | Promise<Ready["work"]>,
): Promise<Ready> {
  using stack = new DisposableStack();
  const simulated = stack.use(
    new SimulatedXen({
      memoryMiB: 8 * domains + 4096,
      domains: Array.from({ length: domains }, () => ({ memoryMiB: 4, vcpus })),
    }),
  );
  const xen = stack.use(simulated.open());
  const work = await prepare(xen);
  const all = stack.move();
  return { work, [Symbol.dispose]: () => all.dispose() };
}

const curves: readonly Curve[] = [
  {
    what: "domains.list()",
    sizes: [1, 10, 100, 1000],
    prepare: (size) => onMachine(size, 1, (xen) => () => xen.domains.list().length - 1),
  },
  {
    what: "metrics(xen).text()",
    sizes: [1, 10, 100, 1000],
    prepare: (size) =>
      onMachine(size, 1, (xen) => {
        const exporter = metrics(xen);
        return async () => {
          await exporter.text();
          return size;
        };
      }),
  },
  {
    what: "domains.listVcpus() of a domain",
    sizes: [1, 8, 32, 128],
    prepare: (size) =>
      onMachine(1, size, (xen) => {
        const asked = xen.domains.list().filter(({ domid }) => domid !== 0);
        return () => xen.domains.listVcpus(asked).length;
      }),
  },
  {
    what: "domains.listPorts() of a domain",
    sizes: [1, 100, 1000],
    prepare: (size) =>
      onMachine(1, 1, (xen) => {
        for (let port = 0; port < size; port++) xen.eventChannelOp("alloc_unbound", { dom: 1, remote_dom: 0 });
        return () => xen.domains.listPorts(1).length;
      }),
  },
  {
    what: "an event, with so many pairs of channels open",
    // A domain has 1,023 ports.
    sizes: [1, 10, 100, 500],
    prepare: (size) =>
      onMachine(1, 1, (xen) => {
        const pairs = Array.from({ length: size }, () => {
          const offered = xen.eventChannels.bindUnbound(0);
          return { offered, bound: xen.eventChannels.bindInterdomain(0, offered.port) };
        });
        let next = 0;
        return async () => {
          const { offered, bound } = pairs[next++ % size] ?? (pairs[0] as (typeof pairs)[number]);
          const seen = offered.wait();
          bound.notify();
          await seen;
          return 1;
        };
      }),
  },
  {
    // xenstored, and the simulated one like it, compares each change with every watch: the client's part does not grow.
    what: "a change that is watched, with so many watches",
    sizes: [1, 100, 1000, 10_000],
    prepare: (size) =>
      onMachine(1, 1, async ({ store }) => {
        const watches = Array.from({ length: size }, (_, i) => store.watch(`/bench/${i}`)[Symbol.asyncIterator]());
        // The first event tells that the watch is set.
        for (const watch of watches) await watch.next();
        let next = 0;
        return async () => {
          const index = next++ % size;
          await Promise.all([watches[index]?.next(), store.write(`/bench/${index}`, String(next))]);
          return 1;
        };
      }),
  },
  {
    what: "a node of store.walk()",
    sizes: [10, 1000, 100_000],
    prepare: (size) =>
      onMachine(1, 1, async ({ store }) => {
        for (let at = 0; at < size; at++) await store.write(`/bench/${Math.floor(at / 100)}/${at % 100}`, "value");
        return async () => {
          let count = 0;
          for await (const _ of store.walk("/bench")) count++;
          return count;
        };
      }),
  },
  {
    what: "a grant shared and ended, with so many others",
    // Linux's module has room for 1,024 pages, unless its parameter is changed.
    sizes: [1, 100, 1000],
    prepare: (size) =>
      onMachine(1, 1, (xen) => {
        for (let count = 0; count < size; count++) xen.grants.share(1, {});
        return () => {
          xen.grants.share(1, {})[Symbol.dispose]();
          return 1;
        };
      }),
  },
];
