/** Runs the contract of grants between simulated domains. */

import { test } from "bun:test";
import { SimulatedXen } from "../../../../src/testing.ts";
import { grantContract } from "./contract.ts";
import { DOM0, Pair } from "./pair.ts";

{
  const machine = new SimulatedXen();
  grantContract({
    name: "simulated",
    self: DOM0,
    open: () => {
      const [grants, channels] = [machine.memory.grants(DOM0), machine.eventChannels()];
      const dispose = (): void => {
        grants[Symbol.dispose]();
        channels[Symbol.dispose]();
      };
      return { grants, channels, [Symbol.dispose]: dispose };
    },
  });
}

test("setMaximumGrants ignores a kernel without that limit", () => {
  using pair = new Pair();
  pair.dom0.setMaximumGrants(100);
});
