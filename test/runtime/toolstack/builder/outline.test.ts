/** Guests that are planned and not made, on the simulation. */

import { describe, expect, test } from "bun:test";
import { SimulatedXen } from "../../../../src/testing.ts";
import { armOptions, MIB, nodesOf, options, pvOptions } from "./simulated-guests.ts";

describe("a planned guest", () => {
  test.each([
    ["pvh", options, "x86_64"],
    ["pv", pvOptions, "x86_64"],
    ["pvh on Arm", armOptions, "arm64"],
  ] as const)(
    "of kind %s has the memory that it would have, apart from each other, and is not made",
    async (_, wanted, architecture) => {
      using simulated = new SimulatedXen({ architecture });
      using xen = simulated.open();
      const [nodes, { freePages }] = [await nodesOf(xen), xen.host.info()];
      const reservedMemory = [{ address: (architecture === "arm64" ? 0x4000_0000 : 0) + 20 * MIB, bytes: MIB }];
      const outline = await xen.domains.plan({ ...wanted, reservedMemory });
      expect([await nodesOf(xen), xen.host.info().freePages, xen.domains.list().length]).toEqual([nodes, freePages, 1]);
      const { contents, memoryMap, memoryPages, kernel } = outline;
      expect(contents.map(({ what }) => what)).toEqual(expect.arrayContaining(["kernel", "ramdisk"]));
      const sorted = contents.toSorted((one, other) => one.address - other.address);
      for (const [i, { address, bytes }] of sorted.entries())
        expect(address + bytes).toBeLessThanOrEqual(sorted[i + 1]?.address ?? Infinity);
      const ram = memoryMap.filter(({ what }) => what === "ram").reduce((sum, { bytes }) => sum + bytes, 0);
      expect(ram).toBe(31 * MIB);
      expect(memoryMap).toContainEqual({ what: "reserved", ...(reservedMemory[0] as (typeof reservedMemory)[0]) });
      expect(kernel).toEqual({ format: architecture === "arm64" ? "arm64" : "elf", unpackedFrom: [] });
      await using guest = await xen.domains.create(wanted);
      expect(xen.domains.get(guest.domid).info().totalPages).toBe(memoryPages);
    },
  );

  test("is refused as it would be by create", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    const reasons = await Promise.all(
      [options, { ...options, name: "a", memoryMiB: 1 << 20 }, { ...options, name: "a", vcpus: 0 }].map((wanted) =>
        xen.domains.plan(wanted).then(
          () => "planned",
          (error: Error) => error.message,
        ),
      ),
    );
    expect(reasons).toEqual([
      expect.stringContaining("expected a name that no domain has"),
      expect.stringContaining("are free"),
      expect.stringContaining("expected vcpus to be an integer from 1"),
    ]);
  });
});
