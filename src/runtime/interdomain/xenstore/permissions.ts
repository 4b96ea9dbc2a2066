/** Who may do what with a node. */

import { checkInteger, describe } from "../../base/checks.ts";
import type { Domid } from "../../abi/numbers.ts";
import { DOMID_FIRST_RESERVED } from "../../../generated/4.22/x86_64/xen.constants.ts";
import { XenStoreProtocolError } from "./errors.ts";
import { quote } from "./wire/payload.ts";

export type XenStoreAccess = "none" | "read" | "write" | "read-write";

/** The permissions of a node. */
export interface XenStorePermissions {
  /** The domain that the node belongs to: it may do everything, and the node counts for its quota. */
  readonly owner: Domid;
  /** What domains may do that are not named. */
  readonly others: XenStoreAccess;
  /** What single domains may do. */
  readonly domains: readonly { readonly domid: Domid; readonly access: XenStoreAccess }[];
}

/** Permissions to set: those that are left out give no access. */
export interface XenStorePermissionsInput {
  readonly owner: Domid;
  readonly others?: XenStoreAccess | undefined;
  readonly domains?: readonly { readonly domid: Domid; readonly access: XenStoreAccess }[] | undefined;
}

const LETTERS: Readonly<Record<XenStoreAccess, string>> = { none: "n", read: "r", write: "w", "read-write": "b" };
const ACCESS: ReadonlyMap<string, XenStoreAccess> = new Map(
  Object.entries(LETTERS).map(([access, letter]) => [letter, access as XenStoreAccess]),
);

/** As xenstored writes them: the owner with what others may do, then each domain with what it may do. */
export function permissionStrings({ owner, others = "none", domains = [] }: XenStorePermissionsInput): string[] {
  return [
    permissionString("the owner", owner, others),
    ...domains.map(({ domid, access }) => permissionString("domid", domid, access)),
  ];
}

function permissionString(what: string, domid: number, access: XenStoreAccess): string {
  checkDomid(domid, what);
  const letter = Object.hasOwn(LETTERS, access) ? LETTERS[access] : undefined;
  if (letter !== undefined) return `${letter}${domid}`;
  const given = typeof access === "string" ? JSON.stringify(access) : describe(access);
  throw new TypeError(`access is one of ${Object.keys(LETTERS).join(", ")}, not ${given}`);
}

export function permissionsOf(strings: readonly string[]): XenStorePermissions {
  const [first, ...domains] = strings.map(parsePermission);
  if (first === undefined) throw new XenStoreProtocolError("a node without permissions");
  return { owner: first.domid, others: first.access, domains };
}

function parsePermission(string: string): { domid: Domid; access: XenStoreAccess } {
  const access = ACCESS.get(string.charAt(0));
  const domid = string.slice(1);
  if (access === undefined || !/^\d{1,5}$/.test(domid)) {
    throw new XenStoreProtocolError(`a permission was due, and not ${quote(string)}`);
  }
  return { domid: Number(domid), access };
}

/** Throws a TypeError or RangeError for what cannot be a domain's number. */
export function checkDomid(value: number, what: string = "domid"): void {
  checkInteger(what, value, 0, DOMID_FIRST_RESERVED - 1);
}
