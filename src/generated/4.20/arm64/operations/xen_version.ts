// The operations of the hypercall xen_version. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenBuildId, XenCompileInfo, XenFeatureInfo, XenPlatformParameters, XenVarbuf } from "../version.ts";

export interface Operations {
  /** Returns Xen's version: the major number in the upper 16 bits, the minor one in the lower. */
  version: { argument: null; result: "value" };
  /** Reads what follows Xen's major and minor number, such as the .1-rc2 of 4.20.1-rc2. */
  extraversion: { argument: Uint8Array; direction: "out" };
  /** Reads which compiler built Xen, for whom, and when. */
  compile_info: { argument: XenCompileInfo; direction: "out" };
  /** Reads the kinds of guests that Xen can run, such as xen-3.0-x86_64. */
  capabilities: { argument: Uint8Array; direction: "out" };
  /** Reads the revision of the source that Xen was built from. */
  changeset: { argument: Uint8Array; direction: "out" };
  /** Reads the virtual address at which Xen begins, for a PV guest. */
  platform_parameters: { argument: XenPlatformParameters; direction: "out" };
  /** Reads the features that Xen offers the caller (XENFEAT_…), 32 at a time. */
  get_features: { argument: XenFeatureInfo; direction: "inout" };
  /** Returns Xen's page size, in bytes. */
  pagesize: { argument: null; result: "size" };
  /** Reads the caller's own handle: 16 bytes, which tools use as its UUID. */
  guest_handle: { argument: Uint8Array; direction: "out" };
  /** Reads Xen's own command line, cut at 1023 characters. */
  commandline: { argument: Uint8Array; direction: "out" };
  /** Reads the build id of Xen's binary; null asks for its size. */
  build_id: { argument: XenBuildId; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  /** Reads what follows Xen's major and minor number, at any length; null asks for its size. */
  extraversion2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  /** Reads the kinds of guests that Xen can run, at any length; null asks for its size. */
  capabilities2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  /** Reads the revision of Xen's source, at any length; null asks for its size. */
  changeset2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  /** Reads Xen's own command line, at any length; null asks for its size. */
  commandline2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
}

const loadXenBuildId = () => require("../../../4.14/x86_64/version.ts").XenBuildId;
const loadXenCompileInfo = () => require("../version.ts").XenCompileInfo;
const loadXenFeatureInfo = () => require("../../../4.14/x86_64/version.ts").XenFeatureInfo;
const loadXenPlatformParameters = () => require("../../../4.14/x86_64/version.ts").XenPlatformParameters;
const loadXenVarbuf = () => require("../version.ts").XenVarbuf;

export const family: OperationFamily<Operations> = {
  name: "xen_version",
  hypercall: 17,
  call: ["command", "argument"],
  operations: {
    version: { command: 0, result: "value", unit: "version", reads: true },
    extraversion: { command: 1, argument: { size: 16, direction: "out" }, reads: true },
    compile_info: { command: 2, argument: { type: loadXenCompileInfo, size: 144, direction: "out" }, reads: true },
    capabilities: { command: 3, argument: { size: 1024, direction: "out" }, reads: true },
    changeset: { command: 4, argument: { size: 64, direction: "out" }, reads: true },
    platform_parameters: {
      command: 5,
      argument: { type: loadXenPlatformParameters, size: 8, direction: "out" },
      reads: true,
    },
    get_features: { command: 6, argument: { type: loadXenFeatureInfo, size: 8, direction: "inout" }, reads: true },
    pagesize: { command: 7, result: "size", unit: "bytes", reads: true },
    guest_handle: { command: 8, argument: { size: 16, direction: "out" }, reads: true },
    commandline: { command: 9, argument: { size: 1024, direction: "out" }, reads: true },
    build_id: {
      command: 10,
      argument: {
        type: loadXenBuildId,
        size: 4,
        direction: "inout",
        optional: true,
        tail: { member: "buf", count: ["len"], unit: "bytes" },
      },
      result: "size",
      unit: "bytes",
      reads: true,
    },
    extraversion2: {
      command: 11,
      argument: {
        type: loadXenVarbuf,
        size: 4,
        direction: "inout",
        optional: true,
        tail: { member: "buf", count: ["len"], unit: "bytes" },
      },
      result: "size",
      unit: "bytes",
      reads: true,
    },
    capabilities2: {
      command: 12,
      argument: {
        type: loadXenVarbuf,
        size: 4,
        direction: "inout",
        optional: true,
        tail: { member: "buf", count: ["len"], unit: "bytes" },
      },
      result: "size",
      unit: "bytes",
      reads: true,
    },
    changeset2: {
      command: 13,
      argument: {
        type: loadXenVarbuf,
        size: 4,
        direction: "inout",
        optional: true,
        tail: { member: "buf", count: ["len"], unit: "bytes" },
      },
      result: "size",
      unit: "bytes",
      reads: true,
    },
    commandline2: {
      command: 14,
      argument: {
        type: loadXenVarbuf,
        size: 4,
        direction: "inout",
        optional: true,
        tail: { member: "buf", count: ["len"], unit: "bytes" },
      },
      result: "size",
      unit: "bytes",
      reads: true,
    },
  },
};
