import { describe, expect, test } from "bun:test";
import { diskId, FileStore, MemoryStore } from "../../../../../src/runtime/interdomain/devices/index.ts";
import type { XenError } from "../../../../../src/index.ts";
import { Machine, OP } from "./guest.ts";

const SIZE = 1 << 20;

describe("a disk with a hostile guest:", () => {
  for (const persistent of [true, false]) {
    const grants = persistent ? "persistent grants" : "copied pages";
    test(`every request that cannot be is refused alone, with ${grants}`, async () => {
      const store = new MemoryStore(SIZE);
      await using machine = new Machine();
      const disk = await machine.serve(store);
      await using driver = await machine.connect({ persistent });
      const refused: [name: string, request: Parameters<typeof driver.request>[0], status: number][] = [
        ["more segments than fit", { ...driver.transfer(OP.read, 0, 11), nr_segments: 12 }, -1],
        ["no segments", driver.transfer(OP.read, 0, 0), -1],
        ["sectors in the wrong order", driver.transfer(OP.read, 0, 1, { first_sect: 3, last_sect: 2 }), -1],
        ["a sector beyond the page", driver.transfer(OP.write, 0, 1, { last_sect: 8 }), -1],
        ["a sector beyond the disk", driver.transfer(OP.write, SIZE / 512 - 7, 1), -1],
        ["a sector near 2^64", { ...driver.transfer(OP.read, 0, 1), sector_number: 0xffff_ffff_ffff_ffffn }, -1],
        ["a grant that is none", driver.transfer(OP.write, 0, 1, { gref: 0xffff_fff0 }), -1],
        ["an unknown operation", driver.transfer(77, 0, 1), -2],
        ["an indirect flush", driver.indirect(OP.flush, 0, 1), -1],
        ["an indirect request of too many segments", driver.indirect(OP.read, 0, 257), -1],
        ["an indirect request of none", driver.indirect(OP.read, 0, 0), -1],
      ];
      for (const [name, request, status] of refused) {
        expect({ name, status: await driver.request(request) }).toEqual({ name, status });
      }
      expect(await driver.request(driver.transfer(OP.write, 0, 11))).toBe(0);
      expect(disk.counters.errors).toBe(refused.length);
    });
  }

  test("a bad reference fails its request, and the others of the batch are served", async () => {
    await using machine = new Machine();
    await machine.serve(new MemoryStore(SIZE));
    await using driver = await machine.connect();
    const statuses: number[] = [];
    for (let index = 0; index < 9; index++) {
      driver.ring.put(driver.transfer(OP.read, 0, 3, index === 4 ? { gref: 0xfff_ffff } : {}));
    }
    if (driver.ring.publish()) driver.channel.notify();
    for (let index = 0; index < 9; index++) statuses.push(await driver.answer());
    expect(statuses.filter((status) => status === -1)).toHaveLength(1);
  });

  test.each([
    ["ring-ref", { "ring-ref": 0xffff_fff0 }],
    ["event-channel", { "event-channel": 4000 }],
    ["protocol", { protocol: "z80-abi" }],
    ["ring-page-order", { "ring-page-order": 9 }],
    ["multi-queue-num-queues", { "multi-queue-num-queues": 0 }],
    ["queue-0", { "multi-queue-num-queues": 2 }],
  ])("a wrong %s ends the connection with an error that the program is told", async (_, nodes) => {
    const errors: XenError[] = [];
    await using machine = new Machine();
    const disk = await machine.serve(new MemoryStore(SIZE), { onGuestError: (error) => errors.push(error) });
    await expect(machine.connect({ nodes })).rejects.toThrow(/refused the connection/);
    expect(errors).toHaveLength(1);
    await disk.close();
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });

  test("an impossible ring index ends the connection, and nothing stays mapped", async () => {
    const errors: XenError[] = [];
    await using machine = new Machine();
    const disk = await machine.serve(new MemoryStore(SIZE), { onGuestError: (error) => errors.push(error) });
    const driver = await machine.connect();
    driver.data.write(0, new Uint8Array(4096));
    expect(await driver.request(driver.transfer(OP.write, 0, 1))).toBe(0);
    driver.breakRing();
    driver.channel.notify();
    for (let wait = 0; errors.length === 0 && wait < 500; wait++) await Bun.sleep(10);
    expect(errors.map(({ name }) => name)).toEqual(["XenRingError"]);
    const closed = driver.close();
    await disk.close();
    await closed;
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });
});

test.each([
  ["xvda", 51712],
  ["xvda1", 51713],
  ["xvdp15", 51967],
  ["xvdq", 0x1000_1000],
  ["xvdaa2", 0x1000_1a02],
  ["xvda16", 0x1000_0010],
])("the disk %s has the number %p", (name, id) => expect(diskId(name)).toBe(id));

test.each(["", "sda", "xvd", "xvda0", "xvda01", "xvda256", "xvdA", "xvdzzzzz"])(
  "%j is refused as the name of a disk",
  (name) => {
    expect(() => diskId(name)).toThrow(/expected the name of a disk such as "xvda"/);
  },
);

test("a path longer than Linux takes is refused with its length", () => {
  expect(() => new FileStore("x".repeat(70_000))).toThrow(
    "expected the number of bytes of path to be an integer from 0 to 4095, received 70000",
  );
});

test("a file shorter than a sector is refused as a disk", () => {
  expect(() => new FileStore("/dev/null")).toThrow(/at least 512 bytes/);
});
