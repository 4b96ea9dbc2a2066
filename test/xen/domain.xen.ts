/** A domain's object: its state and operations, compared with xl. */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { XenIncompleteError, XenNoSuchDomainError, type ShutdownReason, Xen, XenError } from "../../src/index.ts";
import { untilSettled } from "../runtime/collected.ts";
import { toolsTest } from "./c-tools.ts";
import { freePages } from "./free-pages.ts";
import { guestKinds, type StartedGuest, startGuest } from "./guests/index.ts";
import { toolsWork } from "./tools-release.ts";
import { xlCredit2, xlList, type XlVcpu, xlVcpuList } from "./xl.ts";

let xen: Xen;

beforeAll(() => {
  xen = Xen.open();
});
afterAll(() => xen[Symbol.dispose]());

const kind = guestKinds.at(-1) ?? "pv";
const cpuCount = (): number => xen.host.info().onlineCpus;

/** Formats cpus as xl does. */
function cpus(numbers: readonly number[]): string {
  return numbers.length === cpuCount() ? "all" : numbers.join(",");
}

function letters(state: string, paused: boolean): RegExp {
  if (state === "offline") return /^--p$/;
  return paused ? /^--[-p]$|^-b-$/ : /^[r-][b-]-$/;
}

function places(list: readonly { domid: number; id: number }[]): string[] {
  return list.map(({ domid, id }) => `${domid}.${id}`);
}

describe.each(guestKinds)("a guest of kind %s", (kind) => {
  let guest: StartedGuest;
  beforeAll(async () => {
    guest = await startGuest({ kind, vcpus: 2, xen });
  });
  afterAll(() => guest[Symbol.dispose]());

  test("is paused, and runs again after as many unpauses", () => {
    const domain = xen.domains.get(guest.domid);
    domain.pause();
    domain.pause();
    expect(domain.info().state).toBe("paused");
    domain.unpause();
    expect(domain.info().state).toBe("paused");
    domain.unpause();
    expect(domain.info().flags).not.toContain("paused");
  });

  toolsTest("has the vcpus that xl vcpu-list shows, with their affinity", async () => {
    const domain = xen.domains.get(guest.domid);
    const theirs = await xlVcpuList(guest.domid);
    const ours = domain.vcpus.list();
    expect(ours.map(({ id }) => id)).toEqual([0, 1]);
    expect(ours[1]?.state).toBe("offline");
    for (const [index, vcpu] of ours.entries()) {
      const their = theirs[index] as XlVcpu;
      expect([their.vcpu, their.state]).toEqual([vcpu.id, expect.stringMatching(letters(vcpu.state, false))]);
      expect(Math.abs(Number(vcpu.cpuTimeNs) / 1e9 - their.seconds)).toBeLessThan(1);
      const { hard, soft } = domain.vcpus.get(index).affinity();
      expect([cpus(hard), cpus(soft)]).toEqual([their.hard, their.soft]);
    }
  });

  toolsTest("runs where it is told to", async () => {
    const vcpu = xen.domains.get(guest.domid).vcpus.get(0);
    const last = cpuCount() - 1;
    expect(vcpu.setAffinity({ hard: [last], soft: [last] })).toEqual({ hard: [last], soft: [last] });
    expect((await xlVcpuList(guest.domid))[0]).toMatchObject({ hard: String(last), soft: String(last) });
    expect(vcpu.setAffinity({ hard: "all" }).hard.length).toBe(cpuCount());
    expect(vcpu.setAffinity({ soft: "all" }).soft.length).toBe(cpuCount());
    expect(() => vcpu.setAffinity({ hard: [cpuCount()] })).toThrow(RangeError);
    expect(() => vcpu.setAffinity({ hard: [] })).toThrow(expect.objectContaining({ code: "EINVAL" }));
    const unchanged = vcpu.affinity();
    vcpu.setAffinity({});
    expect(vcpu.affinity()).toEqual(unchanged);
  });

  toolsTest("gets the share of the cpus that xl sched-credit2 shows", async () => {
    const domain = xen.domains.get(guest.domid);
    expect(domain.scheduling()).toEqual({ scheduler: "credit2", weight: 256, capPercent: 0 });
    domain.setScheduling({ weight: 300 });
    domain.setScheduling({ capPercent: 50 });
    expect(domain.scheduling()).toEqual({ scheduler: "credit2", weight: 300, capPercent: 50 });
    const dom0 = xen.domains.get(0).scheduling();
    expect(dom0).toMatchObject(await xlCredit2(0).then(({ weight, cap }) => ({ weight, capPercent: cap })));
    expect(() => domain.setScheduling({ periodUs: 5 })).toThrow("(weight, capPercent), received periodUs");
    expect(() => domain.setScheduling({ weight: 0 })).toThrow(RangeError);
  });

  test("has the limit of memory that was set", () => {
    const domain = xen.domains.get(guest.domid);
    const { maximumPages } = domain.info();
    domain.memory.setLimitKiB(65_536);
    expect(domain.info().maximumPages).toBe((65_536 * 1024) / xen.version.pageBytes);
    expect(domain.memory.reservation()).toEqual({
      currentPages: domain.info().totalPages,
      maximumPages: domain.info().maximumPages,
    });
    domain.memory.setLimitKiB((maximumPages * xen.version.pageBytes) / 1024);
    expect(domain.info().maximumPages).toBe(maximumPages);
  });

  toolsTest("has the handle that it is given, and its memory from the nodes that it is told", async () => {
    const domain = xen.domains.get(guest.domid);
    const uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    domain.setUuid(uuid.toUpperCase());
    expect(domain.info().uuid).toBe(uuid);
    expect((await xlList()).find(({ domid }) => domid === guest.domid)?.uuid).toBe(uuid);
    expect(domain.nodeAffinity()).toEqual([0]);
    domain.setNodeAffinity([0]);
    domain.setNodeAffinity("auto");
    expect(domain.nodeAffinity()).toEqual([0]);
    expect(() => domain.setUuid("0f1e2d3c")).toThrow(RangeError);
  });

  test("has HVM parameters, if it is a virtual machine", () => {
    const domain = xen.domains.get(guest.domid);
    if (kind === "pv") {
      expect(() => domain.hvmParameter("store_evtchn")).toThrow(expect.objectContaining({ code: "EINVAL" }));
      return;
    }
    domain.setHvmParameter("store_evtchn", 7n);
    expect(domain.hvmParameter("store_evtchn")).toBe(7n);
    expect(domain.hvmParameter("console_pfn")).toBeGreaterThan(0n);
  });

  test("can be shut down from outside for each reason", async () => {
    // with xl's letter for it, if xl works
    const reasons: [reason: ShutdownReason, letter: string][] = [
      ["poweroff", "-"],
      ["reboot", "r"],
      ["suspend", "s"],
      ["crash", "c"],
      ["watchdog", "w"],
    ];
    for (const [reason, letter] of reasons) {
      using guest = await startGuest({ kind, xen });
      const domain = xen.domains.get(guest.domid);
      domain.forceShutdown(reason);
      expect(domain.info()).toMatchObject({ shutdownReason: reason });
      expect(domain.info().flags).toContain("shutdown");
      if (!toolsWork) continue;
      const theirs = (await xlList()).find(({ domid }) => domid === guest.domid);
      expect(theirs?.state.slice(3, 5)).toBe(`s${letter}`);
    }
  });
});

