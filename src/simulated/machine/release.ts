/** The simulated Xen's version and features, and the tables of its release. */

import { shown } from "../../runtime/base/checks.ts";
import {
  type Abi,
  type Architecture,
  compareReleases,
  nearestRelease,
  ownArchitecture,
  tablesOf,
} from "../../runtime/abi/index.ts";
import { HYPERVISOR_VIRT_START } from "../../generated/4.14/x86_64/arch-x86/xen-x86_64.constants.ts";
import { checkChoice, readOptions } from "../../runtime/base/options.ts";
import type { XenVersion } from "../../runtime/hypercall/version/index.ts";
import type { MachineDomain } from "./domain.ts";
import type { SimulatedXenOptions } from "./options.ts";
import { OwnTables } from "./own-tables.ts";
import { setMembers, type Settable } from "./settable.ts";

/** The simulated Xen's own description, as `xen.version` reads it. */
export interface SimulatedVersion {
  /** The first number of the release: 4. */
  readonly major: number;
  /** The second number of the release: 20. */
  readonly minor: number;
  /** The text behind the release: ".0" by default. */
  readonly extraversion: string;
  /** Kinds of guests that can run: "xen-3.0-x86_64", "hvm-3.0-x86_32". */
  readonly capabilities: readonly string[];
  /** The source that it was built from: "simulated" by default. */
  readonly changeset: string;
  /** Its build, as in `xen.version.build`. */
  readonly build: XenVersion["build"];
  /** Xen's command line: "console=com1" by default. */
  readonly commandLine: string;
  /** The linker's build id: 20 zero bytes by default. */
  readonly buildId: Uint8Array<ArrayBuffer>;
  /** Bytes in one of Xen's pages: 4096 by default. */
  readonly pageBytes: number;
  /** A word of features (features.h); null for the features of the caller's kind. */
  readonly features: number | null;
  /** Address at which a PV guest finds Xen. */
  readonly virtualStart: bigint;
}

/** Changes to the version. Members of `build` that are left out stay. */
export type SimulatedVersionChanges = Partial<Omit<SimulatedVersion, "build">> & {
  /** Members of the build to change. */
  readonly build?: Partial<XenVersion["build"]>;
};

const SETTABLE: Settable<SimulatedVersion> = {
  major: "an integer from 0",
  minor: "an integer from 0",
  extraversion: "a string",
  capabilities: "an array of strings",
  changeset: "a string",
  build: "an object of texts",
  commandLine: "a string",
  buildId: "a Uint8Array",
  pageBytes: "an integer from 0",
  features: "an integer from 0, or null",
  virtualStart: "a bigint",
};

/** Changes the version in place. Throws a TypeError for an unknown name or a wrong value. */
export function setVersion(version: SimulatedVersion, changes: SimulatedVersionChanges): void {
  const { build, ...others } = readOptions("setVersion", changes, Object.keys(SETTABLE));
  const merged = build === undefined ? {} : { build: { ...version.build, ...readBuild("setVersion", build) } };
  setMembers("setVersion", version, { ...others, ...merged }, SETTABLE);
}

function readBuild(where: string, build: Partial<XenVersion["build"]>): Partial<XenVersion["build"]> {
  return readOptions(`${where}'s build`, build, ["compiler", "by", "domain", "date"]);
}

const CAPABILITIES: Readonly<Record<Architecture, readonly string[]>> = {
  x86_64: ["xen-3.0-x86_64", "hvm-3.0-x86_32", "hvm-3.0-x86_32p", "hvm-3.0-x86_64"],
  arm64: ["xen-3.0-aarch64", "xen-3.0-armv7l"],
};

const NUMBERS = /^(?<major>\d+)\.(?<minor>\d+)$/;

/** Returns the tables and the version. Throws a RangeError unless the release is two numbers such as 4.20. */
export function releaseOf(options: SimulatedXenOptions): { abi: Abi; version: SimulatedVersion } {
  const { release = "4.20", architecture = ownArchitecture() } = options;
  const { major, minor } = NUMBERS.exec(release)?.groups ?? {};
  if (major === undefined || minor === undefined) {
    throw new RangeError(`expected a release of Xen such as "4.20", received ${shown(release)}`);
  }
  checkChoice("architecture", architecture, Object.keys(CAPABILITIES));
  const known = tablesOf(nearestRelease(release), architecture);
  return {
    abi: options.abi === undefined ? known : new OwnTables(known, options.abi),
    version: {
      major: Number(major),
      minor: Number(minor),
      extraversion: options.extraversion ?? ".0",
      capabilities: options.capabilities ?? CAPABILITIES[architecture],
      changeset: options.changeset ?? "simulated",
      build: {
        compiler: `xen-ts, on Bun ${Bun.version}`,
        by: "xen-ts",
        domain: "simulated",
        date: "Thu Jan  1 00:00:00 UTC 1970",
        ...readBuild("a simulated machine", options.build ?? {}),
      },
      commandLine: options.commandLine ?? "console=com1",
      buildId: buildIdOf(options.buildId ?? "00".repeat(20)),
      pageBytes: 4096,
      features: null,
      virtualStart: architecture === "x86_64" ? HYPERVISOR_VIRT_START : 0n,
    },
  };
}

function buildIdOf(digits: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})+$/i.test(digits)) {
    throw new RangeError(`expected pairs of hexadecimal digits for buildId, received ${shown(digits)}`);
  }
  return new Uint8Array(Uint8Array.fromHex(digits));
}

/** Returns the features that Xen reports to a caller (features.h), as a word. */
export function featureWord(abi: Abi, caller: MachineDomain | undefined): number {
  const names = ["memory_op_vnode_supported"];
  const translated = abi.architecture === "arm64" || (caller !== undefined && caller.type !== "pv");
  if (translated) names.push("writable_page_tables", "auto_translated_physmap");
  if (caller?.domid === 0) names.push("dom0");
  if (abi.architecture === "arm64") names.push("ARM_SMCCC_supported");
  else if (translated) names.push("hvm_safe_pvclock", "hvm_callback_vector");
  else names.push("mmu_pt_update_preserve_ad", "highmem_assist", "gnttab_map_avail_bits");
  if (compareReleases(abi.release, "4.16") >= 0) {
    // Memory of Arm's dom0 is mapped at the machine's own addresses.
    const direct = !translated || (abi.architecture === "arm64" && caller?.domid === 0);
    names.push(direct ? "direct_mapped" : "not_direct_mapped");
  }
  if (abi.architecture === "x86_64") names.push("vcpu_time_phys_area", "dm_msix_all_writes");
  names.push("runstate_phys_area");
  return names.reduce((word, name) => word | bitOf(abi, name), 0) >>> 0;
}

/** Returns the feature's bit, or 0 if the release has no such feature. */
function bitOf(abi: Abi, name: string): number {
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("features.constants") };
  const number = constants[`XENFEAT_${name}`];
  return typeof number === "number" ? 1 << number : 0;
}
