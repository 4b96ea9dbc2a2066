/** Operations of dom0's kernel for the machine: held against Linux's view of it, puppets' clocks, and Xen's console. */

import { expect } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import type { AbiTable } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import { sharedInfo } from "./guest-state.ts";
import { type Scene, Scenes, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since420 = scenesFor({ on: "x86_64", from: "4.20" });
const x86Before421 = new Scenes<On<AbiTable, "x86_64">>((xen) => xen.runsOn("x86_64") && !xen.atLeast("4.21"));
const x86Since421 = scenesFor({ on: "x86_64", from: "4.21" });

/** Seconds since 1970 at Xen's start, as Linux knows it. */
function bootTime(stage: Stage): number {
  return Math.round(Date.now() / 1000 - Number(stage.file("/proc/uptime").split(" ")[0]));
}

/** Seconds since 1970 at Xen's start, as a puppet is told. */
function toldBootTime(stage: Stage): () => number {
  const puppet = stage.puppet();
  const info = sharedInfo(stage, puppet);
  return () => new (stage.xen.abi.load("xen").SharedInfo)(info.view).wc_sec;
}

/** A line of /proc/cpuinfo. */
function cpuinfo(stage: Stage, name: string): string {
  return new RegExp(`^${name}\\s*: (.*)$`, "m").exec(stage.file("/proc/cpuinfo"))?.[1] ?? "";
}

const MOMENT = 1_000_000_000;

export const platformScenes: readonly Scene[] = [
  any.succeeds("platform_op settime64", "the clock of a puppet, in its shared memory", (stage) => {
    const { xen } = stage;
    const told = toldBootTime(stage);
    stage.finally(() => xen.platformOp("settime64", { secs: BigInt(bootTime(stage)), nsecs: 0, system_time: 0n }));
    xen.platformOp("settime64", { secs: BigInt(MOMENT), nsecs: 0, system_time: 0n });
    // on Arm, Xen adds the time from its start until the puppet's creation
    const since = stage.isArm ? Number(stage.file("/proc/uptime").split(" ")[0]) + 60 : 0;
    expect(told()).toBeGreaterThanOrEqual(MOMENT);
    expect(told()).toBeLessThanOrEqual(MOMENT + since);
  }),
  x86.succeeds("platform_op settime32", "the clock of a puppet, in its shared memory", (stage) => {
    const { xen } = stage;
    const told = toldBootTime(stage.plain);
    stage.finally(() => xen.platformOp("settime32", { secs: bootTime(stage.plain), nsecs: 0, system_time: 0n }));
    xen.platformOp("settime32", { secs: MOMENT + 1, nsecs: 0, system_time: 0n });
    expect(told()).toBe(MOMENT + 1);
  }),
  x86.succeeds(
    ["platform_op add_memtype", "platform_op read_memtype", "platform_op del_memtype"],
    "each other: a range that was added is read in its register, until it is deleted",
    ({ xen }) => {
      const { handle, reg } = xen.platformOp("add_memtype", { mfn: 0xf_0000n, nr_mfns: 1n, type: 1 });
      expect(xen.platformOp("read_memtype", { reg })).toMatchObject({ mfn: 0xf_0000n, nr_mfns: 1n, type: 1 });
      xen.platformOp("del_memtype", { handle, reg });
      expect(xen.platformOp("read_memtype", { reg }).nr_mfns).toBe(0n);
    },
  ),
  x86.refuses(
    "platform_op microcode_update",
    ["EINVAL", "ENODATA", "ENOENT"],
    "64 zero bytes are not microcode",
    (stage) => stage.xen.platformOp("microcode_update", { length: 64, data: stage.bytes(64).pointer }),
  ),
  x86Since420.refuses(
    "platform_op microcode_update2",
    ["EINVAL", "ENODATA", "ENOENT"],
    "64 zero bytes are not microcode",
    (stage) => stage.xen.platformOp("microcode_update2", { length: 64, flags: 0, data: stage.bytes(64).pointer }),
  ),
  x86.succeeds("platform_op platform_quirk", "Xen's console", ({ xen }) => {
    const { QUIRK_NOIRQBALANCING } = xen.abi.load("platform.constants");
    xen.platformOp("platform_quirk", { quirk_id: QUIRK_NOIRQBALANCING });
    expect(xen.host.console.text()).toContain("Disabling IRQ balancing");
  }),
  x86.lacks("platform_op getidletime", ["ENOSYS", "EINVAL"], "boot option", "cpufreq=dom0-kernel", (stage) => {
    const idle = stage.list64([0n, 0n]);
    stage.xen.platformOp("getidletime", {
      cpumap_nr_cpus: 2,
      cpumap_bitmap: stage.bytes(Uint8Array.of(3)).pointer,
      idletime: idle.pointer,
    });
  }),
  x86.lacks("platform_op change_freq", ["ENOSYS", "EINVAL"], "boot option", "cpufreq=dom0-kernel", ({ unsafe }) =>
    unsafe.platformOp("change_freq", { flags: 0, cpu: 0, freq: 2_000_000_000n }),
  ),
  x86.succeeds("platform_op get_cpuinfo", "the machine's highest processor, by sysctl physinfo", ({ xen }) => {
    const { XEN_PCPU_FLAGS_ONLINE } = xen.abi.load("platform.constants");
    const { max_present, flags, apic_id } = xen.platformOp("get_cpuinfo", { xen_cpuid: 1 });
    expect([max_present, flags & XEN_PCPU_FLAGS_ONLINE]).toEqual([
      xen.sysctl("physinfo").max_cpu_id,
      XEN_PCPU_FLAGS_ONLINE,
    ]);
    expect(apic_id).toBe(1);
  }),
  x86.succeeds("platform_op get_cpu_version", "the vendor, family, model and stepping in /proc/cpuinfo", (stage) => {
    const { vendor_id, family, model, stepping } = stage.xen.platformOp("get_cpu_version", { xen_cpuid: 0 });
    const [told, ...numbers] = ["vendor_id", "cpu family", "model", "stepping"].map((name) =>
      cpuinfo(stage.plain, name),
    );
    expect(Buffer.from(vendor_id).toString("latin1").replaceAll("\0", "")).toBe(told ?? "");
    expect([family, model, stepping]).toEqual(numbers.map(Number));
  }),
  x86.refuses("platform_op cpu_hotadd", "EEXIST", "the processor is there", ({ xen }) =>
    xen.platformOp("cpu_hotadd", { apic_id: 1, acpi_id: 1, pxm: 0 }),
  ),
  x86.refuses("platform_op mem_hotadd", "EINVAL", "the range is empty", ({ xen }) =>
    xen.platformOp("mem_hotadd", { spfn: 0x80_0000n, epfn: 0x80_0000n, pxm: 0 }),
  ),
  x86.succeeds("platform_op get_symbol", "Linux's list, /proc/xen/xensyms", (stage) => {
    const name = stage.bytes(128);
    const symbol = (symnum: number): string => {
      const request = { symnum, namelen: 128, name: name.pointer };
      const { address, type } = stage.xen.platformOp("get_symbol", request);
      const text = Buffer.from(name.value).toString("latin1").replace(/\0.*/s, "");
      return `${address.toString(16)} ${String.fromCharCode(type)} ${text}`;
    };
    const symbols = Array.from({ length: 6 }, (_, index) => symbol(index));
    const list = "/proc/xen/xensyms";
    if (!existsSync(list)) {
      const mounted = Bun.spawnSync(["mount", "-t", "xenfs", "none", "/proc/xen"]);
      expect(mounted.stderr.toString()).toBe("");
    }
    expect(symbols).toEqual(stage.file(list).split("\n").slice(0, 6));
  }),
  x86Since420.succeeds("platform_op get_dom0_console", "Linux's list of devices, which has no screen", (stage) => {
    const folder = "/sys/bus/pci/devices";
    const classes = readdirSync(folder).map((name) => stage.file(`${folder}/${name}/class`));
    expect(classes.some((one) => one.startsWith("0x03"))).toBe(false);
    expect(stage.xen.platformOp("get_dom0_console", ({ video_type }) => video_type)).toBe(0);
  }),
  x86Since420.succeeds(
    "platform_op get_ucode_revision",
    "Xen's refusal of a processor that does not exist",
    (stage) => {
      const { xen } = stage;
      // QEMU's processors have no microcode, so Xen knows neither a signature nor a revision
      expect(xen.platformOp("get_ucode_revision", { cpu: 0 })).toMatchObject({ signature: 0, revision: 0 });
      expect(() => xen.platformOp("get_ucode_revision", { cpu: 9999 })).toThrow("ENOENT");
    },
  ),
  x86.succeeds(
    "platform_op resource_op",
    "the clock's rate, by sysctl physinfo: the register is the time-stamp counter",
    async (stage) => {
      const { xen } = stage;
      const entries = stage.keep(xen.buffers.allocateArray(xen.abi.load("platform").XenpfResourceEntry, 1));
      const read = (): bigint => {
        const entry = entries.value.get(0);
        entry.u.cmd = 0;
        entry.idx = 0x10n;
        xen.platformOp("resource_op", { nr_entries: 1, cpu: 0, entries: entries.asHypercallPtr() });
        return entries.value.get(0).val;
      };
      const first = read();
      const start = performance.now();
      await Bun.sleep(300);
      const ticks = Number(read() - first) / (performance.now() - start);
      const { cpu_khz } = xen.sysctl("physinfo");
      expect(ticks / cpu_khz).toBeGreaterThan(0.2);
      expect(ticks / cpu_khz).toBeLessThan(5);
    },
  ),
  ...(["disk_info", "disk_mbr_signature", "vbeddc_info"] as const).map((name) =>
    x86.refuses(
      `platform_op firmware_info.${name}`,
      ["ESRCH", "EINVAL"],
      "the lab's firmware tells of no disk or screen",
      (stage) => {
        const edd = stage.bytes(80);
        edd.value[0] = 74;
        const edid = stage.bytes(128).pointer;
        if (name === "disk_info") {
          stage.xen.platformOp("firmware_info.disk_info", { u: { disk_info: { edd_params: edd.pointer } } });
        } else if (name === "vbeddc_info") {
          stage.xen.platformOp("firmware_info.vbeddc_info", { u: { vbeddc_info: { edid } } });
        } else stage.xen.platformOp("firmware_info.disk_mbr_signature", { index: 0 });
      },
    ),
  ),
  x86.succeeds("platform_op firmware_info.kbd_shift_flags", "the keyboard, which nobody touches", ({ xen }) => {
    expect(xen.platformOp("firmware_info.kbd_shift_flags", {}, ({ u }) => u.kbd_shift_flags & 0xf)).toBe(0);
  }),
  x86.succeeds(
    "platform_op set_processor_pminfo.pdc",
    "the capabilities, in which Xen strikes out those it lacks",
    (stage) => {
      const list = stage.list32([1, 1, 0xffff_ffff]);
      stage.xen.platformOp("set_processor_pminfo.pdc", { id: 0, u: { pdc: list.pointer } });
      expect(list.values.slice(0, 2)).toEqual([1, 1]);
      expect(list.values[2]).not.toBe(0xffff_ffff);
    },
  ),
  x86.refuses("platform_op enter_acpi_sleep", ["EINVAL", "EPERM"], "the flag does not exist", ({ xen, unsafe }) => {
    const { XENPF_ACPI_SLEEP_EXTENDED } = xen.abi.load("platform.constants");
    unsafe.platformOp("enter_acpi_sleep", { flags: XENPF_ACPI_SLEEP_EXTENDED << 1, sleep_state: 0 });
  }),
  x86Before421.refuses(
    "platform_op set_processor_pminfo.px",
    ["EINVAL", "ENOSYS"],
    "the processor does not exist",
    (stage) => stage.unsafe.platformOp("set_processor_pminfo.px", { id: 0xffff }),
  ),
  x86Since421.succeeds(
    ["platform_op set_processor_pminfo.px", "platform_op set_processor_pminfo.cppc"],
    "the frequency driver, which is missing: since 4.21, Xen ignores what is for another",
    ({ xen }) => {
      const parameters = (): unknown => xen.sysctl("pm_op.get_cpufreq_para", { cpuid: 0 });
      expect(parameters).toThrow("ENODEV");
      xen.platformOp("set_processor_pminfo.px", { id: 0 });
      xen.platformOp("set_processor_pminfo.cppc", { id: 0 });
      expect(parameters).toThrow("ENODEV");
    },
  ),
  x86.refuses(
    "platform_op set_processor_pminfo.cx",
    ["EINVAL", "ENOSYS"],
    "a processor has at least one state",
    (stage) => {
      const { xen } = stage;
      const states = stage.keep(xen.buffers.allocateArray(xen.abi.load("platform").XenProcessorCx, 1)).asHypercallPtr();
      xen.platformOp("set_processor_pminfo.cx", { id: 0xffff, u: { power: { count: 1, states } } });
    },
  ),
];
