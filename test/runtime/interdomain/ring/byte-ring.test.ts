import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import {
  ByteConsumer,
  ByteProducer,
  type BytePipe,
  consoleRing,
  createFlexRing,
  flexRing,
  xenstoreRing,
} from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";

const { Xen9pfsDataIntf } = stableAbi().load("io/9pfs");
const { PvcallsDataIntf } = stableAbi().load("io/pvcalls");
const { XenconsInterface } = stableAbi().load("io/console");

const page = (bytes: number = 4096) => sharedBuffer(new ArrayBuffer(bytes));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

/** Makes a ring of 16 bytes whose indices begin at `start`. */
function stream(start: number) {
  const indices = page(8);
  indices.uint32.set([start, start]);
  const layout = { indices, producer: 0, consumer: 4, data: page(32), offset: 8, size: 16 };
  return { indices, layout, producer: new ByteProducer(layout), consumer: new ByteConsumer(layout) };
}

describe("a ring of bytes", () => {
  test("loses no byte and keeps the order, for any interleaving and across the wrap of the indices", () => {
    const moves = fc.array(fc.record({ write: fc.boolean(), length: fc.nat(20) }), { maxLength: 100, size: "max" });
    fc.assert(
      fc.property(moves, fc.constantFrom(0, 3, 0x7fff_fff8, 0xffff_fff7), (moves, start) => {
        const { producer, consumer } = stream(start);
        let written = 0;
        let read = 0;
        for (const { write, length } of moves) {
          if (write) written += producer.write(Uint8Array.from({ length }, (_, at) => written + at));
          else for (const byte of consumer.read(length)) expect(byte).toBe(read++ & 0xff);
          expect(consumer.ready).toBe(written - read);
          expect(producer.free).toBe(16 - (written - read));
        }
      }),
    );
  });

  test("accepts at most as many bytes as fit, and returns their number", () => {
    const { producer, consumer } = stream(10);
    expect(producer.write(bytes("0123456789abcdefXYZ"))).toBe(16);
    expect(producer.write(bytes("!"))).toBe(0);
    const target = new Uint8Array(5);
    expect(consumer.readInto(target)).toBe(5);
    expect(text(target)).toBe("01234");
    expect(text(consumer.read())).toBe("56789abcdef");
    expect(consumer.readInto(target)).toBe(0);
  });

  test("refuses an invalid number of bytes, and moves no index", () => {
    const { indices, producer, consumer } = stream(5);
    producer.write(bytes("abcd"));
    for (const maximumBytes of [Number.NaN, -1, 1.5, Infinity, "2" as never]) {
      expect(() => consumer.read(maximumBytes)).toThrow(/^expected maximumBytes to be/);
    }
    expect([...indices.uint32]).toEqual([9, 5]);
    expect(text(consumer.read(2))).toBe("ab");
  });

  test("keeps its index and its layout, even if a caller sets properties or changes the layout", () => {
    const { indices, layout } = stream(5);
    const changed = { ...layout };
    const [producer, consumer] = [new ByteProducer(changed), new ByteConsumer(changed)];
    Object.assign(changed, { size: 2 ** 31, offset: -1, data: null });
    for (const end of [producer, consumer]) Object.assign(end, { index: 0, layout: changed });
    expect(producer.write(bytes("abcd"))).toBe(4);
    expect([...indices.uint32]).toEqual([9, 5]);
    expect(text(consumer.read())).toBe("abcd");
  });

  test("throws for an impossible index, and moves no index", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), fc.constantFrom(0, 0xffff_fff0), (index, start) => {
        const { indices, producer, consumer } = stream(start);
        producer.write(bytes("four"));
        const [written = 0] = indices.uint32;
        const at = (index - start) >>> 0;
        indices.storeUint32(0, index);
        if (at <= 16) expect(consumer.ready).toBe(at);
        else
          for (const look of [() => consumer.ready, () => consumer.read(), () => consumer.readInto(new Uint8Array(4))])
            expect(look).toThrow(XenRingError);
        indices.storeUint32(0, written);
        indices.storeUint32(4, index);
        // Its read position lies within the ring's size before the write position.
        const behind = (written - index) >>> 0;
        if (behind <= 16) expect(producer.free).toBe(16 - behind);
        else {
          expect(() => producer.free).toThrow(XenRingError);
          expect(() => producer.write(bytes("x"))).toThrow(XenRingError);
        }
        expect(indices.loadUint32(0)).toBe(written);
        indices.storeUint32(4, start);
        expect(text(consumer.read())).toBe("four");
      }),
    );
  });

  test("refuses an invalid layout", () => {
    const { layout } = stream(0);
    expect(() => new ByteProducer({ ...layout, size: 24 })).toThrow(/power of two/);
    expect(() => new ByteProducer({ ...layout, size: 0 })).toThrow(RangeError);
    expect(() => new ByteConsumer({ ...layout, size: 32 })).toThrow(
      /^expected memory for a ring of 32 bytes at offset \d+, received 32 bytes$/,
    );
    expect(() => new ByteConsumer({ ...layout, consumer: 2 })).toThrow(RangeError);
  });

  test("can be read if the data is in read-only memory", () => {
    const buffer = new ArrayBuffer(16);
    const { layout } = stream(0);
    const producer = new ByteProducer({ ...layout, data: sharedBuffer(buffer), offset: 0 });
    const consumer = new ByteConsumer({ ...layout, data: sharedBuffer(buffer, { writable: false }), offset: 0 });
    producer.write(bytes("read-only"));
    expect(text(consumer.read())).toBe("read-only");
  });
});

