/** The host, by sysctl: held against Linux's view of the machine, Xen's console, and Xen's own memory. */

import { expect } from "bun:test";
import { XenError } from "../../../src/index.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import { until } from "./time.ts";

const lab = (["4.14", "4.17", "4.20"] as const).map((release) => scenesAt(release, "x86_64"));
const x86 = scenesFor({ on: "x86_64" });
const x86Since420 = scenesFor({ on: "x86_64", from: "4.18" });
const x86Since421 = scenesFor({ on: "x86_64", from: "4.21" });
const arm = scenesFor({ on: "arm64" });
const overlays = scenesFor({ on: "arm64", from: "4.19" });

/** The first leaf of CPUID has the vendor's name in ebx, edx, ecx. */
function vendorOf({ b, c, d }: { readonly b: number; readonly c: number; readonly d: number }): string {
  return Buffer.from(Uint32Array.of(b, d, c).buffer).toString("latin1");
}

const noDriver = "Xen has no frequency driver here";

export const hostScenes: readonly Scene[] = [
  x86.succeeds("sysctl pcitopoinfo", "Linux's list of PCI devices", (stage) => {
    const { xen } = stage;
    const { XEN_INVALID_DEV } = xen.abi.load("sysctl.constants");
    const devices = stage.keep(xen.buffers.allocateArray(xen.abi.load("physdev").PhysdevPciDevice, 2));
    devices.value.get(1).bus = 0x77;
    const nodes = stage.list32([0, 0]);
    const { num_devs } = xen.sysctl("pcitopoinfo", {
      num_devs: 2,
      devs: devices.asHypercallPtr(),
      nodes: nodes.pointer,
    });
    const [bridge, absent] = nodes.values;
    expect(stage.file("/sys/bus/pci/devices/0000:00:00.0/class")).toStartWith("0x0600");
    expect([num_devs, absent === XEN_INVALID_DEV, bridge === XEN_INVALID_DEV]).toEqual([2, true, false]);
  }),
  x86.succeeds("sysctl get_cpu_featureset", "the processor's policy, in leaf 1 of CPUID", (stage) => {
    const { xen } = stage;
    const { XEN_SYSCTL_cpu_featureset_host: index } = xen.abi.load("sysctl.constants");
    const { nr_features } = xen.sysctl("get_cpu_featureset", { index });
    const features = stage.list32(Array.from({ length: nr_features }, () => 0));
    xen.sysctl("get_cpu_featureset", { index, nr_features, features: features.pointer });
    const counts = xen.sysctl("get_cpu_policy", { index });
    const leaves = stage.keep(xen.buffers.allocateArray(xen.abi.load("arch-x86/xen").XenCpuidLeaf, counts.nr_leaves));
    const msrs = stage.keep(xen.buffers.allocateArray(xen.abi.load("arch-x86/xen").XenMsrEntry, counts.nr_msrs));
    const { nr_leaves, nr_msrs } = counts;
    const lists = { leaves: leaves.asHypercallPtr(), msrs: msrs.asHypercallPtr() };
    xen.sysctl("get_cpu_policy", { index, nr_leaves, nr_msrs, ...lists });
    const one = Array.from({ length: nr_leaves }, (_, at) => leaves.value.get(at)).find(({ leaf }) => leaf === 1);
    expect(features.values.slice(0, 2)).toEqual([one?.d ?? -1, one?.c ?? -1]);
  }),
  x86.succeeds("sysctl get_cpu_policy", "the processor's vendor in /proc/cpuinfo", (stage) => {
    const { xen } = stage;
    const { XEN_SYSCTL_cpu_policy_host: index } = xen.abi.load("sysctl.constants");
    const { nr_leaves, nr_msrs } = xen.sysctl("get_cpu_policy", { index });
    const leaves = stage.keep(xen.buffers.allocateArray(xen.abi.load("arch-x86/xen").XenCpuidLeaf, nr_leaves));
    const msrs = stage.keep(xen.buffers.allocateArray(xen.abi.load("arch-x86/xen").XenMsrEntry, nr_msrs));
    const lists = { leaves: leaves.asHypercallPtr(), msrs: msrs.asHypercallPtr() };
    xen.sysctl("get_cpu_policy", { index, nr_leaves, nr_msrs, ...lists });
    expect(stage.file("/proc/cpuinfo")).toContain(vendorOf(leaves.value.get(0)));
  }),
  ...lab.map((some) =>
    some.succeeds("sysctl get_cpu_levelling_caps", "the header's list of capabilities", ({ xen }) => {
      const constants = Object.entries(xen.abi.load("sysctl.constants"));
      const known = constants.filter(([name]) => name.startsWith("XEN_SYSCTL_CPU_LEVELCAP_"));
      const mask = known.reduce((sum, [, bits]) => sum | Number(bits), 0);
      const { caps } = xen.sysctl("get_cpu_levelling_caps");
      expect([known.length > 0, caps & ~mask]).toEqual([true, 0]);
    }),
  ),
  ...(["get_cpufreq_para", "get_cpufreq_avgfreq", "set_cpufreq_para"] as const).map((name) =>
    x86.refuses(`sysctl pm_op.${name}`, ["EINVAL", "ENODEV", "ENOSYS"], noDriver, ({ xen }) =>
      xen.sysctl(`pm_op.${name}`, { cpuid: 0 }),
    ),
  ),
  x86.refuses("sysctl pm_op.set_cpufreq_gov", ["EINVAL", "ENODEV", "ENOSYS"], noDriver, ({ xen }) =>
    xen.sysctl("pm_op.set_cpufreq_gov", {
      cpuid: 0,
      u: { set_gov: { scaling_governor: Buffer.from("performance".padEnd(16, "\0")) } },
    }),
  ),
  x86Since420.refuses("sysctl pm_op.set_cpufreq_cppc", ["EINVAL", "ENODEV", "ENOSYS"], noDriver, ({ xen }) =>
    xen.sysctl("pm_op.set_cpufreq_cppc", { cpuid: 0 }),
  ),
  x86Since421.refuses("sysctl pm_op.get_cpufreq_cppc", ["EINVAL", "ENODEV"], noDriver, ({ xen }) =>
    xen.sysctl("pm_op.get_cpufreq_cppc", { cpuid: 0 }),
  ),
  ...(["enable_turbo", "disable_turbo"] as const).map((name) =>
    x86.refuses(`sysctl pm_op.${name}`, ["EACCES", "EINVAL", "ENODEV", "ENOSYS"], noDriver, ({ xen }) =>
      xen.sysctl(`pm_op.${name}`, { cpuid: 0 }),
    ),
  ),
  ...(["get_max_px", "get_pxstat", "reset_pxstat"] as const).map((name) =>
    x86.refuses(`sysctl get_pmstat.${name}`, ["EINVAL", "ENODEV"], noDriver, ({ xen }) =>
      xen.sysctl(`get_pmstat.${name}`, { cpuid: 0 }),
    ),
  ),
  x86.succeeds("sysctl get_pmstat.reset_cxstat", "the idle time, which goes on: Xen resets nothing", ({ xen }) => {
    const before = xen.host.power.idle(0).idleTimeNs;
    xen.sysctl("get_pmstat.reset_cxstat", { cpuid: 0 });
    expect(before).toBeGreaterThan(0n);
    expect(xen.host.power.idle(0).idleTimeNs).toBeGreaterThanOrEqual(before);
  }),
  x86.succeeds("sysctl pm_op.set_sched_opt_smt", "the former value, which the next call is told", ({ xen }) => {
    const set = (value: number): unknown =>
      xen.sysctl("pm_op.set_sched_opt_smt", { u: { set_sched_opt_smt: value } }, ({ u }) => u.set_sched_opt_smt);
    const before = Number(set(1));
    expect([set(before), set(before)]).toEqual([1, before]);
  }),
  ...(["smt_enable", "smt_disable"] as const).map((name) =>
    x86.lacks(`sysctl cpu_hotplug.${name}`, "EOPNOTSUPP", "hardware", "hyperthreads", ({ xen }) =>
      xen.sysctl(`cpu_hotplug.${name}`),
    ),
  ),
  x86.succeeds(
    "sysctl page_offline_op.query_page_offline",
    "the state of a page in use, by Xen's own words",
    (stage) => {
      const { PG_OFFLINE_STATUS_OFFLINED } = stage.xen.abi.load("sysctl.constants");
      const frame = Number(stage.puppet("pv").frames[0]);
      const status = stage.list32([9]);
      stage.xen.sysctl("page_offline_op.query_page_offline", { start: frame, end: frame, status: status.pointer });
      expect((status.values[0] ?? 9) & PG_OFFLINE_STATUS_OFFLINED).toBe(0);
    },
  ),
  x86.succeeds("sysctl livepatch_op.list", "Xen's refusal of a patch that is not in the list", (stage) => {
    const { value, output } = stage.xen.sysctl("livepatch_op.list", { u: { list: { nr: 0 } } });
    expect([value, output.u.list.nr]).toEqual([0, 0]);
    const name = { name: stage.bytes("absent\0").pointer, size: 7 };
    expect(() => stage.xen.sysctl("livepatch_op.get", { u: { get: { name } } })).toThrow();
  }),
  x86.refuses("sysctl livepatch_op.get", "ENOENT", "a patch of that name does not exist", (stage) =>
    stage.xen.sysctl("livepatch_op.get", { u: { get: { name: { name: stage.bytes("absent\0").pointer, size: 7 } } } }),
  ),
  x86.refuses("sysctl livepatch_op.action", "ENOENT", "a patch of that name does not exist", (stage) =>
    stage.xen.sysctl("livepatch_op.action", {
      u: { action: { name: { name: stage.bytes("absent\0").pointer, size: 7 }, cmd: 1 } },
    }),
  ),
  x86.refuses("sysctl livepatch_op.upload", "EINVAL", "the payload is not an ELF file", (stage) =>
    stage.xen.sysctl("livepatch_op.upload", {
      u: {
        upload: {
          name: { name: stage.bytes("junk\0").pointer, size: 5 },
          size: 256n,
          payload: stage.bytes(256).pointer,
        },
      },
    }),
  ),
  arm.refuses(
    "sysctl page_offline_op.query_page_offline",
    "EINVAL",
    "Xen on Arm does not know which pages are RAM",
    (stage) => {
      // in the first bank of the lab's machine
      const frame = 0x5_0000;
      const request = { start: frame, end: frame, status: stage.list32([9]).pointer };
      stage.xen.sysctl("page_offline_op.query_page_offline", request);
    },
  ),
  arm.lacks("sysctl livepatch_op.get", ["ENOSYS", "EOPNOTSUPP"], "build option", "CONFIG_LIVEPATCH on Arm", (stage) =>
    stage.xen.sysctl("livepatch_op.get", { u: { get: { name: { name: stage.bytes("absent\0").pointer, size: 7 } } } }),
  ),
  arm.lacks(
    "sysctl livepatch_op.action",
    ["ENOSYS", "EOPNOTSUPP"],
    "build option",
    "CONFIG_LIVEPATCH on Arm",
    (stage) =>
      stage.xen.sysctl("livepatch_op.action", {
        u: { action: { name: { name: stage.bytes("absent\0").pointer, size: 7 }, cmd: 1 } },
      }),
  ),
  arm.lacks(
    "sysctl livepatch_op.upload",
    ["ENOSYS", "EOPNOTSUPP"],
    "build option",
    "CONFIG_LIVEPATCH on Arm",
    (stage) =>
      stage.xen.sysctl("livepatch_op.upload", {
        u: {
          upload: {
            name: { name: stage.bytes("junk\0").pointer, size: 5 },
            size: 64n,
            payload: stage.bytes(64).pointer,
          },
        },
      }),
  ),
  arm.lacks(
    "sysctl livepatch_op.list",
    ["ENOSYS", "EOPNOTSUPP"],
    "build option",
    "CONFIG_LIVEPATCH on Arm",
    ({ xen }) => xen.sysctl("livepatch_op.list", { u: { list: { nr: 0 } } }),
  ),
  ...(["add", "remove"] as const).map((name) =>
    overlays.lacks(
      `sysctl dt_overlay.${name}`,
      ["ENOSYS", "EOPNOTSUPP"],
      "build option",
      "CONFIG_OVERLAY_DTB",
      (stage) => stage.xen.sysctl(`dt_overlay.${name}`, { overlay_fdt: stage.bytes(64).pointer, overlay_fdt_size: 64 }),
    ),
  ),
  overlays.lacks("domctl dt_overlay.attach", ["ENOSYS", "EOPNOTSUPP"], "build option", "CONFIG_OVERLAY_DTB", (stage) =>
    stage.xen.domctl("dt_overlay.attach", stage.domid(), {
      overlay_fdt: stage.bytes(64).pointer,
      overlay_fdt_size: 64,
    }),
  ),
];

