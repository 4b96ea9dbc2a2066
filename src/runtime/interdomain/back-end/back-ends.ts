/** The back ends of this domain's Linux. */

import { backEndsIn, textOf } from "./sysfs.ts";
import { type VbdCounters, vbdCounters } from "./vbd-counters.ts";
import { interfaceLines, type VifCounters, vifCounters } from "./vif-counters.ts";

/**
 * Counters of other domains' devices that this domain's Linux serves, as the guests see them. A device that another
 * program serves (QEMU, tapdisk, a driver domain) has no counters here.
 */
export interface BackEnds {
  /**
   * Lists the network interfaces of all domains, connected ones only, in the order of domains and numbers. Throws a
   * XenPermissionError if Linux refuses to show them.
   */
  vifs(): VifCounters[];
  /** Lists the disks of all domains. Throws as `vifs` does. */
  vbds(): VbdCounters[];
}

/** Reads Linux's files: /sys/bus/xen-backend and /proc/net/dev. */
export class LinuxBackEnds implements BackEnds {
  readonly #root: string;

  /** Tests have files of their own below another root. */
  constructor(root: string = "") {
    this.#root = root;
  }

  vifs(): VifCounters[] {
    const devices = backEndsIn(this.#folder).filter(({ kind }) => kind === "vif");
    if (devices.length === 0) return [];
    const lines = interfaceLines(textOf(`${this.#root}/proc/net/dev`) ?? "");
    return devices.flatMap((device) => vifCounters(device, lines) ?? []);
  }

  vbds(): VbdCounters[] {
    const devices = backEndsIn(this.#folder).filter(({ kind }) => kind === "vbd");
    return devices.flatMap((device) => vbdCounters(device) ?? []);
  }

  get #folder(): string {
    return `${this.#root}/sys/bus/xen-backend/devices`;
  }
}
