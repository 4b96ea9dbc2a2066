/** The permissions of nodes. */

import { checkInteger, readList } from "../../base/checks.ts";
import { checkChoice, readOptions } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";
import { DOMID_FIRST_RESERVED } from "../../../generated/4.22/x86_64/xen.constants.ts";
import { PayloadError, quote } from "./wire/payload.ts";

/** The access of a domain to a node. */
export type XenStoreAccess = "none" | "read" | "write" | "read-write";

interface DomainAccess {
  /** The domain that has the access. */
  readonly domid: Domid;
  /** The domain's access, in place of that of others. */
  readonly access: XenStoreAccess;
}

/** The permissions of a node. */
export interface XenStorePermissions {
  /** The owner: the domain may do everything with the node, which counts towards its quota. */
  readonly owner: Domid;
  /** The access of all domains that are not listed. */
  readonly others: XenStoreAccess;
  /** The access of listed domains. */
  readonly domains: readonly DomainAccess[];
}

/** Permissions to set; omitted members allow no access. */
export interface XenStorePermissionsInput {
  /** The domain that may do everything with the node, and whose quota counts it. */
  readonly owner: Domid;
  /** The access of all domains that are not listed; "none" by default. */
  readonly others?: XenStoreAccess | undefined;
  /** Domains with an access of their own; none by default. */
  readonly domains?: readonly DomainAccess[] | undefined;
}

const LETTERS: Readonly<Record<XenStoreAccess, string>> = { none: "n", read: "r", write: "w", "read-write": "b" };
const ACCESS: ReadonlyMap<string, XenStoreAccess> = new Map(
  Object.entries(LETTERS).map(([access, letter]) => [letter, access as XenStoreAccess]),
);

/** Returns a copy of permissions, read once. Throws a TypeError or RangeError for any that cannot be set. */
export function copyOfPermissions(permissions: XenStorePermissionsInput): XenStorePermissionsInput {
  return permissionsOf(permissionStrings(permissions));
}

/** Encodes permissions as xenstored does: the owner with the others' access, then each domain with its own. */
export function permissionStrings(permissions: XenStorePermissionsInput): string[] {
  const {
    owner,
    others = "none",
    domains = [],
  } = readOptions("setPermissions", permissions, ["owner", "others", "domains"]);
  return [
    permissionString("owner", owner, others),
    ...readList("domains", domains, 0, DOMID_FIRST_RESERVED, (domain) => {
      const { domid, access } = readOptions("a domain's permission", domain, ["domid", "access"]);
      return permissionString("domid", domid, access);
    }),
  ];
}

function permissionString(what: string, domid: number, access: XenStoreAccess): string {
  checkDomid(domid, what);
  checkChoice("access", access, Object.keys(LETTERS));
  return `${LETTERS[access]}${domid}`;
}

export function permissionsOf(strings: readonly string[]): XenStorePermissions {
  const [first, ...domains] = strings.map(parsePermission);
  if (first === undefined) throw new PayloadError("expected permissions, received none");
  return { owner: first.domid, others: first.access, domains };
}

function parsePermission(string: string): { domid: Domid; access: XenStoreAccess } {
  const access = ACCESS.get(string.charAt(0));
  const domid = string.slice(1);
  if (access === undefined || !/^\d{1,5}$/.test(domid)) {
    throw new PayloadError(`expected a permission such as "r0", received ${quote(string)}`);
  }
  return { domid: Number(domid), access };
}

/** Throws a TypeError or RangeError unless the value can be a domid. */
export function checkDomid(value: number, what: string = "domid"): void {
  checkInteger(what, value, 0, DOMID_FIRST_RESERVED - 1);
}
