/**
 * Devices of guests that this library serves, beside those of Linux's own back ends, and of QEMU if its package is there.
 * Two guests of Debian's kernel run in one boot. Times are of the guest's clock, cold in the first pass, and medians from
 * the third pass on; the ways take turns.
 */

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  type AttachableDevice,
  type AttachedDevice,
  Disk,
  FileStore,
  Network,
  Share,
  Tap,
  Xenbus,
  type XenbusPlugOptions,
} from "../../src/devices.ts";
import { EventChannels, Xen } from "../../src/index.ts";
import { DeviceTransport } from "../../src/xenstore.ts";
import { bootLinux, type LinuxGuest } from "../../test/xen/guests/linux-guest.ts";
import type { Figure } from "../findings.ts";
import type { Findings } from "./findings.ts";
import { BLOCK_MS } from "./peer.ts";
import { type Comparison, comparisonOf } from "./rounds.ts";

const PASSES = 10;
/** Times that a pass does its work: JavaScript has its full speed after some thousand requests. */
const REPEATS = 4;
/** Passes that warm up. */
const COLD = 2;
const MIB = 1 << 20;
const DISK_MIB = 24;
/** A stream's blocks of 64 KiB. */
const STREAM_BLOCKS = 32;
const STREAM_BYTES: number = STREAM_BLOCKS * 65_536;
const STREAM_MIB: number = STREAM_BYTES / MIB;
const FOLDER = "/run/lab/bench-share";
const QEMU = "/with/qemu";
/** A program for streams, bench/c/stream.c: busybox's nc passes 1 KiB at a time, and socat takes seconds to start. */
const STREAM = "/with/bench-c/stream";
const QEMU_SHARE = "QEMU's 9pfs";
const QEMU_NETWORK = "QEMU's xen-net-device";
const OURS = `xen-ts, blockMs: ${BLOCK_MS}`;
const IDLE_MS = 10_000;
/** The time in which the allocator releases memory after work: it wakes a thread of its own for that. */
const SETTLING_MS = 15_000;

/** A way to do a piece of work in a guest. */
interface Way {
  readonly name: string;
  readonly linux: LinuxGuest;
  /** The work, by the guest's shell. It prints "from START to END", in seconds of the guest's clock. */
  readonly command: string;
  /** Makes it ready, outside of the time. */
  readonly before?: string;
  /** Something that runs in dom0 meanwhile. */
  readonly beside?: string;
  /** The place of the program that counts the bytes of a stream, which are to be all. */
  readonly counts?: "in dom0" | "in the guest";
}

/** A device whose nodes are made here, for a back end that is another program's. */
function plugged(options: Omit<XenbusPlugOptions, "frontEnd">): AttachableDevice {
  return {
    name: `${options.kind} ${options.id}`,
    attach: async ({ store, domid, signal }) => {
      const device = await Xenbus.plug({ store }, { ...options, frontEnd: domid, signal });
      return { close: (closing) => device.remove(closing) };
    },
  };
}

/**
 * Repeats a command, and prints the times: in hundredths of a second as Linux tells them, since not every busybox has a dd
 * that does.
 */
const repeated = (command: string): string => {
  const clock = "cut -d ' ' -f 1 /proc/uptime";
  return `start=$(${clock}); for i in $(seq ${REPEATS}); do ${command}; done; echo "from $start to $(${clock})"`;
};

/** Returns the seconds by the guest's clock. */
async function seconds({ linux, command, before, beside, counts }: Way): Promise<number> {
  if (before !== undefined) await linux.run(before);
  const helper =
    beside === undefined ? undefined : Bun.spawn(["sh", "-c", beside], { stdout: "pipe", stderr: "ignore" });
  const text = await linux.run(command);
  const told = helper === undefined ? "" : await new Response(helper.stdout).text();
  await helper?.exited;
  const counted = Number.parseInt(counts === "in dom0" ? told : text, 10);
  if (counts !== undefined && counted !== STREAM_BYTES)
    throw new Error(`expected a stream of ${STREAM_BYTES} bytes, received ${counted}: ${command}`);
  const [, start, end] = /from ([\d.]+) to ([\d.]+)/.exec(text) ?? [];
  if (start === undefined || end === undefined) throw new Error(`${command} printed: ${text}`);
  return Number(end) - Number(start);
}

