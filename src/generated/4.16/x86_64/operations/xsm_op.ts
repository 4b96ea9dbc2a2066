// The operations of the hypercall xsm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenFlaskAccess,
  XenFlaskBoolean,
  XenFlaskCacheStats,
  XenFlaskDevicetreeLabel,
  XenFlaskHashStats,
  XenFlaskLoad,
  XenFlaskOcontext,
  XenFlaskPeersid,
  XenFlaskRelabel,
  XenFlaskSetavcThreshold,
  XenFlaskSetenforce,
  XenFlaskSidContext,
  XenFlaskTransition,
} from "../xsm/flask_op.ts";

export interface Operations {
  /** Loads a security policy (Flask) from a buffer. */
  load: { argument: XenFlaskLoad; direction: "in" };
  /** Returns 1 if the security policy is enforced, 0 if violations are only logged. */
  getenforce: { argument: null; result: "value" };
  /** Decides if the security policy is enforced, or violations are only logged. */
  setenforce: { argument: XenFlaskSetenforce; direction: "in" };
  /** Translates a security label's text to its number. */
  context_to_sid: { argument: XenFlaskSidContext; direction: "inout" };
  /** Translates a security label's number to its text. */
  sid_to_context: { argument: XenFlaskSidContext; direction: "inout" };
  /** Reads which permissions the policy allows one label on another. */
  access: { argument: XenFlaskAccess; direction: "inout" };
  /** Reads the label that the policy has for a new object of a class. */
  create: { argument: XenFlaskTransition; direction: "inout" };
  /** Reads the label that the policy has for an object that is relabelled. */
  relabel: { argument: XenFlaskTransition; direction: "inout" };
  /** Reads the label that the policy has for a member of a polyinstantiated object. */
  member: { argument: XenFlaskTransition; direction: "inout" };
  /** Returns the newest version of policies that Xen can load. */
  policyvers: { argument: null; result: "value" };
  /** Reads a boolean of the policy, by its number or name: its value, and the pending one. */
  getbool: { argument: XenFlaskBoolean; direction: "inout" };
  /** Sets the pending value of a boolean of the policy, and the value itself if commit is set. */
  setbool: { argument: XenFlaskBoolean; direction: "inout" };
  /** Makes the pending values of all booleans of the policy effective. */
  commitbools: { argument: null };
  /** Returns 1 if the policy has security levels (MLS). */
  mls: { argument: null; result: "value" };
  /** Returns how many decisions the policy's cache may hold. */
  getavc_threshold: { argument: null; result: "value" };
  /** Sets how many decisions the policy's cache may hold. */
  setavc_threshold: { argument: XenFlaskSetavcThreshold; direction: "in" };
  /** Reads how full the hash table of the policy's cache is. */
  avc_hashstats: { argument: XenFlaskHashStats; direction: "out" };
  /** Reads one cpu's statistics of the policy's cache: lookups, hits, misses. */
  avc_cachestats: { argument: XenFlaskCacheStats; direction: "inout" };
  /** Labels an interrupt, a PCI device, or a range of I/O ports or device frames. */
  add_ocontext: { argument: XenFlaskOcontext; direction: "in" };
  /** Removes the label of an interrupt, a PCI device, or a range of I/O ports or device frames. */
  del_ocontext: { argument: XenFlaskOcontext; direction: "in" };
  /** Reads the label of the domain at the other end of a port of the caller. */
  get_peer_sid: { argument: XenFlaskPeersid; direction: "inout" };
  /** Changes the security label of a domain. */
  relabel_domain: { argument: XenFlaskRelabel; direction: "in"; domains: "domid" };
  /** Labels a node of the machine's device tree, by its path; label 0 removes the label. */
  devicetree_label: { argument: XenFlaskDevicetreeLabel; direction: "in" };
}

const loadXenFlaskAccess = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskAccess.ts").XenFlaskAccess;
const loadXenFlaskBoolean = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskBoolean.ts").XenFlaskBoolean;
const loadXenFlaskCacheStats = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskCacheStats.ts").XenFlaskCacheStats;
const loadXenFlaskDevicetreeLabel = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskDevicetreeLabel.ts").XenFlaskDevicetreeLabel;
const loadXenFlaskHashStats = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskHashStats.ts").XenFlaskHashStats;
const loadXenFlaskLoad = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskLoad.ts").XenFlaskLoad;
const loadXenFlaskOcontext = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskOcontext.ts").XenFlaskOcontext;
const loadXenFlaskOp = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskOp.ts").XenFlaskOp;
const loadXenFlaskPeersid = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskPeersid.ts").XenFlaskPeersid;
const loadXenFlaskRelabel = () => require("../../../4.14/x86_64/xsm/flask_op/XenFlaskRelabel.ts").XenFlaskRelabel;
const loadXenFlaskSetavcThreshold = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskSetavcThreshold.ts").XenFlaskSetavcThreshold;
const loadXenFlaskSetenforce = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskSetenforce.ts").XenFlaskSetenforce;
const loadXenFlaskSidContext = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskSidContext.ts").XenFlaskSidContext;
const loadXenFlaskTransition = () =>
  require("../../../4.14/x86_64/xsm/flask_op/XenFlaskTransition.ts").XenFlaskTransition;

