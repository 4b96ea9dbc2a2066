/** Counters of the network interfaces and disks that the simulated dom0 serves. */

import {
  type BackEnds,
  type VbdCounters,
  vbdName,
  type VifCounters,
} from "../../runtime/interdomain/back-end/index.ts";
import type { Machine } from "./machine.ts";

/** The number of "xvda"; the next disks follow in steps. */
const FIRST_VBD = 51712;
const VBD_STEP = 16;

const NO_TRAFFIC = {
  receivedBytes: 0,
  receivedPackets: 0,
  receiveErrors: 0,
  receiveDrops: 0,
  transmittedBytes: 0,
  transmittedPackets: 0,
  transmitErrors: 0,
  transmitDrops: 0,
};

const NO_REQUESTS = {
  readRequests: 0,
  writeRequests: 0,
  flushRequests: 0,
  discardRequests: 0,
  outOfRequests: 0,
  readBytes: 0,
  writtenBytes: 0,
};

/** Only dom0 has them: another domain sees none. */
export class SimulatedBackEnds implements BackEnds {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  vifs(): VifCounters[] {
    return this.#served.flatMap(({ domid, vifs }) =>
      vifs.map((vif, index) => {
        const id = vif.id ?? index;
        return { ...NO_TRAFFIC, interface: `vif${domid}.${id}`, ...vif, domid, id };
      }),
    );
  }

  vbds(): VbdCounters[] {
    return this.#served.flatMap(({ domid, vbds }) =>
      vbds.map((vbd, index) => {
        const id = vbd.id ?? FIRST_VBD + index * VBD_STEP;
        return { ...NO_REQUESTS, name: vbdName(id), ...vbd, domid, id };
      }),
    );
  }

  get #served(): Machine["domains"] {
    return this.#machine.callerDomid === 0 ? this.#machine.domains : [];
  }
}
