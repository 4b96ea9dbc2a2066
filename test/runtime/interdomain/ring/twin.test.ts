/** Runs this library's rings and C's on twin pages: equal steps leave equal bytes and return equal results. */

import { beforeAll, describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import {
  BackRing,
  type BytePipe,
  consoleRing,
  createFlexRing,
  flexRing,
  FrontRing,
  type RingEnd,
  type Sring,
} from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { fieldsOf, type Struct, type StructType } from "../../../../src/runtime/struct/index.ts";
import { compileTwin, missing, type RingTwin, type Twin } from "./twin.ts";

const why = missing();
const { BlkifSring } = stableAbi().load("io/blkif");
const { NetifTxSring } = stableAbi().load("io/netif");
const { UsbifUrbSring } = stableAbi().load("io/usbif");
const { Xen9pfsDataIntf } = stableAbi().load("io/9pfs");

let twin: Twin;
// Milliseconds for gcc on a busy machine.
beforeAll(() => {
  if (why === null) twin = compileTwin();
}, 60_000);

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("put" as const, "put" as const, "publish" as const, "take" as const, "finalCheck" as const),
    front: fc.boolean(),
    fill: fc.nat(255),
  }),
  { minLength: 1, maxLength: 300, size: "max" },
);

/** Start values of the indices: fresh, shortly before they wrap, and random. */
const starts = fc.oneof(fc.constantFrom(0, 0x7fff_fffe, 0xffff_fffe), fc.integer({ min: 0, max: 0xffff_ffff }));

describe.skipIf(why !== null)(`rings beside C's${why === null ? "" : ` (${why})`}`, () => {
  test("of requests leave the bytes and return the results of C's macros", () => {
    agree("blkif", BlkifSring, fc.constantFrom(4096, 8192, 65536));
    agree("netif_tx", NetifTxSring, fc.constantFrom(4096, 65536, 100));
    agree("usbif_urb", UsbifUrbSring, fc.constantFrom(4096, 300));
  });

  test("of requests work with a front end in C", () => {
    const page = sharedBuffer(twin.memory);
    const front = twin.ring("blkif");
    front.init();
    front.frontAttach(0, 4096);
    const back = BackRing.attach(page, BlkifSring, { length: 4096 });
    let notified = 0;
    for (let id = 0; id < 1000; id++) {
      twin.record.fill(0);
      new DataView(twin.record.buffer).setBigUint64(8, BigInt(id), true);
      front.frontPut();
      notified += front.frontPublish();
      for (const request of back.drain()) back.put({ id: request.id * 3n, status: -1 });
      back.publish();
      expect(front.frontReady()).toBe(1);
      front.frontTake();
      expect(new DataView(twin.record.buffer).getBigUint64(0, true)).toBe(BigInt(id) * 3n);
    }
    expect(notified).toBe(1000);
  });

  test("of a console exchange bytes with a guest in C", () => {
    const { XenconsInterface } = stableAbi().load("io/console");
    fc.assert(
      fc.property(starts, transfers, (start, moves) => {
        new Uint8Array(twin.memory).fill(0);
        const page = sharedBuffer(twin.memory);
        startAt(new XenconsInterface(new DataView(twin.memory)), start);
        exchange(moves, consoleRing(page, "back"), twin.consoleWrite, twin.consoleRead);
      }),
    );
  });

  test("that are flexible exchange bytes with C's functions", () => {
    fc.assert(
      fc.property(starts, transfers, (start, moves) => {
        new Uint8Array(twin.memory).fill(0);
        const page = sharedBuffer(twin.memory);
        const data = sharedBuffer(twin.flexData);
        createFlexRing(page, data, Xen9pfsDataIntf, [7, 8]);
        const indices = new Xen9pfsDataIntf(new DataView(twin.memory));
        expect([indices.ring_order, indices.ref.get(0), indices.ref.get(1)]).toEqual([1, 7, 8]);
        startAt(indices, start);
        exchange(moves, flexRing(page, data, Xen9pfsDataIntf, "back"), twin.flexWrite, twin.flexRead);
      }),
    );
  });
});

/**
 * Runs both ends of ours on one page and both ends of C's on another, step by step, and compares the pages after each.
 */
