/** What every generated class has as statics. */
export interface StructType<T extends Struct = Struct> {
  new (dataView?: DataView, byteOffset?: number): T;
  /** The C name: "struct xen_sysctl", or the typedef's name where the record has no tag. */
  readonly cName: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes. */
  readonly align: number;
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
export abstract class Struct {
  readonly dataView: DataView;
  /** Bytes from the start of `dataView`. */
  readonly byteOffset: number;

  /** Throws a RangeError when fewer than `size` bytes follow `byteOffset` in `dataView`. */
  constructor(dataView?: DataView, byteOffset: number = 0) {
    const { size, cName } = new.target as unknown as StructType;
    this.dataView = dataView ?? new DataView(new ArrayBuffer(size));
    this.byteOffset = byteOffset;
    if (!(byteOffset >= 0 && byteOffset + size <= this.dataView.byteLength)) {
      throw new RangeError(
        `${cName} needs ${size} bytes at offset ${byteOffset}; the view has ${this.dataView.byteLength} bytes`,
      );
    }
  }
}
