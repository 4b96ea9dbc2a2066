import { describe, inspectAs } from "../base/checks.ts";
import { copyBytes, viewLength } from "./bytes.ts";

/** The statics of every generated class. */
export interface StructType<T extends Struct = Struct> {
  new (dataView?: DataView, byteOffset?: number): T;
  /** The C name: "struct xen_sysctl", or the typedef's name if the record has no tag. */
  readonly cName: string;
  /** The size in bytes. */
  readonly size: number;
  /** The alignment in bytes. */
  readonly align: number;
  /** The layout, a line per field, which `fieldsOf` parses. */
  readonly fields?: string;
  /** Returns the plain form of the record at an offset of a view, without making a view of the record. */
  decodeAt?(dataView: DataView, byteOffset: number): unknown;
  /** Returns the plain form with checked numbers; absent if the record has no 64-bit values. */
  decodeNumbersAt?(dataView: DataView, byteOffset: number): unknown;
}

/**
 * The base of every generated record: a window of `size` bytes on a DataView.
 *
 * Without arguments it makes zeroed memory of its own; with a view it reads and writes that memory in place. Nested
 * records and array elements are views on the same memory.
 *
 * Generated accessors keep their C names. So a member here must have a name that no Xen header uses for a field, such
 * as `view` and `offset`. The generator refuses a field that would hide a member of this class.
 */
export abstract class Struct<out Name extends string = string> {
  /** The bytes that hold the record, from `byteOffset` on. */
  readonly dataView: DataView;
  /** Bytes from the start of `dataView`. */
  readonly byteOffset: number;

  /**
   * Makes a view. Throws a RangeError if fewer than `size` bytes follow `byteOffset` in `dataView`. Generated classes
   * pass their size, since reading a static of one among hundreds of classes is slower than everything else here.
   */
  constructor(dataView?: DataView, byteOffset: number = 0, size: number = (new.target as unknown as StructType).size) {
    this.dataView = dataView ?? new DataView(new ArrayBuffer(size));
    this.byteOffset = byteOffset;
    if (!(byteOffset >= 0 && byteOffset + size <= viewLength(this.dataView))) {
      const { cName } = new.target as unknown as StructType;
      throw new RangeError(
        `expected ${size} bytes for ${cName} at offset ${byteOffset}, received a view of ${viewLength(this.dataView)} bytes`,
      );
    }
  }

  /** The C name; as a type, it distinguishes same-shaped records. */
  get cName(): Name {
    return (this.constructor as unknown as StructType).cName as Name;
  }

  static {
    inspectAs(this, (shown) => `${shown.cName} (${(shown.constructor as unknown as StructType).size} bytes)`);
  }
}

/**
 * The base of every generated union. A union does not know which of its members is valid, so its plain form is its
 * bytes.
 */
export abstract class Union<out Name extends string = string> extends Struct<Name> {
  // Written out, since the default constructor passes its arguments as a list, which is slow in every engine.
  constructor(dataView?: DataView, byteOffset: number = 0, size: number = (new.target as unknown as StructType).size) {
    super(dataView, byteOffset, size);
  }

  /** Returns a copy of the union's bytes at an offset of a view. */
  static decodeAt(this: { readonly size: number }, dataView: DataView, byteOffset: number): Uint8Array<ArrayBuffer> {
    return copyBytes(dataView, byteOffset, this.size);
  }

  /** Returns a copy of the union's bytes. */
  decode(): Uint8Array<ArrayBuffer> {
    const { size } = this.constructor as unknown as StructType;
    return copyBytes(this.dataView, this.byteOffset, size);
  }

  /** Returns a copy of the union's bytes. */
  decodeNumbers(): Uint8Array<ArrayBuffer> {
    return this.decode();
  }
}

/** Throws a TypeError unless it is the class of a generated record. */
export function checkRecordType(type: unknown): void {
  if (typeof type === "function" && type.prototype instanceof Struct) return;
  throw new TypeError(`expected the class of a generated record, such as BlkifSring, received ${describe(type)}`);
}
