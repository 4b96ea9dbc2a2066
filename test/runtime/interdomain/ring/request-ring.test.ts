import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { stableAbi, tablesOf } from "../../../../src/runtime/abi/index.ts";
import { BackRing, FrontRing } from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { REQ_PROD, rings } from "./block-ring.ts";

const { BlkifSring, BlkifRequestDiscard, BlkifRequest } = stableAbi().load("io/blkif");
const { NetifTxSring } = stableAbi().load("io/netif");
const { BLKIF_OP_DISCARD, BLKIF_OP_WRITE, BLKIF_RSP_OKAY } = stableAbi().load("io/blkif.constants");

describe("a request ring", () => {
  test("has as many slots as fit, rounded down to a power of two, for every release's header", () => {
    for (const release of ["4.14", "4.17", "4.22"] as const) {
      const { BlkifSring } = tablesOf(release).load("io/blkif");
      expect(FrontRing.create(sharedBuffer(new ArrayBuffer(4096)), BlkifSring).slots).toBe(32);
    }
    const memory = sharedBuffer(new ArrayBuffer(65536));
    expect(FrontRing.create(memory, NetifTxSring, { offset: 4096, length: 4096 }).slots).toBe(256);
    expect(FrontRing.create(memory, NetifTxSring, { offset: 64 }).slots).toBe(4096);
    expect(FrontRing.create(memory, BlkifSring, { length: 64 + 112 }).slots).toBe(1);
  });

  test("refuses memory in which it does not fit, and names the required size", () => {
    const memory = sharedBuffer(new ArrayBuffer(4096));
    expect(() => FrontRing.create(memory, BlkifSring, { length: 175 })).toThrow(
      /expected at least 176 bytes for struct blkif_sring with one slot/,
    );
    expect(() => FrontRing.create(memory, BlkifSring, { offset: 4 })).toThrow(/multiple of 8/);
    expect(() => BackRing.attach(memory, BlkifSring, { offset: 8, length: 4096 })).toThrow(
      "expected length to be an integer from 0 to 4088, received 4096",
    );
    expect(() => BackRing.attach(memory, BlkifSring, { offset: -8 })).toThrow(RangeError);
  });

  test("refuses invalid indices and misspelt options", () => {
    const memory = sharedBuffer(new ArrayBuffer(4096));
    for (const ring of [FrontRing, BackRing]) {
      expect(ring.attach(memory, BlkifSring, { index: 0xffff_ffff }).slots).toBe(32);
      for (const index of [-1, 1.5, Number.NaN, 2 ** 32]) {
        expect(() => ring.attach(memory, BlkifSring, { index })).toThrow(/^expected index to be an integer/);
      }
      // @ts-expect-error: no option
      expect(() => ring.attach(memory, BlkifSring, { ofset: 64 })).toThrow(`${ring.name}.attach has no option "ofset"`);
    }
    // @ts-expect-error: no option of a new ring
    expect(() => FrontRing.create(memory, BlkifSring, { index: 4 })).toThrow('FrontRing.create has no option "index"');
  });

  test("keeps its indices, even if a caller sets properties", () => {
    const { front, back } = rings();
    front.put({ id: 1n });
    front.publish();
    for (const end of [front, back]) {
      for (const name of ["sent", "taken", "published", "index"]) Object.assign(end, { [name]: 7 });
      expect(() => Object.assign(end, { slots: 1 })).toThrow(TypeError);
    }
    expect([...back.drain()].map(({ id }) => id)).toEqual([1n]);
    expect([front.free, back.free]).toEqual([31, 1]);
  });

  test("keeps records intact if one is put while another is being read", () => {
    const { front, back } = rings();
    const nested = {
      operation: BLKIF_OP_WRITE,
      get id(): bigint {
        front.put({ operation: BLKIF_OP_DISCARD, id: 1n });
        return 2n;
      },
      handle: 7,
    };
    front.put(nested);
    front.publish();
    expect([...back.drain()].map(({ operation, id, handle }) => [operation, id, handle])).toEqual([
      [BLKIF_OP_DISCARD, 1n, 0],
      [BLKIF_OP_WRITE, 2n, 7],
    ]);
    for (let count = front.free; count > 1; count--) front.put({});
    expect(() => front.put(nested)).toThrow("received one more than the 32 slots of the ring");
    front.publish();
    expect([...back.drain()].at(-1)?.id).toBe(1n);
  });

  test("carries plain objects, records, and other records that go into the same slots", () => {
    const { front, back } = rings();
    front.put({ operation: BLKIF_OP_WRITE, id: 2n ** 60n, seg: [{ gref: 5, last_sect: 7 }] });
    const discard = new BlkifRequestDiscard();
    discard.operation = BLKIF_OP_DISCARD;
    discard.nr_sectors = 12n;
    front.put(discard);
    front.put({ id: 3n });
    expect(front.publish()).toBe(true);
    const [write, second, third] = back.drain();
    expect(write?.id).toBe(2n ** 60n);
    expect(write?.seg.get(0).decode()).toEqual({ gref: 5, first_sect: 0, last_sect: 7 });
    expect(new BlkifRequestDiscard(second?.dataView).decode()).toEqual(discard.decode());
    expect(third?.decode()).toEqual(Object.assign(new BlkifRequest(), { id: 3n }).decode());
    back.put({ id: 3n, status: BLKIF_RSP_OKAY });
    expect(back.publish()).toBe(true);
    expect([...front.drain()].map(({ id, status }) => [id, status])).toEqual([[3n, BLKIF_RSP_OKAY]]);
  });

  test("returns copies, which the other end cannot change", () => {
    const { memory, front, back } = rings();
    front.put({ id: 1n });
    front.publish();
    const request = back.take();
    memory.uint8.fill(0xff, 64);
    expect(request?.id).toBe(1n);
  });

  test("shows the other end nothing before publish()", () => {
    const { front, back } = rings();
    front.put({ id: 1n });
    expect(back.ready).toBe(0);
    expect(back.take()).toBeNull();
    front.publish();
    expect(back.ready).toBe(1);
  });

  test("refuses more requests than there are slots, and more responses than requests", () => {
    const { front, back } = rings();
    for (let id = 0; id < 32; id++) front.put({ id: BigInt(id) });
    expect(front.free).toBe(0);
    expect(() => front.put({})).toThrow(/one more than the 32 slots/);
    front.publish();
    expect(() => back.put({})).toThrow(/one response to each request that was taken/);
    expect(back.take()?.id).toBe(0n);
    back.put({ id: 0n });
    expect(() => back.put({})).toThrow(RangeError);
  });

  test("reports that an event is wanted only if the other end waits", () => {
    const { front, back } = rings();
    front.put({});
    expect(front.publish()).toBe(true);
    // The back end is working and has not requested an event since.
    front.put({});
    expect(front.publish()).toBe(false);
    expect([...back.drain()]).toHaveLength(2);
    expect(front.publish()).toBe(false);
    front.put({});
    front.put({});
    expect(front.publish()).toBe(true);
    expect(back.finalCheck()).toBe(true);
  });

  test("reports in its final check a record that arrived since the last look", () => {
    const { memory, front, back } = rings();
    front.put({});
    front.publish();
    expect([...back.drain()]).toHaveLength(1);
    // The other end publishes between the two parts of the check.
    const load = memory.loadUint32.bind(memory);
    let looks = 0;
    memory.loadUint32 = (offset) => {
      if (offset === REQ_PROD && ++looks === 2) {
        front.put({});
        front.publish();
      }
      return load(offset);
    };
    expect(back.finalCheck()).toBe(true);
    expect(looks).toBe(2);
  });

  test("continues in a new back end with the unanswered requests of the last one", () => {
    const { memory, front, back } = rings();
    for (let id = 0; id < 5; id++) front.put({ id: BigInt(id) });
    front.publish();
    for (const { id } of [back.take(), back.take()].filter((request) => request !== null)) back.put({ id });
    back.publish();
    back.take();
    const second = BackRing.attach(memory, BlkifSring);
    expect([...second.drain()].map(({ id }) => id)).toEqual([2n, 3n, 4n]);
  });

  test("loses no record and keeps the order, for any interleaving and across the wrap of the indices", () => {
    const turn = fc.record({ front: fc.boolean(), records: fc.nat(40), publish: fc.boolean(), drain: fc.boolean() });
    const turns = fc.array(turn, { maxLength: 100, size: "max" });
    fc.assert(
      fc.property(turns, fc.constantFrom(0, 0xffff_ffe0), (turns, start) => {
        const memory = sharedBuffer(new ArrayBuffer(4096));
        FrontRing.create(memory, BlkifSring);
        memory.uint32.set([start, start + 1, start, start + 1]);
        const front = FrontRing.attach(memory, BlkifSring);
        const back = BackRing.attach(memory, BlkifSring);
        let sent = 0n;
        const taken: bigint[] = [];
        const answered: bigint[] = [];
        const waiting: bigint[] = [];
        // The ends that sleep until an event, and the events that are on their way.
        const asleep = { front: true, back: true };
        const event = { front: false, back: false };
        const frontTurn = (records: number, publish: boolean, drain: boolean) => {
          if (asleep.front && event.front) asleep.front = false;
          for (let count = 0; count < records && front.free > 0; count++) front.put({ id: sent++ });
          if (publish && front.publish()) event.back = true;
          if (asleep.front || !drain) return;
          for (const { id } of front.drain()) answered.push(id);
          event.front = false;
          asleep.front = true;
        };
        const backTurn = (records: number, publish: boolean, drain: boolean) => {
          if (asleep.back && event.back) asleep.back = false;
          for (; records > 0 && waiting.length > 0; records--) back.put({ id: waiting.shift() ?? -1n });
          if (publish && back.publish()) event.front = true;
          if (asleep.back || !drain) return;
          for (const { id } of back.drain()) {
            taken.push(id);
            waiting.push(id);
          }
          event.back = false;
          asleep.back = true;
        };
        for (const { front, records, publish, drain } of turns) (front ? frontTurn : backTurn)(records, publish, drain);
        // Every end that was to be woken has been, or this would not end.
        for (let round = 0; round < 4; round++) {
          frontTurn(0, true, true);
          backTurn(100, true, true);
        }
        const all = Array.from({ length: Number(sent) }, (_, id) => BigInt(id));
        expect(taken).toEqual(all);
        expect(answered).toEqual(all);
      }),
    );
  });
});

test("a request ring whose memory is unmapped throws a ReferenceError", () => {
  const { memory, front, back } = rings();
  memory[Symbol.dispose]();
  expect(() => front.put({})).toThrow(ReferenceError);
  expect(() => front.publish()).toThrow(ReferenceError);
  expect(() => back.take()).toThrow(ReferenceError);
});
