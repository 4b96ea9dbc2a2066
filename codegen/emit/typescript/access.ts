/** Accessors for each shape of field: TypeScript expressions on `this.dataView` at constant offsets. */

import type { RecordPlan, Scalar, Shape } from "./plan.ts";

/** A getter's expression, and a setter's statement for `value`; without a setter, the field is read-only. */
export interface Access {
  read: string;
  write?: string;
  /** Type of the setter's parameter, if it accepts more than the getter returns. */
  writeType?: string;
}

/** A second accessor for a field, named after it. */
export interface Companion extends Access {
  suffix: string;
  type: string;
}

export interface AccessContext {
  /** The field's own name. */
  name: string;
  classOf: ClassNames;
}

/** Returns the class of a nested record. */
export type ClassNames = (record: RecordPlan) => string;

export function accessOf(shape: Shape, offset: number, context: AccessContext): Access {
  const at = place(offset);
  switch (shape.kind) {
    case "bool":
      return { read: `this.dataView.getUint8(${at}) !== 0`, write: `this.dataView.setUint8(${at}, value ? 1 : 0)` };
    case "int":
      return { read: getter(shape, at), write: setter(shape, at, "value") };
    case "bits":
      return bitsAccess(shape, offset);
    case "record": {
      const name = context.classOf(shape.record);
      return {
        read: `new ${name}(this.dataView, ${at})`,
        write: `copyRecord(${name}, this.dataView, ${at}, value)`,
      };
    }
    case "handle":
      return {
        read: `readHandle(this.dataView, ${at}, ${shape.width})`,
        write: `writeHandle(this.dataView, ${at}, ${shape.width}, value)`,
      };
    case "pointer":
      return { read: `readAddress(this.dataView, ${at}, ${shape.width})` };
    case "array":
      return arrayAccess(shape, offset, context);
    default:
      return shape satisfies never;
  }
}

export function companionOf(shape: Shape, offset: number): Companion | null {
  const at = place(offset);
  if (shape.kind === "int" && isWide(shape)) {
    const type = shape.signed ? "S64" : "U64";
    return {
      suffix: "_number",
      type: "number",
      read: `read${type}Number(this.dataView, ${at})`,
      write: `write${type}Number(this.dataView, ${at}, value)`,
    };
  }
  if (shape.kind === "handle") {
    return { suffix: "_address", type: "bigint", read: `readAddress(this.dataView, ${at}, ${shape.width})` };
  }
  return null;
}

/** True if values need a bigint. */
export function isWide(shape: Shape): boolean {
  return (shape.kind === "int" && shape.bytes === 8) || (shape.kind === "bits" && shape.width > 32);
}

/** Returns the class for arrays of this shape. */
export function arrayClass(of: Shape): string {
  switch (of.kind) {
    case "bool":
      return "BoolArray";
    case "int":
      if (of.bytes === 1) return of.signed ? "Int8Array" : "Uint8Array";
      return `${of.signed ? "S" : "U"}${of.bytes * 8}Array`;
    case "record":
      return "StructArray";
    case "array":
      return "NestedArray";
    case "handle":
      return "HandleArray";
    case "pointer":
      return "AddressArray";
    case "bits":
      throw new Error("C has no arrays of bitfields");
    default:
      return of satisfies never;
  }
}

function arrayAccess(shape: Shape & { kind: "array" }, offset: number, context: AccessContext): Access {
  const length = shape.length === null ? `elementsToEnd(this, ${offset}, ${shape.size})` : String(shape.length);
  const read = arrayExpression(shape, "this.dataView", place(offset), length, context);
  const { of } = shape;
  if (shape.length === null || (of.kind !== "int" && of.kind !== "bool")) return { read };
  const bytes = of.kind === "int" && of.bytes === 1;
  return {
    read,
    write: bytes ? `assignBytes(this.${context.name}, value)` : `this.${context.name}.assign(value)`,
    writeType: `ArrayLike<${of.kind === "bool" ? "boolean" : isWide(of) ? "bigint" : "number"}>`,
  };
}

