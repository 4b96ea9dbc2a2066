/**
 * The configuration of a guest as libxl keeps it beside xenstore: without that, `xl list -l`, `xl mem-set` and
 * `xl block-attach` refuse a guest. libxl takes defaults for nearly everything that is left out.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DescribedGuest } from "./store-nodes.ts";

type Named = Pick<DescribedGuest, "domid" | "uuid">;

/** The members of a guest that its configuration tells. */
export type ConfiguredGuest = Pick<
  DescribedGuest,
  "image" | "maximumVcpus" | "memoryKiB" | "name" | "type" | "uuid" | "vcpus"
>;

/** Returns the configuration, in the form of libxl's JSON. */
export function configurationOf(
  { name, uuid, type, vcpus, maximumVcpus, memoryKiB, image }: ConfiguredGuest,
  isArm: boolean,
): string {
  return JSON.stringify({
    c_info: { type, name, uuid },
    b_info: {
      max_vcpus: maximumVcpus,
      avail_vcpus: Array.from({ length: vcpus }, (_, vcpu) => vcpu),
      max_memkb: memoryKiB,
      target_memkb: memoryKiB,
      // libxl takes no default for this here: `xl mem-set` on Arm ends with an assertion.
      acpi: isArm ? "False" : "True",
      ...image,
      [`type.${type}`]: {},
    },
    // xl builds a guest again that reboots, once it has restored it, if it knows the kernel.
    ...(image.kernel === undefined ? {} : { on_reboot: "restart" }),
  });
}

/** Writes the configuration into libxl's folder, "/var/lib/xen". */
export function writeUserData(folder: string, guest: DescribedGuest, isArm: boolean): void {
  mkdirSync(folder, { recursive: true });
  // As C reads it: with its NUL.
  writeFileSync(join(folder, `${prefixOf(guest)}libxl-json`), `${configurationOf(guest, isArm)}\0`, { mode: 0o600 });
}

/** Returns the configuration in libxl's folder; undefined if there is none. */
export function readUserData(folder: string, guest: Named): string | undefined {
  try {
    return readFileSync(join(folder, `${prefixOf(guest)}libxl-json`), "utf8").replace(/\0$/, "");
  } catch {
    // Another program than libxl or this library has made the guest.
    return undefined;
  }
}

/** Removes all that libxl keeps of the guest. */
export function removeUserData(folder: string, guest: Named): void {
  const prefix = new RegExp(`^userdata-.\\.${guest.domid}\\.${guest.uuid}\\.`);
  for (const name of namesIn(folder)) if (prefix.test(name)) rmSync(join(folder, name), { force: true });
}

function prefixOf({ domid, uuid }: Named): string {
  return `userdata-d.${domid}.${uuid}.`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No program has ever kept anything there.
    return [];
  }
}
