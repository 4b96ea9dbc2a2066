/** Guests' disks, by the counters of dom0's back ends. */

import type { VbdCounters } from "../../runtime/interdomain/back-end/index.ts";
import { counter, type Definition, labelText } from "../exposition/index.ts";
import type { Collector } from "../scrape/index.ts";

const COUNTERS: readonly (readonly [Definition, (vbd: VbdCounters) => number])[] = [
  [counter("xen_domain_vbd_read_bytes", "Bytes that a guest has read from a disk."), (vbd) => vbd.readBytes],
  [counter("xen_domain_vbd_write_bytes", "Bytes that a guest has written to a disk."), (vbd) => vbd.writtenBytes],
  [counter("xen_domain_vbd_read_requests", "A guest's requests to read from a disk."), (vbd) => vbd.readRequests],
  [counter("xen_domain_vbd_write_requests", "A guest's requests to write to a disk."), (vbd) => vbd.writeRequests],
  [counter("xen_domain_vbd_flush_requests", "A guest's requests to flush a disk."), (vbd) => vbd.flushRequests],
  [counter("xen_domain_vbd_discard_requests", "A guest's requests to discard blocks."), (vbd) => vbd.discardRequests],
  [
    counter("xen_domain_vbd_out_of_requests", "Times that the back end had no free request, and the guest waited."),
    (vbd) => vbd.outOfRequests,
  ],
];

export const disks: Collector = {
  name: "disks",
  collect(scrape, samples) {
    for (const vbd of scrape.vbds) {
      const labels = `${scrape.labelsOf(vbd.domid)},${labelText("vbd", vbd.name)}`;
      for (const [metric, read] of COUNTERS) samples.add(metric, labels, read(vbd));
    }
  },
};