toolsTest("all vcpus of all domains are those of xl vcpu-list", async () => {
  using first = await startGuest({ kind, vcpus: 3, xen });
  using second = await startGuest({ kind, xen });
  const ours = xen.domains.listVcpus();
  const theirs = await xlVcpuList();
  expect(places(ours)).toEqual(places(theirs.map(({ domid, vcpu }) => ({ domid, id: vcpu }))));
  expect(ours.filter(({ domid }) => domid === first.domid).map(({ state }) => state)).toEqual([
    expect.not.stringMatching("offline") as never,
    "offline",
    "offline",
  ]);
  const known = xen.domains.list();
  await second.destroy();
  expect(places(xen.domains.listVcpus(known))).toEqual(places(ours).filter((place) => place !== `${second.domid}.0`));
});

describe("a vcpu that does not exist", () => {
  test("throws an error that lists the domain's vcpus", async () => {
    using guest = await startGuest({ kind, vcpus: 2, xen });
    const vcpu = xen.domains.get(guest.domid).vcpus.get(2);
    for (const ask of [() => vcpu.info(), () => vcpu.affinity(), () => vcpu.setAffinity({ hard: [0] })]) {
      expect(ask).toThrow(XenError);
      expect(ask).toThrow(`domain ${guest.domid} has no vcpu 2, its vcpus are 0 to 1`);
    }
  });

  test("throws a XenNoSuchDomainError if its domain is gone", async () => {
    const guest = await startGuest({ kind, xen });
    const domain = xen.domains.get(guest.domid);
    await guest.destroy();
    for (const ask of [
      () => domain.info(),
      () => domain.vcpus.list(),
      () => domain.vcpus.get(0).info(),
      () => domain.vcpus.get(0).affinity(),
      () => domain.pause(),
      () => domain.forceShutdown("crash"),
      () => domain.memory.setLimitKiB(4096),
      () => domain.scheduling(),
      () => domain.nodeAffinity(),
      () => domain.hvmParameter("store_pfn"),
      () => domain.memory.reservation(),
      () => domain.memory.maximumGfn(),
    ]) {
      expect(ask).toThrow(XenNoSuchDomainError);
      expect(ask).toThrow(expect.objectContaining({ domid: domain.domid }));
    }
    // One after the other: a promise that rejects while another is awaited has no handler yet.
    for (const ask of [() => domain.destroy(), () => domain.memory.populate({ first: 0, count: 1 })]) {
      expect(await ask().catch((error: unknown) => error)).toBeInstanceOf(XenNoSuchDomainError);
    }
  });
});

