/**
 * A processor's frequencies and hyperthreads, on a machine whose processors say that they are Intel's: only there does
 * Xen take its driver for ports, to which any machine can listen. The states are made up.
 */

import { expect } from "bun:test";
import { type AbiTable, XenError } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

type X86 = On<AbiTable, "x86_64">;

const x86 = scenesFor({ on: "x86_64" });

/** Frequencies in MHz, from the highest to the lowest. */
const STATES = [2000, 1000, 500];
/** Linux's and Xen's number for states that the hardware coordinates. */
const SHARED_BY_HARDWARE = 1;
/** ACPI's number of the space of ports; and a port to which writing does nothing. */
const PORTS = 1;
const PORT = 0x80n;

function codeOf(action: () => unknown): string {
  try {
    action();
    return "ok";
  } catch (error) {
    if (error instanceof XenError) return error.code ?? "";
    throw error;
  }
}

/** Tells Xen the states of the first processor, as dom0's kernel does; once, since Xen forgets none. */
function upload({ xen, unsafe, keep }: Stage<X86>): void {
  if (codeOf(() => xen.sysctl("get_pmstat.get_max_px", { cpuid: 0 })) === "ok") return;
  const { XEN_PX_PCT, XEN_PX_PSS, XEN_PX_PSD, XEN_PX_PPC } = xen.abi.load("platform.constants");
  const states = keep(xen.buffers.allocateArray(xen.abi.load("platform").XenProcessorPx, STATES.length));
  for (const [index, frequency] of STATES.entries()) {
    const state = states.value.get(index);
    state.core_frequency = BigInt(frequency);
    state.transition_latency = 10n;
    state.control = BigInt(index);
    state.status = BigInt(index);
  }
  const register = { space_id: PORTS, bit_width: 8, address: PORT };
  unsafe.platformOp("set_processor_pminfo.px", {
    id: 0,
    u: {
      perf: {
        flags: XEN_PX_PCT | XEN_PX_PSS | XEN_PX_PSD | XEN_PX_PPC,
        control_register: register,
        status_register: register,
        state_count: STATES.length,
        states: states.asHypercallPtr(),
        domain_info: { num_entries: 5n, domain: 0n, num_processors: 1n },
        shared_type: SHARED_BY_HARDWARE,
      },
    },
  });
}

function govern({ xen }: Stage<X86>, name: string): void {
  const scaling_governor = Buffer.from(name.padEnd(16, "\0"));
  xen.sysctl("pm_op.set_cpufreq_gov", { cpuid: 0, u: { set_gov: { scaling_governor } } });
}

