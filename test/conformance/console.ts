/** The hypervisor's console. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";

export function consoleRing(of: () => Subject): void {
  const read = (options: {
    index?: number;
    incremental?: number;
    clear?: number;
    count?: number;
  }): [string, number] => {
    const { xen } = of();
    using bytes = xen.buffers.allocateBytes(65_536);
    const buffer = bytes.asHypercallPtr();
    const { count, index } = xen.sysctl("readconsole", { buffer, count: bytes.value.length, ...options });
    return [new TextDecoder().decode(bytes.value.slice(0, count)), index];
  };
  const press = (key: string): void => {
    const { xen } = of();
    xen.host.sendDebugKeys(key);
  };

  describe("the console", () => {
    test("continues from the index that the last read returned", () => {
      const [, index] = read({});
      press("h");
      const [text, next] = read({ index, incremental: 1 });
      expect(text).toContain("'h' pressed");
      expect(next).toBe(index + text.length);
      expect(read({ index: next, incremental: 1 })[0]).not.toContain("'h' pressed");
    });

    test("is read from the beginning for an unknown index", () => {
      const [all] = read({});
      const [ahead] = read({ index: 0x7fff_0000, incremental: 1 });
      expect(ahead.slice(0, 100)).toBe(all.slice(0, 100));
    });

    test("fills a short buffer from the beginning, and the index continues after it", () => {
      const [all] = read({});
      const [first, index] = read({ count: 10 });
      expect(first).toBe(all.slice(0, 10));
      const [second] = read({ index, incremental: 1, count: 10 });
      expect(second).toBe(all.slice(10, 20));
    });

    test("does not contain dom0's text, which goes to the serial line", () => {
      const { xen } = of();
      const [, index] = read({});
      using line = xen.buffers.makeConstSlice(new TextEncoder().encode("a line of the conformance suite\n"));
      const pointer = line.asHypercallPtr();
      xen.consoleIo("write", { count: pointer.byteLength, buffer: pointer });
      expect(read({ index, incremental: 1 })[0]).not.toContain("conformance suite");
    });

    test("is empty after it was cleared", () => {
      press("h");
      const [before, index] = read({ clear: 1 });
      expect(before.length).toBeGreaterThan(0);
      const [after] = read({});
      expect(after).not.toContain(before);
      press("h");
      expect(read({ index, incremental: 1 })[0]).toContain("'h' pressed");
    });
  });
}
