/** A Xen's grants and foreign memory: given ones are their owner's, and its own go with it. */

import { expect, test } from "bun:test";
import { domid, ForeignMemory, Grants, Xen } from "../../../src/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";

const SELF = domid(0);

test("parts that the caller passes are used, and stay open", async () => {
  using simulated = new SimulatedXen();
  using grants = simulated.memory.grants(SELF);
  using foreignMemory = simulated.memory.foreignMemory(SELF);
  {
    using xen = Xen.open({ hypercall: simulated.hypercall, grants, foreignMemory });
    expect([xen.grants, xen.foreignMemory]).toEqual([grants, foreignMemory]);
  }
  using share = grants.share(SELF);
  using mapped = await grants.map(SELF, share.gref);
  expect(mapped.loadUint32(0)).toBe(0);
  expect(foreignMemory.resourceFrames(SELF, { type: "grant_table" })).toBeGreaterThan(0);
});

test("parts that a Xen has opened are closed with it, and their mappings are not", () => {
  using simulated = new SimulatedXen();
  const xen = simulated.open();
  const { grants, foreignMemory } = xen;
  expect([grants instanceof Grants, foreignMemory instanceof ForeignMemory]).toEqual([true, true]);
  expect(xen.grants).toBe(grants);
  using share = grants.share(SELF);
  xen[Symbol.dispose]();
  share.storeUint32(0, 1);
  expect(share.loadUint32(0)).toBe(1);
  expect(() => grants.share(SELF)).toThrow(ReferenceError);
  expect(() => foreignMemory.restrict(SELF)).toThrow(ReferenceError);
});
