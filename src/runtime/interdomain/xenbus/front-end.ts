/** The front end of a device: it reads the back end's offer, publishes its rings, and connects. */

import { domid as checkDomid } from "../../abi/numbers.ts";
import { checkFunction, inspectAs } from "../../base/checks.ts";
import { XenDeviceError } from "../../base/errors/index.ts";
import { checkChoice, readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { XenStore } from "../xenstore/index.ts";
import { storeOf, type XenbusParts } from "./back-end.ts";
import { XenbusConnection } from "./connection.ts";
import { checkId, checkKind } from "./device-path.ts";
import { type DeviceLook, DeviceWatch } from "./device-watch.ts";
import { EndNodes, readOtherEnd } from "./end-nodes.ts";
import { GOODBYE_MS, withinMs } from "./goodbye.ts";
import { textOfNodes, type XenbusNodes, type XenbusNodesInput } from "./nodes.ts";

/** The device that a front end uses. */
export interface XenbusFrontEndOptions extends SignalOptions {
  /** The kind of the device: "vbd", "vif", "9pfs". */
  readonly kind: string;
  /** The number of the device. */
  readonly id: number;
}

/** Options of a front end's connection. */
export interface XenbusConnectOptions extends SignalOptions {
  /**
   * The state in which the nodes are published: "initialised" by default, as disks do; "connected" for kinds whose front
   * end does not wait for the back end's nodes, such as networks.
   */
  readonly publishAs?: "initialised" | "connected" | undefined;
  /** Called when the back end reconfigures the device, with its new nodes. */
  readonly onReconfigure?: ((other: XenbusNodes) => void | PromiseLike<void>) | undefined;
}

/** Returns the nodes to publish, such as the grant references of the rings, for the features that the back end offers. */
export type XenbusNegotiation = (other: XenbusNodes) => XenbusNodesInput | PromiseLike<XenbusNodesInput>;

/**
 * The front end of one device of this domain. It holds three watches in xenstore until it is closed. It belongs to the
 * thread that opened it, and no child process has it. If the program dies, xenstore keeps the state, and a later front end
 * of the device begins anew.
 */
export class XenbusFrontEnd implements AsyncDisposable {
  /** The folder of this end in xenstore, below this domain's own node. */
  readonly path: string;
  /** The folder of the back end. */
  readonly otherPath: string;
  readonly #store: XenStore;
  readonly #nodes: EndNodes;
  readonly #watch: DeviceWatch;
  #connecting = false;
  #closing: Promise<void> | undefined;

  private constructor(store: XenStore, own: string, other: string, backEnd: number) {
    this.path = own;
    this.otherPath = other;
    this.#store = store;
    this.#nodes = new EndNodes(store, own, "backend");
    this.#watch = new DeviceWatch(store, { own, other, otherDomid: backEnd });
  }

  /** Opens the front end: see `Xenbus.frontEnd`. */
  static async open(parts: XenbusParts, options: XenbusFrontEndOptions): Promise<XenbusFrontEnd> {
    const { kind, id, signal } = readOptions("frontEnd", options, ["kind", "id", "signal"]);
    const own = `device/${checkKind("kind", kind)}/${checkId(id)}`;
    const store = storeOf(parts);
    const [other, backEnd] = await Promise.all([
      store.read(`${own}/backend`, { signal }),
      store.read(`${own}/backend-id`, { signal }),
    ]);
    return new XenbusFrontEnd(store, own, other, checkDomid(Number(backEnd)));
  }

  /**
   * Connects: waits for the back end's offer, publishes the nodes that `negotiate` returns, and waits until the back end
   * has mapped the rings. Rejects with a XenDeviceError if the back end refuses or leaves. The rings must stay granted
   * until `close` has resolved, whatever happens here.
   */
  async connect(negotiate: XenbusNegotiation, options?: XenbusConnectOptions): Promise<XenbusConnection> {
    const known = ["publishAs", "onReconfigure", "signal"];
    const { publishAs = "initialised", onReconfigure, signal } = readOptions("connect", options, known);
    checkFunction("negotiate", negotiate);
    if (onReconfigure !== undefined) checkFunction("onReconfigure", onReconfigure);
    checkChoice("publishAs", publishAs, ["initialised", "connected"]);
    if (this.#closing !== undefined) throw new ReferenceError("the front end has been closed");
    if (this.#connecting) throw new TypeError("expected one connection, received a call for another one");
    this.#connecting = true;
    await this.#reset(signal);
    await this.#expect(({ other }) => other === "init-wait", signal);
    const offer = await this.#read(signal);
    const negotiated = await orAborted((async () => negotiate(offer))(), signal);
    const nodes = textOfNodes("the front end", negotiated);
    await this.#write(nodes, publishAs, signal);
    await this.#expect(({ other }) => other === "connected", signal);
    if (publishAs !== "connected") await this.#write({}, "connected", signal);
    const connection = new XenbusConnection(await this.#read(signal), this.#watch);
    void this.#followReconfiguring(onReconfigure).catch(() => {});
    return connection;
  }

  /**
   * Leaves: tells the back end, and waits until it has unmapped the rings, at most 5 seconds. Idempotent. Rejects with the
   * signal's reason.
   */
  close(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("close", options, ["signal"]);
    return (this.#closing ??= this.#sayGoodbye(signal).finally(() => this.#watch.close()));
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Begins anew, also after an earlier front end of this device that has not said goodbye. */
  async #reset(signal: AbortSignal | undefined): Promise<void> {
    const look = await this.#watch.until((look) => look, signal);
    if (look.own === "initialising" && look.other !== "connected") return;
    await this.#write({}, "closing", signal);
    await this.#watch.until(({ own, other }) => (own === null || other !== "connected" ? true : undefined), signal);
    await this.#write({}, "closed", signal);
    await this.#watch.until(
      ({ own, other }) => (own === null || (other !== "connected" && other !== "closing") ? true : undefined),
      signal,
    );
    await this.#write({}, "initialising", signal);
  }

  /** Waits for a state of the back end. Rejects with a XenDeviceError if it leaves instead. */
  async #expect(test: (look: DeviceLook) => boolean, signal: AbortSignal | undefined): Promise<void> {
    let offered = false;
    const outcome = await this.#watch.until((look) => {
      if (test(look)) return "good";
      offered ||= look.other === "init-wait";
      if (look.own === null || look.other === null) return "gone";
      return offered && (look.other === "closing" || look.other === "closed") ? "refused" : undefined;
    }, signal);
    if (outcome === "good") return;
    throw this.#error(outcome === "gone" ? "the back end has gone" : "the back end has refused the connection");
  }

  async #read(signal: AbortSignal | undefined): Promise<XenbusNodes> {
    return readOtherEnd(this.#store, this.otherPath, signal);
  }

  async #write(...[nodes, state, signal]: Parameters<EndNodes["write"]>): Promise<void> {
    if (!(await this.#nodes.write(nodes, state, signal))) throw this.#error("the device was removed");
  }

  async #followReconfiguring(onReconfigure: XenbusConnectOptions["onReconfigure"]): Promise<void> {
    for (;;) {
      await this.#watch.until(({ other }) => (other === "reconfiguring" ? true : undefined), undefined);
      await this.#write({}, "reconfiguring", undefined);
      await this.#watch.until(({ other }) => (other === "reconfiguring" ? undefined : true), undefined);
      await onReconfigure?.(await this.#read(undefined));
      await this.#write({}, "connected", undefined);
    }
  }

  async #sayGoodbye(signal: AbortSignal | undefined): Promise<void> {
    if (!(await this.#nodes.write({}, "closing", signal))) return;
    const end = performance.now() + GOODBYE_MS;
    const until = (leaving: readonly DeviceLook["other"][]): Promise<void> =>
      withinMs(Math.max(0, Math.ceil(end - performance.now())), signal, (limited) =>
        this.#watch.until(({ own, other }) => (own === null || leaving.includes(other) ? true : undefined), limited),
      );
    await until([null, "closing", "closed", "initialising", "init-wait"]);
    if (!(await this.#nodes.write({}, "closed", signal))) return;
    await until([null, "closed", "initialising", "init-wait"]);
  }

  #error(message: string): XenDeviceError {
    return new XenDeviceError(`${message}: see ${this.otherPath}`, {
      operation: "connect to the back end of a device",
      path: this.otherPath,
    });
  }

  static {
    inspectAs(this, (shown) => `XenbusFrontEnd of ${shown.path}`);
  }
}
