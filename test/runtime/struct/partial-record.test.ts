import { describe, expect, test } from "bun:test";
import { TRec } from "../../../src/generated/4.20/x86_64/trace.ts";
import { partialRecord } from "../../../src/struct.ts";

/** A trace buffer's last record: an event with one further word, in 8 of the 40 bytes that the type has. */
function lastRecord(): DataView {
  const view = new DataView(new ArrayBuffer(12), 4);
  view.setUint32(0, 0x1000_0000 + 0x22_203, true);
  view.setUint32(4, 77, true);
  return view;
}

describe("a record of variable length at a buffer's end", () => {
  test("is copied, and the bytes that it lacks are 0", () => {
    const view = lastRecord();
    expect(() => new TRec(view, 0)).toThrow(
      "expected 40 bytes for struct t_rec at offset 0, received a view of 8 bytes",
    );
    const record = partialRecord(TRec, view, 0);
    const { nocycles } = record.u;
    expect([record.event, record.extra_u32, nocycles.extra_u32.toArray()]).toEqual([
      0x22_203,
      1,
      [77, 0, 0, 0, 0, 0, 0],
    ]);
    record.event = 5;
    expect(partialRecord(TRec, view, 0).event).toBe(0x22_203);
  });

  test("is read as a whole if all of it is there", () => {
    const view = new DataView(new ArrayBuffer(48));
    new TRec(view, 8).event = 9;
    view.setUint8(47, 3);
    const record = partialRecord(TRec, view, 8);
    expect([record.event, record.dataView.byteLength, record.dataView.getUint8(39)]).toEqual([9, 40, 3]);
  });

  test.each([8, -1, 0.5, Number.NaN])("does not begin at %d of 8 bytes", (at) => {
    expect(() => partialRecord(TRec, lastRecord(), at)).toThrow(
      `expected an offset below 8 for struct t_rec, received ${at}`,
    );
  });
});
