import { expect, test } from "bun:test";
import { PrivcmdHypercall } from "../../../../src/generated/linux/privcmd.ts";
import { mappedBuffer } from "../../../../src/runtime/linux/ffi/index.ts";
import { ArgumentBlock } from "../../../../src/runtime/hypercall/privcmd/argument-block.ts";

type Six = [op: number, a0: number, a1: number, a2: number, a3: number, a4: number];

const widest = 2 ** 53 - 1;

test("privcmd receives the number and every argument in full, regardless of previous calls", () => {
  using block = new ArgumentBlock();
  const memory = mappedBuffer(block.address, PrivcmdHypercall.size);
  const calls: Six[] = [
    [17, 0, 0, 0, 0, 0],
    [35, 0x7fff_1234_5678, 0, 0, 0, 0],
    [35, 1, 2, 3, 4, 5],
    [36, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, widest, 0],
    [36, 0, 0, 0, 0, widest],
    [2 ** 32, 6, 7, 8, 9, 10],
    [0, 0, 0, 0, 0, 0],
  ];
  for (const call of calls) {
    block.fill(...call);
    const { op, arg } = new PrivcmdHypercall(new DataView(memory)).decode();
    expect([op, ...arg]).toEqual(call.map(BigInt));
  }
  memory.transfer(0);
});

test("privcmd receives two arguments in full after any other call", () => {
  using block = new ArgumentBlock();
  const memory = mappedBuffer(block.address, PrivcmdHypercall.size);
  const seen = (): unknown => new PrivcmdHypercall(new DataView(memory)).decode();
  block.fill(35, 1, 2, 3, 4, widest);
  for (const [op, a0, a1] of [
    [35, 1, 2],
    [35, 1, 2],
    [35, 2 ** 32, 2],
    [17, 2 ** 32, widest],
    [17, 0, 0],
  ] as const) {
    block.fillTwo(op, a0, a1);
    expect(seen()).toEqual({ op: BigInt(op), arg: [BigInt(a0), BigInt(a1), 0n, 0n, 0n] });
  }
  memory.transfer(0);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53, undefined])(
  "the argument block refuses %p as a hypercall's number, and keeps the last one",
  (op) => {
    using block = new ArgumentBlock();
    const memory = mappedBuffer(block.address, PrivcmdHypercall.size);
    block.fill(17, 0, 0, 0, 0, 0);
    expect(() => block.fill(op as number, 1, 1, 1, 1, 1)).toThrow(RangeError);
    expect(() => block.fillTwo(op as number, 1, 1)).toThrow(RangeError);
    block.fill(17, 2, 0, 0, 0, 0);
    expect(new PrivcmdHypercall(new DataView(memory)).decode()).toEqual({ op: 17n, arg: [2n, 0n, 0n, 0n, 0n] });
    memory.transfer(0);
  },
);
