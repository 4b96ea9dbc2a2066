/**
 * Guests built, beside `xl create`: from the lab's small kernel, and from Debian's own, unpacked in memory and as its
 * package has it. "One process" is the command as an executable.
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Guest, type GuestOptions, Xen } from "../../src/index.ts";
import { guestKinds } from "../../test/xen/guests/index.ts";
import { kernelPath } from "../../test/xen/guests/kinds.ts";
import type { Findings } from "./findings.ts";
import { PAIRS, type Pairing, pairs, timed, type Way } from "./pairs.ts";
import { type Comparison, comparisonOf } from "./rounds.ts";

const CROWD = 20;
/** Pairs with a crowd, whose rounds are twenty guests long. */
const CROWD_PAIRS = 5;
const EXECUTABLE = "/with/bench-c/xen-ts";
/** Debian's kernel as an ELF file, or an Image for Arm; main.ts puts it there. */
const UNPACKED = "/with/bench-c/linux";
const MIB = 1 << 20;
/** Folder of what libxl keeps of guests. */
const KEPT = "/var/lib/xen";

interface Built {
  readonly kernel: string;
  readonly ramdisk?: string;
  readonly memoryMiB: number;
}

/** Destroys all guests by hypercalls, and removes what xl and the library keep of them. */
async function destroyAll(xen: Xen): Promise<void> {
  const guests = xen.domains.list().filter(({ domid }) => domid !== 0);
  await Promise.all(guests.map(({ domid }) => xen.domains.get(domid).destroy()));
  for (const { domid, uuid } of guests) {
    const trees = [
      `/local/domain/${domid}`,
      `/vm/${uuid}`,
      `/libxl/${domid}`,
      `/local/domain/0/backend/console/${domid}`,
    ];
    for (const tree of trees) if (await xen.store.exists(tree)) await xen.store.remove(tree);
  }
  for (const name of readdirSync(KEPT)) if (name.startsWith("userdata-")) rmSync(`${KEPT}/${name}`);
}

/** Builds and starts guests in this process. */
function here(xen: Xen, all: readonly GuestOptions[]): Way {
  return async () => {
    const guests: Guest[] = [];
    const microseconds = await timed(async () => {
      for (const options of all) {
        const guest = await xen.domains.create(options);
        guest.unpause();
        guests.push(guest);
      }
    });
    await Promise.all(guests.map((guest) => guest.destroy()));
    return microseconds;
  };
}

async function xlCreate(file: string): Promise<void> {
  const { exitCode, stderr } = await Bun.$`xl create -e ${file}`.nothrow().quiet();
  if (exitCode === 0) return;
  const xenSays = await Bun.$`xl dmesg | tail -n 20; xl list; xl info | grep free_memory`.text();
  throw new Error(`expected xl create to succeed, received ${exitCode}: ${stderr.toString()}\n${xenSays}`);
}

function byXl(xen: Xen, files: readonly string[]): Way {
  return async () => {
    const microseconds = await timed(async () => {
      for (const file of files) await xlCreate(file);
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

/** Rounds before a way within this process is warm: the engine compiles what one guest needs over a dozen of them. */
const WARM_UP = 12;

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
  const what = `${Math.round(kernel.length / MIB)} MiB of kernel copied into a guest, its first vcpu set up`;
  return comparisonOf({ what, ours: "domains.create", theirs: "memcpy", target: 2 }, own, other);
}

const LINUX = { ramdisk: "/lab/linux/initrd", memoryMiB: 128 };
const LASTING = { commandLine: "console=hvc0", consoleServer: "xenconsoled" } as const;
/** With 16 MiB, xl has no room left for its ACPI tables and special pages: Xen answers EBUSY. */
const SMALL = { kernel: kernelPath(guestKinds.at(-1) ?? "pvh"), memoryMiB: 32 };
const CROWDED = `${CROWD} small guests built and started`;

function smallGuest(name: string): GuestOptions {
  return { name, ...LASTING, ...SMALL };
}

function crowdNames(): string[] {
  return Array.from({ length: CROWD }, (_, i) => `bench-${i}`);
}

/** Collects comparisons. A boot that ends too early has told of those before. */
class Told {
  readonly comparisons: Comparison[] = [];

  add(found: Comparison): void {
    this.comparisons.push(found);
    process.stderr.write(`  ${found.what}: ${found.ratio.toFixed(2)} (target ${found.target})\n`);
  }
}

/** Guests built within a process that is warm. */
export async function guests(): Promise<Findings> {
  using xen = Xen.open();
  const told = new Told();
  const create = (all: readonly GuestOptions[]): Pairing["ours"] => ["domains.create", here(xen, all)];
  if (existsSync(UNPACKED)) {
    const { xl } = configurations("bench-elf", { ...LINUX, kernel: UNPACKED });
    const options = { name: "bench-elf", ...LASTING, ...LINUX, kernel: new Uint8Array(readFileSync(UNPACKED)) };
    const what = "Debian's kernel unpacked, 128 MiB, warm";
    told.add(
      await pairs({
        what,
        ours: create([options]),
        theirs: ["xl create", byXl(xen, [xl])],
        target: 0.6,
        warmUp: WARM_UP,
      }),
    );
    told.add(await copying(xen, options));
  }
  const names = crowdNames();
  const files = names.map((name) => configurations(name, SMALL).xl);
  told.add(
    await pairs({
      what: `${CROWDED}, warm`,
      ours: create(names.map(smallGuest)),
      theirs: ["xl create", byXl(xen, files)],
      target: 0.35,
      rounds: CROWD_PAIRS,
    }),
  );
  return { comparisons: told.comparisons, figures: [] };
}

/** Guests built by the command, each time as a process of its own. */
export async function guestProcesses(): Promise<Findings> {
  using xen = Xen.open();
  const told = new Told();
  if (!existsSync(EXECUTABLE)) return { comparisons: [], figures: [] };
  const compare = async (
    what: string,
    all: readonly { readonly own: string; readonly xl: string }[],
    { target, rounds }: { readonly target: number; readonly rounds?: number },
  ): Promise<void> => {
    const [own, xl] = [all.map((each) => each.own), all.map((each) => each.xl)];
    const ours = ["executable", asProcess(xen, own)] as const;
    const theirs = ["xl create", byXl(xen, xl)] as const;
    told.add(
      await pairs({ what: `${what}, one process`, ours, theirs, target, ...(rounds === undefined ? {} : { rounds }) }),
    );
  };
  const crowd = crowdNames().map((name) => configurations(name, SMALL));
  await compare(CROWDED, crowd, { target: 0.7, rounds: CROWD_PAIRS });
  if (existsSync(UNPACKED)) {
    const unpacked = configurations("bench-elf", { ...LINUX, kernel: UNPACKED });
    await compare("Debian's kernel unpacked, 128 MiB", [unpacked], { target: 3 });
  }
  const packed = configurations("bench-packed", { ...LINUX, kernel: "/lab/linux/vmlinuz" });
  await compare("Debian's kernel as packaged, 128 MiB", [packed], { target: 3.5 });
  return { comparisons: told.comparisons, figures: [] };
}
