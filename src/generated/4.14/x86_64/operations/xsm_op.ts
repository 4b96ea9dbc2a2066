// The operations of the hypercall xsm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import {
  XenFlaskAccess,
  XenFlaskBoolean,
  XenFlaskCacheStats,
  XenFlaskDevicetreeLabel,
  XenFlaskHashStats,
  XenFlaskLoad,
  XenFlaskOcontext,
  XenFlaskOp,
  XenFlaskPeersid,
  XenFlaskRelabel,
  XenFlaskSetavcThreshold,
  XenFlaskSetenforce,
  XenFlaskSidContext,
  XenFlaskTransition,
} from "../xsm/flask_op.ts";

export interface Operations {
  load: { argument: XenFlaskLoad; direction: "in" };
  getenforce: { argument: null; result: "value" };
  setenforce: { argument: XenFlaskSetenforce; direction: "in" };
  context_to_sid: { argument: XenFlaskSidContext; direction: "inout" };
  sid_to_context: { argument: XenFlaskSidContext; direction: "inout" };
  access: { argument: XenFlaskAccess; direction: "inout" };
  create: { argument: XenFlaskTransition; direction: "inout" };
  relabel: { argument: XenFlaskTransition; direction: "inout" };
  member: { argument: XenFlaskTransition; direction: "inout" };
  policyvers: { argument: null; result: "value" };
  getbool: { argument: XenFlaskBoolean; direction: "inout" };
  setbool: { argument: XenFlaskBoolean; direction: "inout" };
  commitbools: { argument: null };
  mls: { argument: null; result: "value" };
  getavc_threshold: { argument: null; result: "value" };
  setavc_threshold: { argument: XenFlaskSetavcThreshold; direction: "in" };
  avc_hashstats: { argument: XenFlaskHashStats; direction: "out" };
  avc_cachestats: { argument: XenFlaskCacheStats; direction: "inout" };
  add_ocontext: { argument: XenFlaskOcontext; direction: "in" };
  del_ocontext: { argument: XenFlaskOcontext; direction: "in" };
  get_peer_sid: { argument: XenFlaskPeersid; direction: "inout" };
  relabel_domain: { argument: XenFlaskRelabel; direction: "in" };
  devicetree_label: { argument: XenFlaskDevicetreeLabel; direction: "in" };
}

export const family: OperationFamily<Operations> = {
  name: "xsm_op",
  hypercall: 27,
  call: ["container"],
  container: { type: XenFlaskOp, command: "cmd", version: { member: "interface_version", value: 1 }, union: "u" },
  operations: {
    load: {
      command: 1,
      argument: { type: XenFlaskLoad, member: "u.load", direction: "in" },
      handles: { buffer: { element: "char", direction: "in", count: ["size"], unit: "bytes" } },
    },
    getenforce: { command: 2, result: "value", unit: "enforcing", reads: true },
    setenforce: { command: 3, argument: { type: XenFlaskSetenforce, member: "u.enforce", direction: "in" } },
    context_to_sid: {
      command: 4,
      argument: { type: XenFlaskSidContext, member: "u.sid_context", direction: "inout" },
      handles: { context: { element: "char", direction: "in", count: ["size"], unit: "bytes" } },
    },
    sid_to_context: {
      command: 5,
      argument: { type: XenFlaskSidContext, member: "u.sid_context", direction: "inout" },
      reads: true,
      handles: { context: { element: "char", direction: "out", count: ["size"], unit: "bytes", returned: "size" } },
    },
    access: { command: 6, argument: { type: XenFlaskAccess, member: "u.access", direction: "inout" }, reads: true },
    create: { command: 7, argument: { type: XenFlaskTransition, member: "u.transition", direction: "inout" } },
    relabel: { command: 8, argument: { type: XenFlaskTransition, member: "u.transition", direction: "inout" } },
    member: { command: 20, argument: { type: XenFlaskTransition, member: "u.transition", direction: "inout" } },
    policyvers: { command: 10, result: "value", unit: "version", reads: true },
    getbool: {
      command: 11,
      argument: { type: XenFlaskBoolean, member: "u.boolean", direction: "inout" },
      reads: true,
      handles: {
        name: { element: "char", direction: "inout", count: ["size"], unit: "bytes", returned: "size", null: "skip" },
      },
    },
    setbool: {
      command: 12,
      argument: { type: XenFlaskBoolean, member: "u.boolean", direction: "inout" },
      handles: { name: { element: "char", direction: "in", count: ["size"], unit: "bytes", null: "skip" } },
    },
    commitbools: { command: 13 },
    mls: { command: 14, result: "value", unit: "enabled", reads: true },
    getavc_threshold: { command: 16, result: "value", unit: "entries", reads: true },
    setavc_threshold: {
      command: 17,
      argument: { type: XenFlaskSetavcThreshold, member: "u.setavc_threshold", direction: "in" },
    },
    avc_hashstats: {
      command: 18,
      argument: { type: XenFlaskHashStats, member: "u.hash_stats", direction: "out" },
      reads: true,
    },
    avc_cachestats: {
      command: 19,
      argument: { type: XenFlaskCacheStats, member: "u.cache_stats", direction: "inout" },
      reads: true,
    },
    add_ocontext: { command: 21, argument: { type: XenFlaskOcontext, member: "u.ocontext", direction: "in" } },
    del_ocontext: { command: 22, argument: { type: XenFlaskOcontext, member: "u.ocontext", direction: "in" } },
    get_peer_sid: {
      command: 23,
      argument: { type: XenFlaskPeersid, member: "u.peersid", direction: "inout" },
      reads: true,
    },
    relabel_domain: { command: 24, argument: { type: XenFlaskRelabel, member: "u.relabel", direction: "in" } },
    devicetree_label: {
      command: 25,
      argument: { type: XenFlaskDevicetreeLabel, member: "u.devicetree_label", direction: "in" },
      handles: { path: { element: "char", direction: "in", count: ["length"], unit: "bytes" } },
    },
  },
};
