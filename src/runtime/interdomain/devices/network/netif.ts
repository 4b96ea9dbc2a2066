/** The records of the network protocol: the generated module of io/netif.h. */

import { type AbiModule, loadModule } from "../../../../generated/index.ts";

/** The records, laid out alike by every release, and for guests of 32 and 64 bits. */
export type Netif = AbiModule<"io/netif", "4.22/x86_64">;

/** Returns the records. */
export function netif(): Netif {
  return loadModule("4.22/x86_64", "io/netif");
}
