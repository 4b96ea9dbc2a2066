import { describe, expect, test } from "bun:test";
import { parseAnnotations } from "../../../codegen/annotations/index.ts";
import { deriveOperations, findLeftOver, unusedAnnotations } from "../../../codegen/model/operations/index.ts";
import { abi, handle, int, member, struct } from "./models.ts";

const FAMILY = `
  [domctl]
  hypercall = "__HYPERVISOR_domctl"
interface = "stable"
  prefix = "XEN_DOMCTL_"
  call = ["container"]
  container = { type = "struct xen_domctl", command = "cmd", union = "u" }
  values = ["XEN_DOMCTL_CDF_*"]
  [domctl.operations]
  pause = "none"
`;

const model = abi({
  constants: {
    __HYPERVISOR_domctl: "36",
    XEN_DOMCTL_pause: "3",
    XEN_DOMCTL_list: "5",
    XEN_DOMCTL_CDF_hvm: "1",
    XEN_DOMCTL_LIST_ALL: "0",
  },
  structs: {
    "struct xen_domctl": struct([
      int("cmd"),
      { name: "u", offset: 8, size: 16, inline: struct([member("list", "struct list")], "union") },
    ]),
    "struct list": struct([int("op"), int("num"), handle("buffer", "uint8_t")]),
    "struct sealed": struct([handle("data", "uint8_t", true), int("size")]),
  },
});

describe("codegen reports, as missing in annotations.toml,", () => {
  test("a new command, with the text to write and its place", () => {
    const messages = findLeftOver(model, parseAnnotations(FAMILY)).map(({ name, message }) => `${name}: ${message}`);
    expect(messages).toContain(
      'XEN_DOMCTL_list: [domctl.operations] wants list = "none|in|out|inout …" if it is an operation; else add ' +
        '"XEN_DOMCTL_list", or a pattern, to values, obsolete or aliases of [domctl]',
    );
  });

  test("a sub-command that no selector's operation names", () => {
    const text = `${FAMILY}\n list = { is = "inout", selector = "op XEN_DOMCTL_LIST_", operations = {} }`;
    const first = findLeftOver(model, parseAnnotations(text)).find(({ kind }) => kind === "sub-operation");
    expect(first?.name).toBe("XEN_DOMCTL_LIST_ALL");
    expect(first?.message).toStartWith("[domctl.operations.list.operations] wants all = ");
  });

  test("a handle that nothing counts", () => {
    const left = findLeftOver(model, parseAnnotations(`${FAMILY}\n list = "inout"`));
    expect(left.filter(({ kind }) => kind === "handle").map(({ name }) => name)).toEqual(["struct list buffer"]);
  });

  test("a hypercall of no family", () => {
    const other = abi({ constants: { __HYPERVISOR_new_op: "43" } });
    expect(findLeftOver(other, parseAnnotations(FAMILY)).map(({ kind, name }) => [kind, name])).toEqual([
      ["hypercall", "__HYPERVISOR_new_op"],
    ]);
  });

  test("such gaps, and derives the rest", () => {
    expect(Object.keys(deriveOperations(model, parseAnnotations(FAMILY))["domctl"]?.operations ?? {})).toEqual([
      "pause",
    ]);
  });
});

