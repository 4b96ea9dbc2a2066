/**
 * The configuration of a guest as libxl keeps it beside xenstore: without that, `xl list -l`, `xl mem-set` and
 * `xl block-attach` refuse a guest. libxl takes defaults for nearly everything that is left out.
 */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DescribedGuest } from "./store-nodes.ts";

type Named = Pick<DescribedGuest, "domid" | "uuid">;

/** Writes the configuration into libxl's folder, "/var/lib/xen". */
export function writeUserData(folder: string, guest: DescribedGuest, isArm: boolean): void {
  const { name, uuid, type, vcpus, maximumVcpus, memoryKiB } = guest;
  const configuration = {
    c_info: { type, name, uuid },
    b_info: {
      max_vcpus: maximumVcpus,
      avail_vcpus: Array.from({ length: vcpus }, (_, vcpu) => vcpu),
      max_memkb: memoryKiB,
      target_memkb: memoryKiB,
      // libxl takes no default for this here: `xl mem-set` on Arm ends with an assertion.
      acpi: isArm ? "False" : "True",
      [`type.${type}`]: {},
    },
  };
  mkdirSync(folder, { recursive: true });
  // As C reads it: with its NUL.
  writeFileSync(join(folder, `${prefixOf(guest)}libxl-json`), `${JSON.stringify(configuration)}\0`, { mode: 0o600 });
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
