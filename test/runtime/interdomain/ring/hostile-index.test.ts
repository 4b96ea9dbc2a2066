/** What the other end says of its indices, which may be anything. */

import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { REQ_PROD, rings, RSP_PROD } from "./block-ring.ts";

describe("an index that no honest peer can have", () => {
  test("is an error at either end, whatever is done next, and never a loop", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(32), (index, sent) => {
        const { memory, front, back } = rings();
        for (let id = 0; id < sent; id++) front.put({ id: BigInt(id) });
        front.publish();
        memory.storeUint32(RSP_PROD, index);
        if (index <= sent) expect([...front.drain()]).toHaveLength(index);
        else
          for (const look of [
            () => front.ready,
            () => front.take(),
            () => front.finalCheck(),
            () => [...front.drain()],
          ])
            expect(look).toThrow(XenRingError);
        memory.storeUint32(REQ_PROD, index);
        if (index <= 32) expect([...back.drain()]).toHaveLength(index);
        else
          for (const look of [() => back.ready, () => back.take(), () => back.finalCheck(), () => [...back.drain()]])
            expect(look).toThrow(XenRingError);
      }),
    );
  });

  test("says what it is and what is possible", () => {
    const { memory, front } = rings();
    front.put({});
    front.publish();
    memory.storeUint32(RSP_PROD, 2);
    let thrown: unknown;
    try {
      front.take();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "ERR_RING", operation: "read a ring's index" });
    expect(String(thrown)).toContain("rsp_prod 2, where 0 to 1 are possible");
  });

  test("is one of requests that would not fit beside those without a response", () => {
    const { memory, front, back } = rings();
    for (let id = 0; id < 32; id++) front.put({});
    front.publish();
    for (let id = 0; id < 10; id++) back.take();
    back.put({});
    memory.storeUint32(REQ_PROD, 33);
    expect(back.ready).toBe(23);
    memory.storeUint32(REQ_PROD, 34);
    expect(() => back.take()).toThrow(XenRingError);
  });

  test("is one of responses to requests that were put but never published", () => {
    const { memory, front } = rings();
    front.put({});
    memory.storeUint32(RSP_PROD, 1);
    expect(() => front.take()).toThrow(XenRingError);
  });

  test("does no harm where it is this end's own: nobody reads it back", () => {
    const { memory, front, back } = rings();
    front.put({ id: 1n });
    front.publish();
    memory.storeUint32(REQ_PROD, 77);
    front.put({ id: 2n });
    front.publish();
    expect([...back.drain()].map(({ id }) => id)).toEqual([1n, 2n]);
  });
});
