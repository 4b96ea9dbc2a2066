/** The main paths of the library, each as one round that is repeated. */

import { FrontRing, BackRing } from "../../src/ring.ts";
import { domid, EventChannels, type Guest, Vchan, Xen } from "../../src/index.ts";
import { PrivcmdHypercall, TracingHypercall, ValidatingHypercall } from "../../src/unsafe.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { startGuest } from "../xen/guests/index.ts";
import { kernelPath } from "../xen/guests/kinds.ts";
import { hypercallWays } from "../xen/hypercall-ways.ts";

export interface Path {
  readonly name: string;
  /** False on an architecture without it. */
  readonly runs?: boolean;
  /** Opens what the rounds use into `stack`, and resolves with a round. */
  readonly begin: (xen: Xen, stack: AsyncDisposableStack) => Round | Promise<Round>;
}

/** Does the work once, and throws for a wrong answer. */
export type Round = () => void | Promise<void>;

const SELF = domid(0);
const NODE = "/local/domain/0/data/xen-ts-soak";

function expectEqual(what: string, received: unknown, expected: unknown): void {
  if (received !== expected) throw new Error(`${what}: expected ${String(expected)}, received ${String(received)}`);
}

/** In the order of cost: what cheap paths leave of their share of the time is there for those behind them. */
export const paths: readonly Path[] = [
  {
    name: `hypercalls by number, ${hypercallWays.length} ways`,
    begin: (_, stack) => {
      const hypercall = stack.use(new PrivcmdHypercall());
      const buffers = stack.use(new DisposableStack());
      const calls = hypercallWays.map(([, prepare]) => prepare(hypercall, buffers));
      const expected = calls.map((call) => call());
      return () => {
        for (const [way, call] of calls.entries()) expectEqual("the result", call(), expected[way]);
      };
    },
  },
  {
    name: "typed hypercall",
    begin: (xen) => {
      const { nr_cpus: expected } = xen.sysctl("physinfo");
      return () => expectEqual("cpus", xen.sysctl("physinfo").nr_cpus, expected);
    },
  },
  {
    name: "hypercall, validated and traced",
    begin: (_, stack) => {
      let traced = 0;
      const tracing = new TracingHypercall(
        new PrivcmdHypercall(),
        ({ operations }) => void (traced += operations.length),
      );
      const xen = stack.use(Xen.open({ hypercall: stack.use(new ValidatingHypercall(tracing)) }));
      return () => {
        const before = traced;
        expectEqual("the first domain", xen.domains.list()[0]?.domid, 0);
        expectEqual("traced operations", traced - before, 1);
      };
    },
  },
  {
    name: "list of domains",
    begin: (xen) => () => expectEqual("the first domain", xen.domains.list()[0]?.domid, 0),
  },
  {
    name: "events: notify, waitSync",
    begin: (_, stack) => {
      const [here, there] = [stack.use(EventChannels.open()), stack.use(EventChannels.open())];
      const first = here.bindUnbound(SELF);
      const second = there.bindInterdomain(SELF, first.port);
      second.waitSync(60_000);
      return () => {
        second.notify();
        expectEqual("the event in time", first.waitSync(60_000), true);
      };
    },
  },
  {
    name: "events: notify, wait",
    begin: (xen, stack) => {
      const first = stack.use(xen.eventChannels.bindUnbound(SELF));
      const second = stack.use(xen.eventChannels.bindInterdomain(SELF, first.port));
      let seen = 0;
      return async () => {
        second.notify();
        seen = await first.wait({ after: seen });
      };
    },
  },
  {
    name: "event channel: bind, close",
    begin: (xen) => () => {
      const first = xen.eventChannels.bindUnbound(SELF);
      xen.eventChannels.bindInterdomain(SELF, first.port).close();
      first.close();
    },
  },
  {
    name: "grant: map, unmap",
    begin: (xen, stack) => {
      const share = stack.use(xen.grants.share(SELF, { writable: true }));
      let number = 0;
      return async () => {
        using mapped = await xen.grants.map(SELF, share.grefs);
        share.storeUint32(0, ++number);
        expectEqual("the shared number", mapped.loadUint32(0), number);
      };
    },
  },
  {
    name: "grant: share, end",
    begin: (xen) => () => xen.grants.share(SELF).unmap(),
  },
  {
    name: "foreign memory: map, unmap",
    begin: async (xen, stack) => {
      const guest = stack.use(await startGuest({ xen }));
      const frames = guest.frames.slice(0, 4).map(Number);
      const [expected] = guest.kernel.bytes;
      return async () => {
        using mapped = await xen.foreignMemory.map(guest.domid, frames);
        expectEqual("the kernel's first byte", mapped.loadUint8(0), expected);
      };
    },
  },
  { name: "ring: request, response", begin: ring },
  {
    name: "vchan: write, read",
    begin: async (xen, stack) => {
      const server = stack.use(await Vchan.listen(xen, { client: SELF, path: `${NODE}/vchan` }));
      const client = stack.use(await Vchan.connect(xen, { server: SELF, path: `${NODE}/vchan` }));
      const [bytes, room] = [new Uint8Array(100).fill(7), new Uint8Array(100)];
      return async () => {
        await client.write(bytes);
        expectEqual("bytes", await server.readInto(room), 100);
        await server.write(room);
        expectEqual("bytes", (await client.read())?.length, 100);
      };
    },
  },
  {
    name: "xenstore: read, write",
    begin: (xen, stack) => {
      stack.defer(() => xen.store.remove(NODE));
      let number = 0;
      return async () => {
        const written = xen.store.write(`${NODE}/value`, String(++number));
        expectEqual("the value", await xen.store.read(`${NODE}/value`), String(number));
        await written;
      };
    },
  },
  {
    name: "xenstore: watch",
    begin: async (xen, stack) => {
      await xen.store.write(`${NODE}/watched`, "");
      stack.defer(() => xen.store.remove(NODE));
      return async () => {
        using watch = xen.store.watch(`${NODE}/watched`);
        expectEqual("the event", (await watch.next()).value?.kind, "initial");
      };
    },
  },
  {
    name: "xenstore: transaction",
    begin: (xen, stack) => {
      stack.defer(() => xen.store.remove(NODE));
      let number = 0;
      return () => xen.store.transaction((transaction) => transaction.write(`${NODE}/counted`, String(++number)));
    },
  },
  {
    name: "console: write, read",
    begin: async (xen, stack) => {
      const guest = stack.use(await startGuest({ xen }));
      const ring = { frame: guest.consoleFrame, port: guest.consolePort };
      const console = stack.use(await xen.domains.get(guest.domid).console(guest.kind === "pv" ? { ring } : {}));
      const text = async (): Promise<string> => Buffer.from((await console.read()) ?? []).toString();
      for (let said = ""; !said.includes("\n");) said += await text();
      let number = 0;
      return async () => {
        const key = String.fromCharCode(0x61 + (number++ % 26));
        await console.write(key);
        expectEqual("the guest's echo", await text(), key);
      };
    },
  },
  {
    name: "Xen.open, close",
    begin: () => () => {
      using xen = Xen.open();
      expectEqual("the major release", xen.version.major, 4);
    },
  },
  {
    name: "xenstore: open, close",
    begin: () => async () => {
      using xen = Xen.open();
      expectEqual("dom0's name", await xen.store.read("name"), "Domain-0");
    },
  },
  {
    name: "domain: create, destroy",
    runs: process.arch === "x64",
    begin: (xen) => {
      const create = (): Promise<Guest> =>
        xen.domains.create({ name: "soak", memoryMiB: 16, kernel: kernelPath("pvh") });
      return async () => {
        const guest = await create();
        guest.unpause();
        await guest.destroy();
      };
    },
  },
];

/** A request and its response, with an event each way, over a page that is granted and mapped. */
async function ring(xen: Xen, stack: AsyncDisposableStack): Promise<Round> {
  const { BlkifSring } = stableAbi().load("io/blkif");
  const share = stack.use(xen.grants.share(SELF, { writable: true }));
  const mapped = stack.use(await xen.grants.map(SELF, share.grefs, { writable: true }));
  const [front, back] = [FrontRing.create(share, BlkifSring), BackRing.attach(mapped, BlkifSring)];
  const here = stack.use(xen.eventChannels.bindUnbound(SELF));
  const there = stack.use(xen.eventChannels.bindInterdomain(SELF, here.port));
  const requests = back.records(there);
  const responses = front.records(here);
  stack.defer(async () => void (await Promise.all([requests.return?.(), responses.return?.()])));
  let id = 0n;
  return async () => {
    front.put({ id: ++id });
    if (front.publish()) here.notify();
    const { value: request } = await requests.next();
    back.put({ id: request?.id ?? 0n });
    if (back.publish()) there.notify();
    expectEqual("the response's id", (await responses.next()).value?.id, id);
  };
}
