import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { XenNoSuchDomainError, XenUnsupportedOperationError, Xen, XenError } from "../../src/index.ts";
import { toolsTest } from "./c-tools.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { xlInfo } from "./xl.ts";

let xen: Xen;
let domains: EmptyDomains;
let domid: number;

beforeAll(() => {
  xen = Xen.open();
  domains = new EmptyDomains(1, new Uint8Array(16).fill(7));
  domid = domains.domids[0] ?? -1;
});

afterAll(() => {
  domains[Symbol.dispose]();
  xen[Symbol.dispose]();
});

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Reads Linux's description of the hypervisor. */
const sysfs = (name: string): string => readFileSync(`/sys/hypervisor/${name}`, "utf8").trim();

/** Returns the code of the error that an action throws, or null. */
const codeOf = (action: () => unknown): string | null => {
  const error = thrown(action);
  if (error === undefined) return null;
  if (error instanceof XenError) return error.code;
  throw error;
};

const { ENOENT, ENOSYS, EOPNOTSUPP, ESRCH, EINVAL } = constants.errno;

describe("by domctl on a real Xen,", () => {
  test("a limit set by one operation is read by others", () => {
    const kibibytes = 4096n;
    expect(xen.domctl("max_mem", domid, { max_memkb: kibibytes })).toBeUndefined();
    const { max_pages, domid: which } = xen.domctl("getdomaininfo", domid);
    expect([max_pages, which]).toEqual([(kibibytes * 1024n) / BigInt(xen.version.pageBytes), domid]);
    expect(xen.memoryOp("maximum_reservation", domid)).toBe(Number(max_pages));
    expect(xen.domains.get(domid).info().maximumPages).toBe(Number(max_pages));
  });

  test("a domain is paused once more and unpaused again", () => {
    const paused = (): boolean => xen.domains.get(domid).info().flags.includes("paused");
    expect(paused()).toBe(true);
    xen.domctl("unpausedomain", domid);
    expect(paused()).toBe(false);
    xen.domctl("pausedomain", domid);
    expect(paused()).toBe(true);
  });

  test("a handle set by an operation is the UUID in the list", () => {
    xen.domctl("setdomainhandle", domid, { handle: Array.from({ length: 16 }, (_, index) => index) });
    expect(xen.domains.get(domid).info().uuid).toBe("00010203-0405-0607-0809-0a0b0c0d0e0f");
  });

  toolsTest("dom0's vcpus have the affinity that xl tells", async () => {
    const cpus = xen.host.info().onlineCpus;
    using hard = xen.buffers.allocateBytes(8);
    const bitmap = { nr_bits: 64, bitmap: hard.asHypercallPtr() };
    xen.domctl("getvcpuaffinity", 0, { vcpu: 0, flags: 1, cpumap_hard: bitmap });
    expect(hard.value[0] ?? 0).toBeGreaterThanOrEqual(1);
    const listed = await Bun.$`xl vcpu-list 0`.text();
    expect(listed.split("\n").filter((line) => line.startsWith("Domain-0")).length).toBe(
      xen.domctl("getdomaininfo", 0).nr_online_vcpus,
    );
    expect(xen.domctl("getvcpuinfo", 0, { vcpu: 0 })).toMatchObject({ vcpu: 0, online: 1 });
    expect(cpus).toBeGreaterThan(0);
  });

  toolsTest("the scheduler's weight of dom0 is what xl tells, and changes where it is told to", async () => {
    const id = xen.sysctl("sched_id").sched_id;
    const weight = (): number => {
      const { u } = xen.domctl("scheduler_op.getinfo", domid, { sched_id: id });
      return u.credit2.weight;
    };
    const before = weight();
    xen.domctl("scheduler_op.putinfo", domid, { sched_id: id, u: { credit2: { weight: before + 44, cap: 0 } } });
    expect(weight()).toBe(before + 44);
    const listed = await Bun.$`xl sched-credit2 -d 0`.text();
    const { u } = xen.domctl("scheduler_op.getinfo", 0, { sched_id: id });
    expect(listed).toMatch(new RegExp(`Domain-0\\s+0\\s+${u.credit2.weight}\\b`));
  });

  test("a missing domain causes a XenNoSuchDomainError", () => {
    const error = thrown(() => xen.domctl("pausedomain", 4321));
    expect(error).toBeInstanceOf(XenNoSuchDomainError);
    expect(error).toMatchObject({ errno: ESRCH, operation: "domctl pausedomain", domid: 4321 });
  });

  test("Xen's error number for an invalid request is kept", () => {
    const error = thrown(() => xen.domctl("getvcpuinfo", 0, { vcpu: 0xffff }));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ operation: "domctl getvcpuinfo" });
    expect([EINVAL, ENOENT, ESRCH]).toContain((error as XenError).errno ?? 0);
  });
});