describe("codegen reports, as contradicting the header,", () => {
  test("a count that is not a member", () => {
    const text = `${FAMILY}\n list = "inout"\n [handles."struct list"]\n buffer = "out length bytes"`;
    const left = findLeftOver(model, parseAnnotations(text)).filter(({ kind }) => kind === "contradiction");
    expect(left.map(({ message }) => message)).toEqual([
      'handles."struct list".buffer: length is not a member of the argument',
    ]);
  });

  test.each([
    ["the operation does not exist", "domctl.peek:num"],
    ["its answer has no such member", "domctl.list:length"],
    ["its answer has no such member", "domctl.pause:num"],
  ])("a least count for which %s", (reason, question) => {
    const handles = `[handles."struct list"]\n buffer = "out num bytes least=${question}*2"`;
    const left = findLeftOver(model, parseAnnotations(`${FAMILY}\n list = "inout"\n ${handles}`));
    expect(left.filter(({ kind }) => kind === "contradiction").map(({ message }) => message)).toEqual([
      `domctl list asks ${question}: ${reason}`,
    ]);
  });

  test("a condition on a constant or a member that does not exist", () => {
    const handles = '[handles."struct list"]\n buffer = "out num bytes when=kind:LIST_BYTES"';
    const left = findLeftOver(model, parseAnnotations(`${FAMILY}\n list = "inout"\n ${handles}`));
    expect(left.filter(({ kind }) => kind === "contradiction").map(({ message }) => message)).toEqual([
      'handles."struct list".buffer: kind is not a member of the argument',
      'handles."struct list".buffer: the headers have no constant LIST_BYTES',
    ]);
  });

  test("a family of long results without any result", () => {
    const text = FAMILY.replace("values =", 'results = "long"\n  values =');
    const left = findLeftOver(model, parseAnnotations(text)).filter(({ kind }) => kind === "contradiction");
    expect(left.map(({ message }) => message)).toEqual(['domctl: results = "long", and no operation has a result']);
  });

  test("a const handle that Xen is said to write", () => {
    const text = `
      [memory_op]
      hypercall = "__HYPERVISOR_domctl"
interface = "stable"
      prefix = "XEN_DOMCTL_"
      call = ["command", "argument"]
      [memory_op.operations]
      list = "in sealed"
      [handles."struct sealed"]
      data = "out size bytes"`;
    const left = findLeftOver(model, parseAnnotations(text)).filter(({ kind }) => kind === "contradiction");
    expect(left.map(({ message }) => message)).toEqual([
      'handles."struct sealed".data: the header says that Xen only reads it: "in" is wanted',
    ]);
  });
});

describe("an annotation that matches nothing", () => {
  test("is found, whether an operation, a pattern or a handle", () => {
    const text = FAMILY.replace('"XEN_DOMCTL_CDF_*"', '"XEN_DOMCTL_CDF_*", "XEN_DOMCTL_GONE"');
    const wrong = `${text}\n paws = "none"\n list = "in lists"\n [handles."struct list"]\n bufer = "out num bytes"`;
    expect(unusedAnnotations([model], parseAnnotations(wrong))).toEqual([
      'domctl.values "XEN_DOMCTL_GONE"',
      "domctl.operations.paws",
      "domctl.operations.list",
      'handles."struct list".bufer',
    ]);
  });

  test("is none where one release of several has it", () => {
    const older = abi({ ...model, constants: { __HYPERVISOR_domctl: "36", XEN_DOMCTL_CDF_hvm: "1" } });
    expect(unusedAnnotations([older, model], parseAnnotations(FAMILY))).toEqual([]);
  });
});

test("least counts, conditions of handles and long results are derived with the release's own members and values", () => {
  const text = `${FAMILY.replace("values =", 'results = "long"\n  values =')}
    list = "inout returns:count:bytes"
    [handles."struct list"]
    buffer = "out num bytes least=op*domctl.list:num+1 when=op:XEN_DOMCTL_list"`;
  const { domctl } = deriveOperations(model, parseAnnotations(text));
  expect(domctl?.long).toBe(true);
  expect(domctl?.operations["list"]?.handles).toMatchObject([
    {
      least: ["op", { family: "domctl", operation: "list", member: "num", plus: 1 }],
      when: { member: "op", constant: "XEN_DOMCTL_list", value: 5 },
    },
  ]);
});

test("an operation whose argument is not declared here is unavailable", () => {
  const without = abi({ ...model, structs: { "struct xen_domctl": struct([int("cmd")]) } });
  const { domctl } = deriveOperations(without, parseAnnotations(`${FAMILY}\n list = "inout"`));
  expect(domctl?.unavailable).toEqual(["XEN_DOMCTL_list"]);
  expect(Object.keys(domctl?.operations ?? {})).toEqual(["pause"]);
});
