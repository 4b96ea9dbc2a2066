/** A guest that this program has built, from before its first instruction until it is taken away. */

import type { Domid } from "../../abi/numbers.ts";
import { checkInteger, inspectAs, shown } from "../../base/checks.ts";
import { XenError, XenNoSuchDomainError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import {
  type ConsoleOptions,
  type ConsoleRingPlace,
  type DomainConsole,
  readConsoleOptions,
} from "../console/index.ts";
import type { AttachedDevices, ServedDevice } from "./attached-devices.ts";
import type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
import { type GuestEnd, type GuestEnds, endsOf } from "./guest-end.ts";
import type { GuestKind } from "./guest-kind.ts";
import {
  askForSysrq,
  askToShutDown,
  writeMemoryTarget,
  writeOnlineVcpus,
  type ShutdownRequest,
} from "./guest-requests.ts";
import { MIB } from "./memory-map.ts";
import { removeMark, removeTrees, treesOf } from "./store-nodes.ts";
import { removeUserData } from "./xl-user-data.ts";

/** A guest's lasting description, and the parts of a Xen that it uses. */
export interface GuestParts {
  readonly domain: BuiltDomain;
  readonly store: () => XenStore;
  readonly name: string;
  readonly uuid: string;
  readonly kind: GuestKind;
  readonly memoryMiB: number;
  readonly maximumVcpus: number;
  readonly consoleServer: "program" | "xenconsoled";
  /** Place of its console: no node and no parameter has it for a PV guest that this program serves. */
  readonly consoleRing: ConsoleRingPlace;
  readonly devices: AttachedDevices;
  readonly userDataFolder: string | undefined;
  readonly watch: BuilderParts["watch"];
  /** Builds the same guest again. */
  readonly again: (options: SignalOptions) => Promise<Guest>;
}

/**
 * A guest. It is paused at first: open its console, then let it run. Disposal destroys it, unless `detach` has left it.
 * Other methods on a domain, also for Workers, are in `xen.domains.get(guest.domid)` of the thread's own Xen. If this
 * program is killed, the guest stays, and `domains.orphans()` of any later program lists it. No child process has it.
 *
 * @example
 * ```ts
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel: "/boot/vmlinuz", commandLine: "console=hvc0" });
 * using console = await guest.console();
 * guest.unpause();
 * for await (const bytes of console) process.stdout.write(bytes);
 * ```
 */
export class Guest implements AsyncDisposable {
  /** The guest's domain. A reboot builds the guest again, in another domain. */
  readonly domid: Domid;
  /** The guest's name, as xl shows it. */
  readonly name: string;
  /** The guest's UUID, in lower case. */
  readonly uuid: string;
  /** "pvh", with the processor's virtualization, or "pv", without it. */
  readonly kind: GuestKind;
  readonly #parts: GuestParts;
  readonly #watched: GuestEnds | undefined;
  #mine = true;
  #end: Promise<void> | undefined;

  constructor(parts: GuestParts) {
    this.#parts = parts;
    this.domid = parts.domain.domid;
    this.name = parts.name;
    this.uuid = parts.uuid;
    this.kind = parts.kind;
    // Devices hold memory of a guest that another program has destroyed: until they are closed, it stays dying.
    if (parts.devices.list.length > 0) void this.#closeDevices((this.#watched = this.ends()));
  }

  /** Its devices, by the names that they have themselves. */
  get devices(): readonly ServedDevice[] {
    return this.#parts.devices.list;
  }

  /**
   * Opens its console: the ring itself, or the terminal of xenconsoled. Opened before `unpause`, it misses nothing. Read it
   * to its end: a guest with more to say than the ring holds waits for the reader, and acts on no request meanwhile.
   */
  console(options: ConsoleOptions = {}): Promise<DomainConsole> {
    const { consoleServer, consoleRing, domain } = this.#parts;
    const own = readConsoleOptions(options);
    if (consoleServer === "xenconsoled") return domain.console({ via: "tty", ...own });
    return domain.console({ via: "ring", ring: consoleRing, ...own });
  }

  /** Lets it run: a new guest is paused. */
  unpause(): void {
    this.#parts.domain.unpause();
  }

  /**
   * Iterates over its ends from now on: shutdowns with their reason (a crash is one), and at last the destruction, after
   * which the iteration is done. A guest that has shut down already begins with that. A pending `next()` rejects with the
   * signal's reason once that aborts.
   *
   * @example
   * ```ts
   * for await (const end of guest.ends()) {
   *   if (end.kind === "shutdown" && end.reason === "reboot") guest = await guest.rebuild();
   *   break;
   * }
   * ```
   */
  ends(options: SignalOptions = {}): GuestEnds {
    const { signal } = readOptions("ends", options, ["signal"]);
    const { domain, uuid, watch } = this.#parts;
    return endsOf({ domid: this.domid, uuid, info: () => domain.info(), watch: () => watch(this.domid, { signal }) });
  }

  /**
   * Asks it to power off, and resolves with its end, which may be another one: a guest may crash instead. Waits until the
   * guest acts: one without a driver for that never does. Rejects with the signal's reason once that aborts, and takes
   * the request back unless the guest has taken it. `destroy` ends a guest without asking.
   */
  powerOff(options: SignalOptions = {}): Promise<GuestEnd> {
    return this.#ask("poweroff", options);
  }

  /** Asks it to suspend itself, as `powerOff` asks. It stays suspended, with the reason "suspend". */
  suspend(options: SignalOptions = {}): Promise<GuestEnd> {
    return this.#ask("suspend", options);
  }

  /**
   * Asks it to reboot, as `powerOff` asks, and builds it again. Resolves with the new guest, paused: another domain with
   * the same name, UUID, options and devices. This object then is that of a guest that has gone. Rejects with a XenError
   * if the guest has ended for another reason: it is left as it is.
   */
  async reboot(options: SignalOptions = {}): Promise<Guest> {
    const { signal } = readOptions("reboot", options, ["signal"]);
    const end = await this.#ask("reboot", { signal });
    if (end.kind === "shutdown" && end.reason === "reboot") return this.rebuild({ signal });
    const ended = end.kind === "destroyed" ? "it was destroyed" : `it shut down for the reason ${end.reason}`;
    throw new XenError(`expected domain ${this.domid} to reboot: ${ended}`, { operation: "reboot a guest" });
  }

  /**
   * Destroys it, and builds it again with the same name, UUID, options and devices: for a guest that has asked for a
   * reboot by itself, or has crashed. Resolves with the new guest, paused. If the building fails, the guest is gone.
   */
  async rebuild(options: SignalOptions = {}): Promise<Guest> {
    const { signal } = readOptions("rebuild", options, ["signal"]);
    await this.destroy({ signal });
    return this.#parts.again({ signal });
  }

  /**
   * Sends it a system request key, as Linux has them: "s" syncs disks, "b" reboots at once. Resolves once the guest has
   * taken it; rejects with the signal's reason once that aborts, and takes the key back. Rejects with a RangeError unless
   * the key is one lower-case letter or digit.
   */
  async sysrq(key: string, options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("sysrq", options, ["signal"]);
    if (typeof key !== "string" || !/^[0-9a-z]$/.test(key))
      throw new RangeError(`expected the system request key to be one of 0-9 and a-z, received ${shown(key)}`);
    await askForSysrq(this.#parts.store(), this.domid, key, waiting(signal));
  }

  /**
   * Tells it the memory that it is to have, in MiB: its balloon driver returns the rest to Xen, or takes it back, in its
   * own time. Resolves once the guest is told. Rejects with a RangeError for more than it was built with.
   */
  async setMemoryTargetMiB(mebibytes: number, options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("setMemoryTargetMiB", options, ["signal"]);
    checkInteger("the memory target", mebibytes, 1, this.#parts.memoryMiB);
    await writeMemoryTarget(this.#parts.store(), this.domid, mebibytes * (MIB / 1024), waiting(signal));
  }

  /**
   * Tells it how many of its vcpus are to run, the first ones. Linux stops those beyond at once. It starts an additional
   * one if its udev has a rule for that, or with `echo 1 >/sys/devices/system/cpu/cpu1/online`. Resolves once the guest
   * is told. Rejects with a RangeError for more than `maximumVcpus`.
   */
  async setOnlineVcpus(online: number, options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("setOnlineVcpus", options, ["signal"]);
    const { maximumVcpus } = this.#parts;
    checkInteger("vcpus", online, 1, maximumVcpus);
    await writeOnlineVcpus(this.#parts.store(), this.domid, { online, of: maximumVcpus }, waiting(signal));
  }

  /**
   * Leaves the guest running when this object is disposed, and when this program ends: it is then not an orphan. Its devices
   * are served until the guest or this program ends.
   */
  async detach(options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("detach", options, ["signal"]);
    await removeMark(this.#parts.store(), this.domid, waiting(signal));
    this.#mine = false;
  }

  /**
   * Ends it at once, without asking it, closes its devices, and removes its nodes from xenstore. A guest that has gone
   * already is not an error. Rejects with the signal's reason once that aborts; the destruction goes on.
   */
  destroy(options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("destroy", options, ["signal"]);
    return orAborted((this.#end ??= this.#destroy()), signal);
  }

  /** Destroys it, unless it was detached. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#mine) await this.destroy();
  }

  async #destroy(): Promise<void> {
    this.#watched?.[Symbol.dispose]();
    await removeGuest(this.#parts);
  }

  async #ask(request: ShutdownRequest, options: SignalOptions): Promise<GuestEnd> {
    const { signal } = readOptions(request, options, ["signal"]);
    using ends = this.ends({ signal });
    return await askToShutDown(this.#parts.store(), this.domid, ends, request, waiting(signal));
  }

  async #closeDevices(ends: GuestEnds): Promise<void> {
    try {
      for await (const end of ends) if (end.kind === "destroyed") await this.#parts.devices.close();
    } catch {
      // The Xen has been closed, or closing a device has failed: `destroy` has the error.
    }
  }

  static {
    inspectAs(this, (shown) => `Guest ${shown.name} (domain ${shown.domid})`);
  }
}

function waiting(signal: AbortSignal | undefined): { readonly signal?: AbortSignal | undefined } {
  return { signal };
}

/** Destroys a domain, closes its devices, and removes its nodes. Another domain that has its number by now is left alone. */
export async function removeGuest({
  domain,
  store,
  uuid,
  devices,
  userDataFolder,
}: Pick<GuestParts, "devices" | "domain" | "store" | "userDataFolder" | "uuid">): Promise<void> {
  const isTheSame = (): boolean => domain.info().uuid === uuid;
  await ignoreMissing(async () => {
    if (isTheSame()) await domain.destroy();
  });
  const { home, vm, libxl, consoleBackend } = treesOf({ domid: domain.domid, uuid });
  // Its failure is thrown once the rest is done.
  const closed = await Promise.allSettled([devices.close()]);
  await store().transaction(async (transaction) => {
    const belongsTo = await transaction.tryRead(`${home}/vm`);
    const trees = belongsTo === vm ? [home, vm, libxl, consoleBackend] : [vm];
    await removeTrees(transaction, trees);
  });
  if (userDataFolder !== undefined) removeUserData(userDataFolder, { domid: domain.domid, uuid });
  const [{ status }] = closed;
  if (status === "rejected") await devices.close();
}

async function ignoreMissing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof XenNoSuchDomainError)) throw error;
  }
}
