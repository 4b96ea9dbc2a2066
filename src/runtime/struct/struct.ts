import { copyBytes } from "./bytes.ts";

/** What every generated class has as statics. */
export interface StructType<T extends Struct = Struct> {
  new (dataView?: DataView, byteOffset?: number): T;
  /** The C name: "struct xen_sysctl", or the typedef's name where the record has no tag. */
  readonly cName: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes. */
  readonly align: number;
  /** The layout, a line per field; `fieldsOf` reads it. */
  readonly fields?: string;
  /** The plain form of the record at an offset of a view, without making a view of the record. */
  decodeAt?(dataView: DataView, byteOffset: number): unknown;
  /** The same with checked numbers, where the record has 64-bit values. */
  decodeNumbersAt?(dataView: DataView, byteOffset: number): unknown;
}

/**
 * The base of every generated record: a window of `size` bytes on a DataView.
 *
 * Without arguments it makes zeroed memory of its own; with a view it reads and writes that memory in place.
 * Nested records and array elements are views on the same memory.
 *
 * Generated accessors keep their C names, so a member here must have a name that no Xen header gives a field
 * (`view` and `offset` are taken; the generator refuses a field that hides a member of this class).
 */
export abstract class Struct<out Name extends string = string> {
  readonly dataView: DataView;
  /** Bytes from the start of `dataView`. */
  readonly byteOffset: number;

  /**
   * Throws a RangeError when fewer than `size` bytes follow `byteOffset` in `dataView`. Generated classes give their
   * size: looking it up on a class that may be any of hundreds takes longer than all the rest.
   */
  constructor(dataView?: DataView, byteOffset: number = 0, size: number = (new.target as unknown as StructType).size) {
    this.dataView = dataView ?? new DataView(new ArrayBuffer(size));
    this.byteOffset = byteOffset;
    if (!(byteOffset >= 0 && byteOffset + size <= this.dataView.byteLength)) {
      const { cName } = new.target as unknown as StructType;
      throw new RangeError(
        `${cName} needs ${size} bytes at offset ${byteOffset}; the view has ${this.dataView.byteLength} bytes`,
      );
    }
  }

  /** The C name; as a type it keeps same-shaped records apart. */
  get cName(): Name {
    return (this.constructor as unknown as StructType).cName as Name;
  }
}

/** The base of every generated union: which member holds is not the union's to say, so its plain form is its bytes. */
export abstract class Union<out Name extends string = string> extends Struct<Name> {
  // Written out: the one that the language would supply takes its arguments as a list, which no engine makes cheap.
  constructor(dataView?: DataView, byteOffset: number = 0, size: number = (new.target as unknown as StructType).size) {
    super(dataView, byteOffset, size);
  }

  static decodeAt(this: { readonly size: number }, dataView: DataView, byteOffset: number): Uint8Array<ArrayBuffer> {
    return copyBytes(dataView, byteOffset, this.size);
  }

  /** A copy of the union's bytes. */
  decode(): Uint8Array<ArrayBuffer> {
    const { size } = this.constructor as unknown as StructType;
    return copyBytes(this.dataView, this.byteOffset, size);
  }

  /** A copy of the union's bytes. */
  decodeNumbers(): Uint8Array<ArrayBuffer> {
    return this.decode();
  }
}