describe("by sysctl on a real Xen,", () => {
  toolsTest("the host is what xl info says", async () => {
    const info = await xlInfo();
    const { nr_cpus, total_pages, max_cpu_id } = xen.sysctl("physinfo");
    expect([nr_cpus, max_cpu_id]).toEqual([Number(info.get("nr_cpus")), Number(info.get("max_cpu_id"))]);
    expect(((Number(total_pages) * xen.version.pageBytes) >> 20) >>> 0).toBe(Number(info.get("total_memory")) >>> 0);
  });

  test("a query with null returns the count of the elements that then fill a buffer", () => {
    const { num_cpus } = xen.sysctl("cputopoinfo", {});
    expect(num_cpus).toBe(xen.host.info().highestCpu + 1);
    using cpus = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCputopo, num_cpus);
    const filled = xen.sysctl("cputopoinfo", { num_cpus, cputopo: cpus.asHypercallPtr() });
    expect(filled.num_cpus).toBe(num_cpus);
    expect(cpus.value.get(0).socket).toBe(0);
  });

  test("each cpu has been idle for a while", () => {
    const { onlineCpus } = xen.host.info();
    using cpus = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCpuinfo, onlineCpus);
    const { nr_cpus } = xen.sysctl("getcpuinfo", { max_cpus: onlineCpus, info: cpus.asHypercallPtr() });
    expect(nr_cpus).toBe(onlineCpus);
    expect(cpus.value.get(0).idletime).toBeGreaterThan(0n);
  });

  toolsTest("the cpu pool has the domains that there are, and the cpus that xl tells", async () => {
    using cpus = xen.buffers.allocateBytes(8);
    const cpumap = { nr_bits: 64, bitmap: cpus.asHypercallPtr() };
    const { n_dom, cpupool_id } = xen.sysctl("cpupool_op.info", { cpupool_id: 0, cpumap });
    const [, line = ""] = (await Bun.$`xl cpupool-list`.text()).split("\n");
    const [, count, , , doms] = line.trim().split(/\s+/);
    expect([cpupool_id, n_dom]).toEqual([0, Number(doms)]);
    const bits = cpus.value.reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
    expect(bits).toBe(Number(count));
  });

  test("the node's free memory equals the host's", () => {
    const { u } = { u: xen.sysctl("availheap", { min_bitwidth: 0, max_bitwidth: 0, node: -1 }) };
    const { free_pages } = xen.sysctl("physinfo");
    expect(Math.abs(Number(u.avail_bytes) / xen.version.pageBytes - Number(free_pages))).toBeLessThan(2000);
  });

  test("debug keys reach Xen's console", async () => {
    xen.host.sendDebugKeys("h");
    expect(xen.host.console.text()).toContain("'h' pressed");
  });
});

describe("by operations open to every domain,", () => {
  test("the version equals that in /sys/hypervisor", () => {
    const number = xen.versionOp("version");
    expect([number >>> 16, number & 0xffff]).toEqual([Number(sysfs("version/major")), Number(sysfs("version/minor"))]);
    const { value, id } = xen.versionOp("build_id", { len: 64 }, (build, value) => ({ value, id: build.buf }));
    expect(id.slice(0, value).toHex()).toBe(readFileSync("/sys/hypervisor/properties/buildid").toHex());
    expect(xen.versionOp("build_id", null)).toEqual({ value, output: null });
    const { submap } = xen.versionOp("get_features", { submap_idx: 0 });
    expect(submap).toBe(Number.parseInt(sysfs("properties/features").slice(-8), 16));
  });

  test("dom0's vcpu is up and has run for a while, on x86", () => {
    if (!xen.runsOn("x86_64")) return;
    expect(xen.vcpuOp("is_up", 0)).toBe(1);
    const { state_entry_time, time } = xen.vcpuOp("get_runstate_info", 0);
    expect(state_entry_time).toBeGreaterThan(0n);
    expect(time[0] ?? 0n).toBeGreaterThan(0n);
  });
});

