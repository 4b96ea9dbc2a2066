/** Checks that every public function that takes words answers an unknown one alike. */

import { afterAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Metrics } from "../../src/metrics.ts";
import { consoleRing, sharedBuffer } from "../../src/ring.ts";
import { encodeSavedRecord } from "../../src/saved-state.ts";
import { SimulatedXen, tinyKernel } from "../../src/testing.ts";

const simulated = new SimulatedXen({ domains: [{ name: "web", type: "hvm" }] });
const xen = simulated.open();
afterAll(() => {
  xen.close();
  simulated.close();
});

/** A word that the compiler would refuse. */
const wrong = (word: string): never => word as never;

const guest = xen.domains.get(1);
const machine = (options: object): SimulatedXen => new SimulatedXen(options as never);

const savedPage = { layer: "libxc", type: "PAGE_DATA", pfns: [0], contents: new Uint8Array(4096) } as const;

/** The calls that take words of a type, or words of their own: each with a misspelt word, and the right one. */
const CALLS: readonly (readonly [words: string, call: string, right: string, make: () => unknown])[] = [
  ["AbiChoice", "Xen.open()", "nearest", () => simulated.open({ abi: wrong("nearset") })],
  ["a module", "abi.load()", "sysctl", () => xen.abi.load(wrong("sysclt"))],
  ["a module", "abi.loadAny()", "sysctl.constants", () => xen.abi.loadAny("sysctl.constant")],
  ["an operation", "xen.domctl()", "pausedomain", () => xen.domctl("pauzedomain" as "pausedomain", 1)],
  ["an operation", "xen.memoryOp()", "maximum_gpfn", () => xen.memoryOp("maximum_gfpn" as "maximum_ram_page")],
  [
    "SavedPageType",
    "encodeSavedRecord()",
    "NOTAB",
    () => encodeSavedRecord({ ...savedPage, types: [wrong("NOTABS")] }),
  ],
  ["Architecture", "xen.runsOn()", "arm64", () => xen.runsOn(wrong("amr64"))],
  ["Architecture", "abi.runsOn()", "x86_64", () => xen.abi.runsOn(wrong("x86-64"))],
  ["Architecture", "tinyKernel()", "arm64", () => tinyKernel(wrong("arm46"))],
  ["Architecture", "new SimulatedXen()", "x86_64", () => machine({ architecture: "x86-64" })],
  ["CollectorName", "new Metrics()", "domains", () => new Metrics(xen, { collectors: [wrong("domain")] })],
  ["Dialect", "new Metrics()", "xen_exporter", () => new Metrics(xen, { names: wrong("xen-exporter") })],
  ["MetricsNames", "new Metrics()", "xen-ts", () => new Metrics(xen, { names: wrong("xents") })],
  ["MetricsFormat", "metrics.text()", "openmetrics", () => new Metrics(xen, {}).text(wrong("openmetric"))],
  ["ConsoleType", "domain.console()", "serial", () => guest.console({ type: wrong("seriel") })],
  ["via", "domain.console()", "ring", () => guest.console({ via: wrong("rings") })],
  ["via", "domains.watch()", "polling", () => xen.domains.watch({ via: wrong("poling") })],
  ["from", "host.console.follow()", "beginning", () => xen.host.console.follow({ from: wrong("begining") })],
  ["TraceClass", "host.trace()", "sched", () => xen.host.trace({ events: [wrong("shed")] })],
  ["nodes", "domain.setNodeAffinity()", "auto", () => guest.setNodeAffinity(wrong("atuo"))],
  ["cpus", "vcpu.setAffinity()", "all", () => guest.vcpus.get(0).setAffinity({ hard: wrong("lal") })],
  ["PlainEventName", "domain.monitor()", "cpuid", () => guest.monitor({ events: [wrong("cpiud")] })],
  [
    "PageAccess",
    "monitor.setAccess()",
    "rw-",
    async () => {
      using monitor = await guest.monitor({ events: [] });
      monitor.setAccess(1, 1, wrong("rwz"));
    },
  ],
  ["HvmParameter", "domain.hvmParameter()", "store_pfn", () => guest.hvmParameter(wrong("store_pfm"))],
  ["HvmParameter", "domain.setHvmParameter()", "store_pfn", () => guest.setHvmParameter(wrong("STORE_PFN_"), 1n)],
  ["ShutdownReason", "domain.forceShutdown()", "reboot", () => guest.forceShutdown(wrong("rebot"))],
  ["ShutdownReason", "simulated.domain().shutdown()", "crash", () => simulated.domain(1).shutdown(wrong("crush"))],
  ["SchedulerName", "cpupools.create()", "credit2", () => xen.cpupools.create(wrong("credit_2"))],
  ["SchedulerName", "new SimulatedXen()", "credit", () => machine({ scheduler: "credti" })],
  ["HostCapability", "new SimulatedXen()", "shadow", () => machine({ hostCapabilities: ["shadwo"] })],
  ["clock", "new SimulatedXen()", "manual", () => machine({ clock: "manuel" })],
  ["DomainState", "new SimulatedXen()", "paused", () => machine({ domains: [{ state: "pauzed" }] })],
  ["DomainType", "simulated.createDomain()", "pvh", () => simulated.createDomain({ type: wrong("pvhh") })],
  ["VcpuState", "simulated vcpu.set()", "offline", () => simulated.domain(1).vcpus[0]?.set({ state: wrong("ofline") })],
  ["ErrorCode", "simulated.fail()", "EAGAIN", () => simulated.fail("domctl", wrong("EAGIAN"))],
  ["an operation", "simulated.fail()", "pausedomain", () => simulated.fail("domctl pausdomain", "EPERM")],
  ["an operation", "simulated.slow()", "domctl", () => simulated.slow("domclt", { seconds: 1 })],
  ["VirqName", "eventChannels.bindVirq()", "VIRQ_CON_RING", () => xen.eventChannels.bindVirq(wrong("VIRQ_CON_RIGN"))],
  [
    "XenStoreAccess",
    "store.setPermissions()",
    "read",
    () => xen.store.setPermissions("/a", { owner: 0, others: wrong("raed") }),
  ],
  ["Resource", "mapResource()", "grant_table", () => xen.foreignMemory.mapResource(1, { type: wrong("grant_tabel") })],
  [
    "Resource",
    "resourceFrames()",
    "status",
    () => xen.foreignMemory.resourceFrames(1, { type: "grant_table", id: wrong("statsu") }),
  ],
  ["XenStoreFeature", "store.setFeatures()", "error", () => xen.store.setFeatures(1, [wrong("eror")])],
  ["RingSide", "consoleRing()", "front", () => consoleRing(sharedBuffer(new ArrayBuffer(4096)), wrong("frnot"))],
  [
    "GuestKind",
    "domains.create()",
    "pvh",
    () => xen.domains.create({ name: "new", kind: wrong("pvhh"), kernel: "/", memoryMiB: 64 }),
  ],
  [
    "consoleServer",
    "domains.create()",
    "program",
    () => xen.domains.create({ name: "new", consoleServer: wrong("programm"), kernel: "/", memoryMiB: 64 }),
  ],
];

