/** Numbers that Xen gives names to, each with the check of its range: domains, ports, grants, page frames. */

import { checkInteger } from "../base/checks.ts";
import { loadOnce } from "../base/lazy.ts";
import type { Abi } from "./abi.ts";

/** Constants that are the same in every release. */
const later = loadOnce({
  xen: () =>
    require("../../generated/4.14/x86_64/xen.constants.ts") as typeof import("../../generated/4.14/x86_64/xen.constants.ts"),
  eventChannel: () =>
    require("../../generated/4.14/x86_64/event_channel.constants.ts") as typeof import("../../generated/4.14/x86_64/event_channel.constants.ts"),
});

declare const brand: unique symbol;

/** A domain's number (`domid_t`, xen.h): an integer that `domid()` has checked, or that Xen has given. */
export type Domid = number & { readonly [brand]: "domid" };

/** The number of an event channel's end in its domain (`evtchn_port_t`): checked by `port()`, or given by Xen. */
export type Port = number & { readonly [brand]: "port" };

/** A grant's number in its domain (`grant_ref_t`, grant_table.h): checked by `gref()`, or given by the kernel. */
export type Gref = number & { readonly [brand]: "gref" };

/** A frame of the machine's memory: bytes from `mfn * pageBytes`. */
export type Mfn = number & { readonly [brand]: "mfn" };

/** A frame as a guest numbers it; of a PV guest the machine's own. */
export type Gfn = number & { readonly [brand]: "gfn" };

/** Throws a TypeError or RangeError for what cannot be a domain's number: reserved ones mean something else. */
export function domid(value: number): Domid {
  checkInteger("domid", value, 0, later.xen().DOMID_FIRST_RESERVED - 1);
  return value as Domid;
}

/**
 * Returns the number with which `createdomain` asks for any free one: since 4.22 DOMID_ANY (xen.h) and no other, before
 * that DOMID_INVALID, as C's toolstack does.
 */
export function anyDomid(abi: Abi): number {
  const constants = abi.load("xen.constants");
  return "DOMID_ANY" in constants ? constants.DOMID_ANY : constants.DOMID_INVALID;
}

/** Throws a TypeError or RangeError for what cannot be a port: 0 is no channel's, and Xen has room for 2^17. */
export function port(value: number): Port {
  checkInteger("port", value, 1, later.eventChannel().EVTCHN_FIFO_NR_CHANNELS - 1);
  return value as Port;
}

/** Throws a TypeError or RangeError for what cannot be a grant's number. */
export function gref(value: number): Gref {
  checkInteger("gref", value, 0, 0xffff_ffff);
  return value as Gref;
}

/** Throws a TypeError or RangeError for what is no frame's number. */
export function mfn(value: number): Mfn {
  checkInteger("machine frame", value, 0, Number.MAX_SAFE_INTEGER);
  return value as Mfn;
}

/** Throws a TypeError or RangeError for what is no frame's number. */
export function gfn(value: number): Gfn {
  checkInteger("guest frame", value, 0, Number.MAX_SAFE_INTEGER);
  return value as Gfn;
}
