/** Builds guests of the tiny kernel. */

import { expect, test } from "bun:test";
import { SimulatedXen, tinyKernel } from "../../src/testing.ts";

test.each(["x86_64", "arm64"] as const)(
  "a simulated machine of %s builds a guest of its tiny kernel",
  async (architecture) => {
    using simulated = new SimulatedXen({ architecture });
    using xen = simulated.open();
    await using guest = await xen.domains.create({ name: "web", memoryMiB: 64, kernel: tinyKernel(architecture) });
    guest.unpause();
    expect(xen.domains.get(guest.domid).info().state).toBe("running");
  },
);

test("an unknown architecture is refused with the known ones", () => {
  expect(() => tinyKernel("arm46" as "arm64")).toThrow('did you mean "arm64"?');
});
