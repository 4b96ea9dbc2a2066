/** The collectors of this library's own names, in the order of the output. */

import type { Collector } from "../scrape/index.ts";
import { cpus } from "./cpus.ts";
import { disks } from "./disks.ts";
import { domains } from "./domains.ts";
import { eventChannels } from "./event-channels.ts";
import { grants } from "./grants.ts";
import { host } from "./host.ts";
import { network } from "./network.ts";
import { numa } from "./numa.ts";
import { power } from "./power.ts";
import { vcpus } from "./vcpus.ts";
import { xenstore } from "./xenstore.ts";

export { type CpuPower, cpuPowers } from "./power-states.ts";

/** The names of collectors. */
export type CollectorName =
  | "host"
  | "cpus"
  | "power"
  | "numa"
  | "domains"
  | "vcpus"
  | "network"
  | "disks"
  | "xenstore"
  | "event-channels"
  | "grants";

export const collectors: Readonly<Record<CollectorName, Collector>> = {
  host,
  cpus,
  power,
  numa,
  domains,
  vcpus,
  network,
  disks,
  xenstore,
  "event-channels": eventChannels,
  grants,
};
