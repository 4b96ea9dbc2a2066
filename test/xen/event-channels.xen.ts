import { domid, EventChannels } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { eventChannelContract } from "../runtime/interdomain/event-channel/contract/index.ts";
import { openedOf } from "../runtime/interdomain/event-channel/contract/opened.ts";
import { rawContract } from "../runtime/toolstack/raw-event-channels/contract.ts";
import { EmptyDomains } from "./empty-domains.ts";

const kinds = [
  { name: "Linux's", options: {} },
  { name: "Linux's, whose waits block for a moment", options: { blockMs: 1 } },
];

for (const { name, options } of kinds) {
  eventChannelContract({
    name,
    open: () => openedOf(EventChannels.open(options), EventChannels.open(options), domid(0)),
    settleMs: 60,
    turns: 200,
    notifications: 100_000,
  });
}

rawContract("by hypercalls", () => {
  const stack = new DisposableStack();
  const others = stack.use(new EmptyDomains(1, new Uint8Array(16)));
  return {
    hypercall: stack.use(new PrivcmdHypercall()),
    channels: stack.use(EventChannels.open()),
    other: domid(others.domids[0] ?? -1),
    [Symbol.dispose]: () => stack.dispose(),
  };
});