describe("a domain's memory", () => {
  test("can be populated and released", async () => {
    using guest = await startGuest({ kind: kind === "pv" ? "pvh" : kind, xen });
    const domain = xen.domains.get(guest.domid);
    // A starting guest puts shared pages in place of its own pages, which Xen then takes back.
    domain.pause();
    const before = domain.info().totalPages;
    domain.memory.setLimitKiB(1 << 20);
    // Above all frames of the guest.
    const first = Number(domain.memory.maximumGfn()) + 0x1000;
    const given = await domain.memory.populate({ first, count: 100 });
    expect(given.map(Number)).toEqual(Array.from({ length: 100 }, (_, index) => first + index));
    expect(domain.info().totalPages).toBe(before + 100);
    expect(Number(domain.memory.maximumGfn())).toBe(first + 99);
    await domain.memory.release({ frames: given.slice(10) });
    expect(domain.info().totalPages).toBe(before + 10);
    expect(await domain.memory.populate({ frames: [] })).toEqual([]);
  });

  test("beyond its limit throws an error with the number of extents done", async () => {
    using guest = await startGuest({ kind: kind === "pv" ? "pvh" : kind, xen });
    const domain = xen.domains.get(guest.domid);
    domain.pause();
    const { totalPages, maximumPages } = domain.info();
    const first = Number(domain.memory.maximumGfn()) + 0x1000;
    const error = await domain.memory.populate({ first, count: 1000 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenIncompleteError);
    expect((error as XenIncompleteError).completed).toBe(domain.info().totalPages - totalPages);
    expect(domain.info().totalPages).toBeLessThanOrEqual(maximumPages);
    expect(String(error)).toContain("expected 1000 extents");
  });

  test("has no frames above the highest", () => {
    expect(Number(xen.host.maximumFrame())).toBeGreaterThanOrEqual(xen.host.info().highestMfn);
  });
});

describe("destroying a domain", () => {
  test("does not block the program, and removes the domain", async () => {
    using guest = await startGuest({ kind: kind === "pv" ? "pvh" : kind, xen });
    const domain = xen.domains.get(guest.domid);
    domain.memory.setLimitKiB(1 << 20);
    // the memory of domains that ended before
    await untilSettled(() => xen.host.info().freePages > 20_000);
    await domain.memory.populate({ first: 1 << 20, count: 20_000 });
    const free = await freePages(xen);
    const pages = domain.info().totalPages;
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    await domain.destroy();
    clearInterval(turning);
    expect(turns).toBeGreaterThan(0);
    expect(xen.domains.list().map(({ domid }) => domid)).not.toContain(guest.domid);
    expect(await freePages(xen)).toBeGreaterThanOrEqual(free + pages - 64);
  });

  test("a thousand times at once, all aborted, crashes nothing and leaks nothing", async () => {
    using guest = await startGuest({ kind, xen });
    const domain = xen.domains.get(guest.domid);
    const abort = new AbortController();
    const reasons = Array.from({ length: 1000 }, () =>
      domain.destroy({ signal: abort.signal }).catch((reason: unknown) => reason),
    );
    abort.abort("enough");
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(["enough"]));
    // The first of them has begun, and continues.
    const deadline = performance.now() + 50_000;
    while (xen.domains.list().some(({ domid }) => domid === guest.domid)) {
      if (performance.now() > deadline) throw new Error("the destruction that has begun does not end");
      await Bun.sleep(5);
    }
  });
});
