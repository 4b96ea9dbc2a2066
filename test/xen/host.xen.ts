import { describe, expect, test } from "bun:test";
import { XenBusyError, Xen, XenError } from "../../src/index.ts";
import { toolsTest } from "./c-tools.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { xlCpuPools, xlInfo, xlTopology } from "./xl.ts";

const mebibytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

const listed = async (): Promise<string> => await Bun.$`xl sched-credit2 -s`.text();

/** Returns the code of the error that the call throws. */
function refused(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof XenError) return error.code;
    throw error;
  }
  return "none";
}

toolsTest("the host is what xl info says", async () => {
  using xen = Xen.open();
  const host = xen.host.info();
  const info = await xlInfo();
  const { pageBytes } = xen.version;
  expect({
    nr_cpus: host.onlineCpus,
    max_cpu_id: host.highestCpu,
    nr_nodes: host.onlineNodes,
    cores_per_socket: host.coresPerSocket,
    threads_per_core: host.threadsPerCore,
    cpu_mhz: (host.cpuKHz / 1000).toFixed(3),
    total_memory: mebibytes(host.totalPages * pageBytes),
    outstanding_claims: host.outstandingPages,
  }).toEqual({
    nr_cpus: Number(info.get("nr_cpus")),
    max_cpu_id: Number(info.get("max_cpu_id")),
    nr_nodes: Number(info.get("nr_nodes")),
    cores_per_socket: Number(info.get("cores_per_socket")),
    threads_per_core: Number(info.get("threads_per_core")),
    cpu_mhz: info.get("cpu_mhz") ?? "",
    total_memory: Number(info.get("total_memory")),
    outstanding_claims: Number(info.get("outstanding_claims")),
  });
  expect(
    Math.abs(mebibytes((host.freePages + host.scrubPages) * pageBytes) - Number(info.get("free_memory"))),
  ).toBeLessThanOrEqual(4);
});

toolsTest("the platform's capabilities are those that xl info names", async () => {
  using xen = Xen.open();
  const info = await xlInfo();
  // xl shows pass-through once for each kind of guest.
  const theirs = (info.get("virt_caps") ?? "").replaceAll("-", "_").split(" ");
  const named = theirs.filter((name) => !name.endsWith("_directio")).toSorted();
  const ours = xen.host.info().capabilities;
  expect(ours.includes("directio")).toBe(named.length < theirs.length);
  expect(ours.filter((name) => name !== "directio").toSorted()).toEqual(expect.arrayContaining(named));
});

toolsTest("cpus and nodes are where xl info -n says", async () => {
  using xen = Xen.open();
  const { cpus, nodes } = await xlTopology();
  expect(xen.host.cpus()).toEqual(cpus);
  const ours = xen.host.numaNodes();
  expect(
    ours.map(({ node, totalBytes, distances }) => ({ node, totalMiB: mebibytes(totalBytes), distances })),
  ).toMatchObject(nodes.map(({ node, totalMiB, distances }) => ({ node, totalMiB, distances })));
  for (const [index, { freeBytes }] of ours.entries()) {
    expect(Math.abs(mebibytes(freeBytes) - (nodes[index]?.freeMiB ?? 0))).toBeLessThanOrEqual(8);
  }
});

test("cpus' idle times grow, and add up with the domains' times to the elapsed time", async () => {
  using xen = Xen.open();
  const now = (): { from: number; idle: bigint[]; busy: bigint; to: number } => ({
    from: performance.now(),
    idle: xen.host.cpuIdleTimesNs(),
    busy: xen.domains.list().reduce((sum, { cpuTimeNs }) => sum + cpuTimeNs, 0n),
    to: performance.now(),
  });
  const before = now();
  await Bun.sleep(300);
  const after = now();
  expect(after.idle.length).toBe(xen.host.info().onlineCpus);
  const idle = after.idle.map((time, cpu) => time - (before.idle[cpu] ?? 0n));
  expect(idle.every((time) => time >= 0n)).toBe(true);
  const counted = Number(idle.reduce((sum, time) => sum + time, after.busy - before.busy)) / 1e6;
  // Xen's own work belongs to no domain, and on an emulated machine it is a lot.
  expect(counted).toBeGreaterThan((after.from - before.to) * after.idle.length * 0.5);
  expect(counted).toBeLessThan((after.to - before.from) * after.idle.length * 1.05);
});