test.each(CALLS)(
  "a misspelt word (%s) throws a TypeError with the right one: %s, %s",
  async (_, _call, right, make) => {
    const error: unknown = await Promise.resolve()
      .then(make)
      .then(
        () => "nothing is thrown",
        (reason: unknown) => reason,
      );
    expect(String(error)).toMatch(/^TypeError: expected .* to be .*, received "[^"]+"; did you mean "[^"]+"\?$/);
    expect(String(error)).toEndWith(`did you mean "${right}"?`);
  },
);

/** Types of words that the library only returns, that methods of the caller's return, or that name members. */
const RETURNED = new Set([
  "AbiTable",
  "DomainFlag",
  "FileKind",
  "GuestStep",
  "HypfsKind",
  "MovingStep",
  "ValidationRule",
  "VchanRole",
  "X86RegisterName",
  "X86ShownRegisterName",
  "XenFeature",
  "XenbusConnectionEnd",
  "XenbusState",
]);

test("every public type of words is taken by a call of this test, or only returned", () => {
  const texts = [...new Bun.Glob("*.txt").scanSync(import.meta.dir)].map((name) =>
    readFileSync(join(import.meta.dir, name), "utf8"),
  );
  const types = texts.flatMap((text) =>
    [...text.matchAll(/^type (\w+)\n {2}(?:"|more than)/gm)].map(([, name]) => name ?? ""),
  );
  expect(types.length).toBeGreaterThan(15);
  const taken = new Set(CALLS.map(([words]) => words));
  expect(types.filter((name) => !taken.has(name) && !RETURNED.has(name))).toEqual([]);
});
