import { describe, expect, test } from "bun:test";
import { type DomainChange, XenPermissionError, Xen } from "../../../../src/index.ts";
import { KnownDomains } from "../../../../src/runtime/toolstack/domain/domain-changes.ts";
import { XenStoreUnavailableError } from "../../../../src/runtime/interdomain/xenstore/errors.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { untilCollected } from "../../collected.ts";
import { failure } from "../../failure.ts";
import { take, told } from "./taken-changes.ts";

describe("a watch via polling", () => {
  test("reports each change in a domain's life once", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "old" }] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", intervalMs: 2 });
    const steps: [act: () => void, changes: unknown[][]][] = [
      [() => simulated.createDomain({ name: "new", state: "paused" }), [["created", 2]]],
      [() => simulated.domain(2).unpause(), [["running", 2]]],
      [() => simulated.domain(2).pause(), [["paused", 2]]],
      [() => simulated.domain(2).unpause(), [["running", 2]]],
      [() => simulated.domain(2).shutdown(2), [["shutdown", 2, "suspend"]]],
      [() => simulated.domain(2).resume(), [["running", 2]]],
      [() => simulated.domain(2).shutdown(3), [["shutdown", 2, "crash"]]],
      [() => simulated.domain(1).destroy(), [["gone", 1]]],
    ];
    for (const [act, changes] of steps) {
      act();
      expect(await take(watch, changes.length)).toEqual(changes);
    }
    const held = simulated.domain(2).hold();
    simulated.domain(2).destroy();
    expect(await take(watch, 1)).toEqual([["dying", 2]]);
    held[Symbol.dispose]();
    const { value } = await watch.next();
    expect(value).toMatchObject({ kind: "gone", domid: 2, info: { state: "dying" } });
    expect(await Promise.race([watch.next(), Bun.sleep(20).then(() => "nothing")])).toBe("nothing");
  });

  test.each([
    [0, "poweroff"],
    [1, "reboot"],
    [2, "suspend"],
    [3, "crash"],
    [4, "watchdog"],
    [5, "soft_reset"],
    [77, 77],
  ] as const)("says why a domain has shut down: %d is %p", async (code, reason) => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", intervalMs: 2 });
    simulated.domain(1).shutdown(code);
    expect(await take(watch, 1)).toEqual([["shutdown", 1, reason]]);
  });

  test("reports changes between two polls as one", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", intervalMs: 20 });
    const domain = simulated.domain(1);
    domain.pause();
    domain.unpause();
    simulated.createDomain({}).destroy();
    domain.pause();
    expect(await take(watch, 1)).toEqual([["paused", 1]]);
  });

  test("begins with the existing domains if asked to", async () => {
    using simulated = new SimulatedXen({ domains: [{ state: "paused" }, {}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", existing: true });
    expect(await take(watch, 5)).toEqual([
      ["created", 0],
      ["running", 0],
      ["created", 1],
      ["created", 2],
      ["running", 2],
    ]);
  });

  test("stops polling while its changes are not consumed, and loses none", async () => {
    using simulated = new SimulatedXen({ memoryMiB: 65_536 });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", intervalMs: 1 });
    for (let made = 1; made <= 1100; made++) simulated.createDomain({ memoryMiB: 1, state: "paused" });
    await Bun.sleep(20);
    for (let made = 1; made <= 1100; made += 2) simulated.domain(made).destroy();
    await Bun.sleep(20);
    const changes = await take(watch, 1100 + 550);
    expect(changes.slice(0, 1100).every(([change]) => change === "created")).toBe(true);
    expect(changes.slice(1100).every(([change]) => change === "gone")).toBe(true);
  });
});

test("a watch reports a new domain with a former one's number as another domain", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  simulated.advance({ seconds: 5 });
  const [, info] = xen.domains.list();
  if (info === undefined) throw new Error("a domain was wanted");
  const both = [
    ["gone", 1],
    ["created", 1],
    ["running", 1],
  ];
  /** Returns the changes of the last poll, half a second after the one before. */
  const changes = (looks: (typeof info)[], ids: bigint[] = []): unknown[][] => {
    const known = new KnownDomains();
    return looks.map((now, look) => known.compare([now], () => ids[look], look * 500).map(told)).at(-1) ?? [];
  };
  const young = { ...info, cpuTimeNs: 0n };
  const other = { ...info, uuid: "another" };
  expect(info.cpuTimeNs).toBeGreaterThan(2_000_000_000n);
  expect(changes([{ ...info, state: "dying" }, info])).toEqual(both);
  expect(changes([info, { ...other, cpuTimeNs: 0n }])).toEqual(both);
  expect(changes([info, { ...info, highestVcpu: null }])).toEqual(both);
  expect(changes([info, young, young, young])).toEqual(both);
  expect(changes([info, info], [1n, 2n])).toEqual(both);
  // A toolstack may give a running domain another UUID, and a domain's time may seem to go back.
  expect(changes([info, other])).toEqual([]);
  expect(changes([info, { ...other, cpuTimeNs: info.cpuTimeNs - 184_000_000n }])).toEqual([]);
  expect(changes([info, young])).toEqual([]);
  expect(changes([info, young, info])).toEqual([]);
  expect(changes([info, { ...other, cpuTimeNs: 0n }], [1n, 1n])).toEqual([]);
});

