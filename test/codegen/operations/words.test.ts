/** The words of annotations.toml: where each holds, what it takes back, and what is wrong about it. */
import { describe, expect, test } from "bun:test";
import { AnnotationError, parseAnnotations } from "../../../codegen/annotations/index.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import {
  type AbiEffect,
  deriveOperations,
  findLeftOver,
  unusedAnnotations,
} from "../../../codegen/model/operations/index.ts";
import { abi, handle, int, member, struct } from "./models.ts";

const HEAD = `
  [sched_op]
  hypercall = "__HYPERVISOR_sched_op"
  interface = "stable"
  prefix = "SCHEDOP_"
  call = ["command", "argument"]
  record = "struct sched_*"
`;
const END = '[meanings]\n caller = "unsafe: acts on the kernel"\n';

function release(xen: string, arch: Abi["arch"] = "x86_64"): Abi {
  return abi({
    xen,
    arch,
    constants: {
      __HYPERVISOR_sched_op: "29",
      SCHEDOP_poll: "3",
      SCHEDOP_watch: "6",
      POLL_one: "0",
      POLL_many: "1",
    },
    structs: {
      "struct sched_poll": struct([int("op"), int("domid"), int("nr"), handle("ports", "uint32_t")]),
      "struct sched_watch": struct([int("nr"), member("inner", "struct inner")]),
      "struct inner": struct([
        int("id"),
        { name: "ids", offset: 4, size: 12, type: { kind: "array", of: number("uint32_t"), length: 3 } },
      ]),
    },
  });
}

function number(name: string): { kind: "int"; name: string; size: number; signed: boolean } {
  return { kind: "int", name, size: 4, signed: false };
}

/** Returns the effects of operations in a release; undefined for an absent one. */
function effects(operations: string, at: Abi, end: string = END): Record<string, AbiEffect> {
  return deriveOperations(at, parseAnnotations(`${HEAD}${operations}\n${end}`))["sched_op"]?.operations ?? {};
}

describe("a condition", () => {
  const operations = `[sched_op.operations]
    poll = "in domain=domid reads@arm,..4.17 self@4.16..4.18"
    watch = "in caller@4.14 caller@arm,4.20.."`;

  test.each([
    ["4.14", "x86_64", undefined, undefined, true],
    ["4.14", "arm32", true, undefined, true],
    ["4.17", "arm64", true, true, undefined],
    ["4.18", "arm64", undefined, true, undefined],
    ["4.9", "arm64", true, undefined, undefined],
    ["4.20", "arm64", undefined, undefined, true],
    ["4.23-unstable", "arm64", undefined, undefined, true],
    ["4.20", "x86_32", undefined, undefined, undefined],
  ] as const)("holds on the releases and architectures that it names: %s on %s", (xen, arch, reads, self, caller) => {
    const { poll, watch } = effects(operations, release(xen, arch));
    expect([poll?.reads, poll?.self]).toEqual([reads, self]);
    expect(watch?.unsafe?.why === "caller" ? true : undefined).toBe(caller);
  });

  test("that holds nowhere is found, and one that holds in a release that lacks the operation likewise", () => {
    const text = `${HEAD}[sched_op.operations]
      poll = { is = "in domain=domid self@4.30..", errors = { "ESRCH@arm" = "caller", "EBUSY@x86" = "caller" } }
      watch = "in absent@x86 reads@x86 self@arm caller@arm"\n${END}`;
    expect(unusedAnnotations([release("4.17"), release("4.17", "arm64")], parseAnnotations(text))).toEqual([
      'sched_op.operations.poll "self@4.30.."',
      'sched_op.operations.watch "reads@x86"',
    ]);
  });

  test.each([
    ["reads@mips", 'expected x86, arm, or releases: 4.18, 4.18.., ..4.17, 4.15..4.17, received "mips"'],
    ["reads@4.18..4.17", 'expected releases in their order, such as 4.15..4.17, received "4.18..4.17"'],
    ["reads@", '4.15..4.17, received ""'],
    ["sched_poll@arm", 'received "sched_poll@arm"'],
    ["returns:often", "expected returns:KIND[:UNIT]"],
    ["unsafe=why not", 'received "not"'],
    ["unsafe=why:a=b", "expected unsafe=REASON, with :MEMBER or :MEMBER=NUMBER"],
  ])("that cannot be read is an error: %s", (word, message) => {
    const text = `${HEAD}[sched_op.operations]\n poll = "in sched_poll ${word}"`;
    expect(() => parseAnnotations(text)).toThrow(AnnotationError);
    expect(() => parseAnnotations(text)).toThrow(message);
  });
});

describe("an operation that this Xen does not answer", () => {
  const operations = `default = "absent@arm"
    [sched_op.operations]
    poll = { is = "in domain=domid", selector = "op POLL_", operations = { one = "none", many = "none absent@4.14" } }
    watch = "in !absent"`;

  test("is in no table, and its constants and those inside it are unavailable", () => {
    const { operations: made, unavailable } = ofFamily(release("4.17", "arm64"));
    expect(Object.keys(made)).toEqual(["watch"]);
    expect(unavailable).toEqual(["POLL_many", "POLL_one", "SCHEDOP_poll"]);
    expect(findLeftOver(release("4.17", "arm64"), parseAnnotations(`${HEAD}${operations}`))).toEqual([]);
  });

  test("may be one of several that a member selects", () => {
    const { operations: made, unavailable } = ofFamily(release("4.14"));
    expect(Object.keys(made["poll"]?.selector?.operations ?? {})).toEqual(["one"]);
    expect(unavailable).toEqual(["POLL_many"]);
  });

  function ofFamily(at: Abi): NonNullable<ReturnType<typeof deriveOperations>[string]> {
    const family = deriveOperations(at, parseAnnotations(`${HEAD}${operations}`))["sched_op"];
    if (family === undefined) throw new Error("no sched_op");
    return family;
  }
});