/** True if Xen takes a page away; false if it refuses, because the page is its own. */
function isOfflined(offline: () => unknown): boolean {
  try {
    offline();
    return true;
  } catch (error) {
    if (error instanceof XenError && error.code === "EPERM") return false;
    throw error;
  }
}

/** Scenes that take a processor or a page away, and give it back. */
export const hotplugScenes: readonly Scene[] = [
  x86.succeeds(
    ["sysctl page_offline_op.page_offline", "sysctl page_offline_op.page_online"],
    "the page's state, by query_page_offline",
    async (stage) => {
      const { xen } = stage;
      const { PG_OFFLINE_STATUS_OFFLINED } = xen.abi.load("sysctl.constants");
      const puppet = stage.puppet("pv");
      const frames = puppet.frames.slice(8, 80).map(Number);
      puppet[Symbol.dispose]();
      const isThere = (): boolean => xen.domains.list().some(({ domid }) => domid === puppet.domid);
      await until(() => !isThere());
      const status = stage.list32([0]);
      // a frame that is free now, and not one that Xen has taken meanwhile
      for (const frame of frames) {
        const range = { start: frame, end: frame, status: status.pointer };
        const isOffline = (): boolean => {
          xen.sysctl("page_offline_op.query_page_offline", range);
          return ((status.values[0] ?? 0) & PG_OFFLINE_STATUS_OFFLINED) !== 0;
        };
        expect(isOffline()).toBe(false);
        if (!isOfflined(() => xen.sysctl("page_offline_op.page_offline", range))) continue;
        expect(isOffline()).toBe(true);
        xen.sysctl("page_offline_op.page_online", range);
        expect(isOffline()).toBe(false);
        return;
      }
      throw new Error("none of the frames is free");
    },
  ),
  x86.succeeds(
    ["sysctl cpu_hotplug.offline", "sysctl cpu_hotplug.online"],
    "the number of processors, by sysctl physinfo",
    async ({ xen }) => {
      const { nr_cpus } = xen.sysctl("physinfo");
      xen.sysctl("cpu_hotplug.offline", { cpu: 1 });
      expect(xen.sysctl("physinfo").nr_cpus).toBe(nr_cpus - 1);
      xen.sysctl("cpu_hotplug.online", { cpu: 1 });
      expect(xen.sysctl("physinfo").nr_cpus).toBe(nr_cpus);
    },
  ),
  x86.succeeds(
    ["platform_op cpu_offline", "platform_op cpu_online"],
    "the number of processors, by sysctl physinfo",
    async ({ xen }) => {
      const { nr_cpus } = xen.sysctl("physinfo");
      xen.platformOp("cpu_offline", { cpuid: 1 });
      await until(() => xen.sysctl("physinfo").nr_cpus === nr_cpus - 1);
      xen.platformOp("cpu_online", { cpuid: 1 });
      await until(() => xen.sysctl("physinfo").nr_cpus === nr_cpus);
    },
  ),
  x86.succeeds(
    ["platform_op core_parking.set", "platform_op core_parking.get"],
    "the number of processors, by sysctl physinfo",
    async ({ xen }) => {
      const { nr_cpus } = xen.sysctl("physinfo");
      for (const idle_nums of [1, 0]) {
        xen.platformOp("core_parking.set", { idle_nums });
        await until(() => xen.sysctl("physinfo").nr_cpus === nr_cpus - idle_nums);
        expect(xen.platformOp("core_parking.get", {}).idle_nums).toBe(idle_nums);
      }
    },
  ),
];