test("a watch reports a change of a domain that may be another one only once that is certain", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  simulated.advance({ seconds: 5 });
  const [, info] = xen.domains.list();
  if (info === undefined) throw new Error("a domain was wanted");
  const known = new KnownDomains();
  const look = (now: typeof info, atMs: number): unknown[][] => known.compare([now], () => undefined, atMs).map(told);
  look(info, 0);
  const odd = { ...info, state: "paused" as const, cpuTimeNs: 0n };
  expect(look(odd, 100)).toEqual([]);
  expect(known.needsLook).toBe(true);
  expect(look({ ...odd, cpuTimeNs: info.cpuTimeNs }, 200)).toEqual([["paused", 1]]);
  expect(known.needsLook).toBe(false);
});

describe.each(["4.20", "4.22"])("a watch on Xen %s", (release) => {
  test("recognises a domain whose cpu time falls and whose UUID changes", async () => {
    using simulated = new SimulatedXen({ release, domains: [{}] });
    using xen = simulated.open();
    simulated.advance({ seconds: 5 });
    using watch = xen.domains.watch({ via: "polling", intervalMs: 2 });
    const [vcpu] = simulated.domain(1).vcpus;
    vcpu?.set({ cpuTimeNs: vcpu.cpuTimeNs - 184_000_000n });
    xen.domains.get(1).setUuid("22222222-2222-4222-8222-222222222222");
    await Bun.sleep(20);
    simulated.domain(1).pause();
    expect(await take(watch, 1)).toEqual([["paused", 1]]);
  });

  test("reports a new domain with a former one's number and UUID, even if it polls seldom", async () => {
    using simulated = new SimulatedXen({ release, domains: [{}] });
    using xen = simulated.open();
    simulated.advance({ seconds: 5 });
    using watch = xen.domains.watch({ via: "xenstore", intervalMs: Infinity });
    await Bun.sleep(5);
    const { uuid } = simulated.domain(1);
    simulated.domain(1).destroy();
    simulated.createDomain({ domid: 1, uuid, state: "paused" });
    expect(await take(watch, 2)).toEqual([
      ["gone", 1],
      ["created", 1],
    ]);
  });
});

describe("a watch via VIRQ_DOM_EXC", () => {
  test.each(["4.17", "4.21"])("reports at once, without polling, on %s", async (release) => {
    using simulated = new SimulatedXen({ release, domains: [{}, {}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "virq", intervalMs: Infinity });
    const changes = take(watch, 2);
    simulated.domain(1).shutdown(1);
    await Bun.sleep(5);
    simulated.domain(2).destroy();
    expect(await changes).toEqual([
      ["shutdown", 1, "reboot"],
      ["gone", 2],
    ]);
  });

  test("recognises a later domain with the same number by the unique number of Xen 4.21", async () => {
    using simulated = new SimulatedXen({ release: "4.22", domains: [{}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "virq", intervalMs: Infinity });
    await Bun.sleep(5);
    simulated.domain(1).destroy();
    simulated.createDomain({ domid: 1, state: "paused" });
    expect(await take(watch, 2)).toEqual([
      ["gone", 1],
      ["created", 1],
    ]);
    simulated.domain(1).destroy();
    expect(await take(watch, 1)).toEqual([["gone", 1]]);
  });

  test("is refused while another program has the interrupt, and releases it at its end", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const watch = xen.domains.watch({ via: "virq" });
    expect(() => xen.domains.watch({ via: "virq" })).toThrow(/EEXIST.*usually xenstored/);
    await watch.return();
    xen.domains.watch({ via: "virq" })[Symbol.dispose]();
  });
});

describe("a watch via xenstore", () => {
  test("reports at once that a domain is introduced or ends", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "xenstore", intervalMs: Infinity });
    await Bun.sleep(5);
    const { domid } = simulated.createDomain({ state: "paused" });
    expect(await take(watch, 1)).toEqual([["created", domid]]);
    simulated.domain(domid).unpause();
    simulated.domain(domid).shutdown(0);
    expect(await take(watch, 1)).toEqual([["shutdown", domid, "poweroff"]]);
    simulated.domain(domid).destroy();
    expect(await take(watch, 1)).toEqual([["gone", domid]]);
  });

  const transport = {
    name: "nothing",
    connect: () => Promise.reject(new XenStoreUnavailableError("there is none", { operation: "connect" })),
  };

  test("polls while a domain is dying, since no source reports its end", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = Xen.open({ hypercall: simulated.hypercall, store: transport });
    using watch = xen.domains.watch({ intervalMs: Infinity });
    using held = simulated.domain(1).hold();
    simulated.domain(1).destroy();
    using begins = xen.domains.watch({ intervalMs: Infinity });
    await Bun.sleep(20);
    held[Symbol.dispose]();
    expect(await take(begins, 1)).toEqual([["gone", 1]]);
    expect(await Promise.race([watch.next(), Bun.sleep(20).then(() => "not looked")])).toBe("not looked");
  });

  test("polls each second without xenstore, even if it was to poll never", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = Xen.open({ hypercall: simulated.hypercall, store: transport });
    using watch = xen.domains.watch({ intervalMs: Infinity });
    await Bun.sleep(5);
    simulated.domain(1).destroy();
    expect(await take(watch, 1)).toEqual([["gone", 1]]);
  });

  test("fails without xenstore, unlike the default", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = Xen.open({ hypercall: simulated.hypercall, store: transport });
    expect(await failure(xen.domains.watch({ via: "xenstore" }).next())).toBeInstanceOf(XenStoreUnavailableError);
    using watch = xen.domains.watch({ intervalMs: 2 });
    await Bun.sleep(5);
    simulated.domain(1).pause();
    expect(await take(watch, 1)).toEqual([["paused", 1]]);
  });
});

