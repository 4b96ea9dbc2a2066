import { describe, expect, test } from "bun:test";
import { AnnotationError, parseAnnotations, readAnnotations } from "../../../codegen/annotations/index.ts";

const HEAD = '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\ninterface = "stable"\nprefix = "SCHEDOP_"\n';
const CALL = 'call = ["command", "argument"]\n';

describe("annotations.toml", () => {
  test("is read without complaint", () => {
    expect(readAnnotations().families.size).toBeGreaterThan(19);
  });

  test.each([
    [
      "a family without a hypercall",
      '[sched_op]\nprefix = "S_"',
      "sched_op.hypercall: expected text, received nothing",
    ],
    [
      "a family that does not say whether it is the same in every release",
      '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\nprefix = "S_"',
      "sched_op.interface: expected text, received nothing",
    ],
    [
      "a family that says it in another word",
      '[sched_op]\nhypercall = "__HYPERVISOR_sched_op"\ninterface = "fixed"\nprefix = "S_"',
      'sched_op.interface: expected "stable" or "unstable", received "fixed"',
    ],
    ["a family that does not say how it is called", HEAD, "sched_op.call: expected the hypercall's arguments"],
    [
      "a key that is not known",
      `${HEAD}${CALL}prefixes = ["A"]`,
      "sched_op.prefixes: expected hypercall, interface, prefix",
    ],
    [
      "an argument of a call by an unknown name",
      `${HEAD}call = ["comand"]`,
      'scalar, pointer or buffers, received "comand"',
    ],
    ["a list that holds a number", `${HEAD}call = [1]`, "sched_op.call: expected a list of strings, received 1 in it"],
    [
      "a direction that is none",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "both"`,
      'sched_op.operations.poll: expected "none", "in", "out" or "inout", received "both"',
    ],
    [
      "a second target",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in sched_poll read"`,
      "sched_op.operations.poll: expected a word (absent, caller, ",
    ],
    [
      "a member of what has no argument",
      `${HEAD}${CALL}[sched_op.operations]\nyield = "none sched_yield"`,
      'sched_op.operations.yield: expected only "none" for an operation without argument',
    ],
    [
      "a result that is none",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in returns:number"`,
      "sched_op.operations.poll: expected returns:KIND[:UNIT]",
    ],
    [
      "an operation that is like one without a selector",
      `${HEAD}${CALL}[sched_op.operations]\npoll = "in"\nwait = { is = "in", like = "poll" }`,
      "sched_op.operations.poll: expected a table",
    ],
    ["a unit that is none", '[handles."struct s"]\nports = "in n words"', 'handles."struct s".ports: expected a unit'],
    [
      "a count that is none",
      '[handles."struct s"]\nports = "in n+1 bytes"',
      'handles."struct s".ports: expected a count',
    ],
    [
      "text that is counted in elements",
      '[handles."struct s"]\nname = "in nul elements"',
      "expected nul to stand alone, in bytes",
    ],
    [
      "a product with what the buffer says itself",
      '[handles."struct s"]\nd = "in self*2 bytes"',
      "expected self to stand alone",
    ],
    [
      "a condition without a constant",
      '[handles."struct s"]\nports = "in n bytes when=kind"',
      'expected when=MEMBER:CONSTANT, received "when=kind"',
    ],
    [
      "a least count that is none",
      '[handles."struct s"]\nports = "in n bytes least=n+1"',
      'expected a number, a member, or FAMILY.OPERATION:MEMBER+NUMBER, received "n+1"',
    ],
    [
      "a condition on a pointer outside a record",
      `${HEAD}call = ["command", "pointer p void in 1 bytes when=a:B"]`,
      "sched_op.call: expected conditions, least=, when= and text only for handles in a record",
    ],
    ["results that are neither", `${HEAD}${CALL}results = "wide"`, 'sched_op.results: expected "long" or nothing'],
    ["a word after the unit", '[handles."struct s"]\nports = "in n bytes nul"', 'text or kept, received "nul"'],
    ["a pattern with a space", '[hypercalls]\nother = ["A B"]', "hypercalls.other: expected a constant's name"],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseAnnotations(text)).toThrow(AnnotationError);
    expect(() => parseAnnotations(text)).toThrow(message);
  });
});
