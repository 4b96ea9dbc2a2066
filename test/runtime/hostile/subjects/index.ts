/** All subjects, by the file that a child process attacks. */

import type { Subject } from "../subject.ts";
import { builder } from "./builder.ts";
import { devices } from "./devices.ts";
import { interdomain } from "./interdomain.ts";
import { metrics } from "./metrics.ts";
import { serve } from "./serve.ts";
import { moving, states } from "./moving.ts";
import { numbers } from "./numbers.ts";
import { operations } from "./operations.ts";
import { records, rings } from "./ring.ts";
import { sharesAndNetworks } from "./shares-and-networks.ts";
import { simulated } from "./simulated.ts";
import { records as structs } from "./struct.ts";
import { stores, storesInMemory } from "./stores.ts";
import { toolstack } from "./toolstack.ts";
import { xenstore } from "./xenstore.ts";

export const groups: Readonly<Record<string, readonly Subject[]>> = {
  toolstack,
  builder: [...builder, ...moving, ...states],
  devices: [...devices, ...sharesAndNetworks, ...stores, ...storesInMemory],
  metrics,
  serve,
  interdomain,
  xenstore,
  operations,
  ring: [...rings, ...records],
  struct: structs,
  simulated,
  numbers,
};
