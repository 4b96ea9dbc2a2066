/** A connection, from the back end's view. */

import { checkFunction, nameAs } from "../../base/checks.ts";
import { XenPeerGoneError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import { XenbusConnection } from "./connection.ts";
import type { DeviceLook, DeviceWatch } from "./device-watch.ts";
import type { EndNodes } from "./end-nodes.ts";
import { textOfNodes, type XenbusNodesInput } from "./nodes.ts";
import type { XenbusNodes } from "./nodes.ts";
import type { XenbusState } from "./states.ts";

/**
 * A front end that wants to connect, and has published its rings in `other`. The back end maps them, then accepts.
 * Everything in `other` is hostile: a reference or a port may be any number.
 */
export class BackEndConnection extends XenbusConnection {
  static {
    nameAs(this, "BackEndConnection");
  }

  /** True if the front end was connected already, to an earlier back end whose program has died. */
  readonly resumed: boolean;
  readonly #nodes: EndNodes;
  readonly #watch: DeviceWatch;

  /** For the back end. */
  constructor(other: XenbusNodes, watch: DeviceWatch, nodes: EndNodes, resumed: boolean) {
    super(other, watch);
    this.resumed = resumed;
    this.#nodes = nodes;
    this.#watch = watch;
  }

  /**
   * Tells the front end that its rings are mapped, together with the nodes that it reads now, such as a disk's `sectors`.
   * Rejects with a XenPeerGoneError if the device was removed meanwhile.
   */
  accept(nodes: XenbusNodesInput = {}, options?: SignalOptions): Promise<void> {
    return this.#write("accept", nodes, "connected", options);
  }

  /** Changes nodes of a connected device and makes the front end read them: a disk's new `sectors`. Rejects as `accept`. */
  update(nodes: XenbusNodesInput, options?: SignalOptions): Promise<void> {
    return this.#write("update", nodes, "connected", options);
  }

  /**
   * Reconfigures a connected device: the front end lets go of what is to change, `change` is called, and the front end
   * takes up the new nodes. Rejects with a XenPeerGoneError if the front end leaves instead.
   */
  async reconfigure(
    change: () => XenbusNodesInput | PromiseLike<XenbusNodesInput>,
    options?: SignalOptions,
  ): Promise<void> {
    checkFunction("change", change);
    const { signal } = readOptions("reconfigure", options, ["signal"]);
    await this.#write("reconfigure", {}, "reconfiguring", { signal });
    await this.#untilOther("reconfiguring", signal);
    const nodes = await orAborted((async () => change())(), signal);
    await this.#write("reconfigure", nodes, "reconfigured", { signal });
    await this.#untilOther("connected", signal);
    await this.#write("reconfigure", {}, "connected", { signal });
  }

  async #untilOther(state: XenbusState, signal: AbortSignal | undefined): Promise<void> {
    const stays = await this.#watch.until(({ own, other }: DeviceLook) => {
      if (other === state) return true;
      return own === null || other === null || other === "closing" || other === "closed" ? false : undefined;
    }, signal);
    if (!stays) throw this.#gone("reconfigure");
  }

  async #write(
    action: string,
    nodes: XenbusNodesInput,
    state: XenbusState,
    options: SignalOptions | undefined,
  ): Promise<void> {
    const { signal } = readOptions(action, options, ["signal"]);
    const text = textOfNodes("the back end", nodes);
    if (!(await this.#nodes.write(text, state, signal))) throw this.#gone(action);
  }

  #gone(action: string): XenPeerGoneError {
    return new XenPeerGoneError(`the front end at ${this.other.path} has left, or its device was removed`, {
      operation: `${action} a connection of a device`,
    });
  }
}
