/**
 * Numbers of Xen's own kinds: domains, ports, grants, page frames. Each kind is a flavour of `number`: a plain number is
 * taken wherever one is expected, and checked when it is used; a number of another flavour does not compile.
 */

import { describe, integer } from "../base/checks.ts";
import { loadOnce } from "../base/lazy.ts";
import type { Abi } from "./abi.ts";

/** Constants that are equal in every release. */
const later = loadOnce({
  xen: () =>
    require("../../generated/4.14/x86_64/xen.constants.ts") as typeof import("../../generated/4.14/x86_64/xen.constants.ts"),
  eventChannel: () =>
    require("../../generated/4.14/x86_64/event_channel.constants.ts") as typeof import("../../generated/4.14/x86_64/event_channel.constants.ts"),
});

declare const flavour: unique symbol;

type Flavour<Kind extends string> = number & {
  /** Never there: the kind of number, for the compiler to know. */
  readonly [flavour]?: Kind;
};

/** A domain's number (`domid_t`, xen.h). */
export type Domid = Flavour<"domid">;

/** The number of an event channel's end in its domain (`evtchn_port_t`, event_channel.h). */
export type Port = Flavour<"port">;

/** A grant's number in the domain that grants (`grant_ref_t`, grant_table.h). */
export type Gref = Flavour<"gref">;

/** A frame of the machine's memory: bytes from `mfn * 4096`. */
export type Mfn = Flavour<"mfn">;

/** A frame as a guest numbers it; for a PV guest the machine's own number. */
export type Gfn = Flavour<"gfn">;

/** Returns a domain's number. Throws a TypeError or RangeError for any other, reserved ones (`DOMID_SELF`, …) included. */
export function domid(value: number): Domid {
  return integer("domid", value, 0, later.xen().DOMID_FIRST_RESERVED - 1);
}

/**
 * Returns the number of a domain whose memory may be mapped: also DOMID_XEN, the hypervisor's own, and DOMID_IO, that of
 * devices. Throws a TypeError or RangeError for any other.
 */
export function memoryOwner(value: number): Domid {
  const { DOMID_IO, DOMID_XEN } = later.xen();
  return value === DOMID_IO || value === DOMID_XEN ? value : domid(value);
}

/**
 * Returns the number with which `createdomain` asks for any free one: since 4.22 DOMID_ANY (xen.h) and no other, before
 * that DOMID_INVALID, as C's toolstack does.
 */
export function anyDomid(abi: Abi): number {
  if (typeof abi !== "object" || abi === null || typeof abi.load !== "function") {
    throw new TypeError(`expected the tables of a Xen, such as xen.abi, received ${describe(abi)}`);
  }
  const constants = abi.load("xen.constants");
  return "DOMID_ANY" in constants ? constants.DOMID_ANY : constants.DOMID_INVALID;
}

/** Returns a port. Throws a TypeError or RangeError for a number that cannot be one: 0, or 2^17 and more. */
export function port(value: number): Port {
  return integer("port", value, 1, later.eventChannel().EVTCHN_FIFO_NR_CHANNELS - 1);
}

/** Returns a grant's number. Throws a TypeError or RangeError for a number that cannot be one. */
export function gref(value: number): Gref {
  return integer("gref", value, 0, 0xffff_ffff);
}

/** Returns a machine frame, from a number or a bigint. Throws a TypeError or RangeError for a number that cannot be one. */
export function mfn(value: number | bigint): Mfn {
  return frame("mfn", value);
}

/** Returns a guest frame, from a number or a bigint. Throws a TypeError or RangeError for a number that cannot be one. */
export function gfn(value: number | bigint): Gfn {
  return frame("gfn", value);
}

function frame(name: string, value: number | bigint): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  // A bigint beyond the safe integers may become another number, which is refused as well.
  return integer(name, number, 0, Number.MAX_SAFE_INTEGER);
}
