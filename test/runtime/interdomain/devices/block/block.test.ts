import { describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventChannels, Grants } from "../../../../../src/index.ts";
import {
  BlockBackEnd,
  type BlockStore,
  CopyOnWriteStore,
  type DeviceParts,
  diskId,
  FileStore,
  MemoryStore,
} from "../../../../../src/runtime/interdomain/devices/index.ts";
import { untilCollected } from "../../../collected.ts";
import { GUEST, Machine, OP } from "./guest.ts";

const SIZE = 1 << 20;
const pattern = (length: number, seed: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + seed) & 0xff);

function temporaryFile(bytes: Uint8Array): { path: string; [Symbol.dispose]: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-disk-"));
  const path = join(folder, "disk.raw");
  writeFileSync(path, bytes);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

describe("a served disk:", () => {
  for (const protocol of ["x86_64-abi", "x86_32-abi"] as const) {
    for (const persistent of [true, false]) {
      for (const kind of ["memory", "file"] as const) {
        const grants = persistent ? "persistent grants" : "copied pages";
        test(`a ${protocol} guest reads back its writes to a ${kind} disk with ${grants}, also by indirect requests`, async () => {
          using file = temporaryFile(new Uint8Array(SIZE));
          const store = kind === "file" ? new FileStore(file.path) : new MemoryStore(SIZE);
          await using machine = new Machine();
          const disk = await machine.serve(store);
          const driver = await machine.connect({ protocol, persistent });
          expect(driver.disk).toEqual({ sectors: SIZE / 512, sectorSize: 512, info: 0 });
          const written = pattern(11 * 4096, 3);
          driver.data.write(0, written);
          expect(await driver.request(driver.transfer(OP.write, 8, 11))).toBe(0);
          driver.data.write(0, new Uint8Array(11 * 4096));
          expect(await driver.request(driver.transfer(OP.read, 8, 11))).toBe(0);
          expect(driver.data.read(0, 11 * 4096)).toEqual(written);
          const large = pattern(40 * 4096, 5);
          driver.data.write(0, large);
          expect(await driver.request(driver.indirect(OP.write, 512, 40))).toBe(0);
          driver.data.write(0, new Uint8Array(40 * 4096));
          expect(await driver.request(driver.indirect(OP.read, 512, 40))).toBe(0);
          expect(driver.data.read(0, 40 * 4096)).toEqual(large);
          expect(await driver.request({ id: 99n, operation: OP.flush })).toBe(0);
          expect(disk.counters).toEqual({
            readRequests: 2,
            writeRequests: 2,
            flushRequests: 1,
            discardRequests: 0,
            readBytes: 51 * 4096,
            writtenBytes: 51 * 4096,
            errors: 0,
          });
          const closed = driver.close();
          await disk.close();
          await closed;
          const bytes = kind === "file" ? readFileSync(file.path) : (store as MemoryStore).snapshot();
          expect(new Uint8Array(bytes.subarray(8 * 512, 8 * 512 + 11 * 4096))).toEqual(written);
          expect(new Uint8Array(bytes.subarray(512 * 512, 512 * 512 + 40 * 4096))).toEqual(large);
        });
      }
    }
  }

  test("requests of part of a page reach exactly their sectors", async () => {
    const store = new MemoryStore(SIZE);
    await using machine = new Machine();
    await machine.serve(store);
    await using driver = await machine.connect();
    driver.data.write(0, pattern(4096, 1));
    expect(await driver.request(driver.transfer(OP.write, 3, 1, { first_sect: 2, last_sect: 4 }))).toBe(0);
    const expected = new Uint8Array(SIZE);
    expected.set(pattern(4096, 1).subarray(2 * 512, 5 * 512), 3 * 512);
    expect(store.snapshot()).toEqual(expected);
  });

  test("a ring of several pages holds more requests", async () => {
    await using machine = new Machine();
    await machine.serve(new MemoryStore(SIZE));
    await using driver = await machine.connect({ ringPageOrder: 2 });
    expect(driver.ring.slots).toBe(128);
    for (let index = 0; index < 128; index++) driver.ring.put(driver.transfer(OP.read, index, 1));
    if (driver.ring.publish()) driver.channel.notify();
    for (let index = 0; index < 128; index++) expect(await driver.answer()).toBe(0);
  });

  test("a barrier is written after all requests before it have completed", async () => {
    const log: string[] = [];
    const memory = new MemoryStore(SIZE);
    const store: BlockStore = {
      byteLength: SIZE,
      read: (into, position) => memory.read(into, position),
      write: async (from, position) => {
        log.push(`begin ${position}`);
        await Bun.sleep(position === 0 ? 20 : 1);
        memory.write(from, position);
        log.push(`end ${position}`);
      },
      flush: () => void log.push("flush"),
    };
    await using machine = new Machine();
    await machine.serve(store);
    await using driver = await machine.connect();
    driver.ring.put(driver.transfer(OP.write, 0, 1));
    driver.ring.put(driver.transfer(OP.write, 8, 1));
    driver.ring.put(driver.transfer(OP.barrier, 16, 1));
    if (driver.ring.publish()) driver.channel.notify();
    for (let index = 0; index < 3; index++) expect(await driver.answer()).toBe(0);
    expect(log.indexOf("begin 8192")).toBeGreaterThan(log.indexOf("end 0"));
    expect(log.slice(-2)).toEqual(["end 8192", "flush"]);
  });

  test("requests are answered in their order, so that a later back end finds those without an answer", async () => {
    const gate = Promise.withResolvers<void>();
    await using machine = new Machine();
    const positions: number[] = [];
    const first = await machine.serve({
      byteLength: SIZE,
      read: async (_, position) => {
        positions.push(position);
        if (position === 8 * 512) await gate.promise;
      },
    });
    const driver = await machine.connect();
    for (const sector of [0, 8, 16, 24]) driver.ring.put(driver.transfer(OP.read, sector, 1));
    if (driver.ring.publish()) driver.channel.notify();
    expect(await driver.answer()).toBe(0);
    while (positions.length < 4) await Bun.sleep(1);
    await Bun.sleep(10);
    // The third and the fourth are done, and their answers would take the place of the second.
    expect(driver.ring.ready).toBe(0);
    const left = first.detach();
    gate.resolve();
    await left;
    for (let index = 0; index < 3; index++) expect(await driver.answer()).toBe(0);
    await machine.serve(new MemoryStore(SIZE));
    const closed = driver.close();
    await machine.disk?.close();
    await closed;
  });

  test("discarded bytes are forgotten, and a disk without discard refuses it as unsupported", async () => {
    const store = new MemoryStore(pattern(SIZE, 1));
    await using machine = new Machine();
    await machine.serve(store);
    const driver = await machine.connect();
    const discard = new driver.records.BlkifRequestDiscard();
    discard.operation = OP.discard;
    discard.sector_number = 8n;
    discard.nr_sectors = 16n;
    expect(await driver.request(discard)).toBe(0);
    expect(store.snapshot().subarray(8 * 512, 24 * 512)).toEqual(new Uint8Array(16 * 512));
    const closing = driver.close();
    await machine.disk?.close();
    await closing;
    await using other = new Machine();
    await other.serve({ byteLength: SIZE, read: () => {}, write: () => {} });
    await using second = await other.connect();
    expect(await second.request(discard)).toBe(-2);
  });

  test("a disk that grows is seen by the guest", async () => {
    let byteLength = SIZE;
    await using machine = new Machine();
    const disk = await machine.serve({
      get byteLength() {
        return byteLength;
      },
      read: () => {},
    });
    await using driver = await machine.connect();
    expect(driver.disk.info).toBe(4); // read-only: the store has no write
    byteLength *= 2;
    await disk.announceSize();
    expect(await machine.store.read("/local/domain/0/backend/vbd/1/51712/sectors")).toBe(String((2 * SIZE) / 512));
    expect(await driver.request(driver.transfer(OP.read, SIZE / 512, 1))).toBe(0);
    expect(await driver.request(driver.transfer(OP.write, 0, 1))).toBe(-1);
  });

  test("a later back end answers the requests that a dead one had taken", async () => {
    const gate = Promise.withResolvers<void>();
    await using machine = new Machine();
    const first = await machine.serve({ byteLength: SIZE, read: () => gate.promise });
    const driver = await machine.connect();
    driver.ring.put(driver.transfer(OP.read, 0, 1));
    if (driver.ring.publish()) driver.channel.notify();
    await Bun.sleep(20);
    const left = first.detach();
    gate.reject(new Error("the program died"));
    await left;
    expect(await driver.answer()).toBe(-1);
    await machine.serve(new MemoryStore(SIZE));
    driver.ring.put(driver.transfer(OP.read, 0, 1));
    if (driver.ring.publish()) driver.channel.notify();
    expect(await driver.answer()).toBe(0);
    const closed = driver.close();
    await machine.disk?.close();
    await closed;
  });
});

/** Serves a disk as a program that is killed within a write to the ring: from then on it does nothing to the guest. */
async function serveMortally(machine: Machine, store: BlockStore, writes: number): Promise<BlockBackEnd> {
  const { xen } = machine;
  let left = writes;
  const grants = {
    copy: (...args: Parameters<Grants["copy"]>) => xen.grants.copy(...args),
    map: async (...args: Parameters<Grants["map"]>) => {
      const memory = await xen.grants.map(...args);
      const { write, storeUint32 } = memory;
      memory.write = (offset, bytes) => {
        if (left >= 0) write.call(memory, offset, left > 0 ? bytes : bytes.subarray(0, bytes.length / 2));
        left--;
      };
      memory.storeUint32 = (offset, value) => {
        if (left-- > 0) storeUint32.call(memory, offset, value);
      };
      return memory;
    },
  };
  const eventChannels = {
    bindInterdomain: (...args: Parameters<EventChannels["bindInterdomain"]>) => {
      const channel = xen.eventChannels.bindInterdomain(...args);
      const { notify } = channel;
      channel.notify = () => {
        if (left > 0) notify.call(channel);
      };
      return channel;
    },
  };
  const parts = { store: xen.store, grants, eventChannels } as unknown as DeviceParts;
  return BlockBackEnd.open(parts, store, { frontEnd: GUEST, id: diskId("xvda") });
}

test("each request of a disk is answered once, in order, if its program is killed within any write to the ring", async () => {
  const count = 5;
  await using machine = new Machine();
  const store = new MemoryStore(SIZE);
  let first: BlockBackEnd | undefined = await machine.serve(store);
  const driver = await machine.connect();
  for (let writes = 1; writes < 28; writes++) {
    await first?.detach();
    const dying = await serveMortally(machine, store, writes);
    const ids: bigint[] = [];
    for (let index = 0; index < count; index++) {
      const request = driver.transfer(index % 2 === 0 ? OP.write : OP.read, 8 * index, 1);
      request.id = BigInt(writes * count + index) << 8n;
      ids.push(request.id);
      driver.ring.put(request);
    }
    if (driver.ring.publish()) driver.channel.notify();
    const finished = dying.counters;
    while (finished.readRequests + finished.writeRequests < count) await Bun.sleep(1);
    await dying.detach();
    first = await machine.serve(store);
    for (const [index, id] of ids.entries()) {
      const answer = await driver.answerRecord();
      expect({ writes, id: answer.id, operation: answer.operation, status: answer.status }).toEqual({
        writes,
        id,
        operation: index % 2 === 0 ? OP.write : OP.read,
        status: 0,
      });
    }
    expect(driver.ring.ready).toBe(0);
  }
  const closed = driver.close();
  await machine.disk?.close();
  await closed;
});

test.each(["the Xen", "the machine"])(
  "a disk whose store is at work when %s is closed ends without an unhandled rejection",
  async (what) => {
    const machine = new Machine();
    const { promise: stored, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const read = (): Promise<void> => {
      begin();
      return stored;
    };
    const disk = await machine.serve({ byteLength: SIZE, read });
    const ended = disk.ended.catch(() => {});
    const driver = await machine.connect();
    driver.ring.put(driver.transfer(OP.read, 0, 1));
    if (driver.ring.publish()) driver.channel.notify();
    await begun;
    if (what === "the Xen") machine.xen.close();
    else machine.simulated.close();
    finish();
    await ended;
    await Bun.sleep(1); // An unhandled rejection fails the test.
    machine.store.close();
    machine.grants.close();
    machine.xen.close();
    machine.simulated.close();
  },
);

test("the file of a disk that the program has lost is closed", async () => {
  using file = temporaryFile(new Uint8Array(SIZE));
  const open = (): number =>
    readdirSync("/proc/self/fd").filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === file.path;
      } catch {
        return false;
      }
    }).length;
  expect(Array.from({ length: 50 }, () => new FileStore(file.path)).length).toBe(50);
  expect(open()).toBe(50);
  await untilCollected(() => open() < 5);
  expect(open()).toBeLessThan(5);
});

