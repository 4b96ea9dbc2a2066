/**
 * Builds a guest. First all that can be known before is read and checked. Then a domain is made, described in xenstore,
 * filled, and introduced to xenstored. If a step fails, what was made is taken away again.
 */

import { resolve } from "node:path";
import type { Abi } from "../../abi/index.ts";
import { XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { type Domid, gfn, type Port } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { explainedByConsole } from "../host/index.ts";
import { arm64Guest } from "./arm64/build-arm64.ts";
import { assignedDevice } from "./assigned-functions.ts";
import { AttachedDevices, messageOf } from "./attached-devices.ts";
import type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
import { servedIn } from "./device-list.ts";
import { seedGrants } from "./grant-seeds.ts";
import { Guest, removeGuest } from "./guest.ts";
import { type CheckedOptions, checkGuestOptions, type GuestOptions } from "./guest-options.ts";
import { type KernelImage, loadSource, readKernelImage } from "./image/index.ts";
import type { GuestOutline } from "./guest-outline.ts";
import type { GuestPlan, GuestRings } from "./guest-plan.ts";
import { MIB, pagesOf } from "./memory-map.ts";
import { makeDomain, type NewDomain, setLimits, tableMebibytes, unboundPort } from "./new-domain.ts";
import { claim, moveToPool, place } from "./placement.ts";
import { memoryRange } from "./reserved-memory.ts";
import { type AssignedFunction, checkAssignments, checkKernelFinds, memoryOf } from "./pci-preflight.ts";
import { checkFreeName, checkHost, findServers, type Servers } from "./preflight.ts";
import { pvGuest } from "./pv/build-pv.ts";
import { pvhGuest } from "./pvh/build-pvh.ts";
import {
  consoleNodes,
  type DescribedGuest,
  guestNodes,
  presentTrees,
  storeRingNodes,
  treesOf,
  writeNodes,
} from "./store-nodes.ts";

import { writeUserData } from "./xl-user-data.ts";

/** Largest ramdisk: the kernel and it stand below the hole. */
const MOST_RAMDISK_BYTES = 2 ** 32 - 1;

type Signal = { readonly signal?: AbortSignal | undefined };

export async function createGuest(parts: BuilderParts, given: GuestOptions): Promise<Guest> {
  const options = checkGuestOptions(given);
  const planned = await checkedPlan(parts, options, { signal: options.signal });
  const again = (more: SignalOptions): Promise<Guest> =>
    createGuest(parts, { ...lasting(options), signal: more.signal });
  return buildGuest(parts, options, { ...planned, again });
}

/** A guest that is to be built, and how to build the same guest again. */
export interface PlannedGuest {
  readonly plan: GuestPlan;
  readonly hap: boolean;
  readonly servers: Servers;
  /** Functions of the machine that it is to have. */
  readonly assigned: readonly AssignedFunction[];
  readonly again: (options: SignalOptions) => Promise<Guest>;
  /** The files of a guest that is not built from them: those of its options by default. */
  readonly image?: DescribedGuest["image"] | undefined;
}

/** Builds a guest by its plan. If a step fails, removes all that was made. */
export async function buildGuest(
  parts: BuilderParts,
  options: CheckedOptions,
  { plan, hap, servers, assigned, again, image = imageOf(options) }: PlannedGuest,
): Promise<Guest> {
  const { signal, name, kind, memoryMiB, consoleServer, uuid, maximumVcpus } = options;
  const waiting: Signal = { signal };
  const { connection } = parts;
  signal?.throwIfAborted();
  options.onStep("domain");
  return explainedByConsole(connection, async () => {
    const handle = Uint8Array.fromHex(uuid.replaceAll("-", ""));
    const wanted: NewDomain = { ...options, handle, vcpus: maximumVcpus, hap, iommu: assigned.length > 0 };
    const { domid, ...chosen } = makeDomain(connection, wanted);
    const domain = parts.domain(domid);
    const devices = new AttachedDevices(parts.store);
    const made = { domain, store: parts.store, uuid, devices, userDataFolder: parts.userDataFolder };
    const consoleRing = await undoneIfFailed(made, async () => {
      moveToPool(connection, domid, options);
      setLimits(connection, domid, wanted);
      place(domain, options);
      if (options.claim) claim({ connection, domid, pages: pagesOf(memoryMiB * MIB) });
      const described = describedGuest(domid, options, image);
      await describe(parts.store(), described, waiting);
      // xenstored's first: it is port 1 in every guest of Xen's own toolstack.
      const xenstorePort = unboundPort(connection, domid, servers.xenstored);
      const consolePort = unboundPort(connection, domid, servers.xenconsoled);
      const rings = await plan.build(parts, {
        domain,
        vcpus: maximumVcpus,
        xenstorePort,
        consolePort,
        ...chosen,
        onStep: options.onStep,
        ...waiting,
      });
      if (options.claim) claim({ connection, domid, pages: 0 });
      options.onStep("xenstore");
      await introduce(parts, options, { domain, rings, xenstorePort, consolePort }, servers, waiting);
      options.onStep("devices");
      const attaching = signal ?? new AbortController().signal;
      const ofMachine = assigned.length === 0 ? [] : [assignedDevice(parts, assigned)];
      for (const device of [...ofMachine, ...servedIn(options.devices)])
        await devices.attach(parts, { domid, name, uuid, kind }, device, attaching);
      if (parts.userDataFolder !== undefined)
        writeUserData(parts.userDataFolder, described, connection.abi.runsOn("arm64"));
      return { frame: gfn(rings.console), port: consolePort };
    });
    const { watch } = parts;
    return new Guest({ ...made, name, kind, memoryMiB, maximumVcpus, consoleServer, consoleRing, watch, again });
  });
}

/** Plans the guest that `create` would build, and checks all that it would check before. */
export async function outlineGuest(parts: BuilderParts, given: GuestOptions): Promise<GuestOutline> {
  const options = checkGuestOptions(given);
  const { kernel, plan } = await checkedPlan(parts, options, { signal: options.signal });
  const { kind, maximumVcpus, memoryMiB } = options;
  return {
    kernel: { format: kernel.format, unpackedFrom: [...kernel.layers] },
    memoryPages: plan.pages,
    tablesMiB: tableMebibytes(kind, maximumVcpus, memoryMiB),
    memoryMap: plan.memoryMap.map(({ start, bytes, kind: what }) => ({ what, address: start, bytes })),
    contents: plan.places.map(({ what, start, bytes }) => ({ what, address: start, bytes })),
  };
}

interface CheckedPlan {
  readonly kernel: KernelImage;
  readonly plan: GuestPlan;
  readonly hap: boolean;
  readonly servers: Servers;
  readonly assigned: readonly AssignedFunction[];
}

/** Reads the images, plans the guest, and checks that the host can have it. */
async function checkedPlan(parts: BuilderParts, options: CheckedOptions, waiting: Signal): Promise<CheckedPlan> {
  options.onStep("images");
  // Asked together, and while the images are read: each answer of xenstored has to be waited for.
  // The store comes first: if it is closed, nothing has been asked whose answer no one would await.
  const store = parts.store();
  const isFree = checkFreeName(parts, options, waiting);
  const servers = findServers(store, waiting);
  // The kernel's fault is the first to be told.
  for (const one of [isFree, servers]) one.catch(() => {});
  const assigned = await checkAssignments(parts, options, waiting);
  const planned = await planGuest(parts.connection.abi, options, assigned, waiting);
  await isFree;
  return { ...planned, assigned, servers: await servers, hap: checkHost(parts, options, planned.plan.pages) };
}

/** The options without the signal, which was for one building. */
function lasting({ signal, ...options }: CheckedOptions): GuestOptions {
  void signal;
  return options;
}

/** Reads the images, and plans the guest. */
async function planGuest(
  abi: Abi,
  options: CheckedOptions,
  assigned: readonly AssignedFunction[],
  waiting: Signal,
): Promise<Pick<CheckedPlan, "kernel" | "plan">> {
  const { kind, deviceTree, ...rest } = options;
  if (kind === "pv" && !abi.runsOn("x86_64"))
    throw new XenUnsupportedOperationError(
      `expected an x86 host for a guest of kind pv, received ${abi.architecture}`,
      {
        operation: "create a domain",
      },
    );
  const loading =
    options.ramdisk === undefined
      ? undefined
      : loadSource(options.ramdisk, "ramdisk", { maxBytes: MOST_RAMDISK_BYTES, ...waiting });
  loading?.catch(() => {});
  const kernel = await readKernelImage(options.kernel, waiting);
  const ramdisk = await loading;
  const reservedMemory = options.reservedMemory.map(memoryRange);
  checkKernelFinds(assigned, kind, kernel);
  const deviceMemory = memoryOf(assigned.map(({ device }) => device));
  const input = { ...rest, deviceMemory, vcpus: options.maximumVcpus, kernel, ramdisk, reservedMemory };
  if (abi.runsOn("arm64")) return { kernel, plan: arm64Guest(abi, { ...input, deviceTree }) };
  if (abi.runsOn("x86_64")) return { kernel, plan: kind === "pv" ? pvGuest(abi, input) : pvhGuest(abi, input) };
  throw new XenUnsupportedOperationError(`expected a host of x86_64 or arm64, received ${abi.architecture}`, {
    operation: "create a domain",
  });
}

/** Returns the files, by absolute paths: xl looks from its own working folder. */
function imageOf({ kernel, ramdisk, commandLine }: CheckedOptions): DescribedGuest["image"] {
  return {
    ...(typeof kernel === "string" ? { kernel: resolve(kernel) } : {}),
    ...(typeof ramdisk === "string" ? { ramdisk: resolve(ramdisk) } : {}),
    ...(commandLine === "" ? {} : { cmdline: commandLine }),
  };
}

function describedGuest(domid: Domid, options: CheckedOptions, image: DescribedGuest["image"]): DescribedGuest {
  const { name, uuid, kind, memoryMiB, vcpus, maximumVcpus } = options;
  return { domid, name, uuid, vcpus, maximumVcpus, image, type: kind, memoryKiB: memoryMiB * (MIB / 1024) };
}

async function describe(store: XenStore, guest: DescribedGuest, waiting: Signal): Promise<void> {
  const { home, vm, libxl } = treesOf(guest);
  const roots = [home, vm, libxl];
  // Asked while the transaction begins. If that has to be repeated, another program has written meanwhile.
  let present: Promise<readonly string[]> | undefined = presentTrees(store, roots);
  await Promise.all([
    present,
    store.transaction(async (transaction) => {
      const old = await (present ?? presentTrees(transaction, roots));
      present = undefined;
      await Promise.all(old.map((root) => transaction.remove(root)));
      await writeNodes(transaction, guestNodes(guest));
    }, waiting),
  ]);
}

interface BuiltGuest {
  readonly domain: BuiltDomain;
  readonly rings: GuestRings;
  readonly xenstorePort: Port;
  readonly consolePort: Port;
}

/**
 * Tells xenstored and, if it is to serve the console, xenconsoled, which looks for its nodes when the domain is introduced.
 * The requests are sent together, since xenstored carries them out in order; no program looks for these nodes before.
 */
async function introduce(
  parts: BuilderParts,
  options: CheckedOptions,
  { domain: { domid }, rings, xenstorePort, consolePort }: BuiltGuest,
  servers: Servers,
  waiting: Signal,
): Promise<void> {
  const store = parts.store();
  await seedGrants(parts.connection, parts.foreignMemory(), domid, {
    console: { frame: rings.console, to: servers.xenconsoled },
    xenstore: { frame: rings.xenstore, to: servers.xenstored },
  });
  waiting.signal?.throwIfAborted();
  const ring = { frame: rings.xenstore, port: xenstorePort };
  const console = { frame: rings.console, port: consolePort };
  const ofConsole = options.consoleServer === "xenconsoled" ? consoleNodes({ domid, ...options }, console) : [];
  await Promise.all([
    writeNodes(store, [...storeRingNodes(domid, ring), ...ofConsole]),
    store.introduce(domid, rings.xenstore, xenstorePort, waiting),
  ]);
}

/** Does the work. If it fails, takes the guest away, and throws the failure, also if that fails too. */
async function undoneIfFailed<Made>(made: Parameters<typeof removeGuest>[0], work: () => Promise<Made>): Promise<Made> {
  try {
    return await work();
  } catch (error) {
    try {
      await removeGuest(made);
    } catch (second) {
      throw new XenError(
        `${messageOf(error)}; and domain ${made.domain.domid}, which was made for it, could not be taken away: ${messageOf(second)}`,
        { operation: "create a domain", cause: error },
      );
    }
    throw error;
  }
}
