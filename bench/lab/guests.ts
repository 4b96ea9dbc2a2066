/**
 * Guests built, beside `xl create`: from the lab's small kernel, and from Debian's own, unpacked in memory and as its
 * package has it. "One process" is the command as an executable.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type GuestOptions, Xen } from "../../src/index.ts";
import { guestKinds } from "../../test/xen/guests/index.ts";
import { kernelPath } from "../../test/xen/guests/kinds.ts";
import type { Findings } from "./findings.ts";
import { type Comparison, median } from "./rounds.ts";

/** Pairs of rounds: a round takes seconds, so these are fewer than others have. */
const PAIRS = 10;
const CROWD = 20;
const EXECUTABLE = "/with/bench-c/xen-ts";
/** Debian's kernel as an ELF file, or an Image for Arm; main.ts puts it there. */
const UNPACKED = "/with/bench-c/linux";
const MIB = 1 << 20;

interface Built {
  readonly kernel: string;
  readonly ramdisk?: string;
  readonly memoryMiB: number;
}

/** A way to make guests whose names begin with "bench". Returns the microseconds that it took. */
type Way = () => Promise<number>;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

/** Destroys all guests by hypercalls; xl then finds no nodes of theirs that matter to it. */
async function destroyAll(xen: Xen): Promise<void> {
  for (const { domid } of xen.domains.list()) if (domid !== 0) await Bun.$`xl destroy ${domid}`.quiet();
}

/** Builds and starts guests in this process. */
function here(xen: Xen, all: readonly GuestOptions[]): Way {
  return async () => {
    await using guests = new AsyncDisposableStack();
    return await timed(async () => {
      for (const options of all) guests.use(await xen.domains.create(options)).unpause();
    });
  };
}

function byXl(xen: Xen, files: readonly string[]): Way {
  return async () => {
    const microseconds = await timed(async () => {
      for (const file of files) await Bun.$`xl create -e ${file}`.quiet();
    });
    await destroyAll(xen);
    return microseconds;
  };
}

/** Builds and starts guests with the command, as one process. */
function asProcess(xen: Xen, files: readonly string[]): Way {
  return async () => {
    const microseconds = await timed(() => Bun.$`${EXECUTABLE} create ${files}`.quiet());
    await destroyAll(xen);
    return microseconds;
  };
}

interface Pairing {
  readonly what: string;
  readonly ours: readonly [name: string, way: Way];
  readonly theirs: readonly [name: string, way: Way];
  readonly target: number;
}

async function pairs({ what, ours, theirs, target }: Pairing): Promise<Comparison> {
  const [own, other]: [number[], number[]] = [[], []];
  // The first pair warms both up.
  for (let pair = -1; pair < PAIRS; pair++) {
    const times = [0, 0];
    // Alternately first, so that a slow moment affects both.
    for (const side of pair % 2 === 0 ? [0, 1] : [1, 0]) times[side] = await (side === 0 ? ours[1] : theirs[1])();
    if (pair < 0) continue;
    own.push(times[0] ?? 0);
    other.push(times[1] ?? 0);
  }
  return {
    what,
    ours: ours[0],
    theirs: theirs[0],
    oursMicroseconds: median(own),
    theirsMicroseconds: median(other),
    ratio: median(own.map((time, i) => time / (other[i] ?? Number.NaN))),
    target,
    rounds: PAIRS,
  };
}

/** Writes the configuration of a guest for xl and for the command, and returns their paths. */
function configurations(name: string, { kernel, ramdisk, memoryMiB }: Built): { xl: string; own: string } {
  const [xl, own] = [`/run/lab/${name}.cfg`, `/run/lab/${name}.toml`];
  const common = [
    `name = "${name}"`,
    `kernel = "${kernel}"`,
    ...(ramdisk === undefined ? [] : [`ramdisk = "${ramdisk}"`]),
  ];
  const type = process.arch === "x64" ? ['type = "pvh"'] : [];
  writeFileSync(xl, [...common, `memory = ${memoryMiB}`, 'extra = "console=hvc0"', ...type, ""].join("\n"));
  writeFileSync(own, [...common, `memoryMiB = ${memoryMiB}`, 'commandLine = "console=hvc0"', ""].join("\n"));
  return { xl, own };
}

