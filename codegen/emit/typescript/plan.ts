/**
 * Plans the classes of a model. Members of anonymous records join the enclosing record, unnamed records become classes
 * of their own, and each field gets one access shape. Names are chosen later.
 */

import type { Abi, AbiField, AbiHandle, AbiRecord, AbiType } from "../../model/abi.ts";
import { elementName } from "./elements.ts";

export interface RecordPlan {
  /** The record's name in the model; for an unnamed record the path to it, "struct xen_domctl.u". */
  cName: string;
  kind: "struct" | "union";
  size: number;
  align: number;
  header: string;
  /** The enclosing record and field, if the record is unnamed. */
  inside?: { parent: RecordPlan; field: string };
  fields: FieldPlan[];
}

export interface FieldPlan {
  name: string;
  /** Bytes from the start of the class's record. */
  offset: number;
  shape: Shape;
  /** "nanoseconds"; absent if annotations.toml names none. */
  unit?: string;
}

/** `bytes` is 1, 2, 4 or 8. */
export type Scalar = { kind: "int"; bytes: number; signed: boolean } | { kind: "bool" };

export type Shape =
  | Scalar
  /** `offset` is the storage unit's; `shift` counts from its low bit. */
  | { kind: "bits"; bytes: number; shift: number; width: number; signed: boolean; bool: boolean }
  | { kind: "record"; record: RecordPlan }
  | { kind: "array"; of: Shape; size: number; length: number | null }
  /** `element` brands pointers: a record's C name, or an integer's name by its width. */
  | { kind: "handle"; element: string; width: 4 | 8; constant: boolean }
  | { kind: "pointer"; width: 4 | 8 };

/** Members of the struct base, which a field of that name would hide. */
const BASE_MEMBERS = new Set([
  "dataView",
  "byteOffset",
  "cName",
  "decode",
  "decodeNumbers",
  "constructor",
  "toString",
  "valueOf",
]);

/** Plans every record that gets a class, by header, each followed by its unnamed records. */
export function planRecords(abi: Abi): Map<string, RecordPlan[]> {
  const planner = new Planner(abi);
  const plans = new Map<string, RecordPlan[]>();
  for (const [header, { structs }] of Object.entries(abi.headers)) {
    const records: RecordPlan[] = [];
    for (const name of structs) {
      const plan = planner.named(name);
      if (plan !== null) records.push(plan, ...planner.insideOf(plan));
    }
    if (records.length > 0) plans.set(header, records);
  }
  return plans;
}

class Planner {
  readonly #abi: Abi;
  readonly #named = new Map<string, RecordPlan>();
  readonly #inside = new Map<RecordPlan, RecordPlan[]>();

  constructor(abi: Abi) {
    this.#abi = abi;
  }

  /** Returns the plan of a named record; null for a guest-handle wrapper, which gets no class. */
  named(name: string): RecordPlan | null {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const record = this.#abi.structs[name];
    if (record === undefined) throw new Error(`the model of Xen ${this.#abi.xen} has no record ${name}`);
    if (record.handle !== undefined) return null;
    const plan = this.#plan(name, record);
    this.#named.set(name, plan);
    plan.fields = this.#fields(plan, record, 0);
    return plan;
  }

  insideOf(plan: RecordPlan): RecordPlan[] {
    const records: RecordPlan[] = [];
    for (const inner of this.#inside.get(plan) ?? []) records.push(inner, ...this.insideOf(inner));
    return records;
  }

  #plan(cName: string, { kind, size, align, header }: AbiRecord): RecordPlan {
    return { cName, kind, size, align, header, fields: [] };
  }

  #fields(owner: RecordPlan, record: AbiRecord, base: number): FieldPlan[] {
    return record.fields.flatMap((field) => {
      const offset = base + field.offset;
      if (field.name === null) return field.inline === undefined ? [] : this.#fields(owner, field.inline, offset);
      if (BASE_MEMBERS.has(field.name)) {
        throw new Error(`${owner.cName}.${field.name} would hide a member of the struct base: rename that member`);
      }
      const unit = this.#abi.units?.[owner.cName]?.[field.name];
      const plan = { name: field.name, offset, shape: this.#shape(owner, field, field.name) };
      return [unit === undefined ? plan : { ...plan, unit }];
    });
  }

