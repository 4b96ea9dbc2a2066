/** The checks of `xen-ts doctor`, in the order in which a person would make them. */

import { readdirSync } from "node:fs";
import { Xen, XenError, type XenStore } from "../../index.ts";
import { releases } from "../../generated/index.ts";
import type { Machine } from "../machine/machine.ts";
import { openStore } from "../machine/patient-store.ts";
import { check, type Check, type DomainKind, readText } from "./check.ts";
import { devicesChecks } from "./devices.ts";
import { toolsCheck } from "./tools.ts";

/** Checks this computer, or a simulated machine. */
export async function checkMachine(machine: Machine | null): Promise<Check[]> {
  if (machine !== null) return [check("machine", "note", "simulated: no device is used"), ...xenChecks(machine.xen)];
  const kind = kindOfDomain();
  const checks = [userCheck(), domainCheck(kind), ...devicesChecks(kind)];
  if (kind === "none") return checks;
  try {
    using xen = Xen.open();
    checks.push(...xenChecks(xen), toolsCheck(xen.version.release));
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
    checks.push(check("hypercalls", "fault", error.code, error.message));
  }
  checks.push(...(await storeChecks(kind)));
  return checks;
}

function userCheck(): Check {
  const uid = process.geteuid?.() ?? 0;
  if (uid === 0) return check("user", "ok", "root");
  return check("user", "warning", `user ${uid}`, "run as root: Xen's devices are root's unless udev says otherwise");
}

/** Returns this domain's kind, by what Linux says of itself. */
function kindOfDomain(): DomainKind {
  if (readText("/sys/hypervisor/type") !== "xen") return "none";
  return (readText("/proc/xen/capabilities") ?? "").includes("control_d") ? "dom0" : "guest";
}

function domainCheck(kind: DomainKind): Check {
  if (kind === "dom0") return check("Linux", "ok", "the control domain of a Xen");
  if (kind === "guest") {
    const advice = "in dom0 mount xenfs on /proc/xen; an ordinary guest has xenstore, event channels and grants only";
    return check("Linux", "note", "a guest, or xenfs is not mounted", advice);
  }
  return check("Linux", "fault", "not on Xen", "start this machine with Xen, or try --simulate");
}

function xenChecks(xen: Xen): Check[] {
  const found: Check[] = [];
  const { release, extraversion } = xen.version;
  if (releases.some((known) => known === release)) found.push(check("Xen", "ok", `${release}${extraversion}`));
  else {
    const advice = `the newest known release is ${releases.at(-1)}: generate its tables with xen-ts codegen, or update xen-ts`;
    found.push(check("Xen", "fault", `${release}${extraversion} is not known`, advice));
  }
  found.push(attempt("hypercalls", () => `${xen.domains.list().length} domains listed`));
  found.push(attempt("host", () => `${xen.host.info().onlineCpus} cpus online`));
  return found;
}

function attempt(subject: string, action: () => string): Check {
  try {
    return check(subject, "ok", action());
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
    return check(subject, "fault", error.code, error.message);
  }
}

async function storeChecks(kind: DomainKind): Promise<Check[]> {
  try {
    using store = openStore();
    const domains = await store.list("/local/domain");
    const checks = [check("xenstored", "ok", `answers; it knows ${domains.length} domains`)];
    if (kind === "dom0") checks.push(await consoleCheck(store));
    return checks;
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
    const advice = "start xenstored; without it domains have no names, devices or consoles, and all else works";
    return [check("xenstored", "warning", error.code, advice)];
  }
}

async function consoleCheck(store: XenStore): Promise<Check> {
  for (const entry of readdirSync("/proc")) {
    if (/^\d+$/.test(entry) && readText(`/proc/${entry}/comm`) === "xenconsoled") {
      return check("xenconsoled", "ok", `runs as process ${entry}`);
    }
  }
  const elsewhere = await store.tryRead("/tool/xenconsoled/domid");
  if (elsewhere !== null && elsewhere !== "0") return check("xenconsoled", "ok", `runs in domain ${elsewhere}`);
  return check("xenconsoled", "note", "does not run", "xl's guests have no console; xen-ts serves consoles itself");
}
