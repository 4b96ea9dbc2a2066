/** The options of `Xen.open()`, and the messages about wrong ones. */

import type { AbiChoice } from "./abi/index.ts";
import { describe } from "./base/checks.ts";
import { readOptions, unknownWord } from "./base/options.ts";
import type { XenHypercall } from "./hypercall/index.ts";
import type { BackEnds } from "./interdomain/back-end/index.ts";
import type { EventChannels } from "./interdomain/event-channel/index.ts";
import type { ForeignMemory } from "./interdomain/foreign-memory/index.ts";
import type { Grants } from "./interdomain/grant/index.ts";
import type { PciBus } from "./interdomain/pci/index.ts";
import type { XenStore, XenStoreTransport } from "./interdomain/xenstore/index.ts";

/** The ways to reach Xen and its devices, each with a default. */
export interface XenOptions {
  /** The way to reach Xen; it stays the caller's to dispose. By default this domain's privcmd device, opened anew. */
  hypercall?: XenHypercall | undefined;
  /**
   * The tables of the interfaces that differ by release. By default those of the running release, and never a guess.
   * "nearest": the tables of the newest known release that is not newer, even if a layout differs. Or the `modules` of a
   * table that codegen has made for another Xen.
   */
  abi?: AbiChoice | undefined;
  /**
   * Event channels, which stay the caller's to close, or a function that opens them at first use: then they are closed
   * with the Xen. By default this domain's own device.
   */
  eventChannels?: EventChannels | (() => EventChannels) | undefined;
  /**
   * A xenstore client, which stays the caller's to close; or a transport to xenstored, or a function that opens a client
   * at first use: then it is closed with the Xen.
   */
  store?: XenStore | XenStoreTransport | (() => XenStore) | undefined;
  /**
   * Grants, which stay the caller's to close, or a function that opens them at first use: then they are closed with the
   * Xen. By default this domain's own devices.
   */
  grants?: Grants | (() => Grants) | undefined;
  /**
   * Foreign memory, which stays the caller's to close, or a function that opens it at first use: then it is closed with
   * the Xen. By default this domain's privcmd device.
   */
  foreignMemory?: ForeignMemory | (() => ForeignMemory) | undefined;
  /** Counters of back ends. By default those of this domain's Linux. */
  backEnds?: BackEnds | undefined;
  /** The PCI functions of the machine. By default those that this domain's Linux has. */
  pci?: PciBus | undefined;
}

const PARTS = ["eventChannels", "grants", "foreignMemory", "store", "backEnds", "pci"] as const;

/** Returns the options' own properties. Throws a TypeError for an unknown option, and for a value that cannot be meant. */
export function readXenOptions(options: XenOptions): Readonly<XenOptions> {
  const own = readOptions("Xen.open", options, ["hypercall", "abi", ...PARTS]);
  const { abi, hypercall } = own;
  if (hypercall !== undefined && typeof hypercall?.hypercall2 !== "function") {
    throw new TypeError(`Xen.open: expected hypercall to implement XenHypercall, received ${describe(hypercall)}`);
  }
  if (abi !== undefined && abi !== "nearest" && Object(abi) !== abi) {
    throw unknownWord("abi", abi, ["nearest"], " or the modules of a generated table");
  }
  for (const name of PARTS) {
    const part: unknown = own[name];
    if (part === undefined || Object(part) === part) continue;
    throw new TypeError(`Xen.open: expected ${name} to be an object or a function, received ${describe(part)}`);
  }
  return own;
}