export const family: OperationFamily<Operations> = {
  name: "xsm_op",
  hypercall: 27,
  unstable: true,
  call: ["container"],
  container: {
    type: loadXenFlaskOp,
    size: 40,
    offsets: { cmd: 0, interface_version: 4, u: 8 },
    command: "cmd",
    version: { member: "interface_version", value: 1 },
    union: "u",
  },
  errors: { ENOSYS: "no-flask" },
  operations: {
    load: {
      command: 1,
      argument: { type: loadXenFlaskLoad, size: 16, member: "u.load", offset: 8, direction: "in" },
      handles: { buffer: { element: "char", direction: "in", count: ["size"], unit: "bytes" } },
    },
    getenforce: { command: 2, result: "value", unit: "enforcing", reads: true },
    setenforce: {
      command: 3,
      argument: { type: loadXenFlaskSetenforce, size: 4, member: "u.enforce", offset: 8, direction: "in" },
    },
    context_to_sid: {
      command: 4,
      argument: { type: loadXenFlaskSidContext, size: 16, member: "u.sid_context", offset: 8, direction: "inout" },
      handles: { context: { element: "char", direction: "in", count: ["size"], unit: "bytes" } },
    },
    sid_to_context: {
      command: 5,
      argument: { type: loadXenFlaskSidContext, size: 16, member: "u.sid_context", offset: 8, direction: "inout" },
      reads: true,
      handles: { context: { element: "char", direction: "out", count: ["size"], unit: "bytes", returned: "size" } },
    },
    access: {
      command: 6,
      argument: { type: loadXenFlaskAccess, size: 32, member: "u.access", offset: 8, direction: "inout" },
      reads: true,
    },
    create: {
      command: 7,
      argument: { type: loadXenFlaskTransition, size: 16, member: "u.transition", offset: 8, direction: "inout" },
    },
    relabel: {
      command: 8,
      argument: { type: loadXenFlaskTransition, size: 16, member: "u.transition", offset: 8, direction: "inout" },
    },
    member: {
      command: 20,
      argument: { type: loadXenFlaskTransition, size: 16, member: "u.transition", offset: 8, direction: "inout" },
    },
    policyvers: { command: 10, result: "value", unit: "version", reads: true },
    getbool: {
      command: 11,
      argument: { type: loadXenFlaskBoolean, size: 24, member: "u.boolean", offset: 8, direction: "inout" },
      reads: true,
      errors: { ENOENT: "boolean" },
      handles: {
        name: { element: "char", direction: "inout", count: ["size"], unit: "bytes", returned: "size", null: "skip" },
      },
    },
    setbool: {
      command: 12,
      argument: { type: loadXenFlaskBoolean, size: 24, member: "u.boolean", offset: 8, direction: "inout" },
      errors: { ENOENT: "boolean" },
      handles: { name: { element: "char", direction: "in", count: ["size"], unit: "bytes", null: "skip" } },
    },
    commitbools: { command: 13 },
    mls: { command: 14, result: "value", unit: "enabled", reads: true },
    getavc_threshold: { command: 16, result: "value", unit: "entries", reads: true },
    setavc_threshold: {
      command: 17,
      argument: {
        type: loadXenFlaskSetavcThreshold,
        size: 4,
        member: "u.setavc_threshold",
        offset: 8,
        direction: "in",
      },
    },
    avc_hashstats: {
      command: 18,
      argument: { type: loadXenFlaskHashStats, size: 16, member: "u.hash_stats", offset: 8, direction: "out" },
      reads: true,
    },
    avc_cachestats: {
      command: 19,
      argument: { type: loadXenFlaskCacheStats, size: 28, member: "u.cache_stats", offset: 8, direction: "inout" },
      reads: true,
      errors: { ENOENT: "cpu" },
    },
    add_ocontext: {
      command: 21,
      argument: { type: loadXenFlaskOcontext, size: 24, member: "u.ocontext", offset: 8, direction: "in" },
    },
    del_ocontext: {
      command: 22,
      argument: { type: loadXenFlaskOcontext, size: 24, member: "u.ocontext", offset: 8, direction: "in" },
    },
    get_peer_sid: {
      command: 23,
      argument: { type: loadXenFlaskPeersid, size: 8, member: "u.peersid", offset: 8, direction: "inout" },
      reads: true,
    },
    relabel_domain: {
      command: 24,
      argument: {
        type: loadXenFlaskRelabel,
        size: 8,
        member: "u.relabel",
        offset: 8,
        direction: "in",
        domain: "domid",
      },
    },
    devicetree_label: {
      command: 25,
      argument: {
        type: loadXenFlaskDevicetreeLabel,
        size: 16,
        member: "u.devicetree_label",
        offset: 8,
        direction: "in",
      },
      handles: { path: { element: "char", direction: "in", count: ["length"], unit: "bytes" } },
    },
  },
};
