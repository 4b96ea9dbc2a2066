/** Restores a guest: a new domain gets the memory and the state of a saved one. */

import { checkFunction, checkText } from "../../base/checks.ts";
import { XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { isAssignment } from "../../interdomain/pci/index.ts";
import {
  buildGuest,
  type BuilderParts,
  checkFreeName,
  findServers,
  checkGuestOptions,
  checkHost,
  type CheckedOptions,
  checkSource,
  createGuest,
  type Guest,
  type GuestPlan,
  MIB,
  PAGE,
  type PlannedGuest,
} from "../builder/index.ts";
import { faultAt, readPassingState, type SavedStateSource } from "../saved-state/index.ts";
import { readConfiguration } from "./configuration.ts";
import { hvmPlan } from "./hvm-restore.ts";
import type { RestoreOptions } from "./moving-options.ts";
import { pvPlan } from "./pv-restore.ts";
import { RecordCursor } from "./record-cursor.ts";
import { x86Abi } from "./x86-abi.ts";

/** The least memory that a guest may have. */
const LEAST_MIB = 16;
const KNOWN = ["name", "uuid", "devices", "consoleServer", "kernel", "ramdisk", "commandLine", "onProgress", "signal"];

export async function restoreDomain(
  parts: BuilderParts,
  source: SavedStateSource,
  given: RestoreOptions = {},
): Promise<Guest> {
  const { signal, onProgress = () => {}, ...chosen } = readOptions("Domains.restore", given, KNOWN);
  checkFunction("onProgress", onProgress);
  checkRebuilding(chosen);
  const abi = x86Abi(parts.connection, "restore a domain");
  const records = readPassingState(source, { signal });
  try {
    const cursor = new RecordCursor(records);
    const { options, guest, image } = await readHeaders(cursor, { ...chosen, signal });
    checkDevices(options);
    const plan: GuestPlan = (guest === "pv" ? pvPlan : hvmPlan)(abi, cursor, {
      pages: (options.memoryMiB * MIB) / PAGE,
      onProgress,
    });
    const [servers] = await Promise.all([
      findServers(parts.store(), { signal }),
      checkFreeName(parts, options, { signal }),
    ]);
    const hap = checkHost(parts, options, plan.pages);
    const again = (more: SignalOptions): Promise<Guest> => rebuilt(parts, chosen, { ...options, signal: more.signal });
    return await buildGuest(parts, options, { plan, hap, servers, assigned: [], image, again });
  } finally {
    await records.return();
  }
}

/** Throws a TypeError unless the options are those of a guest that can be built again, or of none. */
function checkRebuilding({ kernel, ramdisk, commandLine }: Omit<RestoreOptions, "onProgress" | "signal">): void {
  if (kernel !== undefined) checkSource(kernel, "kernel");
  if (ramdisk !== undefined) checkSource(ramdisk, "ramdisk");
  if (commandLine !== undefined) checkText("commandLine", commandLine);
  if (kernel === undefined && (ramdisk !== undefined || commandLine !== undefined))
    throw new TypeError("expected a kernel beside a ramdisk or a commandLine, received none: they are for a rebuild");
}

/** Throws a XenUnsupportedOperationError for a PCI function of the machine: the saved guest knows nothing of it. */
function checkDevices({ devices }: CheckedOptions): void {
  const assigned = devices.find(isAssignment);
  if (assigned === undefined) return;
  throw new XenUnsupportedOperationError(
    `expected a restored guest without PCI devices of the machine, received ${assigned.name}: build the guest with it`,
    { operation: "restore a domain" },
  );
}

/** Builds a restored guest again, from the kernel that the caller has named. */
async function rebuilt(parts: BuilderParts, { kernel, ramdisk }: Rebuilding, options: CheckedOptions): Promise<Guest> {
  if (kernel !== undefined) return createGuest(parts, { ...options, kernel, ramdisk });
  throw new XenError(
    "expected a guest that was built from a kernel: a restored one has none to be built from again. Name one in the " +
      "option kernel of restore",
    { operation: "rebuild a guest" },
  );
}

type Rebuilding = Pick<RestoreOptions, "kernel" | "ramdisk">;
type Chosen = Omit<RestoreOptions, "onProgress">;

/** Reads the headers of all layers. */
async function readHeaders(
  cursor: RecordCursor,
  chosen: Chosen,
): Promise<Pick<PlannedGuest, "image"> & { readonly options: CheckedOptions; readonly guest: "hvm" | "pv" }> {
  const xl = await cursor.next();
  if (xl.layer !== "xl")
    throw faultAt(0, "expected xl's header, which has the guest's configuration, received a stream without it");
  if (!xl.isJson) throw faultAt(0, "expected a configuration in JSON, received one of an older form");
  const { kind, memoryKiB, image, ...saved } = readConfiguration(xl.configuration);
  await cursor.expect("libxl", "HEADER");
  await cursor.expect("libxl", "LIBXC_CONTEXT");
  const header = await cursor.next();
  if (header.layer !== "libxc" || header.type !== "HEADER") throw cursor.unexpected(header);
  const { guest } = header;
  if ((guest === "pv") !== (kind === "pv"))
    throw faultAt(header.offset, `expected a guest of type ${kind}, as its configuration says, received ${guest}`);
  const own = {
    // A restored guest has its kernel in its memory.
    kernel: new Uint8Array(0),
    ...(chosen.consoleServer === undefined ? {} : { consoleServer: chosen.consoleServer }),
    devices: chosen.devices ?? [],
    signal: chosen.signal,
  };
  const { name = saved.name, uuid = saved.uuid, commandLine = image.cmdline ?? "" } = chosen;
  const memoryMiB = Math.ceil(memoryKiB / 1024);
  try {
    return { options: checkGuestOptions({ ...own, ...saved, kind, memoryMiB, name, uuid, commandLine }), guest, image };
  } catch (error) {
    // The caller's own options are the first suspects.
    checkGuestOptions({ ...own, memoryMiB: LEAST_MIB, name: chosen.name ?? "web", uuid: chosen.uuid, commandLine });
    throw faultAt(0, error instanceof Error ? error.message : String(error), error);
  }
}
