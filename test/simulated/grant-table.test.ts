import { expect, test } from "bun:test";
import { domid, gfn, gref } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { MachineMemory } from "../../src/simulated/shared-memory/index.ts";

const { GrantEntryV1 } = stableAbi().load("grant_table");
const { GNTTAB_NR_RESERVED_ENTRIES } = stableAbi().load("grant_table.constants");

const [dom0, guest] = [domid(0), domid(5)];
/** The number of frames of a table. */
const FRAMES = 4;
const ENTRIES = (FRAMES * 4096) / GrantEntryV1.size - GNTTAB_NR_RESERVED_ENTRIES;

test("a simulated grant table allocates the lowest free number, until it is full", () => {
  using memory = new MachineMemory();
  const owner = memory.domain(guest);
  const grant = () => owner.grant(dom0, gfn(0x100));
  const grefs = Array.from({ length: ENTRIES }, grant);
  expect<number[]>(grefs).toEqual(Array.from({ length: ENTRIES }, (_, index) => GNTTAB_NR_RESERVED_ENTRIES + index));
  expect(grant).toThrow("expected a free entry in the grant table of domain 5");
  for (const index of [700, 20, 300]) owner.revoke(grefs[index] ?? gref(0));
  expect([grant(), grant(), grant()]).toEqual([20, 300, 700].map((index) => grefs[index] ?? gref(0)));
  expect(grant).toThrow(RangeError);
});

test("a full simulated grant table reuses an entry that its toolstack has cleared", async () => {
  using memory = new MachineMemory();
  const owner = memory.domain(guest);
  const grant = () => owner.grant(dom0, gfn(0x100));
  const grefs = Array.from({ length: ENTRIES }, grant);
  using foreign = memory.foreignMemory(dom0);
  using table = await foreign.mapResource(guest, { type: "grant_table" }, { frames: FRAMES, writable: true });
  const cleared = grefs[1234] ?? gref(0);
  table.write(cleared * GrantEntryV1.size, new Uint8Array(GrantEntryV1.size));
  expect(grant()).toBe(cleared);
  expect(grant).toThrow(RangeError);
});
