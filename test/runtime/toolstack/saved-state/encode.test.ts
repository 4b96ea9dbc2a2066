/** Encodes records: as they were read, and as they are read again. */

import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { pageHead } from "../../../../src/runtime/toolstack/saved-state/index.ts";
import { encodeSavedRecord, readSavedState, type SavedContents } from "../../../../src/saved-state.ts";
import { hvmRecords, joined, pvRecords, record, xlFile } from "./made-states.ts";

const bytes = (most: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: most });
const number = fc.integer({ min: 0, max: 0xffff_ffff });
const pfn = fc.integer({ min: 0, max: 2 ** 52 - 1 });
const withPages = (["NOTAB", "L1TAB", "L2TAB", "L3TAB", "L4TAB", "L1TAB_PIN", "L4TAB_PIN"] as const).map(
  (type) => type,
);
const pages = fc
  .array(fc.tuple(pfn, fc.constantFrom(...withPages, "BROKEN" as const, "XALLOC" as const, "XTAB" as const)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list): SavedContents => ({
    layer: "libxc",
    type: "PAGE_DATA",
    pfns: list.map(([frame]) => frame),
    types: list.map(([, type]) => type),
    contents: new Uint8Array(
      4096 * list.filter(([, type]) => withPages.some((withPage) => withPage === type)).length,
    ).fill(list.length),
  }));

const records: fc.Arbitrary<SavedContents> = fc.oneof(
  pages,
  fc.record({
    layer: fc.constant("libxc" as const),
    type: fc.constantFrom("HVM_CONTEXT" as const, "TOOLSTACK" as const),
    contents: bytes(40),
  }),
  fc.record({
    layer: fc.constant("libxc" as const),
    type: fc.constantFrom("X86_PV_VCPU_BASIC" as const, "X86_PV_VCPU_MSRS" as const),
    vcpu: number,
    contents: bytes(40),
  }),
  fc.record({
    layer: fc.constant("libxc" as const),
    type: fc.constant("HVM_PARAMS" as const),
    parameters: fc.array(fc.record({ index: number, value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }), {
      maxLength: 4,
    }),
  }),
  fc.record({
    layer: fc.constant("libxc" as const),
    type: fc.constant("X86_PV_P2M_FRAMES" as const),
    firstPfn: fc.constant(0),
    lastPfn: number,
    pfns: fc.array(pfn, { maxLength: 4 }),
  }),
);

test("records that were read are encoded into the bytes that they were read from", async () => {
  const odd = record(0x8000_0009, Uint8Array.of(1, 2, 3));
  const [header = new Uint8Array(0), ...rest] = hvmRecords;
  for (const state of [xlFile(hvmRecords), xlFile(pvRecords), joined(header, odd, ...rest)]) {
    const encoded: Uint8Array[] = [];
    for await (const each of readSavedState(state)) encoded.push(...encodeSavedRecord(each));
    expect(joined(...encoded)).toEqual(state);
  }
});

test("records that were encoded are read as they were", async () => {
  const header: SavedContents = {
    layer: "libxc",
    type: "HEADER",
    version: 3,
    guest: "hvm",
    pageBytes: 4096,
    xenMajor: 4,
    xenMinor: 20,
  };
  await fc.assert(
    fc.asyncProperty(fc.array(records, { maxLength: 6 }), async (list) => {
      const all = [header, ...list, { layer: "libxc", type: "END" } as const];
      const read: SavedContents[] = [];
      for await (const { offset, bytes: size, ...each } of readSavedState(joined(...all.flatMap(encodeSavedRecord)))) {
        expect(offset + size).toBeGreaterThan(0);
        read.push(each as SavedContents);
      }
      expect(read).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

test("a record that cannot be encoded is refused", () => {
  const page: SavedContents = {
    layer: "libxc",
    type: "PAGE_DATA",
    pfns: [1],
    types: ["NOTAB"],
    contents: new Uint8Array(5),
  };
  expect(() => encodeSavedRecord(page)).toThrow("expected 4096 bytes of contents for 1 pages, received 5");
  expect(() => encodeSavedRecord({ ...page, types: [] })).toThrow("expected the type of a page to be");
  expect(() => encodeSavedRecord({ layer: "libxc", type: "ENDE" } as never)).toThrow('did you mean "END"?');
});

test("the head of pages that are written from elsewhere is that of a record with them", () => {
  const pfns = [0, 1, 2 ** 32 + 5, 2 ** 40 + 7, 9];
  const types = ["NOTAB", "XALLOC", "L4TAB_PIN", "L4TAB_PIN", "BROKEN"] as const;
  const contents = new Uint8Array(3 * 4096);
  const [head] = encodeSavedRecord({ layer: "libxc", type: "PAGE_DATA", pfns, types, contents });
  expect(pageHead(pfns, types)).toEqual(head as Uint8Array);
});
