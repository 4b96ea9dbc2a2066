import { describe, expect, test } from "bun:test";
import { EFAULT, EPERM } from "../../../src/runtime/base/errors/index.ts";
import { callWithRetry } from "../../../src/runtime/hypercall/index.ts";

/** Returns these results in order, and counts the calls. */
function answers(...results: number[]): { call: () => number; calls: () => number } {
  let calls = 0;
  return { call: () => results[calls++] ?? 0, calls: () => calls };
}

describe("an operation that only reads", () => {
  test("is retried after EFAULT, until it succeeds", () => {
    const { call, calls } = answers(-EFAULT, 7);
    expect([callWithRetry(true, call), calls()]).toEqual([7, 2]);
  });

  test("is made at most three times", () => {
    const { call, calls } = answers(-EFAULT, -EFAULT, -EFAULT, 0);
    expect([callWithRetry(true, call), calls()]).toEqual([-EFAULT, 3]);
  });

  test("is not retried for another error", () => {
    const { call, calls } = answers(-EPERM, 0);
    expect([callWithRetry(true, call), calls()]).toEqual([-EPERM, 1]);
    const later = answers(-EFAULT, -EPERM, 0);
    expect([callWithRetry(true, later.call), later.calls()]).toEqual([-EPERM, 2]);
  });
});

test("an operation with an effect is never retried", () => {
  const { call, calls } = answers(-EFAULT, 0);
  expect([callWithRetry(false, call), calls()]).toEqual([-EFAULT, 1]);
});

test("an operation that succeeds is made once, and its result is returned unchanged", () => {
  for (const reads of [true, false]) {
    const { call, calls } = answers(5, 0);
    expect([callWithRetry(reads, call), calls()]).toEqual([5, 1]);
  }
});