test("pages of a file's request lie in any order, and only the named sectors of each are written", async () => {
  const contents = pattern(SIZE, 9);
  using file = temporaryFile(contents);
  using store = new FileStore(file.path);
  await using machine = new Machine();
  await machine.serve(store);
  await using driver = await machine.connect();
  // Neighbours, a page before them, and parts of pages at both ends.
  const segments = [
    { page: 7, first: 3, last: 7 },
    { page: 8, first: 0, last: 7 },
    { page: 9, first: 0, last: 1 },
    { page: 2, first: 7, last: 7 },
    { page: 3, first: 0, last: 0 },
    { page: 5, first: 2, last: 2 },
  ];
  const request = driver.transfer(OP.read, 20, segments.length);
  const seg = segments.map(({ page, first, last }) => ({
    gref: driver.data.grefs[page] ?? 0,
    first_sect: first,
    last_sect: last,
  }));
  driver.data.write(0, new Uint8Array(16 * 4096).fill(0xee));
  const expected = new Uint8Array(16 * 4096).fill(0xee);
  let position = 20 * 512;
  for (const { page, first, last } of segments) {
    const length = (last - first + 1) * 512;
    expected.set(contents.subarray(position, position + length), page * 4096 + first * 512);
    position += length;
  }
  expect(await driver.request({ ...request, seg })).toBe(0);
  expect(driver.data.read(0, 16 * 4096)).toEqual(expected);
  // The same pieces, written elsewhere.
  expect(await driver.request({ ...driver.transfer(OP.write, 1000, segments.length), seg })).toBe(0);
  const moved = new Uint8Array(position - 20 * 512);
  store.read(moved, 1000 * 512);
  expect(moved).toEqual(contents.subarray(20 * 512, position));
});

describe("a copy-on-write disk", () => {
  test("keeps written blocks, and reads the others from the store below, which does not change", async () => {
    const below = new MemoryStore(pattern(SIZE, 1));
    const before = below.snapshot();
    const disk = new CopyOnWriteStore(below);
    const expected = below.snapshot();
    const writes: [number, number][] = [
      [512, 512],
      [4096, 4096],
      [4096 * 3 - 512, 4096 * 2],
      [SIZE - 1024, 1024],
    ];
    await Promise.all(
      writes.map(([position, length], index) => {
        const bytes = pattern(length, index + 50);
        expected.set(bytes, position);
        return disk.write(bytes, position);
      }),
    );
    const read = new Uint8Array(SIZE);
    await disk.read(read, 0);
    expect(read).toEqual(expected);
    expect(below.snapshot()).toEqual(before);
    expect(disk.changedBlocks).toBe(6);
  });
});
