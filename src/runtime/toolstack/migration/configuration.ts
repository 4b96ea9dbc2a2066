/** The guest's configuration in a saved state: libxl's JSON, of which the guest is made again. */

import { checkInteger } from "../../base/checks.ts";
import type { GuestKind } from "../builder/index.ts";
import { faultAt } from "../saved-state/index.ts";

/** The members of a configuration that a guest needs. */
export interface SavedConfiguration {
  readonly kind: GuestKind;
  readonly name: string;
  readonly uuid: string | undefined;
  readonly memoryKiB: number;
  readonly vcpus: number;
  readonly maximumVcpus: number;
  readonly lastEventPort: number | undefined;
  readonly grantFrames: number | undefined;
  readonly maptrackFrames: number | undefined;
  /** The files that it was built from, for the configuration of the restored guest. They are not read. */
  readonly image: SavedImage;
}

type SavedImage = { readonly kernel?: string; readonly ramdisk?: string; readonly cmdline?: string };

type Members = Readonly<Record<string, unknown>>;

const MOST = 0xffff_ffff;

/** Reads a configuration. Throws a XenSavedStateError if it is not one of a guest that can be restored. */
export function readConfiguration(text: string): SavedConfiguration {
  const all = membersOf(parsed(text), "the configuration");
  const [creation, build] = [membersOf(all["c_info"], "c_info"), membersOf(all["b_info"], "b_info")];
  const { type, name, uuid } = creation;
  if (type !== "pv" && type !== "pvh")
    throw faultAt(0, `expected the configuration of a guest of type pv or pvh, received ${JSON.stringify(type)}`);
  if (typeof name !== "string") throw faultAt(0, "expected the configuration to have a name, received none");
  const maximumVcpus = count(build, "max_vcpus") ?? 1;
  const available = build["avail_vcpus"];
  const vcpus = Array.isArray(available) ? Math.max(1, Math.min(maximumVcpus, available.length)) : maximumVcpus;
  const memoryKiB = count(build, "max_memkb") ?? count(build, "target_memkb");
  if (memoryKiB === undefined) throw faultAt(0, "expected the configuration to have max_memkb, received none");
  return {
    kind: type,
    name,
    uuid: typeof uuid === "string" ? uuid : undefined,
    memoryKiB,
    vcpus,
    maximumVcpus,
    lastEventPort: count(build, "event_channels"),
    grantFrames: count(build, "max_grant_frames"),
    maptrackFrames: count(build, "max_maptrack_frames"),
    image: imageIn(build),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !value.includes("\0");
}

function imageIn({ kernel, ramdisk, cmdline }: Members): SavedImage {
  return {
    ...(isText(kernel) ? { kernel } : {}),
    ...(isText(ramdisk) ? { ramdisk } : {}),
    ...(isText(cmdline) ? { cmdline } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw faultAt(0, "expected the configuration to be JSON, received other text", cause);
  }
}

function membersOf(value: unknown, name: string): Members {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  throw faultAt(0, `expected ${name} of the guest's configuration, received none`);
}

/** Returns a member that is a number; undefined for libxl's default, which is 0 or negative or missing. */
function count(members: Members, name: string): number | undefined {
  const value = members[name];
  if (typeof value !== "number" || value <= 0) return undefined;
  checkInteger(name, value, 1, 2 ** 40);
  // libxl's number for "as many as there are".
  return value >= MOST && name !== "max_memkb" ? undefined : value;
}