/** Compares the copying of a kernel into a guest, with everything beside it, with a copy within this process. */
async function copying(xen: Xen, options: GuestOptions): Promise<Comparison> {
  const kernel = options.kernel as Uint8Array;
  const target = new Uint8Array(kernel.length);
  const [own, other]: [number[], number[]] = [[], []];
  for (let pair = -1; pair < PAIRS; pair++) {
    let [begun, done] = [0, 0];
    const onStep: GuestOptions["onStep"] = (step) => {
      if (step === "contents") begun = performance.now();
      if (step === "xenstore") done = performance.now();
    };
    await (await xen.domains.create({ ...options, onStep })).destroy();
    const copied = await timed(async () => target.set(kernel));
    if (pair < 0) continue;
    own.push((done - begun) * 1000);
    other.push(copied);
  }
  return {
    what: `${Math.round(kernel.length / MIB)} MiB of kernel copied into a guest, its first vcpu set up`,
    ours: "domains.create",
    theirs: "memcpy",
    oursMicroseconds: median(own),
    theirsMicroseconds: median(other),
    ratio: median(own.map((time, i) => time / (other[i] ?? Number.NaN))),
    target: 2,
    rounds: PAIRS,
  };
}

export async function guests(): Promise<Findings> {
  using xen = Xen.open();
  const kind = guestKinds.at(-1) ?? "pvh";
  const lasting = { commandLine: "console=hvc0", consoleServer: "xenconsoled" } as const;
  const linux = { ramdisk: "/lab/linux/initrd", memoryMiB: 128 };
  const packed = configurations("bench-packed", { ...linux, kernel: "/lab/linux/vmlinuz" });
  const comparisons: Comparison[] = [];
  // A boot that ends too early has told of those before.
  const add = (found: Comparison): void => {
    comparisons.push(found);
    process.stderr.write(`  ${found.what}: ${found.ratio.toFixed(2)} (target ${found.target})\n`);
  };
  const hasExecutable = existsSync(EXECUTABLE);
  const create = (all: readonly GuestOptions[]): Pairing["ours"] => ["domains.create", here(xen, all)];
  const executable = (files: readonly string[]): Pairing["ours"] => ["executable", asProcess(xen, files)];
  const xl = (files: readonly string[]): Pairing["theirs"] => ["xl create", byXl(xen, files)];
  if (existsSync(UNPACKED)) {
    const unpacked = configurations("bench-elf", { ...linux, kernel: UNPACKED });
    const options = { name: "bench-elf", ...lasting, ...linux, kernel: new Uint8Array(readFileSync(UNPACKED)) };
    const what = "Debian's kernel unpacked, 128 MiB";
    add(await pairs({ what: `${what}, warm`, ours: create([options]), theirs: xl([unpacked.xl]), target: 0.6 }));
    add(await copying(xen, options));
    const ours = executable([unpacked.own]);
    if (hasExecutable) add(await pairs({ what: `${what}, one process`, ours, theirs: xl([unpacked.xl]), target: 3 }));
  }
  if (hasExecutable) {
    const what = "Debian's kernel as packaged, 128 MiB, one process";
    add(await pairs({ what, ours: executable([packed.own]), theirs: xl([packed.xl]), target: 3.5 }));
  }
  const names = Array.from({ length: CROWD }, (_, i) => `bench-${i}`);
  const small = { kernel: kernelPath(kind), memoryMiB: 16 };
  const smallGuest = (name: string): GuestOptions => ({ name, ...lasting, ...small });
  const files = names.map((name) => configurations(name, small));
  const [own, theirs] = [files.map((file) => file.own), xl(files.map((file) => file.xl))];
  const what = `${CROWD} small guests built and started`;
  const all = names.map((name) => smallGuest(name));
  add(await pairs({ what: `${what}, warm`, ours: create(all), theirs, target: 0.35 }));
  if (hasExecutable) add(await pairs({ what: `${what}, one process`, ours: executable(own), theirs, target: 0.7 }));
  return { comparisons, figures: [] };
}
