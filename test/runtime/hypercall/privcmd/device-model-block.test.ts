import { expect, test } from "bun:test";
import { PrivcmdDmOp, PrivcmdDmOpBuf } from "../../../../src/generated/linux/privcmd.ts";
import { mappedBuffer, pageSize } from "../../../../src/runtime/linux/ffi/index.ts";
import { DeviceModelBlock } from "../../../../src/runtime/hypercall/privcmd/device-model-block.ts";

/** Returns what the kernel finds in the block by following its addresses. */
function seen({ address }: DeviceModelBlock): { domid: number; buffers: Uint8Array[] } {
  const view = new DataView(mappedBuffer(address, pageSize));
  const { dom, num, ubufs } = new PrivcmdDmOp(view);
  const start = Number(ubufs) - address;
  const buffers = Array.from({ length: num }, (_, index) => {
    const { uptr, size } = new PrivcmdDmOpBuf(view, start + index * PrivcmdDmOpBuf.size);
    return new Uint8Array(mappedBuffer(Number(uptr), Number(size)));
  });
  view.buffer.transfer(0);
  return { domid: dom, buffers };
}

test("privcmd's dm_op receives the domain and every buffer's bytes, regardless of previous calls", () => {
  using block = new DeviceModelBlock();
  const calls: [domid: number, ...buffers: Uint8Array[]][] = [
    [7, new Uint8Array(32).fill(1), new Uint8Array([2]), new Uint8Array(3 * pageSize).fill(3)],
    [0x7ff0, new Uint8Array(8).fill(4)],
  ];
  for (const [domid, ...buffers] of calls) {
    block.fill(domid, buffers);
    expect(seen(block)).toEqual({ domid, buffers });
  }
});

test("bytes written by Xen are copied back to their own buffer of a dm_op", () => {
  using block = new DeviceModelBlock();
  const buffers = [new Uint8Array(10), new Uint8Array(70), new Uint8Array(1)];
  block.fill(0, buffers);
  for (const [index, bytes] of seen(block).buffers.entries()) bytes.fill(index + 1);
  expect(buffers.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  block.copyBack(buffers);
  for (const [index, bytes] of buffers.entries()) expect(bytes.every((byte) => byte === index + 1)).toBe(true);
});

test("a dm_op has at least one buffer, and at most as many as its page describes", () => {
  using block = new DeviceModelBlock();
  const buffer = new Uint8Array(8);
  expect(() => block.fill(0, [])).toThrow(RangeError);
  const most = Math.floor((pageSize - PrivcmdDmOp.size) / PrivcmdDmOpBuf.size);
  block.fill(
    0,
    Array.from({ length: most }, () => buffer),
  );
  const one = Array.from({ length: most + 1 }, () => buffer);
  expect(() => block.fill(0, one)).toThrow(RangeError);
});
