/** A back end that is killed at any step, and a later one that takes up its ring. */

import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { BackRing, FrontRing } from "../../../../src/runtime/interdomain/ring/index.ts";
import { type SharedMemory, sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { REQ_PROD, RSP_PROD } from "./block-ring.ts";

const { BlkifSring } = stableAbi().load("io/blkif");
const { NetifRxSring } = stableAbi().load("io/netif");
const REQ_EVENT = 4;
const RSP_EVENT = 12;

class Killed extends Error {}

/** Memory over a page, of a program that is killed within its n-th write: only part of that one is done. */
function mortal(page: ArrayBuffer, writes: number, part: number): SharedMemory {
  const memory = sharedBuffer(page);
  const { write, storeUint32 } = memory;
  let left = writes;
  memory.write = (offset, bytes) => {
    if (left-- > 0) return write.call(memory, offset, bytes);
    write.call(memory, offset, bytes.subarray(0, Math.floor(bytes.length * part)));
    throw new Killed();
  };
  memory.storeUint32 = (offset, value) => {
    if (left-- > 0) return storeUint32.call(memory, offset, value);
    throw new Killed();
  };
  return memory;
}

/** Serves all requests of the ring, some at a time. Answers say which request they are for. */
function serve(memory: SharedMemory, journal: "begin" | "resume", batch: number): void {
  const back = BackRing.attach(memory, BlkifSring, { journal });
  for (;;) {
    let count = 0;
    for (let request = back.take(); request !== null; request = count < batch ? back.take() : null) {
      back.put({ id: request.id, operation: request.operation, status: request.handle });
      count++;
    }
    if (count === 0) return;
    back.publish();
  }
}

function ringAt(page: ArrayBuffer, start: number) {
  const memory = sharedBuffer(page);
  FrontRing.create(memory, BlkifSring);
  memory.storeUint32(REQ_PROD, start);
  memory.storeUint32(RSP_PROD, start);
  memory.storeUint32(REQ_EVENT, (start + 1) >>> 0);
  memory.storeUint32(RSP_EVENT, (start + 1) >>> 0);
  return FrontRing.attach(memory, BlkifSring, { index: start });
}

describe("a ring with a journal", () => {
  const deaths = fc.array(fc.record({ writes: fc.nat(60), part: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 8,
  });
  const starts = fc.oneof(fc.constantFrom(0, 1, 0xffff_fffe, 0xffff_ffff), fc.integer({ min: 0, max: 0xffff_ffff }));

  test("has each request answered once, in order, whenever its back ends are killed", () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 32 }), deaths, fc.nat(5), (start, requests, killed, batch) => {
        const page = new ArrayBuffer(4096);
        const front = ringAt(page, start);
        const sent = Array.from({ length: requests }, (_, index) => ({
          // Low bytes that would be operations, if an answer were taken for a request.
          id: BigInt(index) * 0x0101_0001_0001n,
          operation: index % 4,
          handle: index + 1,
        }));
        for (const request of sent) front.put({ ...request, nr_segments: 1 });
        front.publish();
        const heard: unknown[] = [];
        const hear = () => {
          for (let answer = front.take(); answer !== null; answer = front.take())
            heard.push({ id: answer.id, operation: answer.operation, handle: answer.status });
        };
        let journal: "begin" | "resume" = "begin";
        for (const { writes, part } of killed) {
          try {
            // The first back end is killed once it serves: its guest has no requests before.
            serve(mortal(page, journal === "begin" ? writes + 2 : writes, part), journal, batch);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          journal = "resume";
          hear();
        }
        serve(sharedBuffer(page), journal, batch);
        hear();
        expect(heard).toEqual(sent);
      }),
      { numRuns: 2000 },
    );
  });

  test("survives a guest that writes anything there: it answers its own requests at most", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (header) => {
        const page = new ArrayBuffer(4096);
        new Uint8Array(page).set(header);
        try {
          const back = BackRing.attach(sharedBuffer(page), BlkifSring, { journal: "resume" });
          expect(back.ready).toBeLessThanOrEqual(back.slots);
        } catch (error) {
          expect(error).toBeInstanceOf(XenRingError);
        }
      }),
    );
  });

  test("a request whose answer was half-written is taken for another by a ring without a journal", () => {
    const page = new ArrayBuffer(4096);
    const front = ringAt(page, 0);
    front.put({ id: 0x500n, operation: 1 });
    front.publish();
    const dying = BackRing.attach(sharedBuffer(page), BlkifSring);
    dying.take();
    dying.put({ id: 0x500n, operation: 1 });
    expect(BackRing.attach(sharedBuffer(page), BlkifSring).take()).toMatchObject({ id: 1n, operation: 0 });
    expect(front.take()).toBeNull();
  });

  test("has room for the answers of a network too, and none for a longer record", () => {
    const memory = sharedBuffer(new ArrayBuffer(4096));
    const front = FrontRing.create(memory, NetifRxSring);
    front.put({ id: 3, gref: 8 });
    front.publish();
    const back = BackRing.attach(memory, NetifRxSring, { journal: "begin" });
    expect(back.take()?.gref).toBe(8);
    back.put({ id: 3, status: 60 });
    const later = BackRing.attach(memory, NetifRxSring, { journal: "resume" });
    expect(front.take()).toMatchObject({ id: 3, status: 60 });
    expect(later.ready).toBe(0);
    const blocks = sharedBuffer(new ArrayBuffer(4096));
    const disk = FrontRing.create(blocks, BlkifSring);
    disk.put({ id: 1n });
    disk.publish();
    const server = BackRing.attach(blocks, BlkifSring, { journal: "begin" });
    const request = server.take();
    expect(() => server.put(request ?? {})).toThrow("36 bytes at most, received 112");
  });

  test("takes no other word for its beginning", () => {
    const memory = sharedBuffer(new ArrayBuffer(4096));
    expect(() => BackRing.attach(memory, BlkifSring, { journal: "maybe" as "begin" })).toThrow(
      'expected journal to be "begin" or "resume", received "maybe"',
    );
  });
});