/** Checks that each end reads exactly what the other end writes. */
function talk(front: BytePipe, back: BytePipe): void {
  for (let round = 0; round < 3; round++) {
    const request = crypto.getRandomValues(new Uint8Array(back.input.size - 100));
    const response = crypto.getRandomValues(new Uint8Array(front.input.size - 100));
    expect(front.output.write(request)).toBe(request.length);
    expect(back.output.write(response)).toBe(response.length);
    expect(back.input.read()).toEqual(request);
    expect(front.input.read()).toEqual(response);
  }
}

describe("a protocol's byte streams", () => {
  test("are, for a console, of 2048 bytes for output and 1024 for input", () => {
    const memory = page();
    const front = consoleRing(memory, "front");
    const back = consoleRing(memory, "back");
    expect([front.output.size, front.input.size]).toEqual([2048, 1024]);
    expect([back.input.size, back.output.size]).toEqual([2048, 1024]);
    talk(front, back);
    front.output.write(bytes("login: "));
    const record = new XenconsInterface(new DataView(memory.uint8.buffer));
    expect(record.out_prod - record.out_cons).toBe(7);
    expect([record.in_prod, record.in_cons]).toEqual([3 * 924, 3 * 924]);
  });

  test("are, for xenstore, of 1024 bytes each", () => {
    const memory = page();
    const front = xenstoreRing(memory, "front");
    expect([front.output.size, front.input.size]).toEqual([1024, 1024]);
    talk(front, xenstoreRing(memory, "back"));
  });

  test.each([
    ["9pfs", Xen9pfsDataIntf],
    ["pvcalls", PvcallsDataIntf],
  ] as const)("are those of %s, in two halves of pages of their own", (_, type) => {
    const indices = page();
    const buffer = new ArrayBuffer(4 * 4096);
    const front = createFlexRing(indices, sharedBuffer(buffer), type, [11, 12, 13, 14]);
    const back = flexRing(indices, sharedBuffer(buffer), type, "back");
    expect(front.input.size).toBe(8192);
    expect(new type(new DataView(indices.uint8.buffer)).ref.get(3)).toBe(14);
    talk(front, back);
  });

  test("are refused if the page of indices does not agree with the mapping", () => {
    const indices = page();
    const data = page(8192);
    createFlexRing(indices, data, Xen9pfsDataIntf, [1, 2]);
    for (const order of [0, 2, 31, 0xffff_ffff]) {
      indices.view(Xen9pfsDataIntf).ring_order = order;
      expect(() => flexRing(indices, data, Xen9pfsDataIntf, "back")).toThrow(XenRingError);
    }
    expect(() => createFlexRing(indices, data, Xen9pfsDataIntf, [1])).toThrow(/expected 2 references/);
    expect(() => createFlexRing(indices, page(12288), Xen9pfsDataIntf, [1, 2, 3])).toThrow(/power of two/);
    expect(() => createFlexRing(indices, page(100), Xen9pfsDataIntf, [])).toThrow(RangeError);
  });

  test("have the sides front and back, and no others", () => {
    // @ts-expect-error: no side
    expect(() => consoleRing(page(), "guest")).toThrow(/"front" or "back", received "guest"/);
  });
});
