/** An operation's argument: a member of the family's container, a record, or a type with a name. */
import type { FamilyAnnotation, OperationAnnotation } from "../../annotations/index.ts";
import type { Abi, AbiField, AbiRecord } from "../abi.ts";
import type { HandleSource } from "./handles.ts";
import { findMember, recordName, recordOf } from "./members.ts";
import type { AbiArgument } from "./types.ts";

export interface FoundArgument {
  readonly argument: AbiArgument;
  /** Absent if the argument is not a record. */
  readonly source?: Pick<HandleSource, "owner" | "record">;
}

/** Sizes of the types of C itself and of stdint.h. */
const PLAIN: Readonly<Record<string, number>> = {
  char: 1,
  int: 4,
  "unsigned int": 4,
  uint8_t: 1,
  uint16_t: 2,
  uint32_t: 4,
  uint64_t: 8,
};

/** null where this release or architecture does not declare it. */
export function findArgument(
  abi: Abi,
  family: FamilyAnnotation,
  short: string,
  annotation: OperationAnnotation,
): FoundArgument | null {
  const { direction } = annotation;
  if (direction === null) return null;
  const found = findType(abi, family, short, annotation, { direction });
  if (found === null) return null;
  const { uses, version, tail } = annotation;
  if (uses !== null) found.argument.uses = [...uses];
  if (tail !== null) found.argument.tail = tail;
  if (version !== null) {
    const value = Number(abi.constants[version.constant] ?? abi.enums[version.constant] ?? 0);
    found.argument.version = { ...version, value };
  }
  return found;
}

type Extra = Pick<AbiArgument, "direction">;

function findType(
  abi: Abi,
  family: FamilyAnnotation,
  short: string,
  { target }: OperationAnnotation,
  extra: Extra,
): FoundArgument | null {
  if (family.argument !== null) {
    const record = abi.structs[family.argument];
    const uses = (target ?? "").split(",").filter((path) => path !== "");
    if (record === undefined || uses.some((path) => findMember(abi, record, path) === null)) return null;
    const argument: AbiArgument = { type: family.argument, kind: "record", size: record.size, uses, ...extra };
    return { argument, source: { owner: family.argument, record } };
  }
  if (family.container?.union) return inContainer(abi, family, target ?? short, extra);
  return byType(abi, target ?? (family.record ?? "struct *").replace("*", short), extra);
}

function inContainer(abi: Abi, family: FamilyAnnotation, name: string, extra: Extra): FoundArgument | null {
  const type = family.container?.type ?? "";
  const container = abi.structs[type];
  const member = `${family.container?.union}.${name}`;
  const field = container === undefined ? null : findMember(abi, container, member);
  if (field === null) return null;
  const record = recordOf(abi, field);
  const argument: AbiArgument = {
    type: typeName(field),
    kind: kindOf(field, record),
    size: field.size,
    member,
    ...extra,
  };
  // An unnamed record's handles are annotated under the container.
  return record === null ? { argument } : { argument, source: { owner: argument.type ?? type, record } };
}

function typeName({ type }: AbiField): string | null {
  return recordName(type) ?? (type !== undefined && "name" in type ? type.name : null);
}

function kindOf({ type }: AbiField, record: AbiRecord | null): AbiArgument["kind"] {
  if (type?.kind === "array") return "array";
  return record === null ? "scalar" : "record";
}

/** A record by its tag or typedef, or any other type that has a size. */
function byType(abi: Abi, name: string, extra: Extra): FoundArgument | null {
  for (const owner of [name, `struct ${name}`, `union ${name}`]) {
    const record = abi.structs[owner];
    if (record === undefined) continue;
    const argument: AbiArgument = { type: owner, kind: "record", size: record.size, ...extra };
    return { argument, source: { owner, record } };
  }
  const size = abi.typedefs[name] ?? PLAIN[name];
  if (size === undefined) return null;
  // The model knows a typedef's size only; the arguments that are arrays are all larger than any number.
  return { argument: { type: name, kind: size <= 8 ? "scalar" : "array", size, ...extra } };
}
