/** Assertions on records: their size and alignment, and each member's offset, size and element type. */

import type { Abi, AbiField, AbiRecord, AbiType } from "../../model/abi.ts";
import { elementIndex, isFlexible, type ProofMember, members } from "./members.ts";
import { prove } from "./prove.ts";

export function* recordAssertions(abi: Abi): Generator<string> {
  for (const [name, record] of Object.entries(abi.structs)) {
    yield prove(`sizeof(${name}) == ${record.size}`, `${name}: size is not ${record.size}`);
    yield prove(`__alignof__(${name}) == ${record.align}`, `${name}: alignment is not ${record.align}`);
    if (record.handle !== undefined) yield handleAssertion(`((${name} *)0)->p`, record.handle, name);
    for (const member of members(record)) yield* memberAssertions(name, member);
  }
}

function* memberAssertions(record: string, member: ProofMember): Generator<string> {
  const { path, offset, field } = member;
  const label = `${record}: ${path}`;
  if (member.bitOffset !== undefined) {
    yield* bitfieldAssertions(label, offset, member.bitOffset, field);
    return;
  }
  const lvalue = `((${record} *)0)->${path}`;
  yield prove(`__builtin_offsetof(${record}, ${path}) == ${offset}`, `${label}: offset is not ${offset}`);
  if (!isFlexible(field)) yield prove(`sizeof(${lvalue}) == ${field.size}`, `${label}: size is not ${field.size}`);
  const element = lvalue + elementIndex(field);
  if (field.inline !== undefined) yield* inlineAssertions(element, field.inline, label);
  if (field.type !== undefined) yield* typeAssertions(element, elementType(field.type), label);
}

/**
 * Asserts a bitfield's declared type and storage unit. C cannot take a bitfield's offset, so its place is checked at
 * run time.
 */
function* bitfieldAssertions(label: string, offset: number, bitOffset: number, field: AbiField): Generator<string> {
  const end = bitOffset + (field.bitSize ?? 0);
  const inside = `${bitOffset} >= ${offset * 8} && ${end} <= ${(offset + field.size) * 8}`;
  yield prove(inside, `${label}: is not within its storage unit`);
  const { type } = field;
  if (type?.kind === "int" || type?.kind === "enum") {
    if (type.name !== "") yield prove(`sizeof(${type.name}) == ${field.size}`, `${label}: size is not ${field.size}`);
  }
}

function* inlineAssertions(lvalue: string, inline: AbiRecord, label: string): Generator<string> {
  const alignment = `__alignof__(__typeof__(${lvalue}))`;
  yield prove(`sizeof(${lvalue}) == ${inline.size}`, `${label}: record's size is not ${inline.size}`);
  yield prove(`${alignment} == ${inline.align}`, `${label}: record's alignment is not ${inline.align}`);
}

function* typeAssertions(lvalue: string, type: AbiType, label: string): Generator<string> {
  switch (type.kind) {
    case "int":
    case "enum":
      yield prove(`sizeof(${lvalue}) == ${type.size}`, `${label}: element's size is not ${type.size}`);
      yield prove(
        `((__typeof__(${lvalue}))-1 < 0) == ${type.signed ? 1 : 0}`,
        `${label}: is not ${type.signed ? "signed" : "unsigned"}`,
      );
      if (type.name !== "") yield sameType(lvalue, type.name, label);
      return;
    case "record":
      if (type.name !== null) yield sameType(lvalue, type.name, label);
      return;
    case "handle":
      yield prove(`sizeof(${lvalue}) == ${type.size}`, `${label}: element's size is not ${type.size}`);
      yield handleAssertion(`${lvalue}.p`, type, label);
      return;
    case "pointer":
      yield prove(`sizeof(${lvalue}) == ${type.size}`, `${label}: element's size is not ${type.size}`);
      return;
    case "array":
      throw new Error(`${label}: an array's innermost element is an array`);
  }
}

function elementType(type: AbiType): AbiType {
  return type.kind === "array" ? elementType(type.of) : type;
}

function handleAssertion(pointer: string, handle: { element: string; const?: true }, label: string): string {
  return sameType(pointer, `${handle.const ? "const " : ""}${handle.element} *`, label);
}

function sameType(lvalue: string, type: string, label: string): string {
  const condition = `__builtin_types_compatible_p(__typeof__(${lvalue}), ${type})`;
  return prove(condition, `${label}: type is not ${type}`);
}
