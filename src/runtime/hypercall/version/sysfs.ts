/**
 * Linux's account of the hypervisor under /sys/hypervisor.
 *
 * In an ordinary guest Linux lets no program make hypercalls, not even those that Xen answers everybody: its own kernel
 * has asked, and shows what it was told.
 */

import { readFileSync } from "node:fs";
import { stableAbi } from "../../abi/index.ts";
import { featuresIn } from "./features.ts";
import { numbersOf, type RunningRelease, toldText, type XenVersion } from "./version.ts";

const FOLDER = "/sys/hypervisor";

/** undefined if this is not Linux on Xen, or Linux does not say. */
export function releaseFromSysfs(folder: string = FOLDER): RunningRelease | undefined {
  if (read(folder, "type") !== "xen") return undefined;
  const release = `${read(folder, "version/major")}.${read(folder, "version/minor")}`;
  return /^\d+\.\d+$/.test(release) ? { release, extraversion: read(folder, "version/extra") } : undefined;
}

/** Everything that Linux tells; it does not know the command line, nor the domain that Xen was built in. */
export function versionFromSysfs(running: RunningRelease, folder: string = FOLDER): XenVersion {
  const text = (name: string): string => read(folder, name);
  return {
    ...numbersOf(running),
    extraversion: running.extraversion,
    capabilities: text("properties/capabilities").split(" ").filter(Boolean),
    changeset: text("properties/changeset"),
    build: {
      compiler: text("compilation/compiler"),
      by: text("compilation/compiled_by"),
      domain: "",
      date: text("compilation/compile_date"),
    },
    buildId: buildIdOf(bytesOf(folder, "properties/buildid")),
    commandLine: null,
    pageBytes: Number.parseInt(text("properties/pagesize"), 16),
    features: featuresIn(wordsOf(text("properties/features")), stableAbi()),
  };
}

/** Eight hexadecimal digits for each word, the highest word first. */
function wordsOf(hex: string): number[] {
  const words = hex.match(/[0-9a-f]{8}/g) ?? [];
  return words.map((word) => Number.parseInt(word, 16)).toReversed();
}

/** Linux shows the bytes as they are, or a text if Xen has not told them. */
function buildIdOf(bytes: Buffer): string | null {
  return bytes.length === 0 || toldText(bytes.toString().trim()) === null ? null : bytes.toString("hex");
}

/** The file's text; empty if there is none. */
function read(folder: string, name: string): string {
  return bytesOf(folder, name).toString().trim();
}

function bytesOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(`${folder}/${name}`);
  } catch {
    return Buffer.alloc(0);
  }
}
