/** Damaged states that are restored, on the simulation: each is refused, or makes a guest, and nothing is left. */

import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { type Guest, XenError, XenSavedStateError } from "../../../../src/index.ts";
import { encodeSavedRecord, readSavedState, type SavedRecord } from "../../../../src/saved-state.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, options, stateOf } from "../builder/simulated-guests.ts";
import { makeReady, pvLinux } from "./pv-guest.ts";
import { suspends } from "./suspending.ts";

const small = { ...options, memoryMiB: 16, vcpus: 1 };
/** More for a search by hand. */
const RUNS = Number(process.env["XEN_TS_FUZZ_RUNS"] ?? 60);

async function savedState(kind: "pv" | "pvh"): Promise<readonly SavedRecord[]> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create(kind === "pv" ? pvLinux : small);
  guest.unpause();
  if (kind === "pv") await makeReady(xen, guest);
  void suspends(xen, simulated, guest.domid);
  const parts: Uint8Array[] = [];
  const target = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) });
  await xen.domains.get(guest.domid).save(target);
  return Array.fromAsync(readSavedState(Buffer.concat(parts)));
}

/** Damage to a record. Its number, and the place in it, are parts of all that there are. */
interface Damage {
  readonly record: number;
  readonly place: number;
  readonly act: "drop" | "flip" | "fill" | "repeat" | "swap" | "word";
  readonly value: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  record: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  act: fc.constantFrom("drop", "flip", "flip", "fill", "repeat", "swap", "word", "word", "word"),
  value: fc.oneof(
    fc.constantFrom(0, 1, 4096, 0x7fff_ffff, 0xffff_ffff, 0x1000_0000),
    fc.integer({ min: 0, max: 0xffff_ffff }),
  ),
});

/** Most of a record of pages is contents: the damage is to be before them. */
const HEAD_BYTES = 1024;

function damaged(whole: readonly Uint8Array[], all: readonly Damage[]): Buffer {
  const parts = whole.map((part) => part.slice());
  for (const { record, place, act, value } of all) {
    if (parts.length === 0) break;
    const index = Math.floor(record * parts.length);
    const part = parts[index] ?? new Uint8Array(0);
    const at = Math.floor(place * Math.min(part.length, HEAD_BYTES));
    if (act === "drop") parts.splice(index, 1);
    else if (act === "repeat") parts.splice(index, 0, part.slice());
    else if (act === "swap") parts.push(...parts.splice(index, 1));
    else if (act === "flip") part[at] = (part[at] ?? 0) ^ (1 << (value % 8));
    else if (act === "fill") part.fill(value & 0xff, at);
    else new DataView(part.buffer).setUint32(Math.min(at & ~3, Math.max(0, part.length - 4) & ~3), value, true);
  }
  return Buffer.concat(parts);
}

describe.each(["pvh", "pv"] as const)("a damaged state of a guest of kind %s", (kind) => {
  test("is refused or restored, and leaves nothing", async () => {
    const records = await savedState(kind);
    const parts = records.map((record) => Buffer.concat(encodeSavedRecord(record)));
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen, small);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
        const bytes = damaged(parts, all);
        const outcome: unknown = await xen.domains.restore(bytes).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          refused++;
          // Xen's own refusals have no offset.
          if (outcome instanceof XenSavedStateError) expect(outcome.offset).toBeLessThanOrEqual(bytes.length);
          else expect(outcome).toBeInstanceOf(XenError);
        } else await (outcome as Guest).destroy();
        await expectNothingLeft(xen, before);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
  }, 600_000);
});