describe("Xen's console", () => {
  toolsTest("has the text that xl dmesg prints", async () => {
    using xen = Xen.open();
    const text = xen.host.console.text();
    const printed = await Bun.$`xl dmesg`.text();
    expect(text.length).toBeGreaterThan(1000);
    expect(printed.startsWith(text)).toBe(true);
  });

  test("can be followed: the output of a debug key arrives in pieces that make the whole", async () => {
    using xen = Xen.open();
    const abort = new AbortController();
    const pieces: string[] = [];
    const follower = xen.host.console.follow({ intervalMs: 20, signal: abort.signal });
    const first = await follower.next();
    expect(first.value).toBe(xen.host.console.text());
    const waiting = follower.next();
    xen.host.sendDebugKeys("h");
    pieces.push((await waiting).value ?? "");
    // The line that explains the key itself.
    while (!/ascii '68'.*\n/.test(pieces.join(""))) pieces.push((await follower.next()).value ?? "");
    await follower.return();
    expect(xen.host.console.text()).toContain(pieces.join(""));
    expect(follower.lostBytes).toBe(0);
    expect(await follower.next()).toEqual({ done: true, value: undefined });
  });

  test("is followed until the signal aborts", async () => {
    using xen = Xen.open();
    const abort = new AbortController();
    const follower = xen.host.console.follow({ from: "now", signal: abort.signal });
    const waiting = follower.next().catch((reason: unknown) => reason);
    abort.abort("enough");
    expect(await waiting).toBe("enough");
  });
});

describe("cpu pools", () => {
  toolsTest("are those that xl cpupool-list shows", async () => {
    using xen = Xen.open();
    const theirs = await xlCpuPools();
    expect(xen.cpupools.list()).toEqual(
      theirs.map(({ scheduler, domains, cpus }, id) => ({ id, scheduler: scheduler as "credit2", domains, cpus })),
    );
    expect(xen.cpupools.freeCpus()).toEqual([]);
  });

  test("can be created, filled with cpus and domains, emptied and destroyed", async () => {
    using others = new EmptyDomains(1, new Uint8Array(16));
    const domid = others.domids[0] ?? -1;
    using xen = Xen.open();
    const { cpupools } = xen;
    const first = cpupools.get(0);
    const { scheduler, cpus } = first.info();
    const last = cpus.at(-1) ?? 0;
    const made = cpupools.create();
    const { id } = made;
    try {
      expect(made.info()).toEqual({ id, scheduler, domains: 0, cpus: [] });
      await first.removeCpu(last);
      expect(cpupools.freeCpus()).toEqual([last]);
      made.addCpu(last);
      made.moveDomain(domid);
      expect(cpupools.list().map(({ id, domains, cpus }) => ({ id, domains, cpus }))).toEqual([
        { id: 0, domains: 1, cpus: cpus.slice(0, -1) },
        { id, domains: 1, cpus: [last] },
      ]);
      expect(xen.domains.get(domid).info().cpupool).toBe(id);
      expect(() => made.destroy()).toThrow(XenBusyError);
      first.moveDomain(domid);
      await made.removeCpu();
      first.addCpu(last);
    } finally {
      made.destroy();
    }
    expect(cpupools.list().length).toBe(1);
    expect(() => made.info()).toThrow(expect.objectContaining({ code: "ENOENT" }));
  });
});

toolsTest("the scheduler is xl's, and takes what it is told", async () => {
  using xen = Xen.open();
  const pool = xen.cpupools.get(0);
  const before = pool.schedulerParameters();
  expect(before.scheduler as string).toBe((await xlInfo()).get("xen_scheduler") ?? "");
  if (before.scheduler !== "credit2") throw new Error("credit2 is what Xen starts with");
  expect(await listed()).toContain(`ratelimit=${before.ratelimitUs}us`);
  pool.setSchedulerParameters({ ratelimitUs: 2500 });
  expect(pool.schedulerParameters()).toEqual({ scheduler: "credit2", ratelimitUs: 2500 });
  expect(await listed()).toContain("ratelimit=2500us");
  pool.setSchedulerParameters({ ratelimitUs: before.ratelimitUs });
  expect(() => pool.setSchedulerParameters({ timesliceMs: 5 })).toThrow("(ratelimitUs), received timesliceMs");
});

test("sleep statistics are returned if Xen manages power, and refused with the operation's name otherwise", () => {
  using xen = Xen.open();
  if (process.arch === "arm64") {
    expect(refused(() => xen.host.power.idle(0))).toBe("ERR_NOT_IN_THIS_RELEASE");
    return;
  }
  const [before] = xen.host.cpuIdleTimesNs();
  const { states, idleTimeNs, lastState } = xen.host.power.idle(0);
  expect(states.length).toBeGreaterThanOrEqual(2);
  expect(lastState).toBeLessThan(states.length);
  expect(idleTimeNs).toBeGreaterThanOrEqual(before ?? 0n);
  expect(refused(() => xen.host.power.idle(4000))).toBe("EINVAL");
  // An emulated machine has no choice of frequencies.
  expect(refused(() => xen.host.power.performance(0))).toBe("ENODEV");
});
