/** What the simulated Xen says of itself, and the tables that it goes by. */

import { releases } from "../../generated/index.ts";
import { type Abi, type Architecture, ownArchitecture, tablesOf } from "../../runtime/abi/index.ts";
import { HYPERVISOR_VIRT_START } from "../../generated/4.14/x86_64/arch-x86/xen-x86_64.constants.ts";
import type { SimulatedXenOptions } from "../options.ts";

export interface SimulatedVersion {
  major: number;
  minor: number;
  extraversion: string;
  capabilities: readonly string[];
  changeset: string;
  compiler: string;
  compileBy: string;
  compileDomain: string;
  compileDate: string;
  commandLine: string;
  buildId: Uint8Array<ArrayBuffer>;
  pageBytes: number;
  /** A word of features (features.h), in place of those of the caller's kind. */
  features?: number;
  /** Where a PV guest finds Xen. */
  virtualStart: bigint;
}

const CAPABILITIES: Readonly<Record<Architecture, readonly string[]>> = {
  x86_64: ["xen-3.0-x86_64", "hvm-3.0-x86_32", "hvm-3.0-x86_32p", "hvm-3.0-x86_64"],
  arm64: ["xen-3.0-aarch64", "xen-3.0-armv7l"],
};

const NUMBERS = /^(?<major>\d+)\.(?<minor>\d+)$/;

/** Throws a RangeError for what is no release's number. */
export function releaseOf(options: SimulatedXenOptions): { abi: Abi; version: SimulatedVersion } {
  const { release = "4.20", architecture = ownArchitecture() } = options;
  const { major, minor } = NUMBERS.exec(release)?.groups ?? {};
  if (major === undefined || minor === undefined) throw new RangeError(`"${release}" is no release of Xen`);
  const known = releases.find((one) => one === release) ?? releases.at(-1) ?? releases[0];
  if (!Object.hasOwn(CAPABILITIES, architecture)) throw new RangeError(`Xen does not run on "${architecture}"`);
  return {
    abi: tablesOf(known, architecture),
    version: {
      major: Number(major),
      minor: Number(minor),
      extraversion: options.extraversion ?? ".0",
      capabilities: options.capabilities ?? CAPABILITIES[architecture],
      changeset: options.changeset ?? "simulated",
      compiler: options.compiler ?? `xen-ts, on Bun ${Bun.version}`,
      compileBy: "xen-ts",
      compileDomain: "simulated",
      compileDate: "Thu Jan  1 00:00:00 UTC 1970",
      commandLine: options.commandLine ?? "console=com1",
      buildId: new Uint8Array(Uint8Array.fromHex(options.buildId ?? "00".repeat(20))),
      pageBytes: 4096,
      virtualStart: architecture === "x86_64" ? HYPERVISOR_VIRT_START : 0n,
    },
  };
}
