/** Linux's Xen devices and the modules behind them. */

import { accessSync, constants, existsSync, statSync } from "node:fs";
import { check, type Check, type DomainKind } from "./check.ts";

interface Device {
  readonly paths: readonly string[];
  readonly driver: string;
  /** The part of the library that needs it. */
  readonly need: string;
  readonly dom0Only?: true;
}

const DEVICES: readonly Device[] = [
  { paths: ["/dev/xen/privcmd", "/proc/xen/privcmd"], driver: "xen-privcmd", need: "every hypercall", dom0Only: true },
  { paths: ["/dev/xen/hypercall"], driver: "xen-privcmd", need: "faster buffers", dom0Only: true },
  { paths: ["/dev/xen/evtchn"], driver: "xen-evtchn", need: "event channels and consoles" },
  { paths: ["/dev/xen/gntdev"], driver: "xen-gntdev", need: "mapping other domains' grants" },
  { paths: ["/dev/xen/gntalloc"], driver: "xen-gntalloc", need: "granting own pages" },
  {
    paths: ["/run/xenstored/socket", "/var/run/xenstored/socket", "/dev/xen/xenbus"],
    driver: "xenfs",
    need: "xenstore",
  },
];

export function devicesChecks(kind: DomainKind): Check[] {
  if (kind === "none") return [];
  return DEVICES.filter(({ dom0Only }) => kind === "dom0" || dom0Only !== true).map(deviceCheck);
}

function deviceCheck({ paths, driver, need }: Device): Check {
  const path = paths.find((each) => existsSync(each));
  const subject = paths[0] ?? "";
  if (path === undefined) {
    const module = driver.replaceAll("-", "_");
    const isLoaded = existsSync(`/sys/module/${module}`);
    const advice = isLoaded ? `its module ${driver} is loaded: is /dev a devtmpfs?` : `modprobe ${driver}`;
    // Faster buffers are all that is lost.
    const grade = driver === "xen-privcmd" && subject === "/dev/xen/privcmd" ? "fault" : "warning";
    return check(subject, grade, `missing; ${need} will not work`, advice);
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return check(subject, "ok", path === subject ? need : `${need}, by ${path}`);
  } catch {
    const mode = (statSync(path).mode & 0o777).toString(8);
    return check(subject, "warning", `not permitted (mode ${mode}); ${need} will not work`, "run as root");
  }
}
