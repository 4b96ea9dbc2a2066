/** The devices of one guest, from their attachment to its end. */

import { describe, memberOf, readList } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { orAborted } from "../../base/promises.ts";
import type { AttachedDevice } from "../../interdomain/devices/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { checkPath } from "../../interdomain/xenstore/wire/path.ts";
import type { BuilderParts } from "./builder-parts.ts";
import type { DeviceGuest, GuestDevice } from "./guest-device.ts";
import { removeTrees, type StoreNode, writeNodes } from "./store-nodes.ts";

type Identity = Pick<DeviceGuest, "domid" | "name" | "uuid" | "kind">;

/** A device that a guest has: `ended` as the device itself has it, or a promise that is never settled. */
export interface ServedDevice {
  /** The device's name in messages, such as "disk xvda". */
  readonly name: string;
  /** Settles if serving ends before the guest does; rejects with the reason. */
  readonly ended: Promise<void>;
}

/** More nodes than a transaction may write. */
const MOST_NODES = 0xffff;

const never = new Promise<void>(() => {});
/** Folders of this depth are not one guest's: "/local/domain/0/backend/vbd". */
const DEPTH_OF_FOLDERS = 5;

export class AttachedDevices {
  readonly #store: () => XenStore;
  readonly #attached: { readonly name: string; readonly device: AttachedDevice }[] = [];
  readonly #paths: Set<string> = new Set();
  #closing: Promise<void> | undefined;

  constructor(store: () => XenStore) {
    this.#store = store;
  }

  get list(): readonly ServedDevice[] {
    return this.#attached.map(({ name, device }) => ({ name, ended: device.ended ?? never }));
  }

  /** Attaches one device. Rejects with an error that names it; what it has written so far is removed by `close`. */
  async attach(parts: BuilderParts, guest: Identity, device: GuestDevice, signal: AbortSignal): Promise<void> {
    const store = parts.store();
    try {
      const given = { eventChannels: parts.eventChannels, grants: parts.grants, signal };
      const writeOwn: DeviceGuest["writeNodes"] = async (nodes) => {
        const own = readList("nodes", nodes, 0, MOST_NODES, readNode);
        for (const { path } of own) this.#paths.add(path);
        await store.transaction((transaction) => writeNodes(transaction, own), { signal });
      };
      const attaching = (async () => device.attach({ ...guest, store, ...given, writeNodes: writeOwn }))();
      const attached = checkAttached(
        await orAborted(attaching, signal).catch((reason: unknown) => {
          // A device that was attached too late has no other owner.
          attaching.then((late) => checkAttached(late).close()).catch(() => {});
          throw reason;
        }),
      );
      // Without a handler, a failure would end the program: `devices` of the guest has it for those that look.
      attached.ended?.catch(() => {});
      this.#attached.push({ name: device.name, device: attached });
    } catch (cause) {
      signal.throwIfAborted();
      throw new XenError(`device ${device.name}: ${messageOf(cause)}`, { operation: "create a domain", cause });
    }
  }

  /** Closes all of them, and removes their nodes. Rejects with an error that names those that failed, once all have ended. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const outcomes = await Promise.allSettled(this.#attached.map(async ({ device }) => device.close()));
    await this.#removeNodes();
    const failures = outcomes.flatMap((outcome, i) =>
      outcome.status === "fulfilled" ? [] : [{ name: this.#attached[i]?.name ?? "", cause: outcome.reason as unknown }],
    );
    const [first] = failures;
    if (first === undefined) return;
    const names = failures.map(({ name, cause }) => `device ${name}: ${messageOf(cause)}`);
    throw new XenError(names.join("; "), { operation: "close devices", cause: first.cause });
  }

  async #removeNodes(): Promise<void> {
    if (this.#paths.size === 0) return;
    const roots = [...this.#paths].filter(
      (path) => ![...this.#paths].some((other) => other !== path && path.startsWith(`${other}/`)),
    );
    await this.#store().transaction(async (transaction) => {
      await removeTrees(transaction, roots);
      // A device's folder of one guest, such as /local/domain/0/backend/vbd/5, goes with its last device.
      for (const root of roots) {
        for (let parent = parentOf(root); parent.split("/").length > DEPTH_OF_FOLDERS + 1; parent = parentOf(parent)) {
          if (!(await transaction.exists(parent)) || (await transaction.list(parent)).length > 0) break;
          await transaction.remove(parent);
        }
      }
    });
  }
}

/** Reads a node of a device's own. Throws a TypeError or RangeError unless it has a path that can be removed later. */
function readNode(node: StoreNode): StoreNode {
  if (typeof node !== "object" || node === null) {
    throw new TypeError(`expected nodes to be objects with a path, received ${describe(node)}`);
  }
  const { path } = node;
  checkPath(path);
  return { path, value: memberOf(node, "value"), permissions: memberOf(node, "permissions") };
}

/** Throws a TypeError unless it is an object that can be closed. */
function checkAttached(attached: AttachedDevice): AttachedDevice {
  if (typeof (attached as Partial<AttachedDevice> | null | undefined)?.close === "function") return attached;
  throw new TypeError(`expected attach to resolve with an object that has close(), received ${describe(attached)}`);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
