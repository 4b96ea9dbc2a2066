import { describe, expect, test } from "bun:test";
import { AnnotationError, parseAnnotations, readAnnotations } from "../../../codegen/annotations/index.ts";

const HEAD = '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\ninterface = "stable"\nprefix = "SCHEDOP_"\n';
const CALL = 'call = ["command", "argument"]\n';

describe("annotations.toml", () => {
  test("is read without complaint", () => {
    expect(readAnnotations().families.size).toBeGreaterThan(19);
  });

  test.each([
    ["a family without a hypercall", '[sched_op]\nprefix = "S_"', "sched_op.hypercall: is missing"],
    [
      "a family that does not say whether it is the same in every release",
      '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\nprefix = "S_"',
      "sched_op.interface: is missing",
    ],
    [
      "a family that says it in another word",
      '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\ninterface = "fixed"\nprefix = "S_"',
      'sched_op.interface: should be "stable" or "unstable", not "fixed"',
    ],
    ["a family that does not say how it is called", HEAD, "sched_op.call: should list the hypercall's arguments"],
    ["a key that is not known", `${HEAD}${CALL}prefixes = ["A"]`, "sched_op.prefixes: is not known here"],
    ["an argument of a call by an unknown name", `${HEAD}call = ["comand"]`, 'sched_op.call: "comand" should be'],
    ["a list that holds a number", `${HEAD}call = [1]`, "sched_op.call: should be a list of strings"],
    [
      "a direction that is none",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "both"`,
      'sched_op.operations.poll: "both" stands where "none", "in", "out" or "inout" was expected',
    ],
    [
      "a second target",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in sched_poll read"`,
      'sched_op.operations.poll: "read" is neither a word (absent, caller, ',
    ],
    [
      "a member of what has no argument",
      `${HEAD}${CALL}[sched_op.operations]\nyield = "none sched_yield"`,
      'sched_op.operations.yield: "sched_yield" stands after "none"',
    ],
    [
      "a result that is none",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in returns:number"`,
      'sched_op.operations.poll: "returns:number" should be returns:KIND[:UNIT]',
    ],
    [
      "an operation that is like one without a selector",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in"\nwait = { is = "in", like = "poll" }`,
      "sched_op.operations.poll: should be a table",
    ],
    [
      "a unit that is none",
      '[handles."struct s"]\nports = "in n words"',
      'handles."struct s".ports: "words" should be a unit',
    ],
    [
      "a count that is none",
      '[handles."struct s"]\nports = "in n+1 bytes"',
      'handles."struct s".ports: "n+1" should be a count',
    ],
    [
      "text that is counted in elements",
      '[handles."struct s"]\nname = "in nul elements"',
      "nul should stand alone, in bytes",
    ],
    [
      "a product with what the buffer says itself",
      '[handles."struct s"]\nd = "in self*2 bytes"',
      "self should stand alone",
    ],
    [
      "a condition without a constant",
      '[handles."struct s"]\nports = "in n bytes when=kind"',
      '"when=kind" should be when=MEMBER:CONSTANT',
    ],
    [
      "a least count that is none",
      '[handles."struct s"]\nports = "in n bytes least=n+1"',
      '"n+1" should be a number, a member, or FAMILY.OPERATION:MEMBER+NUMBER',
    ],
    [
      "a condition on a pointer outside a record",
      `${HEAD}call = ["command", "pointer p void in 1 bytes when=a:B"]`,
      "sched_op.call: conditions, least=, when= and text are for handles in a record",
    ],
    ["results that are neither", `${HEAD}${CALL}results = "wide"`, 'sched_op.results: should be "long" or left out'],
    ["a word after the unit", '[handles."struct s"]\nports = "in n bytes nul"', '"nul" is none of ->MEMBER'],
    ["a pattern with a space", '[hypercalls]\nother = ["A B"]', 'hypercalls.other: "A B" should be a constant\'s name'],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseAnnotations(text)).toThrow(AnnotationError);
    expect(() => parseAnnotations(text)).toThrow(message);
  });
});
