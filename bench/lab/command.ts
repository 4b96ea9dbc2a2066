/** The command as whole processes: an executable, and the installed one, beside xl and a raw listing. */

import { loadModule } from "../../src/generated/index.ts";
import { Xen } from "../../src/index.ts";
import { xentopCommand } from "../../test/lab/xentop.ts";
import type { Figure } from "../findings.ts";
import { crowd } from "./crowd.ts";
import type { Findings } from "./findings.ts";
import type { Work } from "./peer.ts";
import { tableOf } from "./table-of-release.ts";
import { compare, median } from "./rounds.ts";
import { cpuPerPageReading, cpuPerReading } from "./top.ts";

/** The folder of the executables in dom0; main.ts makes them. */
const EXECUTABLES = "/with/bench-c";

const FLOOR_ROUNDS = 15;

/** Guests that fill a terminal of 30 rows, beside dom0 and the lines above the table. */
const FULL_SCREEN = 25;

/** Runs a program again and again; its result is the number of lines with a domain. */
function processes(name: string, words: readonly string[]): Work {
  return {
    name,
    warmUpMicroseconds: 1e6,
    async run(count) {
      const start = Bun.nanoseconds();
      let result = 0;
      for (let done = 0; done < count; done++) {
        const { exitCode, stdout, stderr } = Bun.spawnSync([...words]);
        if (exitCode !== 0) throw new Error(`${words.join(" ")}: ${stderr.toString()}`);
        result = stdout
          .toString()
          .split("\n")
          .filter((line) => /\d/.test(line)).length;
      }
      return { microseconds: (Bun.nanoseconds() - start) / 1000, result };
    },
  };
}

export async function command(): Promise<Findings> {
  const executable = processes("executable", [`${EXECUTABLES}/xen-ts`, "list"]);
  const installed = processes("installed, under Bun", ["xen-ts", "list"]);
  const xl = processes("xl list", ["xl", "list"]);
  const raw = processes("bun:ffi alone, compiled alike", [`${EXECUTABLES}/raw-list`, ...rawNumbers().map(String)]);
  return {
    comparisons: [
      await compare("xen-ts list", executable, xl, 3),
      await compare("xen-ts list", executable, raw, 1.6),
      await compare("xen-ts list", installed, xl, 5),
    ],
    figures: [
      await floor("floor: an executable that prints a number", [`${EXECUTABLES}/empty`]),
      await floor("floor: bun -e 0", ["bun", "-e", "0"]),
      ...(await topFigures()),
    ],
  };
}

/** Measures a program that does nothing, whose time is part of every other's. */
async function floor(what: string, words: readonly string[]): Promise<Figure> {
  const work = processes(what, words);
  const times: number[] = [];
  for (let round = 0; round < FLOOR_ROUNDS; round++) times.push((await work.run(1)).microseconds / 1000);
  return { what, value: median(times), unit: "ms", target: null };
}

/** Measures `xen-ts top` and xentop, one after the other. */
async function topFigures(): Promise<Figure[]> {
  const alone = await topBesideXentop("dom0 alone");
  using xen = Xen.open();
  using _guests = await crowd(xen, 1, FULL_SCREEN);
  const domids = xen.domains.list().map(({ domid }) => domid);
  await Promise.all(domids.slice(1).map((domid) => xen.store.write(`/local/domain/${domid}/name`, `guest ${domid}`)));
  const full = await topBesideXentop("a full screen");
  const page = await cpuPerPageReading("the page, as many domains: cpu time a reading", `${EXECUTABLES}/xen-ts`);
  return [...alone, ...full, { ...page, target: full[1].value }];
}

async function topBesideXentop(what: string): Promise<[ours: Figure, theirs: Figure]> {
  const theirs = await cpuPerReading(`xentop, ${what}: cpu time a reading`, [...xentopCommand, "-d", "1"]);
  const ours = await cpuPerReading(`xen-ts top, ${what}: cpu time a reading`, [
    `${EXECUTABLES}/xen-ts`,
    "top",
    "-d",
    "1",
  ]);
  return [{ ...ours, target: theirs.value }, theirs];
}

/** The numbers of the running Xen's headers, as the raw listing takes them. */
function rawNumbers(): number[] {
  using xen = Xen.open();
  const table = tableOf(xen.version.release);
  const { XenSysctl } = loadModule(table, "sysctl");
  const { XenDomctlGetdomaininfo } = loadModule(table, "domctl");
  const constants = loadModule(table, "sysctl.constants");
  const { __HYPERVISOR_sysctl } = loadModule(table, "xen.constants");
  const { IOCTL_PRIVCMD_HYPERCALL } = loadModule("linux", "privcmd.constants");
  const list = new XenSysctl().u.getdomaininfolist;
  const { fields = "" } = list.constructor as { fields?: string };
  return [
    IOCTL_PRIVCMD_HYPERCALL,
    __HYPERVISOR_sysctl,
    constants.XEN_SYSCTL_getdomaininfolist,
    constants.XEN_SYSCTL_INTERFACE_VERSION,
    offsetIn(XenSysctl.fields, "u"),
    offsetIn(fields, "max_domains"),
    offsetIn(fields, "buffer"),
    offsetIn(fields, "num_domains"),
    XenDomctlGetdomaininfo.size,
    offsetIn(XenDomctlGetdomaininfo.fields, "tot_pages"),
  ];
}

/** Returns a member's offset by a record's layout, which has a line for each. */
function offsetIn(fields: string, name: string): number {
  const offset = new RegExp(`^\\s*${name} (\\d+) `, "m").exec(fields)?.[1];
  if (offset === undefined) throw new Error(`expected a member ${name} in ${fields}`);
  return Number(offset);
}
