import { expect, test } from "bun:test";
import { SimulatedXen } from "../../src/testing.ts";
import { machineOf, said } from "./call.ts";
import { xenTs } from "./run.ts";

test.each([
  [["store", "write", "/tool/x", "x".repeat(100_000)], "expected a request of 4096 bytes at most, received 100008"],
  [["store", "write", "/tool/x y", "1"], "expected path to have letters, digits and - / _ @ only"],
])("a value that the library refuses is a wrong use of the command, not a fault in it: %p", async (line, message) => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { status, stderr } = await said(machine, line);
  expect({ status, stderr: stderr.slice(0, message.length) }).toEqual({ status: 2, stderr: message });
});

test("an unknown release of the simulated machine is a wrong use of the command", async () => {
  const { status, stderr } = await xenTs(["list", "--simulate=x"]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('expected a release of Xen such as "4.20", received "x"'),
  });
  expect(stderr).not.toContain("fault");
});
