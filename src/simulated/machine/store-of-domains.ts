/** The simulated machine's xenstore, with the nodes that a toolstack writes for its domains. */

import { SimulatedXenStore } from "../xenstore/index.ts";
import type { MachineDomain } from "./domain.ts";
import type { Machine } from "./machine.ts";

/** Makes the xenstore. A domain that a hypercall has made can own nodes, and has none until a toolstack writes them. */
export function storeOf(machine: Machine): SimulatedXenStore {
  const store = new SimulatedXenStore();
  const known = new Set<number>([0]);
  const stopped = new Set<number>();
  const learn = ({ domid, name, uuid, madeByToolstack }: MachineDomain): void => {
    if (!madeByToolstack) store.domainMade(domid);
    if (!madeByToolstack || known.has(domid)) return;
    known.add(domid);
    store.addDomain(domid, { name, uuid });
  };
  for (const domain of machine.domains) {
    learn(domain);
    if (domain.isShutDown) stopped.add(domain.domid);
  }
  machine.listeners.add((domain, change) => {
    const { domid, isShutDown } = domain;
    if (change === "gone") {
      stopped.delete(domid);
      // The toolstack removes the nodes of its own domains only.
      if (known.delete(domid)) store.removeDomain(domid);
      else store.domainEnded(domid);
      return;
    }
    learn(domain);
    if (!isShutDown) stopped.delete(domid);
    else if (!stopped.has(domid)) {
      stopped.add(domid);
      store.domainStopped(domid);
    }
  });
  return store;
}