export const frequencyScenes: readonly Scene[] = [
  x86.succeeds(
    ["platform_op set_processor_pminfo.px", "sysctl get_pmstat.get_max_px"],
    "each other: Xen counts the states that it was told, and none before",
    (stage) => {
      const count = (): number => stage.xen.sysctl("get_pmstat.get_max_px", { cpuid: 0 }).u.getpx.total;
      expect(codeOf(count)).toBe("EINVAL");
      upload(stage);
      expect(count()).toBe(STATES.length);
      expect(codeOf(() => stage.xen.sysctl("get_pmstat.get_max_px", { cpuid: 1 }))).toBe("EINVAL");
    },
  ),
  x86.succeeds(
    "sysctl pm_op.get_cpufreq_para",
    "the states that Xen was told, and the governors that it has",
    (stage) => {
      const { xen } = stage;
      upload(stage);
      const ask = (counts: object): unknown =>
        xen.sysctl("pm_op.get_cpufreq_para", { cpuid: 0, u: { get_para: counts } });
      let told: unknown;
      try {
        ask({});
      } catch (error) {
        told = (error as XenError).output;
      }
      const { u } = told as { readonly u: { readonly get_para: Record<"cpu_num" | "freq_num" | "gov_num", number> } };
      const { cpu_num, freq_num, gov_num } = u.get_para;
      expect([cpu_num, freq_num]).toEqual([1, STATES.length]);
      const [cpus, frequencies] = [stage.list32([9]), stage.list32(STATES.map(() => 0))];
      const governors = stage.bytes(gov_num * 16);
      const { cpuinfo_max_freq, cpuinfo_min_freq } = xen.sysctl(
        "pm_op.get_cpufreq_para",
        {
          cpuid: 0,
          u: {
            get_para: {
              cpu_num,
              freq_num,
              gov_num,
              affected_cpus: cpus.pointer,
              scaling_available_frequencies: frequencies.pointer,
              scaling_available_governors: governors.pointer,
            },
          },
        },
        ({ u }) => u.get_para.decode(),
      );
      expect(cpus.values).toEqual([0]);
      expect(frequencies.values).toEqual(STATES.map((megahertz) => megahertz * 1000));
      expect([cpuinfo_max_freq, cpuinfo_min_freq]).toEqual([2_000_000, 500_000]);
      const names = Buffer.from(governors.value).toString("latin1").replaceAll("\0", "").trim().split(" ");
      expect(names).toHaveLength(gov_num);
      expect(names).toEqual(expect.arrayContaining(["userspace", "ondemand", "performance", "powersave"]));
    },
  ),
  x86.succeeds(
    "sysctl pm_op.set_cpufreq_gov",
    "the processor's state: the last one under powersave, the first under performance",
    (stage) => {
      upload(stage);
      const state = (): number => stage.xen.host.power.performance(0).currentState;
      govern(stage, "powersave");
      expect(state()).toBe(STATES.length - 1);
      govern(stage, "performance");
      expect(state()).toBe(0);
      expect(() => govern(stage, "absent")).toThrow("EINVAL");
    },
  ),
  x86.succeeds(
    ["sysctl pm_op.set_cpufreq_para", "sysctl pm_op.get_cpufreq_avgfreq"],
    "the processor's state, which is that of the frequency asked for",
    (stage) => {
      const { xen } = stage;
      const { SCALING_SETSPEED: ctrl_type } = xen.abi.load("sysctl.constants");
      upload(stage);
      govern(stage, "userspace");
      for (const [index, megahertz] of STATES.entries()) {
        const set_para = { ctrl_type, ctrl_value: megahertz * 1000 };
        xen.sysctl("pm_op.set_cpufreq_para", { cpuid: 0, u: { set_para } });
        expect(xen.host.power.performance(0).currentState).toBe(index);
        const average = xen.sysctl("pm_op.get_cpufreq_avgfreq", { cpuid: 0 }, ({ u }) => u.get_avgfreq);
        expect(Number(average)).toBe(megahertz * 1000);
      }
    },
  ),
  x86.succeeds(
    ["sysctl get_pmstat.get_pxstat", "sysctl get_pmstat.reset_pxstat"],
    "the changes of frequency that the scene asks for, counted anew after a reset",
    (stage) => {
      const { xen } = stage;
      upload(stage);
      govern(stage, "performance");
      xen.host.power.resetPerformance(0);
      const counts = (): number[] => xen.host.power.performance(0).states.map(({ count }) => Number(count));
      expect(counts()).toEqual([0, 0, 0]);
      govern(stage, "powersave");
      govern(stage, "performance");
      govern(stage, "powersave");
      expect(counts()).toEqual([1, 0, 2]);
      const { states, transitions, usableStates, previousState } = xen.host.power.performance(0);
      expect(states.map(({ frequencyMHz }) => frequencyMHz)).toEqual(STATES);
      expect([usableStates, previousState]).toEqual([STATES.length, 0]);
      expect([transitions[0]?.[2], transitions[2]?.[0]]).toEqual([2n, 1n]);
      xen.host.power.resetPerformance(0);
      expect(counts()).toEqual([0, 0, 0]);
    },
  ),
  // last, since a processor goes
  x86.succeeds(
    ["sysctl cpu_hotplug.smt_disable", "sysctl cpu_hotplug.smt_enable"],
    "the number of processors, by sysctl physinfo: the second hyperthread goes and comes",
    ({ xen }) => {
      const { nr_cpus, threads_per_core } = xen.sysctl("physinfo");
      expect([nr_cpus, threads_per_core]).toEqual([2, 2]);
      xen.sysctl("cpu_hotplug.smt_disable");
      expect(xen.sysctl("physinfo").nr_cpus).toBe(1);
      xen.sysctl("cpu_hotplug.smt_enable");
      expect(xen.sysctl("physinfo").nr_cpus).toBe(2);
    },
  ),
];
