/** A device between dom0 and domain 5, with a simulated xenstored. */

import type { XenStore } from "../../../../src/runtime/interdomain/xenstore/index.ts";
import {
  Xenbus,
  type XenbusBackEnd,
  type XenbusDevice,
  type XenbusFrontEnd,
} from "../../../../src/runtime/interdomain/xenbus/index.ts";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";

export const GUEST = 5;
export const DISK: { readonly kind: "vbd"; readonly id: number; readonly frontEnd: number } = {
  kind: "vbd",
  id: 51712,
  frontEnd: GUEST,
};
export const FRONT_PATH = "/local/domain/5/device/vbd/51712";
export const BACK_PATH = "/local/domain/0/backend/vbd/5/51712";

/** The numbers of the states in io/xenbus.h, typed here so that the tests do not ask the code that they test. */
export const STATE: Readonly<
  Record<"initialising" | "initWait" | "initialised" | "connected" | "closing" | "closed", string>
> = { initialising: "1", initWait: "2", initialised: "3", connected: "4", closing: "5", closed: "6" };

export class Scene implements Disposable {
  readonly xenstored: SimulatedXenStore = new SimulatedXenStore();
  readonly dom0: XenStore;
  readonly guest: XenStore;

  constructor() {
    this.xenstored.addDomain(GUEST);
    this.dom0 = this.xenstored.open(0);
    this.guest = this.xenstored.open(GUEST);
  }

  plug(): Promise<XenbusDevice> {
    return Xenbus.plug({ store: this.dom0 }, { ...DISK, backEndNodes: { mode: "w" } });
  }

  backEnd(): Promise<XenbusBackEnd> {
    return Xenbus.backEnd({ store: this.dom0 }, { ...DISK, nodes: { "feature-flush-cache": true } });
  }

  frontEnd(): Promise<XenbusFrontEnd> {
    return Xenbus.frontEnd({ store: this.guest }, { kind: "vbd", id: DISK.id });
  }

  /** Resolves once the front end's, or the back end's, state has the number. */
  async until(end: "front" | "back", state: string): Promise<void> {
    await this.dom0.waitFor(`${end === "front" ? FRONT_PATH : BACK_PATH}/state`, {
      until: (value) => value === state,
      signal: AbortSignal.timeout(10_000),
    });
  }

  states(): Promise<(string | null)[]> {
    return Promise.all([FRONT_PATH, BACK_PATH].map((path) => this.dom0.tryRead(`${path}/state`)));
  }

  [Symbol.dispose](): void {
    this.dom0.close();
    this.guest.close();
    this.xenstored[Symbol.dispose]();
  }
}
