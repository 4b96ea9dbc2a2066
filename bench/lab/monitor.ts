/** A guest's requests to its monitor, answered one after another. */

import { EventChannels, type Monitor, Xen } from "../../src/index.ts";
import { unsafeOperations } from "../../src/unsafe.ts";
import { finished } from "../../test/xen/device-model/waiting.ts";
import { Puppet } from "../../test/xen/puppet/index.ts";
import type { Findings } from "./findings.ts";
import { BLOCK_MS, here, LONG_WARM_UP, Peer, type Work } from "./peer.ts";
import { compare, type Comparison } from "./rounds.ts";

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

  using channels = EventChannels.open();
  const domain = xen.domains.get(ours.domid);
  const watch = async (eventChannels?: EventChannels): Promise<Monitor> =>
    domain.monitor({ events: ["guest_request"], eventChannels });
  // libxenctrl wants the frame of a page that the guest has.
  const value = theirs.frameOf(theirs.page());
  unsafeOperations(xen).hvmOp("set_param", { domid: theirs.domid, index, value });
  using peer = new Peer("monitor", { BENCH_DOMID: String(theirs.domid) });
  const beside = withGuest(theirs, peer.work("answered"));

  const comparisons: Comparison[] = [];
  {
    using blocking = await watch(channels);
    const answering = here(
      "nextSync(), answer()",
      (count) => {
        for (let left = count; left > 0; left--) {
          const event = blocking.nextSync();
          if (event?.type === "guest_request") event.answer();
        }
        return ANSWERED;
      },
      LONG_WARM_UP,
    );
    comparisons.push(await compare("monitor, an event answered, blocking", withGuest(ours, answering), beside, 1.5));
  }
  using prompt = EventChannels.open({ blockMs: BLOCK_MS });
  for (const [name, eventChannels] of [["next(), answer()"], ["next(), answer(), blockMs", prompt]] as const) {
    using awaited = await watch(eventChannels);
    const answering = here(
      name,
      async (count) => {
        for (let left = count; left > 0; left--) {
          const { value: event } = await awaited.next();
          if (event?.type === "guest_request") event.answer();
        }
        return ANSWERED;
      },
      LONG_WARM_UP,
    );
    comparisons.push(await compare("monitor, an event answered, awaited", withGuest(ours, answering), beside, 1.5));
  }
  return { comparisons, figures: [] };
}
