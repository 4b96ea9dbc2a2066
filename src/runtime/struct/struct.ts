/** What every generated class has as statics. */
export interface StructType<T extends Struct = Struct> {
  new (view?: DataView, offset?: number): T;
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
 */
export abstract class Struct {
  readonly view: DataView;
  /** Bytes from the start of `view`. */
  readonly offset: number;

  /** Throws a RangeError when fewer than `size` bytes follow `offset` in `view`. */
  constructor(view?: DataView, offset: number = 0) {
    const { size, cName } = new.target as unknown as StructType;
    this.view = view ?? new DataView(new ArrayBuffer(size));
    this.offset = offset;
    if (!(offset >= 0 && offset + size <= this.view.byteLength)) {
      throw new RangeError(
        `${cName} needs ${size} bytes at offset ${offset}; the view has ${this.view.byteLength} bytes`,
      );
    }
  }
}
