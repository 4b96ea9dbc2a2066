/** Shows the host and its domains at a glance: `npm start` runs this. */

import { parseArgs } from "node:util";
import { type DomainInfo, type Xen, XenError } from "xen-ts";
import { firstLine, openMachine } from "./open.ts";
import { tableOf } from "./table.ts";

const HELP = `Usage: npm start [-- --json]        or: bun examples/status.ts [--json]

Shows this machine and its domains as Xen reports them, like xl info and xl list,
but without Xen's tools or its C library. Read this program to see how little
it takes; each part of it is a line or two of your own:

  using xen = Xen.open();
  xen.host.info()        cpus, memory, features of the hardware
  xen.cpupools.list()    cpu pools and their schedulers
  xen.domains.list()     every domain: state, memory, cpu time
  xen.store              xenstore, which has the domains' names

Options:
  --json     print everything as JSON, for other programs
  -h, --help

Without Xen, it shows a simulated machine, and says so. To see a real Xen
without owning a machine for it (QEMU, no root; downloads 80 MB once):

  apt-get install qemu-system-x86 xz-utils
  npm run lab -- 4.17-x86_64 bun examples/status.ts

On a Xen host, run it as root in dom0. In a guest, only the version is available.`;

const { json, help } = options();
if (help) {
  console.log(HELP);
  process.exit();
}

const { xen, isSimulated } = await openMachine();
try {
  const status = await read(xen);
  if (json) printJson({ simulated: isSimulated, ...status });
  else print(status);
} catch (error) {
  if (!(error instanceof XenError)) throw error;
  console.error(`${firstLine(xen, isSimulated)}.\n${error.message}`);
  process.exitCode = 1;
} finally {
  xen.close();
}

function options(): { json: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      strict: true,
    });
    return { json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nTry --help.`);
    process.exit(2);
  }
}

type Status = Awaited<ReturnType<typeof read>>;

async function read(xen: Xen) {
  const domains: (DomainInfo & { name: string | null })[] = [];
  for (const info of xen.domains.list()) domains.push({ name: await nameOf(xen, info.domid), ...info });
  return { version: xen.version, host: xen.host.info(), cpupools: xen.cpupools.list(), domains };
}

/** Returns the domain's name, which the toolstack keeps in xenstore; null if it has none. */
async function nameOf(xen: Xen, domid: number): Promise<string | null> {
  try {
    return await xen.store.read(`/local/domain/${domid}/name`);
  } catch (error) {
    if (error instanceof XenError) return null;
    throw error;
  }
}

function print({ version, host, cpupools, domains }: Status): void {
  const mebibytes = (pages: number): number => Math.round((pages * version.pageBytes) / 2 ** 20);
  console.log(firstLine(xen, isSimulated));
  console.log("\nHost");
  console.log(
    tableOf([
      {
        cpus: host.onlineCpus,
        MHz: Math.round(host.cpuKHz / 1000),
        "NUMA nodes": host.onlineNodes,
        "memory MiB": mebibytes(host.totalPages),
        "free MiB": mebibytes(host.freePages),
        scheduler: cpupools.map(({ scheduler }) => scheduler).join(", "),
        capabilities: host.capabilities.join(" "),
      },
    ]),
  );
  console.log("\nDomains");
  console.log(
    tableOf(
      domains.map(({ domid, name, state, flags, totalPages, maximumPages, onlineVcpus, cpuTimeNs }) => ({
        domid,
        name: name ?? "",
        kind: flags.includes("hvm_guest") ? "HVM" : "PV",
        state,
        vcpus: onlineVcpus,
        "memory MiB": mebibytes(totalPages),
        "most MiB": maximumPages > host.totalPages ? "any" : mebibytes(maximumPages),
        "cpu time s": Math.round(Number(cpuTimeNs) / 1e8) / 10,
      })),
    ),
  );
  if (isSimulated) console.log("\nTo see a real Xen, without owning a machine for it: npm start -- --help");
}

/** Converts nanoseconds to numbers, which are exact for the first hundred days. */
function printJson(value: unknown): void {
  console.log(JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part), 2));
}
