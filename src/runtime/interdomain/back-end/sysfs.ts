/** Linux's list of back ends, and files of its devices, which may go while they are read. */

import { readdirSync, readFileSync } from "node:fs";
import type { Domid } from "../../abi/numbers.ts";
import { EACCES, ENODEV, ENOENT, ENOTDIR, openError } from "../../base/errors/index.ts";

/** A back end in Linux's list: the device of a kind with which it serves a domain. */
export interface BackEndDevice {
  readonly kind: string;
  readonly domid: Domid;
  /** The device's number in the domain. */
  readonly id: number;
  /** The path of its folder. */
  readonly folder: string;
}

const NAME = /^(\w+)-(\d{1,5})-(\d{1,10})$/;

/** Lists the back ends, in the order of domains and numbers; none if this domain's Linux serves none. */
export function backEndsIn(folder: string): BackEndDevice[] {
  const devices = (namesIn(folder) ?? []).flatMap((name) => {
    const [, kind = "", domid, id] = NAME.exec(name) ?? [];
    return kind === "" ? [] : [{ kind, domid: Number(domid), id: Number(id), folder: `${folder}/${name}` }];
  });
  return devices.toSorted((a, b) => a.domid - b.domid || a.id - b.id);
}

/** Returns the names in a folder; null if it does not exist. Throws a XenPermissionError if Linux refuses it. */
export function namesIn(folder: string): string[] | null {
  return orGone(folder, () => readdirSync(folder));
}

/** Returns a file's text; null if it does not exist. Throws a XenPermissionError if Linux refuses it. */
export function textOf(file: string): string | null {
  return orGone(file, () => readFileSync(file, "latin1"));
}

function orGone<T>(path: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const errno = Math.abs((error as NodeJS.ErrnoException).errno ?? EACCES);
    if (errno === ENOENT || errno === ENODEV || errno === ENOTDIR) return null;
    throw openError(path, errno);
  }
}