describe("a watch of domains", () => {
  test("ends with its return(), also while a next() waits, and with its Xen", async () => {
    using simulated = new SimulatedXen();
    const xen = simulated.open();
    const [watch, other] = [xen.domains.watch({ via: "polling" }), xen.domains.watch({ via: "polling" })];
    const asked = [watch.next(), watch.next(), other.next()];
    expect(await watch.return()).toEqual({ done: true, value: undefined });
    xen[Symbol.dispose]();
    for (const one of asked) expect(await one).toEqual({ done: true, value: undefined });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    watch[Symbol.dispose]();
  });

  test("ends with the signal's reason, thrown once", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const abort = new AbortController();
    const watches = [1, 2].map(() => xen.domains.watch({ via: "polling", signal: abort.signal }));
    const asked = watches[0]?.next();
    const reason = new Error("enough");
    abort.abort(reason);
    expect(await failure(asked)).toBe(reason);
    expect(await failure(watches[1]?.next())).toBe(reason);
    for (const watch of watches) expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(() => xen.domains.watch({ signal: abort.signal })).toThrow(reason);
  });

  test("ends with the error of a poll, after the changes found before", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ via: "polling", intervalMs: 2 });
    simulated.domain(1).pause();
    await Bun.sleep(10);
    using _ = simulated.fail("sysctl getdomaininfolist", "EPERM");
    await Bun.sleep(10);
    expect(await take(watch, 1)).toEqual([["paused", 1]]);
    expect(await failure(watch.next())).toBeInstanceOf(XenPermissionError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
});

test("a closed watch of domains is done, and closing the Xen closes it", async () => {
  using simulated = new SimulatedXen();
  const xen = simulated.open();
  const [first, second] = [xen.domains.watch({ via: "polling" }), xen.domains.watch({ via: "polling" })];
  const waiting = [first.next(), second.next()];
  first.close();
  first.close();
  expect(await waiting[0]).toEqual({ done: true, value: undefined });
  xen.close();
  expect(await waiting[1]).toEqual({ done: true, value: undefined });
});

test("a watch of domains refuses wrong options", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  expect(() => xen.domains.watch({ intervalMs: 0 })).toThrow(RangeError);
  expect(() => xen.domains.watch({ intervalMs: "1" as never })).toThrow(TypeError);
  expect(() => xen.domains.watch({ via: "magic" as never })).toThrow(
    'expected via to be "auto", "xenstore", "polling" or "virq", received "magic"',
  );
  expect(() => xen.domains.watch({ every: 1 } as never)).toThrow('watch has no option "every"');
});

test.each(["auto", "polling", "virq"] as const)(
  "a watch via %s that the program has lost keeps nothing",
  async (via) => {
    const refs: WeakRef<object>[] = [];
    (() => {
      for (let count = 0; count < 10; count++) {
        const simulated = new SimulatedXen();
        const watch = simulated.open().domains.watch({ via, intervalMs: count % 2 === 0 ? 1 : Infinity });
        refs.push(new WeakRef(simulated), new WeakRef(watch));
      }
    })();
    const kept = (): number => refs.filter((ref) => ref.deref() !== undefined).length;
    await untilCollected(() => kept() < 4);
    expect(kept()).toBeLessThan(4);
  },
);

function startedWatch(): { simulated: SimulatedXen; next: Promise<IteratorResult<DomainChange, undefined>> } {
  const simulated = new SimulatedXen();
  return { simulated, next: simulated.open().domains.watch({ via: "polling", intervalMs: 1 }).next() };
}

test("a watch of which the program has only a pending next() goes on", async () => {
  const { simulated, next } = startedWatch();
  await untilCollected(() => false, 12);
  simulated.createDomain();
  expect((await next).value).toMatchObject({ kind: "created" });
});
