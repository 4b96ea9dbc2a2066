/**
 * The part of the benchmarks that runs in dom0: every family in turn. Their findings go to stdout as JSON, by family. If a
 * family fails, the others are measured all the same, and the status is 1.
 */

import { parseArgs } from "node:util";
import { toolsReleases, toolsWork } from "../../test/xen/tools-release.ts";
import { command } from "./command.ts";
import { devices } from "./devices.ts";
import { deviceModel } from "./device-model.ts";
import { evtchn } from "./evtchn.ts";
import type { Findings } from "./findings.ts";
import { grants } from "./grants.ts";
import { growth } from "./growth.ts";
import { guestProcesses, guests } from "./guests.ts";
import { hypercall } from "./hypercall.ts";
import { metrics } from "./metrics.ts";
import { monitor } from "./monitor.ts";
import { moving } from "./moving.ts";
import { scrape } from "./scrape.ts";
import { sysctl } from "./sysctl.ts";
import { vchan } from "./vchan.ts";
import { xenstore } from "./xenstore.ts";

/**
 * The families: each has a file here, and a program of its name in bench/c, unless it measures beside a tool. Scrape is
 * measured beside the program of metrics.
 */
const families: Record<string, () => Promise<Findings>> = {
  hypercall,
  sysctl,
  metrics,
  scrape,
  grants,
  evtchn,
  "device-model": deviceModel,
  monitor,
  vchan,
  xenstore,
  guests,
  "guest-processes": guestProcesses,
  moving,
  devices,
  command,
  growth,
};

/** Families whose C program uses libxenctrl or xenstored. */
const needTools: ReadonlySet<string> = new Set([
  "sysctl",
  "metrics",
  "scrape",
  "monitor",
  "vchan",
  "xenstore",
  "guests",
  "guest-processes",
  "moving",
  "devices",
  "command",
  "growth",
]);

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.length > 0 ? positionals : Object.keys(families);
const findings: Record<string, Findings> = Object.create(null);
for (const name of chosen) {
  const family = families[name];
  if (family === undefined)
    throw new Error(`expected one of the benchmarks ${Object.keys(families).join(", ")}, received "${name}"`);
  if (!toolsWork && needTools.has(name)) {
    process.stderr.write(`skipped ${name}: ${toolsReleases}\n`);
    continue;
  }
  process.stderr.write(`measuring ${name}\n`);
  try {
    findings[name] = await family();
  } catch (error) {
    process.stderr.write(`${name} failed: ${Bun.inspect(error)}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(JSON.stringify(findings));
