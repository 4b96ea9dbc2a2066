/**
 * Builds a guest. First all that can be known before is read and checked. Then a domain is made, described in xenstore,
 * filled, and introduced to xenstored. If a step fails, what was made is taken away again.
 */

import { XenError, XenImageError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { explainedByConsole } from "../host/index.ts";
import type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
import { seedGrants } from "./grant-seeds.ts";
import { Guest, removeGuest } from "./guest.ts";
import { type CheckedOptions, checkGuestOptions, type GuestOptions } from "./guest-options.ts";
import { loadSource, readKernelImage } from "./image/index.ts";
import { MIB } from "./memory-map.ts";
import { makePvhDomain, type NewDomain, setLimits, unboundPort } from "./new-domain.ts";
import { checkFreeName, checkHost, findServers, type Servers } from "./preflight.ts";
import { buildPvh, type PvhBuilding } from "./pvh/build-pvh.ts";
import { planPvh, type PvhPlan } from "./pvh/pvh-plan.ts";
import {
  consoleNodes,
  type DescribedGuest,
  guestNodes,
  removeTrees,
  storeRingNodes,
  treesOf,
  writeNodes,
} from "./store-nodes.ts";

/** Largest ramdisk: the kernel and it stand below the hole. */
const MOST_RAMDISK_BYTES = 2 ** 32 - 1;

type Signal = { readonly signal?: AbortSignal };

export async function createGuest(parts: BuilderParts, given: GuestOptions): Promise<Guest> {
  const options = checkGuestOptions(given);
  const { signal } = options;
  const waiting: Signal = signal === undefined ? {} : { signal };
  const { abi } = parts.connection;
  if (!abi.runsOn("x86_64"))
    throw new XenUnsupportedOperationError(
      `expected an x86 host for a guest of kind pvh, received ${abi.architecture}`,
      {
        operation: "create a domain",
      },
    );
  const plan = planPvh(abi, await readInput(options, waiting));
  await checkFreeName(parts, options, waiting);
  const hap = checkHost(parts, options, plan.pages);
  const servers = await findServers(parts.store(), waiting);
  signal?.throwIfAborted();
  return explainedByConsole(parts.connection, async () => {
    const uuid = Uint8Array.fromHex(options.uuid.replaceAll("-", ""));
    const wanted: NewDomain = { uuid, vcpus: options.vcpus, memoryMiB: options.memoryMiB, hap };
    const domain = parts.domain(makePvhDomain(parts.connection, wanted));
    await undoneIfFailed(parts, domain, options.uuid, async () => {
      setLimits(parts.connection, domain.domid, wanted);
      await describe(parts.store(), describedGuest(domain.domid, options), waiting);
      const ports = makePorts(parts, domain.domid, servers);
      await buildPvh(parts, { abi, domain, plan, vcpus: options.vcpus, ...ports, ...waiting });
      await introduce(parts, options, { domain, plan, ...ports }, servers, waiting);
    });
    const { name, kind, consoleServer } = options;
    return new Guest({ domain, store: parts.store, name, uuid: options.uuid, kind, consoleServer });
  });
}

async function readInput(options: CheckedOptions, waiting: Signal): Promise<Parameters<typeof planPvh>[1]> {
  const kernel = await readKernelImage(options.kernel, waiting);
  if (kernel.format !== "elf")
    throw new XenImageError("expected a kernel for x86 in a guest of kind pvh, received an Image for 64-bit Arm");
  const { ramdisk, ...rest } = options;
  const loaded =
    ramdisk === undefined
      ? undefined
      : await loadSource(ramdisk, "ramdisk", { maxBytes: MOST_RAMDISK_BYTES, ...waiting });
  return { ...rest, kernel, ramdisk: loaded };
}

function describedGuest(domid: Domid, { name, uuid, memoryMiB, vcpus }: CheckedOptions): DescribedGuest {
  return { domid, name, uuid, vcpus, type: "pvh", memoryKiB: memoryMiB * (MIB / 1024) };
}

async function describe(store: XenStore, guest: DescribedGuest, waiting: Signal): Promise<void> {
  const { home, vm, libxl } = treesOf(guest);
  await store.transaction(async (transaction) => {
    await removeTrees(transaction, [home, vm, libxl]);
    await writeNodes(transaction, guestNodes(guest));
  }, waiting);
}

function makePorts(
  { connection }: BuilderParts,
  domid: Domid,
  servers: Servers,
): Pick<PvhBuilding, "consolePort" | "xenstorePort"> {
  // xenstored's first: it is port 1 in every guest of Xen's own toolstack.
  const xenstorePort = unboundPort(connection, domid, servers.xenstored);
  return { xenstorePort, consolePort: unboundPort(connection, domid, servers.xenconsoled) };
}

interface BuiltGuest {
  readonly domain: BuiltDomain;
  readonly plan: PvhPlan;
  readonly xenstorePort: Port;
  readonly consolePort: Port;
}

/** Tells xenstored and, if it is to serve the console, xenconsoled. */
async function introduce(
  parts: BuilderParts,
  options: CheckedOptions,
  { domain: { domid }, plan: { specialFrames }, xenstorePort, consolePort }: BuiltGuest,
  servers: Servers,
  waiting: Signal,
): Promise<void> {
  const store = parts.store();
  await seedGrants(parts.connection, parts.foreignMemory(), domid, {
    console: { frame: specialFrames.console, to: servers.xenconsoled },
    xenstore: { frame: specialFrames.xenstore, to: servers.xenstored },
  });
  await store.transaction(async (transaction) => {
    const ring = { frame: specialFrames.xenstore, port: xenstorePort };
    const console = { frame: specialFrames.console, port: consolePort };
    // xenconsoled looks for its nodes when the domain is introduced: they have to be there before.
    const ofConsole = options.consoleServer === "xenconsoled" ? consoleNodes({ domid, ...options }, console) : [];
    await writeNodes(transaction, [...storeRingNodes(domid, ring), ...ofConsole]);
  }, waiting);
  await store.introduce(domid, specialFrames.xenstore, xenstorePort, waiting);
}

/** Does the work. If it fails, takes the domain away, and throws the failure, also if that fails too. */
async function undoneIfFailed(
  { store }: BuilderParts,
  domain: BuiltDomain,
  uuid: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    try {
      await removeGuest({ domain, store, uuid });
    } catch (second) {
      throw new XenError(
        `${messageOf(error)}; and domain ${domain.domid}, which was made for it, could not be taken away: ${messageOf(second)}`,
        { operation: "create a domain", cause: error },
      );
    }
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
