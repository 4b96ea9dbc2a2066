/** `xen-ts dmesg`: the hypervisor's console. */

import type { CommandSpec } from "../command/spec.ts";
import { printableLines } from "../../overview/index.ts";

export const dmesg: CommandSpec = {
  name: "dmesg",
  summary: "print the hypervisor's messages",
  about:
    "Prints the text in Xen's console ring. Guests can write there too, so control characters are escaped. " +
    "With --follow it goes on with new text until interrupted.",
  words: [],
  options: [
    { name: "follow", short: "f", about: "go on with new text as it comes" },
    { name: "clear", about: "empty the ring after printing, for all readers" },
  ],
  examples: [
    ["dmesg", "all messages that Xen still has"],
    ["dmesg --follow", "watch messages come"],
    ["dmesg --clear", "print, then empty the ring"],
  ],
  async run({ io, options, machine, signal }) {
    const { console } = (await machine()).xen.host;
    if (options["follow"] !== true) {
      io.write(printableLines(console.text()));
      if (options["clear"] === true) console.clear();
      return;
    }
    using follower = console.follow();
    signal.addEventListener("abort", () => follower.close(), { once: true });
    let lost = 0;
    for await (const text of follower) {
      if (follower.lostBytes > lost)
        io.say(`xen-ts: ${follower.lostBytes - lost} bytes were overwritten before they were read`);
      lost = follower.lostBytes;
      io.write(printableLines(text));
    }
  },
};
