// The operations of the hypercall xen_version. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenBuildId, XenCompileInfo, XenFeatureInfo, XenPlatformParameters, XenVarbuf } from "../version.ts";

export interface Operations {
  version: { argument: null; result: "value" };
  extraversion: { argument: Uint8Array; direction: "out" };
  compile_info: { argument: XenCompileInfo; direction: "out" };
  capabilities: { argument: Uint8Array; direction: "out" };
  changeset: { argument: Uint8Array; direction: "out" };
  platform_parameters: { argument: XenPlatformParameters; direction: "out" };
  get_features: { argument: XenFeatureInfo; direction: "inout" };
  pagesize: { argument: null; result: "size" };
  guest_handle: { argument: Uint8Array; direction: "out" };
  commandline: { argument: Uint8Array; direction: "out" };
  build_id: { argument: XenBuildId; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  extraversion2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  capabilities2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
  changeset2: { argument: XenVarbuf; direction: "inout"; optional: true; tail: "buf"; result: "size" };
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