/** Measures ways in turns, compares the first with each other one, and tells of the first pass. */
async function compare(
  found: { readonly comparisons: Comparison[]; readonly figures: Figure[] },
  { what, units, targets }: { what: string; units: number; targets: Readonly<Record<string, number>> },
  ways: readonly Way[],
): Promise<void> {
  const times = ways.map((): number[] => []);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [index, way] of ways.entries()) times[index]?.push(((await seconds(way)) * 1e6) / units);
    const told = times.map((all) => ((all.at(-1) ?? 0) / 1000).toFixed(2));
    process.stderr.write(`  ${what}, pass ${pass + 1} of ${PASSES}: ${told.join(", ")} ms\n`);
  }
  const [own = [], ...others] = times.map((all) => all.slice(COLD));
  for (const [index, other] of others.entries()) {
    const theirs = ways[index + 1]?.name ?? "";
    const named = { what, ours: OURS, theirs, target: targets[theirs] ?? null };
    found.comparisons.push(comparisonOf(named, own, other));
  }
  for (const [index, { name }] of ways.entries())
    found.figures.push({
      what: `cold: ${what}, ${name}`,
      value: (times[index]?.[0] ?? 0) / 1000,
      unit: "ms",
      target: null,
    });
}

/** With its own loader and libraries: they may be of another suite than dom0's. */
const QEMU_PROGRAM: readonly string[] = [
  `${QEMU}/lib64/ld-linux-x86-64.so.2`,
  "--library-path",
  `${QEMU}/usr/lib/x86_64-linux-gnu`,
  `${QEMU}/usr/libexec/xen-qemu-system-i386`,
];
/** The interface of dom0 that is QEMU's network. */
const QEMU_TAP = "bench1";

/** True if QEMU is there, and is new enough to serve networks: from 9.0 on. */
function hasQemuNetwork(): boolean {
  if (!existsSync(QEMU)) return false;
  const words = ["-M", "none", "-device", "help"];
  const { stdout, stderr } = Bun.spawnSync([...QEMU_PROGRAM, ...words]);
  return `${String(stdout)}${String(stderr)}`.includes('"xen-net-device"');
}

/** Starts QEMU as the back ends of a guest. It makes the network's nodes itself. */
function startQemu(domid: number, network: boolean): Bun.Subprocess {
  const words = ["-M", "xenpv", "-xen-domid", String(domid), "-xen-attach", "-nodefaults", "-no-user-config"];
  words.push("-display", "none", "-vga", "none", "-m", "64");
  const tap = `tap,id=net,ifname=${QEMU_TAP},script=no,downscript=no`;
  if (network) words.push("-netdev", tap, "-device", "xen-net-device,netdev=net,idx=0");
  return Bun.spawn([...QEMU_PROGRAM, ...words], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: "inherit",
  });
}

/** A piece of work, and what makes it ready. */
type Job = Pick<Way, "command" | "before" | "counts">;

const forget = "echo 3 >/proc/sys/vm/drop_caches";
const readAll = (disk: string): Job => ({
  command: repeated(`${forget}; dd if=/dev/${disk} of=/dev/null bs=1M count=${DISK_MIB} 2>&1`),
});
const writeAll = (disk: string): Job => ({
  command: repeated(`dd if=/dev/zero of=/dev/${disk} bs=1M count=${DISK_MIB} conv=fsync 2>&1`),
});
const readAhead = (disk: string): string => `echo 128 >/sys/block/${disk}/queue/read_ahead_kb`;
/** Without reading ahead, each 4 KiB are a request that the reader waits for. */
const readSmall = (disk: string): Job => ({
  before: `echo 0 >/sys/block/${disk}/queue/read_ahead_kb`,
  command: `${repeated(`${forget}; dd if=/dev/${disk} of=/dev/null bs=4k count=256 2>&1`)}; ${readAhead(disk)}`,
});
const readFile = (folder: string): Job => ({
  command: repeated(`${forget}; dd if=${folder}/file of=/dev/null bs=512k 2>&1`),
});

const PORT = 97;
/** The guests' own program, copied from the share: run there, it would be read from there each time. */
const OWN_STREAM = "/tmp/stream";
const send = (address: string): Job => ({
  command: `${OWN_STREAM} ${address} ${PORT} give ${STREAM_BLOCKS}`,
  counts: "in dom0",
});
const receive = (address: string): Job => ({
  command: `${OWN_STREAM} ${address} ${PORT} take ${STREAM_BLOCKS}`,
  counts: "in the guest",
});

