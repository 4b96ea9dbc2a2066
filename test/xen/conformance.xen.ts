import { afterAll, expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { PrivcmdHypercall, TracingHypercall } from "../../src/unsafe.ts";
import { Answered, MARK, recordedOn } from "../conformance/coverage/recorded.ts";
import { conformance } from "../conformance/index.ts";

const answered = new Answered();
let target = "";

conformance(async () => {
  const hypercall = new TracingHypercall(new PrivcmdHypercall(), answered.listener);
  const xen = await Xen.open({ hypercall });
  target = `${xen.abi.release}-${xen.abi.architecture}`;
  return {
    xen,
    hypercall,
    pass: () => Bun.sleep(50),
    [Symbol.dispose]: () => {
      xen[Symbol.dispose]();
      hypercall[Symbol.dispose]();
    },
  };
});

// The tests of a file run in order: all of the suite has run by now.
test("what this Xen has answered is what is recorded of it (npm run coverage -- record)", () => {
  if (process.env["PRINT_ANSWERED"] !== undefined) return;
  const recorded = recordedOn(target);
  expect([...answered.operations].filter((operation) => !recorded.has(operation))).toEqual([]);
  expect([...recorded].filter((operation) => !answered.operations.has(operation))).toEqual([]);
});

afterAll(() => {
  if (process.env["PRINT_ANSWERED"] === undefined) return;
  for (const operation of answered.operations) console.log(`${MARK}${operation}`);
});
