/** Memory that has gone below a view: a resizable ArrayBuffer that has shrunk, or a transferred one. */

import { expect, test } from "bun:test";
import { XenDomctlGetdomaininfo as Info } from "../../../src/generated/4.17/x86_64/domctl.ts";
import { decodeAll, decodeAllNumbers, partialRecord } from "../../../src/struct.ts";
import { SimulatedXen } from "../../../src/testing.ts";

/** Takes the memory of a view away. */
const ENDS: Readonly<Record<string, (buffer: ArrayBuffer) => void>> = {
  shrunk: (buffer) => buffer.resize(16),
  emptied: (buffer) => buffer.resize(0),
  transferred: (buffer) => void buffer.transfer(),
};

test.each(Object.entries(ENDS))("a view whose memory was %s is refused with the bytes that it has", (_, end) => {
  using simulated = new SimulatedXen({ release: "4.17", architecture: "x86_64" });
  using xen = simulated.open();
  for (const fixed of [true, false]) {
    const buffer = new ArrayBuffer(4096, { maxByteLength: 8192 });
    const view = fixed ? new DataView(buffer, 0, Info.size) : new DataView(buffer);
    const record = new Info(view);
    end(buffer);
    const bytes = fixed || buffer.byteLength === 0 ? 0 : buffer.byteLength;
    const refusals = [
      () => new Info(view),
      () => partialRecord(Info, view, bytes),
      () => decodeAll(Info, view, 0, 1),
      () => decodeAllNumbers(Info, view, 0, 1),
      () => xen.buffers.makeMutBuffer(record),
      () => xen.buffers.makeConstObject(record),
    ];
    for (const refusal of refusals)
      expect(refusal).toThrow(/^expected (112 bytes|an offset below|memory to wrap).*, received/);
    expect(refusals[0]).toThrow(`received a view of ${bytes} bytes`);
  }
});

test("a list of records has a length that the view holds", () => {
  const view = new DataView(new ArrayBuffer(3 * Info.size));
  expect(decodeAll(Info, view, Info.size, 2)).toHaveLength(2);
  expect(decodeAll(Info, view, 3 * Info.size, 0)).toEqual([]);
  for (const decode of [decodeAll, decodeAllNumbers]) {
    expect(() => decode(Info, view, 0, 4)).toThrow(
      new RangeError("expected 448 bytes at offset 0, received a view of 336 bytes"),
    );
    expect(() => decode(Info, view, -1, 1)).toThrow("expected 112 bytes at offset -1");
    for (const length of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => decode(Info, view, 0, length)).toThrow(/^expected length to be an integer from 0 to 4294967295/);
    }
    expect(() => decode(Info, view, 0, "1" as never)).toThrow("expected length to be a number, received a string");
  }
});