function arrayExpression(
  { of, size }: Shape & { kind: "array" },
  view: string,
  at: string,
  length: string,
  context: AccessContext,
): string {
  const head = `${view}, ${at}, ${length}`;
  if (of.kind === "int" && of.bytes === 1) return `${of.signed ? "signedBytesAt" : "bytesAt"}(${head})`;
  if (of.kind === "record") return `new StructArray(${head}, ${context.classOf(of.record)})`;
  if (of.kind === "handle" || of.kind === "pointer") return `new ${arrayClass(of)}(${head}, ${of.width})`;
  if (of.kind !== "array") return `new ${arrayClass(of)}(${head})`;
  const inner = arrayExpression(of, "dataView", "byteOffset", String(of.length ?? 0), context);
  return `new NestedArray(${head}, ${size}, (dataView, byteOffset) => ${inner})`;
}

function bitsAccess(shape: Shape & { kind: "bits" }, offset: number): Access {
  const { bytes, shift, width, signed, bool } = shape;
  if (bytes === 8 && shift + width <= 32) return bitsAccess({ ...shape, bytes: 4 }, offset);
  if (bytes === 8 && shift >= 32) return bitsAccess({ ...shape, bytes: 4, shift: shift - 32 }, offset + 4);
  const at = place(offset);
  if (bytes === 8) return wideBitsAccess(shape, at);
  const unit = { kind: "int", bytes, signed: false } as const;
  const load = getter(unit, at);
  if (width === 32) {
    return { read: getter({ ...unit, signed }, at), write: setter(unit, at, "value") };
  }
  const value = bool ? "value ? 1 : 0" : "value";
  const write = `writeBits(this.dataView, ${at}, ${bytes}, ${shift}, ${width}, ${value})`;
  if (bool) return { read: `(${load} & ${hex(2 ** shift)}) !== 0`, write };
  if (signed) return { read: `${shiftBy(load, "<<", 32 - shift - width)} >> ${32 - width}`, write };
  return { read: `${shiftBy(load, ">>>", shift)} & ${hex(2 ** width - 1)}`, write };
}

/** Returns the accessors of bits that cross the middle of a 64-bit unit. */
function wideBitsAccess({ shift, width, signed }: Shape & { kind: "bits" }, at: string): Access {
  const load = `readWideBits(this.dataView, ${at}, ${shift}, ${width})`;
  const read = signed ? `BigInt.asIntN(${width}, ${load})` : load;
  const write = (value: string): string => `writeWideBits(this.dataView, ${at}, ${shift}, ${width}, ${value})`;
  return width > 32 ? { read, write: write("value") } : { read: `Number(${read})`, write: write("BigInt(value)") };
}

function shiftBy(value: string, operator: string, count: number): string {
  return count === 0 ? value : `(${value} ${operator} ${count})`;
}

function getter(scalar: Scalar & { kind: "int" }, at: string): string {
  return scalar.bytes === 1
    ? `this.dataView.get${accessor(scalar)}(${at})`
    : `this.dataView.get${accessor(scalar)}(${at}, true)`;
}

function setter(scalar: Scalar & { kind: "int" }, at: string, name: string): string {
  // The bits are equal; but storing a number of 2^31 or more takes the engine ten times as long.
  const value = scalar.bytes === 4 && !scalar.signed ? `${name} | 0` : name;
  return scalar.bytes === 1
    ? `this.dataView.set${accessor(scalar)}(${at}, ${value})`
    : `this.dataView.set${accessor(scalar)}(${at}, ${value}, true)`;
}

function accessor({ bytes, signed }: Scalar & { kind: "int" }): string {
  return `${bytes === 8 ? "Big" : ""}${signed ? "Int" : "Uint"}${bytes * 8}`;
}

/** Returns the expression of a field's offset in the DataView. */
function place(offset: number): string {
  return offset === 0 ? "this.byteOffset" : `this.byteOffset + ${offset}`;
}

function hex(value: number): string {
  return value < 10 ? String(value) : `0x${value.toString(16)}`;
}
