/** xen_version: queries that any domain may make. */

import type { CommandCall } from "../call/command-family.ts";
import { EFAULT, EINVAL, ENOBUFS, EPERM } from "../call/errno.ts";
import type { GuestMemory } from "../call/guest-memory.ts";
import type { Simulations } from "../call/types.ts";
import { featureWord } from "../machine/release.ts";
import type { Machine } from "../machine/machine.ts";

/** Xen's answer in place of a text that the caller may not read. */
const DENIED = "<denied>";

export function versionSimulations(machine: Machine, memory: GuestMemory): Simulations<"xen_version", CommandCall> {
  const { version, abi } = machine;
  const constants = abi.load("version.constants");
  const encoder = new TextEncoder();
  // Releases with this operation return texts and the build id in any length.
  const variable = "XENVER_extraversion2" in constants;

  const privileged = (): boolean => machine.callerIsPrivileged;
  const capabilities = (): string => version.capabilities.map((one) => `${one} `).join("");
  const array = ({ address }: CommandCall, length: number, text: string): void =>
    memory.writeText(address, length, text);

  /** Returns the length if the caller passes no buffer; else copies the bytes if all of them fit. */
  const buffer = ({ address }: CommandCall, bytes: Uint8Array): number => {
    if (address === 0) return bytes.length;
    const { XenBuildId } = abi.load("version");
    const { len } = memory.record(XenBuildId, address);
    if (len === 0 && !variable) return -EINVAL;
    if (bytes.length > len) return -ENOBUFS;
    memory.bytes(address + XenBuildId.size, bytes.length).set(bytes);
    return bytes.length;
  };

  return {
    version: () => version.major * 0x1_0000 + version.minor,
    extraversion: (_, call) => array(call, constants.XEN_EXTRAVERSION_LEN, version.extraversion),
    compile_info: (info) => {
      info.compiler = cut(version.build.compiler, info.compiler);
      info.compile_by = cut(version.build.by, info.compile_by);
      info.compile_domain = cut(version.build.domain, info.compile_domain);
      info.compile_date = cut(version.build.date, info.compile_date);
    },
    capabilities: (_, call) => array(call, constants.XEN_CAPABILITIES_INFO_LEN, capabilities()),
    changeset: (_, call) => array(call, constants.XEN_CHANGESET_INFO_LEN, version.changeset),
    platform_parameters: (parameters) => {
      parameters.virt_start = version.virtualStart;
    },
    get_features: (info) => {
      if (info.submap_idx >= abi.load("features.constants").XENFEAT_NR_SUBMAPS) return -EINVAL;
      info.submap = version.features ?? featureWord(abi, machine.domain(machine.callerDomid));
      return 0;
    },
    pagesize: (_, { address }) => (address === 0 ? version.pageBytes : -EINVAL),
    guest_handle: (_, { address }) => {
      const caller = machine.domain(machine.callerDomid);
      if (caller === undefined) return -EFAULT;
      memory.bytes(address, caller.handle.length).set(caller.handle);
      return 0;
    },
    commandline: (_, { address }) => {
      // Xen fills the whole array, or only the length of its placeholder.
      if (privileged()) memory.writeText(address, commandLineBytes(machine), version.commandLine);
      else memory.writeText(address, DENIED.length + 1, DENIED);
    },
    build_id: (_, call) => (privileged() ? buffer(call, version.buildId) : -EPERM),
    extraversion2: (_, call) => buffer(call, encoder.encode(version.extraversion)),
    capabilities2: (_, call) => buffer(call, encoder.encode(capabilities())),
    changeset2: (_, call) => buffer(call, encoder.encode(version.changeset)),
    commandline2: (_, call) => (privileged() ? buffer(call, encoder.encode(version.commandLine)) : -EPERM),
  };
}

/** Cuts a text to a char array with its NUL. */
function cut(text: string, { length }: ArrayLike<number>): Uint8Array {
  return new TextEncoder().encode(text).subarray(0, length - 1);
}

/** Returns the size of `xen_commandline_t`, for which the headers have no constant. */
function commandLineBytes({ abi }: Machine): number {
  return abi.load("operations/xen_version").family.operations.commandline?.argument?.size ?? 0;
}
