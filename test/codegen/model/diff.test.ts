import { expect, test } from "bun:test";
import type { Abi, AbiField, AbiType } from "../../../codegen/model/abi.ts";
import { diffAbi, differenceSize, type RecordChange } from "../../../codegen/model/diff.ts";
import type { AbiArgument, AbiOperation } from "../../../codegen/model/operations/types.ts";
import { bits, holding, inline, int, model, record } from "./models.ts";

function changeOf(before: AbiField[], after: AbiField[]): RecordChange {
  const [change] = diffAbi(holding(record(before)), holding(record(after))).structs.changed;
  if (change === undefined) throw new Error("the records are the same");
  return change;
}

/** Makes an array of three unnamed records of eight bytes. */
function slots(inner: AbiField[]): AbiField {
  const type: AbiType = { kind: "array", of: { kind: "record", name: null }, length: 3 };
  return inline("slots", 4, record(inner, { size: 8 }), type);
}

function operation(number: number, size: number): AbiOperation {
  const argument: AbiArgument = { type: "struct ping", kind: "record", size, direction: "inout" };
  return { command: "XEN_DOMCTL_ping", number, argument, result: { kind: "zero" } };
}

function withOperations(operations: Record<string, AbiOperation>): Abi {
  const family = { hypercall: "__HYPERVISOR_domctl", number: 36, call: [], operations, unavailable: [] };
  return model({ operations: { domctl: family } });
}

/** Lists the changes of members as "name: changes, from -> to" with offsets and sizes. */
function members(before: AbiField[], after: AbiField[]): string[] {
  return changeOf(before, after).members.map(({ name, changes, from, to }) => {
    const side = (place: typeof from): string => (place === undefined ? "" : `${place.offset}+${place.size}`);
    return `${name}: ${changes.join()} ${side(from)}->${side(to)}`;
  });
}

test("equal models have no difference", () => {
  const abi = holding(record([int("domain", 0, 2), inline(null, 4, record([int("a", 0, 4)], { kind: "union" }))]));
  expect(differenceSize(diffAbi(abi, structuredClone(abi)))).toBe(0);
});

test("a new member is shown with the members that it moves and the record's growth", () => {
  const before = [int("a", 0, 4), int("b", 4, 4)];
  const after = [int("a", 0, 4), int("new", 4, 4), int("b", 8, 4)];
  expect(members(before, after)).toEqual(["new: added ->4+4", "b: moved 4+4->8+4"]);
  expect(changeOf(before, after)).toMatchObject({ name: "struct ping", from: { size: 8 }, to: { size: 12 } });
  expect(members(after, before)).toEqual(["new: removed 4+4->", "b: moved 8+4->4+4"]);
});

test("a member of another width is resized and retyped", () => {
  expect(members([int("a", 0, 4)], [int("a", 0, 8)])).toEqual(["a: resized,retyped 0+4->0+8"]);
});

test("a member whose sign changes is retyped, one whose type has another name is respelled", () => {
  expect(members([int("a", 0, 4)], [int("a", 0, 4, "int32_t")])).toEqual(["a: retyped 0+4->0+4"]);
  expect(members([int("a", 0, 4)], [int("a", 0, 4, "unsigned int")])).toEqual(["a: respelled 0+4->0+4"]);
});

test("a longer array is resized, not retyped", () => {
  const byte: AbiType = { kind: "int", name: "uint8_t", size: 1, signed: false };
  const array = (length: number): AbiField => {
    return { name: "a", offset: 0, size: length, type: { kind: "array", of: byte, length } };
  };
  expect(members([array(4)], [array(8)])).toEqual(["a: resized 0+4->0+8"]);
});

test("a member with another name, but equal place and type, is renamed", () => {
  expect(members([int("flags", 0, 4)], [int("pad", 0, 4)])).toEqual(["pad: renamed 0+4->0+4"]);
});

test("no renaming is guessed if two members of a union could be the old one", () => {
  const before = [int("old", 0, 4)];
  const after = [int("one", 0, 4), int("other", 0, 4)];
  expect(members(before, after)).toEqual(["old: removed 0+4->", "one: added ->0+4", "other: added ->0+4"]);
});

test("members that an anonymous union newly encloses have not changed", () => {
  const before = [int("a", 0, 4), int("b", 4, 4)];
  const union = record([int("b", 0, 4), int("c", 0, 4)], { kind: "union" });
  expect(members(before, [int("a", 0, 4), inline(null, 4, union)])).toEqual(["<union>: added ->4+4", "c: added ->4+4"]);
});

test("a member that only moves with its enclosing record is not listed", () => {
  const u = record([int("x", 0, 4), int("y", 0, 2)], { kind: "union" });
  const after = [int("new", 0, 4), int("a", 4, 4), inline("u", 8, u)];
  expect(members([int("a", 0, 4), inline("u", 4, u)], after)).toEqual([
    "new: added ->0+4",
    "a: moved 0+4->4+4",
    "u: moved 4+4->8+4",
  ]);
});

