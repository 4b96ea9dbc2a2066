/** The options of a guest, checked: every later step can rely on them. */

import { checkFunction, checkInteger, checkText, describe, readList, shown } from "../../base/checks.ts";
import { checkChoice, readOptions } from "../../base/options.ts";
import { type DeviceTreeNode, readTree } from "./arm64/device-tree.ts";
import type { PciAssignment } from "../../interdomain/pci/index.ts";
import { readDevices } from "./device-list.ts";
import type { GuestDevice } from "./guest-device.ts";
import type { GuestKind } from "./guest-kind.ts";
import type { ImageSource } from "./image/index.ts";
import { type ReservedMemory, readReserved } from "./reserved-memory.ts";

/**
 * Steps of a building, in their order: reading and unpacking kernel and ramdisk; making the domain; taking its memory;
 * copying kernel and ramdisk into it; telling xenstored; attaching devices.
 */
export type GuestStep = "images" | "domain" | "memory" | "contents" | "xenstore" | "devices";

/** The description of a guest to build. */
export interface GuestOptions {
  /** A name that no other domain has: letters, digits, and any of `-_.+:@` */
  readonly name: string;
  /** "pvh" by default. */
  readonly kind?: GuestKind | undefined;
  /** A random one by default. */
  readonly uuid?: string | undefined;
  /**
   * The kernel, as a path, bytes or a Blob: a Linux bzImage as distributions package it, an ELF file, or on Arm an Image.
   * Each may be packed with gzip, xz, zstd or lz4.
   */
  readonly kernel: ImageSource;
  /** The initial RAM disk, in a form that the kernel reads. */
  readonly ramdisk?: ImageSource | undefined;
  /** Words for the kernel; "console=hvc0" shows Linux on the guest's console. None by default. */
  readonly commandLine?: string | undefined;
  /** The size of its memory. */
  readonly memoryMiB: number;
  /** Vcpus that run from the start; 1 by default. */
  readonly vcpus?: number | undefined;
  /**
   * The number of all vcpus, which is `vcpus` by default. The guest starts and stops those beyond `vcpus` when
   * `setOnlineVcpus` asks.
   */
  readonly maximumVcpus?: number | undefined;
  /**
   * The server of the console. "program", the default, is the program that opens it first, as `guest.console()` does.
   * It has to read the console to its end: Linux stops at the first message for which the 2 KiB of the ring have no room.
   * "xenconsoled" is the host's, which reads always, and keeps a terminal that `xl console` shows.
   */
  readonly consoleServer?: "program" | "xenconsoled" | undefined;
  /**
   * Nodes and properties that the device tree of an Arm guest has besides its own. A property that is there already is
   * refused.
   */
  readonly deviceTree?: DeviceTreeNode | undefined;
  /**
   * The number of shared interrupts (SPIs) of an Arm guest, from interrupt 32 on, that a device model may raise: up to 988, 0
   * by default. Xen makes room for a multiple of 32.
   */
  readonly sharedInterrupts?: number | undefined;
  /**
   * Ranges of its physical memory that its kernel is not to use as RAM: the memory map names them as reserved, on Arm the
   * device tree. A range in RAM has memory all the same, at an address that the program and the guest can agree on.
   */
  readonly reservedMemory?: readonly ReservedMemory[] | undefined;
  /**
   * Devices that this program serves to it, attached in this order before its first instruction; before them, PCI
   * functions of the machine that it is to have (`Pci.assign`).
   */
  readonly devices?: readonly (GuestDevice | PciAssignment)[] | undefined;
  /** Cpus of the machine on which its vcpus may run; all by default. */
  readonly cpus?: readonly number[] | undefined;
  /** NUMA nodes from which its memory comes; those of its cpus by default. */
  readonly nodes?: readonly number[] | undefined;
  /** Its cpu pool; pool 0 by default. */
  readonly cpupool?: number | undefined;
  /** Its share of the cpus against other domains' (credit and credit2: 256 by default). */
  readonly weight?: number | undefined;
  /** The highest port that it may bind; 1023 by default. */
  readonly lastEventPort?: number | undefined;
  /** Pages of its grant table, of 512 grants each; 64 by default. */
  readonly grantFrames?: number | undefined;
  /** Pages for the grants of others that it maps, of 256 each; 1024 by default. */
  readonly maptrackFrames?: number | undefined;
  /** True to reserve its memory before any is taken, so that no other guest gets it meanwhile. False by default. */
  readonly claim?: boolean | undefined;
  /** Called at the beginning of each step, for a display: reading a packed kernel and filling memory take seconds. */
  readonly onStep?: ((step: GuestStep) => void) | undefined;
  /** Ends the building with the signal's reason, and removes everything made so far. */
  readonly signal?: AbortSignal | undefined;
}

export interface CheckedOptions extends GuestOptions {
  readonly kind: GuestKind;
  readonly uuid: string;
  readonly commandLine: string;
  readonly vcpus: number;
  readonly maximumVcpus: number;
  readonly reservedMemory: readonly ReservedMemory[];
  readonly devices: readonly (GuestDevice | PciAssignment)[];
  readonly lastEventPort: number;
  readonly grantFrames: number;
  readonly maptrackFrames: number;
  readonly claim: boolean;
  readonly onStep: (step: GuestStep) => void;
  readonly consoleServer: "program" | "xenconsoled";
  readonly deviceTree: DeviceTreeNode;
  readonly sharedInterrupts: number;
}

