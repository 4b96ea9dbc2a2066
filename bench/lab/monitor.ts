/** A guest's requests to its monitor, answered one after another. */

import { Xen } from "../../src/index.ts";
import { unsafeOperations } from "../../src/unsafe.ts";
import { finished } from "../../test/xen/device-model/waiting.ts";
import { Puppet } from "../../test/xen/puppet/index.ts";
import type { Findings } from "./findings.ts";
import { here, Peer, type Work } from "./peer.ts";
import { compare } from "./rounds.ts";

/** The answer of both sides. */
const ANSWERED = 0x41;

/** The place of the operation in the code below. */
const OPERATION_AT = 9;
/** (count): calls the monitor again and again, by AMD's instruction, as the lab's processor has it. */
const requests = new Uint8Array(Buffer.from("5389fbb822000000bf0000000031f60f01d9ffcb75ed5bc3", "hex"));

/** Begins the requests before each round, and waits for the guest after it, outside of the time. */
function withGuest(puppet: Puppet, answering: Work): Work {
  const code = puppet.place(requests);
  return {
    ...answering,
    run: async (count) => {
      puppet.beginPlaced(code, count);
      const timing = await answering.run(count);
      await finished(puppet);
      // It would wait for its next order in a loop, beside the other side's guest.
      puppet.pause();
      return timing;
    },
  };
}

export async function monitor(): Promise<Findings> {
  if (process.arch !== "x64") return { comparisons: [], figures: [] };
  using xen = Xen.open();
  requests[OPERATION_AT] = xen.abi.load("hvm/hvm_op.constants").HVMOP_guest_request_vm_event;
  const index = xen.abi.load("hvm/params.constants").HVM_PARAM_MONITOR_RING_PFN;
  // A domain has one monitor at a time.
  using ours = new Puppet(xen, { kind: "pvh" });
  using theirs = new Puppet(xen, { kind: "pvh" });

  using watch = await xen.domains.get(ours.domid).monitor({ events: ["guest_request"] });
  const answering = here("next(), answer()", async (count) => {
    for (let left = count; left > 0; left--) {
      const { value, done } = await watch.next();
      if (done === true) throw new Error("expected an event, and the monitor has ended");
      if (value.type === "guest_request") value.answer();
    }
    return ANSWERED;
  });

  // libxenctrl wants the frame of a page that the guest has.
  const value = theirs.frameOf(theirs.page());
  unsafeOperations(xen).hvmOp("set_param", { domid: theirs.domid, index, value });
  using peer = new Peer("monitor", { BENCH_DOMID: String(theirs.domid) });
  const comparison = await compare(
    "monitor, an event answered, awaited",
    withGuest(ours, answering),
    withGuest(theirs, peer.work("answered")),
    1.5,
  );
  return { comparisons: [comparison], figures: [] };
}