test("the words of a family and an operation hold inside it, until a word takes them back", () => {
  const operations = `default = "caller"
    [sched_op.operations]
    watch = "in !caller self"
    [sched_op.operations.poll]
    is = "in reads domain=domid"
    errors = { ESRCH = "gone", EBUSY = "gone" }
    selector = "op POLL_"
    operations = { one = "none", many = { is = "none !reads", errors = { EBUSY = "caller" } } }`;
  const { poll, watch } = effects(operations, release("4.17"), `${END} gone = "it is gone"`) as Record<
    string,
    AbiEffect & { selector?: { operations: Record<string, AbiEffect> } }
  >;
  expect(watch).toMatchObject({ self: true });
  expect(watch?.unsafe).toBeUndefined();
  const { one, many } = poll?.selector?.operations ?? {};
  expect(one).toMatchObject({ reads: true, domain: "domid", errors: { ESRCH: "gone", EBUSY: "gone" } });
  expect(one?.unsafe).toBeUndefined();
  expect(many?.reads).toBeUndefined();
  expect(many?.errors).toEqual({ ESRCH: "gone", EBUSY: "caller" });
});

/** Returns the reports about members that name domains. */
function domainMessages(operations: string): string[] {
  const text = `${HEAD}[sched_op.operations]\n watch = "in"\n${operations}\n${END}`;
  return findLeftOver(release("4.17"), parseAnnotations(text))
    .filter(({ kind }) => kind === "domain" || kind === "contradiction")
    .map(({ message }) => message);
}

describe("a member that looks like a domain's number", () => {
  test("is reported if nothing is said of it", () => {
    const place = "sched_op.operations.poll";
    const message = `${place} wants domain=domid if it acts on that domain, or peer=domid if it names another one`;
    expect(domainMessages('poll = "inout"')).toEqual([message]);
    expect(domainMessages('poll = "out"')).toEqual([]);
    for (const word of ["domain=domid", "peer=domid", "domain=none", "caller"]) {
      expect([word, domainMessages(`poll = "in ${word}"`)]).toEqual([word, []]);
    }
  });

  test("is a contradiction if the header does not have it", () => {
    expect(domainMessages('poll = "in domain=domid peer=dom unsafe=caller:op=1"')).toEqual([
      "sched_op.operations.poll: dom is not a member of the argument",
    ]);
    expect(domainMessages('poll = "in domain=domid unsafe=caller:cmd"')).toEqual([
      "sched_op.operations.poll: cmd is not a member of the argument",
    ]);
  });
});

describe("a meaning", () => {
  test("that stands for nothing is found, and one that is not there is reported", () => {
    const text = `${HEAD}[sched_op.operations]
      watch = "in"
      poll = { is = "in domain=domid", errors = { ESRCH = "nowhere" } }
      [meanings]
      unsaid = "it is not said"`;
    const annotations = parseAnnotations(text);
    expect(unusedAnnotations([release("4.17")], annotations)).toEqual(["meanings.unsaid"]);
    expect(findLeftOver(release("4.17"), annotations).map(({ message }) => message)).toContain(
      "sched_op.operations.poll.errors.ESRCH: [meanings] has no nowhere",
    );
  });

  test.each([
    ['[meanings]\n gone = "lost: it is gone"', 'expected one of busy, unsupported, denied, unsafe, received "lost"'],
    ['[needs]\n cpus = "domctl.info:cpus > NONE no-cpus"', "FAMILY.OPERATION:MEMBER & CONSTANT REASON"],
    [`${HEAD}errors = { esrch = "gone" }`, 'expected the name of an error, such as ESRCH, or "*", received "esrch"'],
    [`${HEAD}default = "returns:count"`, "expected one of absent, caller"],
  ])("that cannot be read is an error: %s", (text, message) => {
    expect(() => parseAnnotations(text)).toThrow(message);
  });
});

/** A need that asks for a member. */
function needs(member: string): string {
  return `${END} few = "unsafe: it has few"
    [needs]
    many = "sched_op.watch:${member} & POLL_many few"
    others = "sched_op.watch:nr != POLL_one few"`;
}

test("needs are derived with the release's own values, and what they ask must be there", () => {
  const operations = `[sched_op.operations]
    poll = "in domain=domid needs=many needs=others"
    watch = "out returns:count"`;
  const { poll } = effects(operations, release("4.17"), needs("nr"));
  const asked = { family: "sched_op", operation: "watch", member: "nr", why: "few" };
  expect(poll?.needs).toEqual([
    { ...asked, bits: 1 },
    { ...asked, not: 0 },
  ]);
  const left = findLeftOver(release("4.17"), parseAnnotations(`${HEAD}${operations}\n${needs("count")}`));
  expect(left.map(({ message }) => message)).toContain(
    "sched_op poll asks sched_op.watch:count: its answer has no such member",
  );
});

test("an array in a record is counted by a member, and is not a handle", () => {
  const operations = '[sched_op.operations]\n poll = "in domain=none"\n watch = "in"';
  const end =
    '[handles."struct inner"]\n ids = "in id elements"\n [handles."struct sched_poll"]\n ports = "in nr elements"';
  const { watch } = effects(operations, release("4.17"), end) as Record<string, { handles?: readonly object[] }>;
  expect(watch?.handles).toEqual([
    {
      handle: "inner.ids",
      element: "uint32_t",
      length: 3,
      direction: "in",
      count: ["inner.id"],
      unit: "elements",
    },
  ]);
});
