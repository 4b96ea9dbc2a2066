import { afterAll, expect, test } from "bun:test";
import { Xen, type XenHypercall } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { MARK, recordedLines, RecordingHypercall } from "../conformance/coverage/recorded.ts";
import { conformance } from "../conformance/index.ts";
import type { Subject } from "../conformance/subject.ts";

let lines = (): string[] => [];
let target = "";

function subjectOver(hypercall: XenHypercall): Subject {
  const xen = Xen.open({ hypercall });
  return {
    xen,
    hypercall,
    simulated: false,
    pass: () => Bun.sleep(50),
    [Symbol.dispose]: () => {
      xen[Symbol.dispose]();
      hypercall[Symbol.dispose]();
    },
  };
}

conformance(() => {
  const hypercall = new RecordingHypercall(new PrivcmdHypercall());
  lines = () => hypercall.lines;
  const subject = subjectOver(hypercall);
  target = `${subject.xen.abi.release}-${subject.xen.abi.architecture}`;
  return subject;
});

// The tests of a file run in order, so the whole suite has run by now.
test("this Xen's answers agree with its record (npm run coverage -- record)", () => {
  const recorded = recordedLines(target);
  if (process.env["PRINT_ANSWERED"] === undefined && recorded.length > 0) expect(lines().toSorted()).toEqual(recorded);
});

afterAll(() => {
  if (process.env["PRINT_ANSWERED"] === undefined) return;
  for (const line of lines()) console.log(`${MARK}${line}`);
});
