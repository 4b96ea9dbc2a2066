/** Names of devices, and the paths of their folders in xenstore. */

import { type Domid, domid as checkDomid } from "../../abi/numbers.ts";
import { checkInteger, shown } from "../../base/checks.ts";

/** A device of a guest: its kind, its number, and the domains of its two ends. */
export interface XenbusDeviceName {
  /** The kind in xenstore: "vbd", "vif", "9pfs", "console". */
  readonly kind: string;
  /** The number of the device within its kind and guest: 0 for the first network, 51712 for the disk xvda. */
  readonly id: number;
  /** The domain that uses the device. */
  readonly frontEnd: Domid;
  /** The domain that serves the device; 0 by default. */
  readonly backEnd?: Domid | undefined;
  /** The kind of the back end's folder if it differs from `kind`: "qdisk" for a disk served by a program. */
  readonly backEndKind?: string | undefined;
}

/** A device's name, checked, with the folders of both ends. */
export interface DevicePaths {
  readonly kind: string;
  readonly id: number;
  readonly frontEnd: Domid;
  readonly backEnd: Domid;
  /** The front end's folder. */
  readonly front: string;
  /** The back end's folder. */
  readonly back: string;
  /** The toolstack's own folder, which neither end can write. */
  readonly toolstack: string;
}

/** The largest number of a device: Linux keeps it in an int. */
const LARGEST_ID = 0x7fff_ffff;

/** Throws a TypeError or RangeError if the name cannot be a device's. */
export function devicePaths(name: XenbusDeviceName): DevicePaths {
  const kind = checkKind("kind", name.kind);
  const backEndKind = checkKind("backEndKind", name.backEndKind ?? kind);
  const id = checkId(name.id);
  const frontEnd = checkDomid(name.frontEnd);
  const backEnd = checkDomid(name.backEnd ?? 0);
  return {
    kind,
    id,
    frontEnd,
    backEnd,
    front: `/local/domain/${frontEnd}/device/${kind}/${id}`,
    back: `/local/domain/${backEnd}/backend/${backEndKind}/${frontEnd}/${id}`,
    toolstack: `/libxl/${frontEnd}/device/${kind}/${id}`,
  };
}

export function checkId(id: number): number {
  checkInteger("id", id, 0, LARGEST_ID);
  return id;
}

export function checkKind(name: string, kind: string): string {
  if (typeof kind === "string" && /^[\w-]{1,64}$/.test(kind)) return kind;
  throw new TypeError(`expected ${name} to be a kind of device such as "vbd", received ${shown(kind)}`);
}
