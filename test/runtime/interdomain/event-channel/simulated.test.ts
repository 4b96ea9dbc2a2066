import { domid } from "../../../../src/index.ts";
import { EventSwitchboard, SimulatedEventChannels } from "../../../../src/simulated/event-channel/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { eventChannelContract } from "./contract/index.ts";
import { openedOf } from "./contract/opened.ts";
import { rawContract } from "../../toolstack/raw-event-channels/contract.ts";

eventChannelContract({
  name: "simulated",
  open: () => {
    const switchboard = new EventSwitchboard({ exists: (number) => number < 10 });
    const open = (): SimulatedEventChannels => new SimulatedEventChannels(switchboard, 0);
    return openedOf(open(), open(), domid(0));
  },
  settleMs: 20,
  turns: 20_000,
  notifications: 100_000,
});

rawContract("by simulated hypercalls", () => {
  const simulated = new SimulatedXen({ domains: [{ state: "paused" }] });
  const channels = simulated.eventChannels();
  return {
    hypercall: simulated.hypercall,
    channels,
    other: domid(1),
    [Symbol.dispose]: () => {
      channels[Symbol.dispose]();
      simulated[Symbol.dispose]();
    },
  };
});