/** Wake-ups of all threads of this process in ten seconds, whose names are told. */
async function wakeUps(): Promise<number> {
  const script = `import { readdirSync, readFileSync } from "node:fs";
    const folder = "/proc/${process.pid}/task/";
    const counts = () => new Map(readdirSync(folder).map((task) => {
      const status = readFileSync(folder + task + "/status", "utf8");
      const [, count] = /^voluntary_ctxt_switches:\\s+(\\d+)/m.exec(status) ?? [];
      return [/^Name:\\s+(.*)/m.exec(status)?.[1] + " " + task, Number(count)];
    }));
    await Bun.sleep(${SETTLING_MS});
    const before = counts();
    await Bun.sleep(${IDLE_MS});
    const woken = [...counts()].map(([task, count]) => [task, count - (before.get(task) ?? 0)]);
    await Bun.write("/run/lab/wake-ups", JSON.stringify(woken.filter(([, count]) => count > 0)));`;
  // What is to be collected and swept from the start is no work of an idle device's.
  Bun.gc(true);
  const child = Bun.spawn([process.execPath, "-e", script], { stdout: "ignore", stderr: "inherit" });
  await child.exited;
  const text = readFileSync("/run/lab/wake-ups", "utf8");
  process.stderr.write(`  wake-ups by thread: ${text}\n`);
  return (JSON.parse(text) as [string, number][]).reduce((sum, [, count]) => sum + count, 0);
}

function shell(line: string): void {
  const { exitCode, stderr } = Bun.spawnSync(["sh", "-c", line]);
  if (exitCode !== 0) throw new Error(`${line} ended with ${exitCode}: ${String(stderr)}`);
}

/**
 * The environment that docs/devices.md advises, besides the kernel's device for xenstored. Bun's own timer for collecting
 * garbage wakes three threads each second, and its allocator has a thread that releases memory: without them, wake-ups are
 * the devices'.
 */
const ENVIRONMENT = { BUN_GC_TIMER_DISABLE: "1", MIMALLOC_PURGE_DELAY: "-1" };

/** Measures in a process of its own, whose environment is right from its start. */
export async function devices(): Promise<Findings> {
  if (Object.entries(ENVIRONMENT).every(([name, value]) => process.env[name] === value)) return measure();
  const child = Bun.spawn([process.execPath, `${import.meta.dir}/dom0.ts`, "devices"], {
    env: { ...process.env, ...ENVIRONMENT },
    stdin: "ignore",
    stderr: "inherit",
  });
  const text = await new Response(child.stdout).text();
  if ((await child.exited) !== 0) throw new Error(`the benchmark of devices ended with ${child.exitCode}`);
  const { devices: found } = JSON.parse(text) as Readonly<Record<"devices", Findings>>;
  return found;
}

/**
 * The guests' kind: PV where Xen has it. Each time that a PVH guest runs, the emulated processor forgets all that it has
 * translated; and it has stopped for good.
 */
const KIND = process.arch === "x64" ? { kind: "pv" as const } : {};

