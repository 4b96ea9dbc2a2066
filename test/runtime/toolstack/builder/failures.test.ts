/** Builds that fail at a step, or are aborted, on the simulation: they leave nothing. */

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { loadModule } from "../../../../src/generated/index.ts";
import { domid, type Guest, Xen, XenError, type XenHypercall, type XenStoreTransport } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { decorated } from "../../stand-in/decorated.ts";
import { armOptions, expectNothingLeft, options, pvOptions, stateOf } from "./simulated-guests.ts";

// Some tests build hundreds of guests.
setDefaultTimeout(60_000);

type Release = "4.14" | "4.16" | "4.17" | "4.20" | "4.22";

describe("a build that fails leaves nothing", () => {
  const steps: readonly [operation: string, release?: Release][] = [
    ["domctl createdomain"],
    ["domctl max_vcpus"],
    ["domctl max_mem"],
    ["domctl set_paging_mempool_size"],
    ["domctl shadow_op.set_allocation", "4.14"],
    ["event_channel_op alloc_unbound"],
    ["memory_op populate_physmap"],
    ["memory_op set_memory_map"],
    ["hvm_op set_param"],
    ["domctl gethvmcontext"],
    ["domctl sethvmcontext"],
  ];

  test.each(steps)("at %s", async (operation, release = "4.17") => {
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    const before = await stateOf(xen);
    using _ = simulated.fail(operation, "EINVAL");
    const error: unknown = await xen.domains
      .create({ ...options, consoleServer: "xenconsoled" })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    await expectNothingLeft(xen, before);
  });

  test("at any request to xenstored", async () => {
    using simulated = new SimulatedXen();
    let [requests, failing] = [0, Infinity];
    const inner = simulated.store.transport();
    const transport: XenStoreTransport = {
      name: inner.name,
      connect: async (receiver) => {
        const connection = await inner.connect(receiver);
        const send = connection.send.bind(connection);
        connection.send = (bytes) => {
          if (++requests !== failing) return send(bytes);
          connection.close();
          receiver.closed(new Error("the line is cut"));
        };
        return connection;
      },
    };
    using xen = Xen.open({
      hypercall: simulated.hypercall,
      store: transport,
      foreignMemory: () => simulated.memory.foreignMemory(domid(0)),
    });
    const before = await stateOf(xen);
    for (let at = 1; ; at++) {
      [requests, failing] = [0, at];
      const outcome: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
      failing = Infinity;
      if (!(outcome instanceof Error)) {
        await (outcome as Guest).destroy();
        expect(at).toBeGreaterThan(3);
        break;
      }
      await expectNothingLeft(xen, before);
    }
  });

  test("and tells what Xen said on its console meanwhile, and nothing older", async () => {
    using simulated = new SimulatedXen();
    simulated.console.write("(XEN) old news\n");
    const { hypercall } = simulated;
    const { __HYPERVISOR_domctl } = loadModule("4.17/x86_64", "xen.constants");
    const hypercall1: XenHypercall["hypercall1"] = (op, argument) => {
      if (op === __HYPERVISOR_domctl) simulated.console.write("(XEN) d1: no such emulators\n");
      return hypercall.hypercall1(op, argument);
    };
    using xen = Xen.open({
      hypercall: decorated(hypercall, { hypercall1 }),
      store: simulated.store.transport(),
      foreignMemory: () => simulated.memory.foreignMemory(domid(0)),
    });
    using _ = simulated.fail("domctl createdomain", "EINVAL");
    const error: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    const { message } = error as Error;
    expect(message).toContain("EINVAL");
    expect(message).toContain("Xen's console said meanwhile:\n(XEN) d1: no such emulators");
    expect(message).not.toContain("old news");
  });

  test("at a destruction that fails too, and says both", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    using _ = simulated.fail("domctl max_mem", "EINVAL");
    using _destroy = simulated.fail("domctl destroydomain", "EPERM");
    const error: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    expect((error as Error).message).toMatch(
      /max_mem.*and domain 1, which was made for it, could not be taken away: .*EPERM/,
    );
  });

  test.each([
    ["pvh", {}, options, 1],
    ["pv", {}, pvOptions, 3],
    ["pvh on Arm", { architecture: "arm64" }, armOptions, 3],
  ] as const)("whenever its signal aborts, of kind %s", async (_, machine, wanted, step) => {
    using simulated = new SimulatedXen(machine);
    using xen = simulated.open();
    const before = await stateOf(xen, wanted);
    let aborted = 0;
    for (let turns = 0; ; turns += step) {
      const controller = new AbortController();
      const building = xen.domains.create({ ...wanted, signal: controller.signal }).then(
        async (guest) => {
          await guest.destroy();
          return "built";
        },
        (reason: Error) => reason.message,
      );
      for (let i = 0; i < turns; i++) await Promise.resolve();
      controller.abort(new Error("enough"));
      const outcome = await building;
      await expectNothingLeft(xen, before);
      if (outcome === "built") break;
      expect(outcome).toBe("enough");
      aborted++;
    }
    expect(aborted).toBeGreaterThan(20 / step);
  });
});

