/** Guests' network interfaces, by the counters of dom0's back ends. */

import type { VifCounters } from "../../runtime/interdomain/back-end/index.ts";
import { counter, type Definition } from "../exposition/index.ts";
import type { Collector } from "../scrape/index.ts";

const VIEW = "as the guest sees it; counted by dom0's back end";

const COUNTERS: readonly (readonly [Definition, (vif: VifCounters) => number])[] = [
  [counter("xen_domain_vif_receive_bytes", `Bytes received, ${VIEW}.`), (vif) => vif.receivedBytes],
  [counter("xen_domain_vif_receive_packets", `Packets received, ${VIEW}.`), (vif) => vif.receivedPackets],
  [counter("xen_domain_vif_receive_errors", `Packets with errors for the guest, ${VIEW}.`), (vif) => vif.receiveErrors],
  [
    counter("xen_domain_vif_receive_drops", `Packets for the guest that were dropped, ${VIEW}.`),
    (vif) => vif.receiveDrops,
  ],
  [counter("xen_domain_vif_transmit_bytes", `Bytes sent, ${VIEW}.`), (vif) => vif.transmittedBytes],
  [counter("xen_domain_vif_transmit_packets", `Packets sent, ${VIEW}.`), (vif) => vif.transmittedPackets],
  [counter("xen_domain_vif_transmit_errors", `Packets sent with errors, ${VIEW}.`), (vif) => vif.transmitErrors],
  [counter("xen_domain_vif_transmit_drops", `Packets sent that were dropped, ${VIEW}.`), (vif) => vif.transmitDrops],
];

export const network: Collector = {
  name: "network",
  collect(scrape, samples) {
    for (const vif of scrape.vifs) {
      const labels = `${scrape.labelsOf(vif.domid)},vif="${vif.id}"`;
      for (const [metric, read] of COUNTERS) samples.add(metric, labels, read(vif));
    }
  },
};
