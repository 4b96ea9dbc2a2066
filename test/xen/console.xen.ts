import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { runExample } from "../examples/shapes.ts";
import { toolsTest } from "./c-tools.ts";
import { isThorough } from "./extent.ts";

toolsTest("a byte array of the program's own gets Xen's console, as xl dmesg prints it", async () => {
  using xen = Xen.open();
  const bytes = new Uint8Array(new ArrayBuffer(256 * 1024));
  using buffer = xen.buffers.makeMutSlice(bytes);
  const length = xen.sysctl(
    "readconsole",
    (op) => {
      op.buffer = buffer.asHypercallPtr();
      op.count = bytes.length;
    },
    (op) => op.count,
  );
  expect(bytes.every((byte) => byte === 0)).toBe(true);
  buffer.update();
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  const printed = await Bun.$`xl dmesg`.text();
  expect(text.length).toBeGreaterThan(1000);
  // Xen may print more at any time.
  expect(printed.startsWith(text)).toBe(true);
});

(isThorough ? toolsTest : test.skip)("the example prints the same", async () => {
  const { output } = await runExample("console-ring.ts");
  const printed = output.slice(output.indexOf("\n") + 1);
  const ring = await Bun.$`xl dmesg`.text();
  expect(printed.length).toBeGreaterThan(1000);
  expect(ring.startsWith(printed)).toBe(true);
});

toolsTest("a short buffer gets the beginning of the console, and its count", async () => {
  using xen = Xen.open();
  using bytes = xen.buffers.allocateBytes(100);
  const { count } = xen.sysctl("readconsole", { buffer: bytes.asHypercallPtr(), count: 100 });
  expect(count).toBe(100);
  const printed = await Bun.$`xl dmesg`.arrayBuffer();
  expect(bytes.value).toEqual(new Uint8Array(printed, 0, 100));
});