test("a member that moves inside an unnamed record is listed with its offset in the named record", () => {
  const before = inline("u", 4, record([int("x", 0, 4), int("y", 4, 2)], { size: 16 }));
  const after = inline("u", 4, record([int("x", 0, 4), int("y", 8, 2)], { size: 16 }));
  expect(members([before], [after])).toEqual(["u.y: moved 8+2->12+2"]);
});

test("the elements of an array of unnamed records are compared once", () => {
  expect(members([slots([int("id", 0, 4)])], [slots([int("id", 0, 4), int("age", 4, 4)])])).toEqual([
    "slots[].age: added ->8+4",
  ]);
});

test("a new unnamed record is listed with its members", () => {
  const pair = inline("altp2m", 0, record([int("opts", 0, 2), int("nr", 2, 2)]));
  expect(members([int("altp2m_opts", 0, 4)], [pair])).toEqual([
    "altp2m_opts: removed 0+4->",
    "altp2m: added ->0+4",
    "altp2m.opts: added ->0+2",
    "altp2m.nr: added ->2+2",
  ]);
});

test("bitfields move and grow by bits", () => {
  expect(members([bits("a", 0, 0, 3), bits("b", 0, 3, 5)], [bits("a", 0, 0, 4), bits("b", 0, 4, 5)])).toEqual([
    "a: resized 0+4->0+4",
    "b: moved 0+4->0+4",
  ]);
  const [, moved] = changeOf(
    [bits("a", 0, 0, 3), bits("b", 0, 3, 5)],
    [bits("a", 0, 0, 4), bits("b", 0, 4, 5)],
  ).members;
  expect(moved).toMatchObject({ from: { bitOffset: 3, bitSize: 5 }, to: { bitOffset: 4, bitSize: 5 } });
});

test("a union whose members change their order is marked as reordered", () => {
  const [a, b] = [int("a", 0, 4), int("b", 0, 4)];
  expect(changeOf([a, b], [b, a])).toMatchObject({ members: [], reordered: true });
  expect(changeOf([a], [a, b])).not.toHaveProperty("reordered");
});

test("a record that another header now defines is shown with its former header", () => {
  const before = holding(record([int("a", 0, 4)]));
  const after = holding(record([int("a", 0, 4)], { header: "sysctl.h" }));
  expect(diffAbi(before, after).structs.changed).toMatchObject([{ header: "sysctl.h", movedFrom: "domctl.h" }]);
});

test("added, removed and changed constants are listed with their headers", () => {
  const none = { structs: [], typedefs: [], enums: [], strings: [] };
  const before = model({
    constants: { OLD: "1", BOTH: "2", SAME: "3" },
    headers: { "xen.h": { ...none, constants: ["OLD", "BOTH", "SAME"] } },
  });
  const after = model({
    xen: "4.18",
    constants: { BOTH: "18446744073709551615", SAME: "3", NEW: "4" },
    headers: { "xen.h": { ...none, constants: ["BOTH", "SAME"] }, "sched.h": { ...none, constants: ["NEW"] } },
  });
  expect(diffAbi(before, after)).toMatchObject({
    from: { xen: "4.17" },
    to: { xen: "4.18" },
    constants: {
      removed: [{ name: "OLD", header: "xen.h", value: "1" }],
      changed: [{ name: "BOTH", header: "xen.h", from: "2", to: "18446744073709551615" }],
      added: [{ name: "NEW", header: "sched.h", value: "4" }],
    },
  });
});

test("guest-handle wrappers are listed apart from records", () => {
  const wrapper = record([], { size: 8, align: 8, handle: { element: "void", width: 64 } });
  const { structs, handles } = diffAbi(model(), model({ structs: { __guest_handle_64_void: wrapper } }));
  expect(structs.added).toEqual([]);
  expect(handles.added).toMatchObject([{ name: "__guest_handle_64_void", size: 8, handle: { element: "void" } }]);
});

test("added, removed and changed operations are listed, unless a model lacks operations", () => {
  const before = withOperations({ ping: operation(7, 8), gone: operation(8, 8) });
  const after = withOperations({ ping: operation(7, 16), come: operation(9, 8) });
  expect(diffAbi(before, after).operations).toEqual({
    added: [{ name: "domctl.come", command: "XEN_DOMCTL_ping", number: 9 }],
    removed: [{ name: "domctl.gone", command: "XEN_DOMCTL_ping", number: 8 }],
    changed: [
      {
        name: "domctl.ping",
        command: "XEN_DOMCTL_ping",
        number: 7,
        properties: [{ path: "argument.size", from: 8, to: 16 }],
      },
    ],
  });
  expect(differenceSize(diffAbi(before, model()))).toBe(0);
});
