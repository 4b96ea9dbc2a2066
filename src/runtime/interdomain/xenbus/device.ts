/** A device as the toolstack has it: the folders of both ends, made and taken away. */

import { checkInteger, inspectAs } from "../../base/checks.ts";
import { XenBusyError, XenIncompleteError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { type XenStore, XenStoreNoSuchNodeError, type XenStoreTransaction } from "../xenstore/index.ts";
import { storeOf, type XenbusParts } from "./back-end.ts";
import { type DevicePaths, devicePaths, type XenbusDeviceName } from "./device-path.ts";
import { DeviceWatch } from "./device-watch.ts";
import { withinMs } from "./goodbye.ts";
import { textOfNodes, type XenbusNodesInput } from "./nodes.ts";
import { stateNumber, stateOf, type XenbusState } from "./states.ts";

/** The device to plug in, and its nodes. */
export interface XenbusPlugOptions extends XenbusDeviceName, SignalOptions {
  /** Nodes of the front end's folder, beside those that every device has: `virtual-device`, `handle`, `mac`. */
  readonly frontEndNodes?: XenbusNodesInput | undefined;
  /** Nodes of the back end's folder: `params`, `mode`, `type`. */
  readonly backEndNodes?: XenbusNodesInput | undefined;
}

/** Options for unplugging a device. */
export interface XenbusUnplugOptions extends SignalOptions {
  /** Milliseconds to wait for both ends; 10,000 by default, as Xen's toolstack. */
  readonly timeoutMs?: number | undefined;
}

/** Both ends' states at one moment. */
export interface XenbusDeviceInfo {
  /** The state of the front end; null if its folder has been removed. */
  readonly frontEndState: XenbusState | null;
  /** The state of the back end; null if its folder has been removed. */
  readonly backEndState: XenbusState | null;
  /** False once the toolstack unplugs the device. */
  readonly online: boolean;
}

const NAME = ["kind", "id", "frontEnd", "backEnd", "backEndKind"];
const UNPLUG_MS = 10_000;
/** The longest time of a timer. */
const LONGEST_MS = 0x7fff_ffff;

/** A handle of a guest's device. Making one asks nothing of xenstore. It belongs to the thread of its store. */
export class XenbusDevice {
  readonly #store: XenStore;
  readonly #paths: DevicePaths;

  /** See `Xenbus.device`. */
  constructor(parts: XenbusParts, name: XenbusDeviceName) {
    this.#store = storeOf(parts);
    this.#paths = devicePaths(readOptions("device", name, NAME));
  }

  /** Makes the folders: see `Xenbus.plug`. */
  static async plug(parts: XenbusParts, options: XenbusPlugOptions): Promise<XenbusDevice> {
    const known = [...NAME, "frontEndNodes", "backEndNodes", "signal"];
    const { frontEndNodes = {}, backEndNodes = {}, signal, ...name } = readOptions("plug", options, known);
    const device = new XenbusDevice(parts, name);
    const front = textOfNodes("the front end", frontEndNodes);
    const back = textOfNodes("the back end", backEndNodes);
    const paths = device.#paths;
    await device.#store.transaction(
      async (transaction) => {
        await checkFree(transaction, paths);
        const state = stateNumber("initialising");
        const frontNodes = { backend: paths.back, "backend-id": String(paths.backEnd), state };
        const backNodes = { frontend: paths.front, "frontend-id": String(paths.frontEnd), online: "1", state };
        const { frontEnd, backEnd } = paths;
        await Promise.all([
          transaction.writeTree(
            paths.front,
            { ...front, ...frontNodes },
            {
              permissions: { owner: frontEnd, others: "none", domains: [{ domid: backEnd, access: "read" }] },
            },
          ),
          transaction.writeTree(
            paths.back,
            { ...back, ...backNodes },
            {
              permissions: { owner: backEnd, others: "none", domains: [{ domid: frontEnd, access: "read" }] },
            },
          ),
          transaction.writeTree(paths.toolstack, {
            ...back,
            frontend: paths.front,
            backend: paths.back,
            "frontend-id": String(frontEnd),
          }),
        ]);
      },
      { signal },
    );
    return device;
  }

  /** The path of the front end's folder. */
  get frontEndPath(): string {
    return this.#paths.front;
  }

  /** The path of the back end's folder. */
  get backEndPath(): string {
    return this.#paths.back;
  }

  /** Resolves with both ends' states. Rejects with a XenStoreNoSuchNodeError if the device does not exist. */
  async info(options?: SignalOptions): Promise<XenbusDeviceInfo> {
    const { signal } = readOptions("info", options, ["signal"]);
    const info = await this.#look(signal);
    if (info !== null) return info;
    const path = this.#paths.back;
    throw new XenStoreNoSuchNodeError(`the device at ${path} does not exist: Xenbus.plug makes it`, {
      operation: "read a device's states",
      path,
      code: "ENOENT",
    });
  }

  async #look(signal: AbortSignal | undefined): Promise<XenbusDeviceInfo | null> {
    const { front, back } = this.#paths;
    const [frontEnd, backEnd, online] = await Promise.all(
      [`${front}/state`, `${back}/state`, `${back}/online`].map((path) => this.#store.tryRead(path, { signal })),
    );
    if (frontEnd == null && backEnd == null) return null;
    return {
      frontEndState: stateOf(frontEnd ?? null),
      backEndState: stateOf(backEnd ?? null),
      online: online !== "0",
    };
  }

  /**
   * Unplugs the device: asks both ends to leave, waits until the back end has closed, and removes the folders. Rejects
   * with a XenIncompleteError that names both states if they have not left in time; then `remove` takes it away.
   */
  async unplug(options?: XenbusUnplugOptions): Promise<void> {
    const { timeoutMs = UNPLUG_MS, signal } = readOptions("unplug", options, ["timeoutMs", "signal"]);
    checkInteger("timeoutMs", timeoutMs, 0, LONGEST_MS);
    const { back, front, backEnd } = this.#paths;
    using watch = watched(new DeviceWatch(this.#store, { own: front, other: back, otherDomid: backEnd }));
    await this.#store.transaction(
      async (transaction) => {
        if (!(await transaction.exists(`${back}/state`))) return;
        await Promise.all([
          transaction.write(`${back}/online`, "0"),
          transaction.write(`${back}/state`, stateNumber("closing")),
        ]);
      },
      { signal },
    );
    let left = false;
    await withinMs(timeoutMs, signal, async (limited) => {
      left = await watch.until(({ other }) => (other === null || other === "closed" ? true : undefined), limited);
    });
    if (!left) throw await this.#stuck(signal);
    await this.remove({ signal });
  }

  /** Removes the folders at once, even while an end uses the device. Does nothing if it does not exist. */
  async remove(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("remove", options, ["signal"]);
    const { front, back, toolstack } = this.#paths;
    await this.#store.transaction(
      async (transaction) => {
        for (const path of [front, back, toolstack]) await removeWithEmptyParents(transaction, path);
      },
      { signal },
    );
  }

  async #stuck(signal: AbortSignal | undefined): Promise<XenIncompleteError> {
    const info = await this.#look(signal);
    const { frontEndState, backEndState } = info ?? { frontEndState: null, backEndState: null };
    const waits = frontEndState === "closed" ? "the back end has not closed" : "the front end has not closed";
    return new XenIncompleteError(
      `the device at ${this.#paths.back} is still in use: front end ${frontEndState}, back end ${backEndState}; ` +
        `${waits}: remove() takes the device away`,
      { operation: "unplug a device", completed: 0 },
    );
  }

  static {
    inspectAs(this, (shown) => `XenbusDevice at ${shown.frontEndPath}`);
  }
}

/** A watch that `using` closes. */
function watched(watch: DeviceWatch): DeviceWatch & Disposable {
  return Object.assign(watch, { [Symbol.dispose]: () => watch.close() });
}

async function checkFree(transaction: XenStoreTransaction, { front, back }: DevicePaths): Promise<void> {
  for (const path of [front, back]) {
    if (!(await transaction.exists(path))) continue;
    throw new XenBusyError(`the device at ${path} exists: unplug() or remove() it first, or take another id`, {
      operation: "plug a device",
    });
  }
}

/** Removes a tree, and the nodes above it that have no other children and no value. */
async function removeWithEmptyParents(transaction: XenStoreTransaction, path: string): Promise<void> {
  if (!(await transaction.exists(path))) return;
  await transaction.remove(path);
  for (let above = parentOf(path); above.split("/").length > 5; above = parentOf(above)) {
    if ((await transaction.tryRead(above)) !== "" || (await transaction.list(above)).length > 0) return;
    await transaction.remove(above);
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
