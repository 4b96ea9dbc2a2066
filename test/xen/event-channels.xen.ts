import { domid, EventChannels } from "../../src/index.ts";
import { eventChannelContract } from "../runtime/event-channel/contract.ts";

/** All of it where the emulation is fast, and where it is slow a part. */
const thorough = process.env["XEN_TS_LAB"] === "4.17-x86_64";

eventChannelContract({
  name: "Linux's",
  open: () => {
    const channels = EventChannels.open();
    const others = EventChannels.open();
    return {
      channels,
      others,
      self: domid(0),
      [Symbol.dispose]: () => {
        channels[Symbol.dispose]();
        others[Symbol.dispose]();
      },
    };
  },
  settleMs: 60,
  turns: thorough ? 5000 : 500,
  notifications: thorough ? 100_000 : 5000,
});
