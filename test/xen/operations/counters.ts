/** A processor's performance counters, on a Xen that was booted with `vpmu=1`, on processors of a family with counters. */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";

const x86 = scenesFor({ on: "x86_64" });

export const counterScenes: readonly Scene[] = [
  x86.succeeds(
    ["xenpmu_op mode_get", "xenpmu_op mode_set"],
    "each other, the header's version, and Xen's refusal once a guest may have counters",
    (stage) => {
      const { xen } = stage;
      const { XENPMU_MODE_SELF, XENPMU_MODE_OFF, XENPMU_VER_MAJ, XENPMU_VER_MIN } = xen.abi.load("pmu.constants");
      const mode = (): number => Number(xen.xenpmuOp("mode_get").val);
      const set = (mode: number): void => void xen.xenpmuOp("mode_set", { val: BigInt(mode) });
      expect(xen.xenpmuOp("mode_get").version).toEqual({ maj: XENPMU_VER_MAJ, min: XENPMU_VER_MIN });
      expect(mode()).toBe(XENPMU_MODE_SELF);
      set(XENPMU_MODE_OFF);
      expect(mode()).toBe(XENPMU_MODE_OFF);
      set(XENPMU_MODE_SELF);
      expect(mode()).toBe(XENPMU_MODE_SELF);
      stage.domid("pv");
      expect(() => set(XENPMU_MODE_OFF)).toThrow("EBUSY");
      expect(mode()).toBe(XENPMU_MODE_SELF);
    },
  ),
  x86.succeeds(
    ["xenpmu_op feature_get", "xenpmu_op feature_set"],
    "each other, and Xen's refusal once a guest may have counters",
    (stage) => {
      const { xen } = stage;
      const { XENPMU_FEATURE_IPC_ONLY } = xen.abi.load("pmu.constants");
      const features = (): number => Number(xen.xenpmuOp("feature_get").val);
      const set = (features: number): void => void xen.xenpmuOp("feature_set", { val: BigInt(features) });
      expect(features()).toBe(0);
      set(XENPMU_FEATURE_IPC_ONLY);
      expect(features()).toBe(XENPMU_FEATURE_IPC_ONLY);
      set(0);
      expect(features()).toBe(0);
      stage.domid("pv");
      expect(() => set(XENPMU_FEATURE_IPC_ONLY)).toThrow("EBUSY");
    },
  ),
  x86.succeeds(
    ["xenpmu_op init", "xenpmu_op finish"],
    "the guest's page, in which Xen says where its counters lie, and its refusal of a second page until the end",
    (stage) => {
      const { puppet, unsafe } = stage.actor("pv");
      const [first, second] = [puppet.page(), puppet.page()];
      const begin = (page: number): void => void unsafe.xenpmuOp("init", { val: puppet.frameOf(page), vcpu: 0 });
      const { XenPmuData } = stage.xen.abi.load("pmu");
      const places = (page: number): boolean[] => {
        const { counters, ctrls } = new XenPmuData(puppet.view, page - puppet.base).pmu.c.amd;
        return [counters > 0, ctrls > counters];
      };
      expect(places(first)).toEqual([false, false]);
      begin(first);
      expect(places(first)).toEqual([true, true]);
      expect(() => begin(second)).toThrow("EEXIST");
      unsafe.xenpmuOp("finish", { val: 0n, vcpu: 0 });
      begin(second);
      expect(places(second)).toEqual([true, true]);
    },
  ),
  x86.succeeds(
    ["xenpmu_op lvtpc_set", "xenpmu_op flush"],
    "the guest's page, in which Xen takes the mark of cached counters away, and its refusal before there is one",
    (stage) => {
      const { puppet, unsafe } = stage.actor("pv");
      const { PMU_CACHED } = stage.xen.abi.load("arch-x86/pmu.constants");
      expect(() => unsafe.xenpmuOp("lvtpc_set")).toThrow("EINVAL");
      expect(() => unsafe.xenpmuOp("flush")).toThrow("EINVAL");
      const page = puppet.page();
      unsafe.xenpmuOp("init", { val: puppet.frameOf(page), vcpu: 0 });
      unsafe.xenpmuOp("lvtpc_set");
      const { pmu } = new (stage.xen.abi.load("pmu").XenPmuData)(puppet.view, page - puppet.base);
      pmu.pmu_flags = BigInt(PMU_CACHED);
      unsafe.xenpmuOp("flush");
      expect(pmu.pmu_flags).toBe(0n);
    },
  ),
];
