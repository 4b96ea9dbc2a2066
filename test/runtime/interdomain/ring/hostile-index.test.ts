/** Hostile values of the other end's indices. */

import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { REQ_PROD, rings, RSP_PROD } from "./block-ring.ts";

describe("an impossible index of the other end", () => {
  test("causes an error at either end, for every method, and never an endless loop", () => {
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

  test("is reported with its value and the possible values", () => {
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
    expect(String(thrown)).toContain("rsp_prod 0 to 1, received 2");
  });

  test("is recognised if more requests are claimed than fit beside the unanswered ones", () => {
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

  test("is recognised if responses are claimed for requests that were never published", () => {
    const { memory, front } = rings();
    front.put({});
    memory.storeUint32(RSP_PROD, 1);
    expect(() => front.take()).toThrow(XenRingError);
  });

  test("does no harm in this end's own shared index, which is never read back", () => {
    const { memory, front, back } = rings();
    front.put({ id: 1n });
    front.publish();
    memory.storeUint32(REQ_PROD, 77);
    front.put({ id: 2n });
    front.publish();
    expect([...back.drain()].map(({ id }) => id)).toEqual([1n, 2n]);
  });
});