const KNOWN = [
  "name",
  "kind",
  "uuid",
  "kernel",
  "ramdisk",
  "commandLine",
  "memoryMiB",
  "vcpus",
  "maximumVcpus",
  "reservedMemory",
  "devices",
  "consoleServer",
  "deviceTree",
  "sharedInterrupts",
  "cpus",
  "nodes",
  "cpupool",
  "weight",
  "lastEventPort",
  "grantFrames",
  "maptrackFrames",
  "claim",
  "onStep",
  "signal",
];
/** Xen's limit for a virtual machine. */
const MOST_VCPUS = 128;
/** An interrupt controller of Arm has interrupts up to 1019, of which the first 32 are not shared. */
const MOST_SHARED_INTERRUPTS = 1020 - 32;
const LEAST_MEMORY_MIB = 16;
/** 16 TiB: no machine of Xen's has more. */
const MOST_MEMORY_MIB = 1 << 24;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Excludes names that xl takes for a domid, or xenstore for a path. */
const NAME = /^(?!\d+$)[\w.+:@-]{1,127}$/;

/** Throws a TypeError or RangeError that names the option. */
export function checkGuestOptions(options: GuestOptions): CheckedOptions {
  const own = readOptions("domains.create", options, KNOWN);
  const {
    name,
    kind = "pvh",
    uuid = crypto.randomUUID(),
    commandLine = "",
    memoryMiB,
    vcpus = 1,
    consoleServer = "program",
    deviceTree = {},
    sharedInterrupts = 0,
    onStep = () => {},
  } = own;
  checkForm("name", name, NAME, "letters, digits and -_.+:@, not all digits");
  checkChoice("kind", kind, ["pv", "pvh"]);
  checkForm("uuid", uuid, UUID, "a UUID such as 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
  checkForm("commandLine", commandLine, /^[^\0]*$/, "text without NUL");
  checkInteger("memoryMiB", memoryMiB, LEAST_MEMORY_MIB, MOST_MEMORY_MIB);
  checkInteger("vcpus", vcpus, 1, MOST_VCPUS);
  const { maximumVcpus = vcpus } = own;
  checkInteger("maximumVcpus", maximumVcpus, vcpus, MOST_VCPUS);
  const devices = readDevices(own.devices ?? [], kind);
  const reservedMemory = readReserved(own.reservedMemory ?? []);
  checkInteger("sharedInterrupts", sharedInterrupts, 0, MOST_SHARED_INTERRUPTS);
  checkFunction("onStep", onStep);
  const limits = checkLimits(own);
  checkChoice("consoleServer", consoleServer, ["program", "xenconsoled"]);
  if (own.kernel === undefined) throw new TypeError("expected a kernel: a path, bytes or a Blob, received undefined");
  const checked: CheckedOptions = {
    ...own,
    ...limits,
    onStep,
    kind,
    uuid: uuid.toLowerCase(),
    commandLine,
    vcpus,
    maximumVcpus,
    reservedMemory,
    devices,
    consoleServer,
    deviceTree: readTree(deviceTree),
    sharedInterrupts,
  };
  // An option that is left out must not be found on a prototype.
  return Object.assign(Object.create(null) as CheckedOptions, checked);
}

/** Limits of Xen's own toolstack. */
const LAST_EVENT_CHANNEL = 1023;
const GRANT_FRAMES = 64;
const MAPTRACK_FRAMES = 1024;
/** Xen's limits are lower, and differ: it says so itself. */
const MOST = 0xffff_ffff;
/** The fewest event channels that a guest needs: xenstored's, and the console's. */
const LEAST_EVENT_CHANNEL = 2;

type Limits = Pick<
  CheckedOptions,
  "claim" | "cpupool" | "cpus" | "grantFrames" | "lastEventPort" | "maptrackFrames" | "nodes" | "weight"
>;

function checkLimits(own: GuestOptions): Limits {
  const {
    lastEventPort = LAST_EVENT_CHANNEL,
    grantFrames = GRANT_FRAMES,
    maptrackFrames = MAPTRACK_FRAMES,
    claim = false,
    cpupool,
    weight,
    cpus,
    nodes,
  } = own;
  checkInteger("lastEventPort", lastEventPort, LEAST_EVENT_CHANNEL, 0x7fff_ffff);
  checkInteger("grantFrames", grantFrames, 1, 0x7fff_ffff);
  checkInteger("maptrackFrames", maptrackFrames, 0, 0x7fff_ffff);
  if (typeof claim !== "boolean") throw new TypeError(`expected claim to be a boolean, received ${describe(claim)}`);
  if (cpupool !== undefined) checkInteger("cpupool", cpupool, 0, MOST - 1);
  if (weight !== undefined) checkInteger("weight", weight, 1, 0xffff);
  const numbers = (name: string, list: readonly number[]): readonly number[] =>
    readList(name, list, 1, MOST, (each) => {
      checkInteger(name, each, 0, MOST);
      return each;
    });
  return {
    lastEventPort,
    grantFrames,
    maptrackFrames,
    claim,
    ...(cpupool === undefined ? {} : { cpupool }),
    ...(weight === undefined ? {} : { weight }),
    ...(cpus === undefined ? {} : { cpus: numbers("cpus", cpus) }),
    ...(nodes === undefined ? {} : { nodes: numbers("nodes", nodes) }),
  };
}

function checkForm(name: string, value: string, form: RegExp, expected: string): void {
  checkText(name, value);
  if (!form.test(value)) throw new RangeError(`expected ${name} to be ${expected}, received ${shown(value)}`);
}