function agree<Request extends Struct, Response extends Struct>(
  name: Parameters<Twin["ring"]>[0],
  type: StructType<Sring<Request, Response>>,
  sizes: fc.Arbitrary<number>,
): void {
  const { request, response } = recordsOf(type);
  fc.assert(
    fc.property(sizes, starts, steps, (length, start, steps) => {
      const theirs = new Uint8Array(twin.memory);
      const buffer = new ArrayBuffer(theirs.length);
      const ours = new Uint8Array(buffer);
      theirs.fill(0x5a);
      ours.fill(0x5a);
      const memory = sharedBuffer(buffer);
      FrontRing.create(memory, type, { length });
      const c = twin.ring(name);
      c.init();
      expect(ours).toEqual(theirs);
      for (const bytes of [ours, theirs]) new Uint32Array(bytes.buffer).set([start, start + 1, start, start + 1]);
      const front = FrontRing.attach(memory, type, { length });
      const back = BackRing.attach(memory, type, { length });
      expect(front.slots).toBe(c.frontAttach(start, length));
      expect(back.slots).toBe(c.backAttach(start, length));
      for (const step of steps) {
        if (step.front) take(step, front, request, frontOf(c));
        else take(step, back, response, backOf(c));
        expect(front.free).toBe(c.frontFree());
        expect(front.ready).toBe(c.frontReady());
        expect(back.ready).toBe(c.backReady());
        expect(Buffer.compare(ours, theirs)).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
}

function recordsOf(type: StructType): { request: StructType; response: StructType } {
  const ring = fieldsOf(type).find(({ name }) => name === "ring")?.type;
  if (ring?.kind !== "array" || ring.of.kind !== "record") throw new Error(`${type.cName} is not a ring`);
  const [request, response] = fieldsOf(ring.of.record).map(({ type }) => type);
  if (request?.kind !== "record" || response?.kind !== "record") throw new Error(`${type.cName} has no records`);
  return { request: request.record, response: response.record };
}

interface TwinEnd {
  put(): void;
  publish(): number;
  take(): void;
  finalCheck(): number;
}

function frontOf(c: RingTwin): TwinEnd {
  return { put: c.frontPut, publish: c.frontPublish, take: c.frontTake, finalCheck: c.frontFinalCheck };
}

function backOf(c: RingTwin): TwinEnd {
  return { put: c.backPut, publish: c.backPublish, take: c.backTake, finalCheck: c.backFinalCheck };
}

/** Takes one step on both sides, or on neither if it is impossible now. */
function take<Sent extends Struct, Taken extends Struct>(
  { kind, fill }: { kind: "put" | "publish" | "take" | "finalCheck"; fill: number },
  end: RingEnd<Sent, Taken>,
  type: StructType,
  c: TwinEnd,
): void {
  const { free, ready } = end;
  if (kind === "put" && free > 0) {
    const record = new type();
    new Uint8Array(record.dataView.buffer).fill(fill);
    end.put(record);
    twin.record.fill(fill);
    c.put();
  } else if (kind === "publish") expect(end.publish()).toBe(c.publish() !== 0);
  else if (kind === "finalCheck") expect(end.finalCheck()).toBe(c.finalCheck() !== 0);
  else if (kind === "take") {
    const record = end.take();
    expect(record === null).toBe(ready === 0);
    if (record === null) return;
    c.take();
    const { size } = record.constructor as unknown as StructType;
    expect(new Uint8Array(record.dataView.buffer, 0, size)).toEqual(twin.record.slice(0, size));
  }
}

/** The direction of a transfer, and its number of bytes. */
const transfers = fc.array(fc.record({ kind: fc.nat(3), length: fc.integer({ min: 0, max: 1024 }) }), {
  minLength: 1,
  maxLength: 60,
  size: "max",
});

interface Indices {
  in_cons: number;
  in_prod: number;
  out_cons: number;
  out_prod: number;
}

function startAt(indices: Indices, start: number): void {
  indices.in_cons = indices.in_prod = indices.out_cons = indices.out_prod = start;
}

/** Sends random bytes both ways, until all bytes have come out in order. */
function exchange(
  moves: readonly { kind: number; length: number }[],
  { input, output }: BytePipe,
  send: (length: number) => number,
  receive: (length: number) => number,
): void {
  const went = { out: [] as number[], in: [] as number[] };
  const came = { out: [] as number[], in: [] as number[] };
  const takeIn = (length: number) => came.in.push(...twin.record.slice(0, receive(length)));
  for (const { kind, length } of moves) {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    if (kind === 0) {
      twin.record.set(bytes);
      went.out.push(...bytes.subarray(0, send(length)));
    } else if (kind === 1) came.out.push(...input.read(length));
    else if (kind === 2) went.in.push(...bytes.subarray(0, output.write(bytes)));
    else takeIn(length);
  }
  came.out.push(...input.read());
  for (let round = 0; round < 8; round++) takeIn(1024);
  expect(came).toEqual(went);
}
