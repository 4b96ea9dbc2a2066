/**
 * Growth of costs on a simulated machine, with ever more domains, vcpus, event channels, watches, nodes and grants. Time
 * and memory for one of them should stay the same. Memory is also that of the simulated machine.
 */

import type { Xen } from "../src/index.ts";
import { metrics } from "../src/metrics.ts";
import { SimulatedXen } from "../src/testing.ts";
import { type Benchmark, type Curve, type CurvePoint, curveOf, type Effort } from "./findings.ts";
import { heldKilobytes, type Pieces, timeOf } from "./growing.ts";

/** Work on a machine that is ready. */
interface Ready extends Disposable {
  /** Does the work once; returns how many pieces that were. */
  readonly work: Pieces;
}

interface Growing {
  readonly what: string;
  /** The things of which there are ever more. */
  readonly of: string;
  /** Numbers of things, from small to large. The second one is compared with the last: the first is all overhead. */
  readonly sizes: readonly [number, number, ...number[]];
  readonly prepare: (size: number) => Promise<Ready>;
}

export const growth: Benchmark = {
  name: "growth",
  about: "how time grows with domains, vcpus, event channels, watches, nodes and grants, on a simulated machine",
  missing: async () => null,
  run: benchGrowth,
};

/** Returns the memory for one thing more than at first; null if there are no more, or too few to be seen. */
function forOneMore(held: readonly number[], more: number): number | null {
  const kilobytes = (held.at(-1) ?? 0) - (held[0] ?? 0);
  return more > 0 && kilobytes > 0 ? kilobytes / more : null;
}

async function benchGrowth({ comparisonRounds }: Effort): Promise<Curve[]> {
  const isShort = comparisonRounds === 1;
  const curves: Curve[] = [];
  for (const { what, of, sizes, prepare } of growing) {
    const points: CurvePoint[] = [];
    const held: number[] = [];
    // The first one loads modules, whose memory is not that of the things.
    using _ = await prepare(1);
    for (const size of isShort ? sizes.slice(0, 2) : sizes) {
      const before = await heldKilobytes();
      using ready = await prepare(size);
      const value = (await timeOf(ready.work, { once: isShort, things: size })) / 1000;
      held.push((await heldKilobytes()) - before);
      points.push({ size, value, kilobytes: forOneMore(held, size - sizes[0]) });
    }
    curves.push(curveOf({ what, of, unit: "µs for one", points }));
  }
  return curves;
}

/** Resolves with work on a simulated machine with these domains. */
async function onMachine(
  domains: number,
  vcpus: number,
  prepare: (xen: Xen) => Pieces | Promise<Pieces>,
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

const growing: readonly Growing[] = [
  {
    what: "domains.list()",
    of: "domains",
    sizes: [1, 10, 100, 1000],
    prepare: (size) => onMachine(size, 1, (xen) => () => xen.domains.list().length - 1),
  },
  {
    what: "metrics(xen).text()",
    of: "domains",
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
    of: "vcpus",
    sizes: [1, 8, 32, 128],
    prepare: (size) =>
      onMachine(1, size, (xen) => {
        const asked = xen.domains.list().filter(({ domid }) => domid !== 0);
        return () => xen.domains.listVcpus(asked).length;
      }),
  },
  {
    what: "domains.listPorts() of a domain",
    of: "ports",
    sizes: [1, 100, 1000],
    prepare: (size) =>
      onMachine(1, 1, (xen) => {
        for (let port = 0; port < size; port++) xen.eventChannelOp("alloc_unbound", { dom: 1, remote_dom: 0 });
        return () => xen.domains.listPorts(1).length;
      }),
  },
  {
    what: "an event beside others",
    of: "pairs of event channels",
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
    what: "a change that is watched, beside other watches",
    of: "watches",
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
    what: "store.walk()",
    of: "nodes",
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
    what: "a grant shared and ended beside others",
    of: "grants",
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