describe("a building's steps", () => {
  test("are told in their order", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const steps: string[] = [];
    await using _ = await xen.domains.create({ ...options, onStep: (step) => void steps.push(step) });
    expect(steps).toEqual(["images", "domain", "memory", "contents", "xenstore", "devices"]);
  });

  test.each(["images", "domain", "memory", "contents", "xenstore", "devices"] as const)(
    "leave nothing if the program's own function throws at %s, or the signal aborts there",
    async (at) => {
      using simulated = new SimulatedXen();
      using xen = simulated.open();
      const before = await stateOf(xen);
      const throwing = (step: string): void => {
        if (step === at) throw new Error("not now");
      };
      const thrown: unknown = await xen.domains
        .create({ ...options, onStep: throwing })
        .catch((error: unknown) => error);
      expect((thrown as Error).message).toContain("not now");
      await expectNothingLeft(xen, before);
      if (at === "devices") return;
      const controller = new AbortController();
      const aborting = (step: string): void => {
        if (step === at) controller.abort(new Error("enough"));
      };
      const { signal } = controller;
      const ended: unknown = await xen.domains
        .create({ ...options, signal, onStep: aborting })
        .catch((error: unknown) => error);
      expect((ended as Error).message).toContain("enough");
      await expectNothingLeft(xen, before);
    },
  );
});

describe("a build in which a single request of any kind fails leaves nothing", () => {
  const CALLS = ["hypercall1", "hypercall2", "hypercall3", "hypercall4", "hypercall5"] as const;
  const EIO = 5;

  test.each([
    ["pvh", {}, { ...options, consoleServer: "xenconsoled", cpus: [0], nodes: [0], weight: 99, claim: true }, 40],
    ["pv", {}, { ...pvOptions, cpupool: 0 }, 20],
    ["pvh on Arm", { architecture: "arm64" }, armOptions, 20],
  ] as const)("of kind %s", async (_, machine, wanted, least) => {
    using simulated = new SimulatedXen(machine);
    let [requests, failing] = [0, Infinity];
    const isDue = (): boolean => ++requests === failing;
    const { hypercall } = simulated;
    const calls = Object.fromEntries(
      CALLS.map((name) => {
        const call = hypercall[name].bind(hypercall) as (...words: number[]) => number;
        return [name, (...words: number[]) => (isDue() ? -EIO : call(...words))];
      }),
    ) as Partial<XenHypercall>;
    const foreign = simulated.memory.foreignMemory(domid(0));
    const mapped = new Proxy(foreign, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...words: unknown[]) => {
          if (isDue()) throw new XenError("the mapping has failed", { operation: "map" });
          return Reflect.apply(value, target, words) as unknown;
        };
      },
    });
    using xen = Xen.open({
      hypercall: decorated(hypercall, calls),
      store: simulated.store.transport(),
      foreignMemory: () => mapped,
    });
    const before = await stateOf(xen, wanted);
    const failures = new Set<string>();
    for (let at = 1; ; at++) {
      [requests, failing] = [0, at];
      const outcome: unknown = await xen.domains.create(wanted).catch((reason: unknown) => reason);
      const wasDue = requests >= at;
      failing = Infinity;
      if (outcome instanceof Error) failures.add(outcome.message);
      else await (outcome as Guest).destroy();
      await expectNothingLeft(xen, before);
      if (!wasDue) break;
    }
    expect(failures.size).toBeGreaterThan(least / 4);
    expect(requests).toBeGreaterThan(least);
  });
});
