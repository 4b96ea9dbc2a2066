/** Numbers of domains. */

import { checkInteger } from "../../base/checks.ts";
import { loadOnce } from "../../base/lazy.ts";

/** What is loaded when it is first used. */
const later = loadOnce({
  constants: () =>
    require("../../../generated/4.14/x86_64/xen.constants.ts") as typeof import("../../../generated/4.14/x86_64/xen.constants.ts"),
});

declare const brand: unique symbol;

/** A domain's number (`domid_t`, xen.h): an integer that `domid()` has checked, or that Xen has given. */
export type Domid = number & { readonly [brand]: "domid" };

/** Throws a TypeError or RangeError for what cannot be a domain's number: reserved ones mean something else. */
export function domid(value: number): Domid {
  const { DOMID_FIRST_RESERVED } = later.constants();
  checkInteger("domid", value, 0, DOMID_FIRST_RESERVED - 1);
  return value as Domid;
}
