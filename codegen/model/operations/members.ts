/** Members of the model's records, by path. */
import type { Abi, AbiField, AbiRecord, AbiType } from "../abi.ts";

/** The member at "u.v.vcpus"; null if there is none. Members of anonymous members need no step of their own. */
export function findMember(abi: Abi, record: AbiRecord, path: string): AbiField | null {
  const [first = "", ...rest] = path.split(".");
  const field = findField(record, first);
  if (field === null || rest.length === 0) return field;
  const inner = recordOf(abi, field);
  return inner === null ? null : findMember(abi, inner, rest.join("."));
}

/** Bytes from the record's start to the member at "u.v.vcpus"; null if there is none. */
export function offsetOf(abi: Abi, record: AbiRecord, path: string): number | null {
  const [first = "", ...rest] = path.split(".");
  const offset = fieldOffset(record, first);
  if (offset === null || rest.length === 0) return offset;
  const field = findField(record, first);
  const inner = field === null ? null : recordOf(abi, field);
  const further = inner === null ? null : offsetOf(abi, inner, rest.join("."));
  return further === null ? null : offset + further;
}

function fieldOffset(record: AbiRecord, name: string): number | null {
  for (const field of record.fields) {
    if (field.name === name) return field.offset;
    const nested = field.name === null && field.inline ? fieldOffset(field.inline, name) : null;
    if (nested !== null) return field.offset + nested;
  }
  return null;
}

function findField(record: AbiRecord, name: string): AbiField | null {
  for (const field of record.fields) {
    if (field.name === name) return field;
    const nested = field.name === null && field.inline ? findField(field.inline, name) : null;
    if (nested !== null) return nested;
  }
  return null;
}

/** The record that a member is, that its elements are, or that it points to; null for anything else. */
export function recordOf(abi: Abi, { type, inline }: AbiField): AbiRecord | null {
  if (inline) return inline;
  const name = type?.kind === "handle" ? type.element : recordName(type);
  return name === null ? null : (abi.structs[name] ?? null);
}

/** The key of the record that a type is made of. */
export function recordName(type: AbiType | undefined): string | null {
  if (type?.kind === "array") return recordName(type.of);
  return type?.kind === "record" ? type.name : null;
}

/** The outermost union that the path leads through; null if there is none. */
export function unionAround(abi: Abi, record: AbiRecord, path: string): string | null {
  const steps = path.split(".");
  for (let length = 1; length < steps.length; length++) {
    const outer = steps.slice(0, length).join(".");
    const field = findMember(abi, record, outer);
    if (field !== null && recordOf(abi, field)?.kind === "union") return outer;
  }
  return null;
}

/** True if `path` is `ancestor`, or a member of it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

export function joinPath(prefix: string, name: string | null): string {
  if (name === null) return prefix;
  return prefix === "" ? name : `${prefix}.${name}`;
}