  #shape(owner: RecordPlan, field: AbiField, name: string): Shape {
    const inline = field.inline === undefined ? undefined : this.#unnamed(owner, name, field.inline);
    if (field.type === undefined) {
      if (inline === undefined) throw new Error(`${owner.cName}.${name} has neither a type nor a record`);
      return { kind: "record", record: inline };
    }
    if (field.bitSize !== undefined && field.bitOffset !== undefined) {
      return this.#bits(owner, field, field.type, field.bitOffset, field.bitSize);
    }
    return this.#typed(field.type, inline, `${owner.cName}.${name}`);
  }

  #unnamed(parent: RecordPlan, field: string, record: AbiRecord): RecordPlan {
    const plan = this.#plan(`${parent.cName}.${field}`, record);
    plan.inside = { parent, field };
    plan.header = parent.header;
    const siblings = this.#inside.get(parent);
    if (siblings === undefined) this.#inside.set(parent, [plan]);
    else siblings.push(plan);
    plan.fields = this.#fields(plan, record, 0);
    return plan;
  }

  #bits(owner: RecordPlan, field: AbiField, type: AbiType, bitOffset: number, width: number): Shape {
    const shift = bitOffset - field.offset * 8;
    if ((type.kind !== "int" && type.kind !== "enum") || shift < 0 || shift + width > field.size * 8) {
      throw new Error(
        `${owner.cName}.${field.name}: bitfield of ${width} bits at ${bitOffset} leaves its storage unit`,
      );
    }
    return { kind: "bits", bytes: field.size, shift, width, signed: type.signed, bool: isBool(type.name) };
  }

  #typed(type: AbiType, inline: RecordPlan | undefined, where: string): Shape {
    switch (type.kind) {
      case "int":
        return isBool(type.name) ? { kind: "bool" } : { kind: "int", bytes: type.size, signed: type.signed };
      case "enum":
        return { kind: "int", bytes: type.size, signed: type.signed };
      case "record": {
        const record = type.name === null ? inline : this.#recordOrHandle(type.name);
        if (record === undefined)
          throw new Error(`${where}: its type is an unnamed record that is missing in the model`);
        return "fields" in record ? { kind: "record", record } : record;
      }
      case "array": {
        const of = this.#typed(type.of, inline, where);
        return { kind: "array", of, size: sizeOf(of), length: type.length === 0 ? null : type.length };
      }
      case "handle":
        return this.#handle(type, pointerWidth(type.size, where));
      case "pointer":
        return { kind: "pointer", width: pointerWidth(type.size, where) };
      default:
        return type satisfies never;
    }
  }

  #recordOrHandle(name: string): RecordPlan | Shape {
    const plan = this.named(name);
    if (plan !== null) return plan;
    const wrapper = this.#abi.structs[name];
    if (wrapper?.handle === undefined) throw new Error(`${name} is not a guest handle`);
    return this.#handle(wrapper.handle, pointerWidth(wrapper.size, name));
  }

  #handle({ element, const: constant }: AbiHandle, width: 4 | 8): Shape {
    return { kind: "handle", element: elementName(this.#abi, element), width, constant: constant === true };
  }
}

/** Returns the bytes of one array element of this shape. */
export function sizeOf(shape: Shape): number {
  switch (shape.kind) {
    case "int":
    case "bits":
      return shape.bytes;
    case "bool":
      return 1;
    case "record":
      return shape.record.size;
    case "array":
      return shape.size * (shape.length ?? 0);
    case "handle":
    case "pointer":
      return shape.width;
    default:
      return shape satisfies never;
  }
}

function isBool(name: string): boolean {
  return name === "bool" || name === "_Bool";
}

function pointerWidth(size: number, where: string): 4 | 8 {
  if (size !== 4 && size !== 8) throw new Error(`${where}: expected an address of 4 or 8 bytes, received ${size}`);
  return size;
}