describe("by operations on memory, event channels and grants,", () => {
  test("the machine's highest frame agrees with the host, and dom0's memory with the list", () => {
    const { highestMfn } = xen.host.info();
    expect(xen.memoryOp("maximum_ram_page")).toBeOneOf([highestMfn, highestMfn + 1]);
    expect(xen.memoryOp("current_reservation", 0)).toBe(xen.domains.get(0).info().totalPages);
  });

  test("pages are added to a domain and removed again", () => {
    const here: Xen = xen;
    if (here.atLeast("4.17") && here.abi.architecture === "arm64") {
      // A pool for the domain's page tables, which newer releases require.
      here.domctl("set_paging_mempool_size", domid, { size: 4n << 20n });
      expect(here.domctl("get_paging_mempool_size", domid).size).toBe(4n << 20n);
    }
    const before = xen.memoryOp("current_reservation", domid);
    using frames = xen.buffers.makeMutSlice(new BigUint64Array([0n, 1n]));
    const extents = { domid, nr_extents: 2n, extent_order: 0, extent_start: frames.asHypercallPtr() };
    expect(xen.memoryOp("populate_physmap", extents)).toBe(2);
    expect(xen.memoryOp("current_reservation", domid)).toBe(before + 2);
    expect(xen.memoryOp("decrease_reservation", extents)).toBe(2);
    expect(xen.memoryOp("current_reservation", domid)).toBe(before);
  });

  test("a port allocated in a domain is unbound, and gone after a reset", () => {
    const { port } = xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 });
    const unbound = xen.eventChannelOp("status", { dom: domid, port });
    const { EVTCHNSTAT_unbound, EVTCHNSTAT_closed } = xen.abi.load("event_channel.constants");
    expect(unbound.status).toBe(EVTCHNSTAT_unbound);
    xen.eventChannelOp("reset", { dom: domid });
    expect(xen.eventChannelOp("status", { dom: domid, port }).status).toBe(EVTCHNSTAT_closed);
  });

  test("the grant table has limits", () => {
    const size = xen.grantTableOp("query_size", { dom: domid });
    expect([size.dom, size.status]).toEqual([domid, xen.abi.load("grant_table.constants").GNTST_okay]);
    expect(size.max_nr_frames).toBeGreaterThan(0);
    expect(xen.grantTableOp("get_version", { dom: domid }).version).toBeGreaterThanOrEqual(0);
  });
});

describe("for operations that this Xen lacks in part,", () => {
  test("the errors for missing Flask and performance counters name the operation", () => {
    const here: Xen = xen;
    for (const [action, operation] of [
      [() => xen.xsmOp("policyvers"), "xsm_op policyvers"],
      ...(here.runsOn("x86_64") ? [[() => here.xenpmuOp("mode_get"), "xenpmu_op mode_get"] as const] : []),
    ] as const) {
      const error = thrown(action);
      expect(error).toBeInstanceOf(XenUnsupportedOperationError);
      expect(error).toMatchObject({ operation });
      expect([ENOSYS, EOPNOTSUPP]).toContain((error as XenError).errno ?? 0);
    }
  });

  test("the trace of a vcpu, which needs hardware, throws a XenError", () => {
    const here: Xen = xen;
    if (!here.atLeast("4.15") || !here.runsOn("x86_64")) return;
    const error = thrown(() => here.domctl("vmtrace_op.enable", domid, { vcpu: 0 }));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ operation: "domctl vmtrace_op.enable" });
  });

  test("the hypervisor's file system has a numeric version, or is missing", () => {
    expect(codeOf(() => expect(xen.hypfsOp("get_version")).toBeGreaterThan(0))).toBeOneOf([null, "ENOSYS"]);
  });

  test("kexec reports that no crash kernel is loaded", () => {
    const here: Xen = xen;
    if (!here.runsOn("x86_64")) return;
    expect(codeOf(() => expect(here.kexecOp("kexec_status", { type: 1 })).toBe(0))).toBeOneOf([null, "ENOSYS"]);
  });

  test("the error of a device model's operation on a missing domain names the domain", () => {
    const here: Xen = xen;
    if (!here.atLeast("4.15")) return;
    const error = thrown(() => here.dmOp("destroy_ioreq_server", 4321, { id: 0 }));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ operation: "dm_op destroy_ioreq_server" });
  });

  test("an operation of newer releases is refused with the names of those releases", () => {
    if (xen.atLeast("4.21")) return;
    const call = xen.domctl as unknown as (name: string, domid: number) => unknown;
    const error = thrown(() => call("get_domain_state", 0));
    expect(error).toBeInstanceOf(XenUnsupportedOperationError);
    expect(String(error)).toContain("4.21, 4.22 have it");
  });
});

test("a multicall on a real Xen returns each operation's own outcome", () => {
  const [version, host, missing, ram] = xen.multicall((ops) => [
    ops.versionOp("version"),
    ops.sysctl("physinfo"),
    ops.domctl("pausedomain", 4321),
    ops.memoryOp("maximum_ram_page"),
  ]);
  expect(version.value).toBe(xen.versionOp("version"));
  expect(host.value?.total_pages).toBe(xen.sysctl("physinfo").total_pages);
  expect(missing.error).toBeInstanceOf(XenNoSuchDomainError);
  expect(ram.value).toBe(xen.memoryOp("maximum_ram_page"));
});