async function measure(): Promise<Findings> {
  // Unless the disk of Linux's own back end is as large as ours, the figures mean nothing. Another family may have loaded
  // the module already.
  shell(`rmmod brd 2>/dev/null; insmod /with/back-ends/brd.ko rd_nr=1 rd_size=${DISK_MIB * 1024}`);
  shell("while read -r module; do insmod /with/back-ends/$module.ko 2>/dev/null; done </with/back-ends/order; true");
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/file`, new Uint8Array(16 * MIB));
  copyFileSync(STREAM, `${FOLDER}/stream`);
  for (const name of ["ours", "qemu"]) writeFileSync(`/run/lab/${name}.raw`, new Uint8Array(DISK_MIB * MIB));
  using xen = Xen.open({
    store: new DeviceTransport("/dev/xen/xenbus"),
    eventChannels: () => EventChannels.open({ blockMs: BLOCK_MS }),
  });
  using store = new FileStore("/run/lab/ours.raw");
  using tap = new Tap("bench0");
  const vif = Network.kernel({ id: 1 });
  let interfaceName = "";
  const kernelNetwork = {
    name: vif.name,
    attach: async (guest: Parameters<typeof vif.attach>[0]): Promise<AttachedDevice> => {
      const attached = await vif.attach(guest);
      ({ interfaceName } = attached);
      return attached;
    },
  };
  await using ours = await bootLinux(xen, {
    ...KIND,
    name: "bench-ours",
    devices: [
      Disk.serve(store),
      Disk.kernel("/dev/ram0", { as: "xvdb" }),
      Share.serve(FOLDER, { tag: "bench" }),
      Network.connect(tap),
      kernelNetwork,
    ],
  });
  await ours.run("load 2>/dev/null; until [ -b /dev/xvda ] && [ -b /dev/xvdb ]; do sleep 1; done");
  await ours.run("mount -t 9p -o trans=xen,version=9p2000.L,msize=524288 bench /mnt");
  const idle: Figure = { what: "wake-ups of idle devices in 10 s", value: await wakeUps(), unit: "", target: 0 };
  process.stderr.write(`  ${idle.what}: ${idle.value}\n`);
  shell(`ip addr add 10.8.0.1/24 dev bench0; ip link set bench0 up`);
  shell(`ip addr add 10.8.1.1/24 dev ${interfaceName}; ip link set ${interfaceName} up`);
  await ours.run("ip addr add 10.8.0.2/24 dev eth0; ip link set eth0 up; ping -c 2 10.8.0.1");
  await ours.run("ip addr add 10.8.1.2/24 dev eth1; ip link set eth1 up; ping -c 2 10.8.1.1");

  let other: LinuxGuest | null = null;
  let qemu: Bun.Subprocess | null = null;
  const qemuNetwork = hasQemuNetwork();
  if (existsSync(QEMU)) {
    const disk = { params: "aio:/run/lab/qemu.raw", type: "qdisk", mode: "w", "device-type": "disk", dev: "xvda" };
    other = await bootLinux(xen, {
      ...KIND,
      name: "bench-qemu",
      devices: [
        plugged({
          kind: "vbd",
          backEndKind: "qdisk",
          id: 51712,
          frontEndNodes: { "virtual-device": 51712, "device-type": "disk" },
          backEndNodes: { ...disk, removable: false, bootable: true },
        }),
        plugged({
          kind: "9pfs",
          id: 0,
          frontEndNodes: { tag: "bench" },
          backEndNodes: { path: FOLDER, security_model: "none", tag: "bench" },
        }),
      ],
    });
    qemu = startQemu(other.guest.domid, qemuNetwork);
    await other.run("load 2>/dev/null; until [ -b /dev/xvda ]; do sleep 1; done");
    await other.run("mount -t 9p -o trans=xen,version=9p2000.L,msize=524288 bench /mnt");
    if (qemuNetwork) {
      shell(`ip addr add 10.8.2.1/24 dev ${QEMU_TAP}; ip link set ${QEMU_TAP} up`);
      await other.run("until [ -e /sys/class/net/eth0 ]; do sleep 1; done");
      await other.run("ip addr add 10.8.2.2/24 dev eth0; ip link set eth0 up; ping -c 2 10.8.2.1");
    }
  }
  try {
    const own = (job: Job): Way => ({ name: OURS, linux: ours, ...job });
    const blkback = (job: Job): Way => ({ name: "blkback", linux: ours, ...job });
    const qdisk = (job: Job): Way[] => (other === null ? [] : [{ name: "qdisk", linux: other, ...job }]);
    const found = { comparisons: [] as Comparison[], figures: [idle] };
    const block = (what: string, units: number, line: (disk: string) => Job, targets: Record<string, number>) =>
      compare(found, { what, units, targets }, [own(line("xvda")), blkback(line("xvdb")), ...qdisk(line("xvda"))]);
    await block("1 MiB read from a disk", REPEATS * DISK_MIB, readAll, { blkback: 2, qdisk: 0.667 });
    await block("1 MiB written to a disk", REPEATS * DISK_MIB, writeAll, { blkback: 2, qdisk: 0.667 });
    await block("4 KiB read from a disk", REPEATS * 256, readSmall, { blkback: 2, qdisk: 1.2 });
    const shares: Way[] = [own(readFile("/mnt"))];
    if (other !== null) shares.push({ name: QEMU_SHARE, linux: other, ...readFile("/mnt") });
    await compare(
      found,
      { what: "1 MiB read from a share", units: REPEATS * 16, targets: { [QEMU_SHARE]: 1 } },
      shares,
    );
    for (const linux of other === null ? [ours] : [ours, other]) await linux.run(`cp /mnt/stream ${OWN_STREAM}`);
    const [tapped, vifs, qemus] = ["10.8.0.1", "10.8.1.1", "10.8.2.1"];
    const pair = (job: typeof send, there: "give" | "take"): Way[] => {
      const beside = `${STREAM} listen ${PORT} ${there} ${STREAM_BLOCKS}`;
      return [
        { name: OURS, linux: ours, ...job(tapped), beside },
        { name: "netback", linux: ours, ...job(vifs), beside },
        ...(other === null || !qemuNetwork ? [] : [{ name: QEMU_NETWORK, linux: other, ...job(qemus), beside }]),
      ];
    };
    const stream = { units: STREAM_MIB, targets: { [QEMU_NETWORK]: 1 } };
    await compare(found, { what: "1 MiB of TCP from the guest", ...stream }, pair(send, "take"));
    await compare(found, { what: "1 MiB of TCP to the guest", ...stream }, pair(receive, "give"));
    return found;
  } finally {
    qemu?.kill();
    await other?.[Symbol.asyncDispose]();
    rmSync(FOLDER, { recursive: true });
  }
}
