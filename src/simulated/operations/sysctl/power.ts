/** Power management; Arm's Xen has none. */

import { textOf } from "../../../runtime/struct/text.ts";
import { EAGAIN } from "../../../runtime/base/errors/index.ts";
import { EINVAL, ENODEV } from "../../call/errno.ts";
import type { CpuPower } from "../../machine/power.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";

export function powerSimulations({ machine, memory }: SysctlSurroundings): Sysctl {
  const { abi, cpus, power } = machine;
  if (abi.architecture === "arm64") return {};
  const constants = abi.load("sysctl.constants");
  const { CPUFREQ_NAME_LEN: NAME, XEN_SYSCTL_CX_UNLIMITED: UNLIMITED } = constants;
  const { PmPxVal } = abi.load("sysctl");
  const word = BigUint64Array.BYTES_PER_ELEMENT;

  /** Returns the cpu of an operation, or −errno: the checks that precede every operation on a cpu. */
  const cpuOf = (id: number): CpuPower | number => {
    if (id >= cpus.all.length) return -EINVAL;
    return power?.cpus[id] ?? -ENODEV;
  };
  const onCpu = (id: number, operate: (cpu: CpuPower, power: NonNullable<typeof machine.power>) => number): number => {
    const cpu = cpuOf(id);
    if (typeof cpu === "number") return cpu;
    return power === undefined ? -ENODEV : operate(cpu, power);
  };
  /** Runs an operation on a cpu's frequencies, after the checks for it. */
  const onScaled: typeof onCpu = (id, operate) =>
    onCpu(id, (cpu, power) => (power.frequencies.length === 0 ? -ENODEV : operate(cpu, power)));
  const text = (value: string): Uint8Array => new TextEncoder().encode(value).subarray(0, NAME - 1);

  return {
    "get_pmstat.get_max_px": ({ cpuid, u }) =>
      onScaled(cpuid, (_, { frequencies }) => {
        u.getpx.total = frequencies.length;
        return 0;
      }),

    "get_pmstat.get_pxstat": ({ cpuid, u: { getpx } }) =>
      onScaled(cpuid, (cpu, power) => {
        const { frequencies } = power;
        const count = frequencies.length;
        const current = power.stateOf(cpu);
        // Before these releases Xen wrote all states, whatever room the caller had.
        const room = machine.has({ "4.19": 3, "4.20": 1 }) ? Math.min(getpx.total, count) : count;
        if (room === count) memory.bytes(getpx.trans_pt_address, count * count * word).fill(0);
        const states = memory.records(PmPxVal, getpx.pt_address, room);
        for (const [index, khz] of frequencies.slice(0, room).entries()) {
          const state = states(index);
          state.freq_number = Math.round(khz / 1000);
          state.residency = index === current ? machine.clock.nowNs - cpu.pSinceNs : 0n;
          state.count = index === current ? 1n : 0n;
        }
        [getpx.total, getpx.usable, getpx.last, getpx.cur] = [count, count, current, current];
        return 0;
      }),

    "get_pmstat.reset_pxstat": ({ cpuid }) =>
      onScaled(cpuid, (cpu) => {
        cpu.pSinceNs = machine.clock.nowNs;
        return 0;
      }),

    "get_pmstat.get_max_cx": ({ cpuid, u }) =>
      onCpu(cpuid, (_, { sleepStates }) => {
        u.getcx.nr = sleepStates;
        return 0;
      }),

    "get_pmstat.get_cxstat": ({ cpuid, u: { getcx } }) =>
      onCpu(cpuid, (cpu, { sleepStates }) => {
        const idle = cpus.all[cpuid]?.idleNs ?? 0n;
        const asleep = idle - cpu.cIdleNs;
        const awake = machine.clock.nowNs - cpu.cSinceNs - asleep;
        const count = Math.min(getcx.nr, sleepStates);
        const triggers = memory.view(getcx.triggers_address, count * word);
        const residencies = memory.view(getcx.residencies_address, count * word);
        for (let state = 0; state < count; state++) {
          // A simulated cpu always sleeps in the deepest state.
          const here = state === 0 ? awake : state === sleepStates - 1 ? asleep : 0n;
          residencies.setBigUint64(state * word, here, true);
          triggers.setBigUint64(state * word, here > 0n ? 1n : 0n, true);
        }
        getcx.nr = sleepStates;
        getcx.last = asleep > 0n ? sleepStates - 1 : 0;
        getcx.idle_time = idle;
        [getcx.nr_pc, getcx.nr_cc] = [0, 0];
        return 0;
      }),

    "get_pmstat.reset_cxstat": ({ cpuid }) =>
      onCpu(cpuid, (cpu) => {
        cpu.cSinceNs = machine.clock.nowNs;
        cpu.cIdleNs = cpus.all[cpuid]?.idleNs ?? 0n;
        return 0;
      }),

    "pm_op.get_cpufreq_para": (request) =>
      onScaled(request.cpuid, (cpu, power) => {
        const { get_para: para } = request.u;
        const { frequencies, governors } = power;
        if (para.cpu_num !== 1 || para.freq_num !== frequencies.length || para.gov_num !== governors.length) {
          // The tables say that Xen writes the required room back with this error.
          [para.cpu_num, para.freq_num, para.gov_num] = [1, frequencies.length, governors.length];
          return -EAGAIN;
        }
        const half = Uint32Array.BYTES_PER_ELEMENT;
        memory.view(para.affected_cpus_address, half).setUint32(0, request.cpuid, true);
        const list = memory.view(para.scaling_available_frequencies_address, frequencies.length * half);
        for (const [index, khz] of frequencies.entries()) list.setUint32(index * half, khz, true);
        const names = memory.bytes(para.scaling_available_governors_address, governors.length * NAME).fill(0);
        for (const [index, name] of governors.entries()) names.set(text(name), index * NAME);
        para.scaling_driver = text(power.driver);
        const current = frequencies[power.stateOf(cpu)] ?? 0;
        para.cpuinfo_cur_freq = current;
        para.cpuinfo_max_freq = frequencies[0] ?? 0;
        para.cpuinfo_min_freq = frequencies.at(-1) ?? 0;
        // Newer releases keep the values of cpus whose frequencies Xen chooses in a record of their own.
        const scaling = "scaling_governor" in para ? para : "s" in para ? para.s : para.u.s;
        scaling.scaling_cur_freq = current;
        scaling.scaling_governor = text(cpu.governor);
        scaling.scaling_max_freq = cpu.maxKhz;
        scaling.scaling_min_freq = cpu.minKhz;
        if (cpu.governor === "userspace") scaling.u.userspace.scaling_setspeed = current;
        if (cpu.governor === "ondemand") {
          const { ondemand } = scaling.u;
          [ondemand.sampling_rate_max, ondemand.sampling_rate_min] = [SLOWEST_SAMPLING, FASTEST_SAMPLING];
          [ondemand.sampling_rate, ondemand.up_threshold] = [FASTEST_SAMPLING, UP_THRESHOLD];
        }
        para.turbo_enabled = cpu.turbo ? 1 : 0;
        return 0;
      }),

    "pm_op.set_cpufreq_gov": ({ cpuid, u }) =>
      onScaled(cpuid, (cpu, { governors }) => {
        const wanted = textOf(u.set_gov.scaling_governor);
        if (!governors.includes(wanted)) return -EINVAL;
        cpu.governor = wanted;
        return 0;
      }),

    "pm_op.get_cpufreq_avgfreq": (request) =>
      onScaled(request.cpuid, (cpu, power) => {
        request.u.get_avgfreq = BigInt(power.frequencies[power.stateOf(cpu)] ?? 0);
        return 0;
      }),

    "pm_op.enable_turbo": ({ cpuid }) => onCpu(cpuid, (cpu) => ((cpu.turbo = true), 0)),
    "pm_op.disable_turbo": ({ cpuid }) => onCpu(cpuid, (cpu) => ((cpu.turbo = false), 0)),

    /** `cpuid` chooses the limit: 0 for states, 1 for substates. */
    "pm_op.get_max_cstate": ({ cpuid, u }) => {
      if (cpuid > 1) return -EINVAL;
      u.get_max_cstate = (cpuid === 0 ? machine.maxSleepState : machine.maxSleepSubstate) ?? UNLIMITED;
      return 0;
    },

    "pm_op.set_max_cstate": ({ cpuid, u }) => {
      if (cpuid > 1) return -EINVAL;
      if (cpuid === 0) machine.maxSleepState = u.set_max_cstate;
      else machine.maxSleepSubstate = u.set_max_cstate;
      return 0;
    },
  };
}

/** Microseconds. */
const FASTEST_SAMPLING = 20_000;
const SLOWEST_SAMPLING = 10_000_000;
/** Percent. */
const UP_THRESHOLD = 80;
