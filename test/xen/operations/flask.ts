/** Flask's operations, on a Xen that was booted with `xsm=flask flask=permissive`, and has no policy. */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

const arm = scenesFor({ on: "arm64", from: "4.20" });

/** Labels that every Flask has, and a class of objects. */
const [SOURCE, TARGET, CLASS] = [1, 2, 1];
const NO_POLICY = "the labels given: without a policy, the answer is one of them";

function contextOf(stage: Stage, sid: number): string {
  const context = stage.bytes(64);
  const { size } = stage.xen.xsmOp("sid_to_context", { sid, size: 64, context: context.pointer });
  return Buffer.from(context.value.subarray(0, size)).toString().replaceAll("\0", "");
}

function sidOf(stage: Stage, text: string): number {
  const context = stage.bytes(text);
  return stage.xen.xsmOp("context_to_sid", { size: text.length, context: context.pointer }).sid;
}

export const flaskOptionScenes: readonly Scene[] = [
  arm.succeeds(["xsm_op getenforce", "xsm_op setenforce"], "each other", ({ xen }) => {
    expect(xen.xsmOp("getenforce")).toBe(0);
    try {
      xen.xsmOp("setenforce", { enforcing: 1 });
      expect(xen.xsmOp("getenforce")).toBe(1);
    } finally {
      xen.xsmOp("setenforce", { enforcing: 0 });
    }
  }),
  arm.succeeds(["xsm_op context_to_sid", "xsm_op sid_to_context"], "each other", (stage) => {
    const texts = [1, 2, 3].map((sid) => contextOf(stage.plain, sid));
    expect(new Set(texts).size).toBe(3);
    expect(texts.map((text) => sidOf(stage.plain, text))).toEqual([1, 2, 3]);
  }),
  arm.succeeds("xsm_op access", "the rights asked for: without a policy, all are allowed", ({ xen }) => {
    const { allowed } = xen.xsmOp("access", { ssid: SOURCE, tsid: TARGET, tclass: CLASS, req: 6 });
    expect(allowed & 6).toBe(6);
  }),
  ...(["create", "relabel", "member"] as const).map((name) =>
    arm.succeeds(`xsm_op ${name}`, NO_POLICY, ({ xen }) => {
      const { newsid } = xen.xsmOp(name, { ssid: SOURCE, tsid: TARGET, tclass: CLASS });
      expect(newsid).toBeOneOf([SOURCE, TARGET]);
    }),
  ),
  arm.succeeds("xsm_op policyvers", "the versions that SELinux's policies have had", ({ xen }) => {
    expect(xen.xsmOp("policyvers")).toBeWithin(15, 64);
  }),
  arm.succeeds("xsm_op mls", "the boot: no policy has levels of security", ({ xen }) => {
    expect(xen.xsmOp("mls")).toBe(0);
  }),
  arm.succeeds(["xsm_op getavc_threshold", "xsm_op setavc_threshold"], "each other", ({ xen }) => {
    const threshold = xen.xsmOp("getavc_threshold");
    xen.xsmOp("setavc_threshold", { threshold: threshold + 7 });
    expect(xen.xsmOp("getavc_threshold")).toBe(threshold + 7);
    xen.xsmOp("setavc_threshold", { threshold });
  }),
  arm.succeeds("xsm_op avc_hashstats", "the entries that avc_cachestats has counted, made less freed", ({ xen }) => {
    // the second time, its own right is in the cache
    xen.xsmOp("avc_hashstats");
    const { entries, buckets_used, buckets_total, max_chain_len } = xen.xsmOp("avc_hashstats");
    let counted = 0;
    for (let cpu = 0; cpu < xen.host.info().onlineCpus; cpu++) {
      const { allocations, frees } = xen.xsmOp("avc_cachestats", { cpu });
      counted += allocations - frees;
    }
    expect(entries).toBeWithin(1, counted + 1);
    expect(entries).toBeGreaterThanOrEqual(counted - 1);
    expect(buckets_total).toBeGreaterThan(0);
    expect(buckets_used).toBeLessThanOrEqual(Math.min(entries, buckets_total));
    expect(max_chain_len * buckets_used).toBeGreaterThanOrEqual(entries);
  }),
  arm.succeeds("xsm_op avc_cachestats", "further calls, each of which looks rights up", (stage) => {
    const cpus = Array.from({ length: stage.xen.host.info().onlineCpus }, (_, cpu) => cpu);
    const lookups = (): number =>
      cpus.reduce((sum, cpu) => sum + stage.xen.xsmOp("avc_cachestats", { cpu }).lookups, 0);
    const before = lookups();
    for (let turn = 0; turn < 20; turn++) contextOf(stage.plain, 1);
    expect(lookups()).toBeGreaterThanOrEqual(before + 20);
  }),
  arm.succeeds("xsm_op relabel_domain", "the domain's label, by getdomaininfo", (stage) => {
    const domid = stage.domid();
    const label = (): number => stage.xen.domctl("getdomaininfo", domid).ssidref;
    const sid = label() === 1 ? 2 : 1;
    stage.xen.xsmOp("relabel_domain", { domid, sid });
    expect(label()).toBe(sid);
  }),
  arm.succeeds("xsm_op get_peer_sid", "the label of dom0, by getdomaininfo", (stage) => {
    const { xen } = stage;
    const first = stage.keep(xen.eventChannels.bindUnbound(0));
    stage.keep(xen.eventChannels.bindInterdomain(0, first.port));
    const { sid } = xen.xsmOp("get_peer_sid", { evtchn: first.port });
    expect(sid).toBe(xen.domctl("getdomaininfo", 0).ssidref);
  }),
  arm.succeeds("xsm_op commitbools", "the refusal to read one: there are none", ({ xen }) => {
    xen.xsmOp("commitbools");
    expect(() => xen.xsmOp("getbool", { bool_id: 0 })).toThrow("ENOENT");
  }),
  arm.refuses("xsm_op getbool", "ENOENT", "no policy has booleans", ({ xen }) => xen.xsmOp("getbool", { bool_id: 0 })),
  arm.refuses("xsm_op setbool", "ENOENT", "no policy has booleans", ({ xen }) =>
    xen.xsmOp("setbool", { bool_id: 0, new_value: 1 }),
  ),
  arm.refuses("xsm_op load", "EINVAL", "64 zero bytes are not a policy", (stage) =>
    stage.xen.xsmOp("load", { size: 64, buffer: stage.bytes(64).pointer }),
  ),
  ...(["add_ocontext", "del_ocontext"] as const).map((name) =>
    arm.refuses(`xsm_op ${name}`, ["EINVAL", "ENOENT"], "the kind of resource does not exist", ({ xen }) =>
      xen.xsmOp(name, { ocon: 99, sid: SOURCE }),
    ),
  ),
  arm.succeeds("xsm_op devicetree_label", "Xen's refusal to label the device twice, until it has none", (stage) => {
    const text = "/xen-ts";
    const path = stage.bytes(text).pointer;
    const label = (sid: number): void => stage.xen.xsmOp("devicetree_label", { sid, length: text.length, path });
    label(SOURCE);
    expect(() => label(SOURCE)).toThrow("EEXIST");
    label(0);
    expect(() => label(0)).toThrow("ENOENT");
  }),
];
