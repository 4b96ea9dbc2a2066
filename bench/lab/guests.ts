/** Guests built, beside `xl create`: from the lab's small kernel, and from Debian's own as its package has it. */

import { writeFileSync } from "node:fs";
import { type GuestOptions, Xen } from "../../src/index.ts";
import { guestKinds } from "../../test/xen/guests/index.ts";
import { kernelPath } from "../../test/xen/guests/kinds.ts";
import type { Findings } from "./findings.ts";
import { type Comparison, median } from "./rounds.ts";

/** Pairs of rounds: a round takes seconds, so these are fewer than others have. */
const PAIRS = 10;
const SMALL_TARGET = 0.35;

interface Built {
  readonly kernel: string;
  readonly ramdisk?: string;
  readonly memoryMiB: number;
}

/** Builds and starts a guest, and returns the time of that alone. */
async function here(xen: Xen, options: GuestOptions): Promise<number> {
  const start = performance.now();
  await using guest = await xen.domains.create(options);
  guest.unpause();
  return (performance.now() - start) * 1000;
}

async function byXl(configuration: string): Promise<number> {
  const start = performance.now();
  await Bun.$`xl create -e ${configuration}`.quiet();
  const microseconds = (performance.now() - start) * 1000;
  await Bun.$`xl destroy bench`.quiet();
  return microseconds;
}

async function pairs(xen: Xen, what: string, built: Built, target: number | null): Promise<Comparison> {
  const kind = process.arch === "x64" ? "pvh" : "arm64";
  const configuration = "/run/lab/bench.cfg";
  const { kernel, ramdisk, memoryMiB } = built;
  const lines = [
    'name = "bench"',
    `kernel = "${kernel}"`,
    ...(ramdisk === undefined ? [] : [`ramdisk = "${ramdisk}"`]),
    `memory = ${memoryMiB}`,
    'extra = "console=hvc0"',
    ...(kind === "arm64" ? [] : ['type = "pvh"']),
  ];
  writeFileSync(configuration, `${lines.join("\n")}\n`);
  const options: GuestOptions = { name: "bench", commandLine: "console=hvc0", consoleServer: "xenconsoled", ...built };
  const [own, other]: [number[], number[]] = [[], []];
  // The first pair warms both up.
  for (let pair = -1; pair < PAIRS; pair++) {
    const ours = await here(xen, options);
    const theirs = await byXl(configuration);
    if (pair < 0) continue;
    own.push(ours);
    other.push(theirs);
  }
  return {
    what,
    ours: "domains.create",
    theirs: "xl create",
    oursMicroseconds: median(own),
    theirsMicroseconds: median(other),
    ratio: median(own.map((time, i) => time / (other[i] ?? Number.NaN))),
    target,
    rounds: PAIRS,
  };
}

export async function guests(): Promise<Findings> {
  using xen = Xen.open();
  const kind = guestKinds.at(-1) ?? "pvh";
  const small = { kernel: kernelPath(kind), memoryMiB: 16 };
  const linux = { kernel: "/lab/linux/vmlinuz", ramdisk: "/lab/linux/initrd", memoryMiB: 128 };
  return {
    comparisons: [
      await pairs(xen, "small guest built and started, warm", small, SMALL_TARGET),
      await pairs(xen, "Debian's packaged kernel built and started, warm", linux, null),
    ],
    figures: [],
  };
}
