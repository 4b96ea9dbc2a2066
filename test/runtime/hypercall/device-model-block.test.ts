import { expect, test } from "bun:test";
import { PrivcmdDmOp, PrivcmdDmOpBuf } from "../../../src/generated/linux/privcmd.ts";
import { mappedBuffer, pageSize } from "../../../src/runtime/ffi/index.ts";
import { DeviceModelBlock } from "../../../src/runtime/hypercall/device-model-block.ts";

test("the kernel sees the domain, and each buffer's place and length, whatever the calls before left", () => {
  using block = new DeviceModelBlock();
  const view = new DataView(mappedBuffer(block.address, pageSize));
  const calls: [domid: number, ...buffers: { address: number; byteLength: number }[]][] = [
    [7, { address: 0x7fff_1234_5000, byteLength: 4096 }, { address: 0x1000, byteLength: 1 }],
    [0x7ff0, { address: 2 ** 47 - 4096, byteLength: 8 }],
  ];
  for (const [domid, ...buffers] of calls) {
    block.fill(domid, buffers);
    const { dom, num, ubufs } = new PrivcmdDmOp(view);
    expect([dom, num]).toEqual([domid, buffers.length]);
    const start = Number(ubufs) - block.address;
    const seen = buffers.map((_, index) => new PrivcmdDmOpBuf(view, start + index * PrivcmdDmOpBuf.size));
    expect(seen.map(({ uptr, size }) => [uptr, size])).toEqual(
      buffers.map(({ address, byteLength }) => [BigInt(address), BigInt(byteLength)]),
    );
  }
  view.buffer.transfer(0);
});

test("an operation has a buffer, and no more than its page describes", () => {
  using block = new DeviceModelBlock();
  const buffer = { address: 4096, byteLength: 8 };
  expect(() => block.fill(0, [])).toThrow(RangeError);
  const most = Math.floor((pageSize - PrivcmdDmOp.size) / PrivcmdDmOpBuf.size);
  block.fill(
    0,
    Array.from({ length: most }, () => buffer),
  );
  expect(() =>
    block.fill(
      0,
      Array.from({ length: most + 1 }, () => buffer),
    ),
  ).toThrow(RangeError);
});
