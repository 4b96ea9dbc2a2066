/** The typed arrays over one run of a region, each made once, since making one costs more than using it. */

/**
 * The number of small accesses before memory gets an ArrayBuffer of its whole length. The engine counts that length as
 * memory to collect, even if it is mapped.
 */
export const MOST_GLANCES: number = 8;
export const MOST_BYTES_OF_A_GLANCE: number = 64;
/** The size from which a copy by the C library costs less than an ArrayBuffer that has to be collected. */
export const FEWEST_BYTES_OF_A_COPY: number = 65_536;

export class Window {
  /** Bytes from the start of the region. */
  readonly start: number;
  readonly end: number;
  readonly buffer: ArrayBuffer;
  #bytes: Uint8Array<ArrayBuffer> | undefined;
  #view: DataView<ArrayBuffer> | undefined;
  #int32: Int32Array<ArrayBuffer> | undefined;
  #uint16: Uint16Array<ArrayBuffer> | undefined;
  #uint32: Uint32Array<ArrayBuffer> | undefined;
  #uint64: BigUint64Array<ArrayBuffer> | undefined;

  constructor(start: number, buffer: ArrayBuffer) {
    this.start = start;
    this.end = start + buffer.byteLength;
    this.buffer = buffer;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return (this.#bytes ??= new Uint8Array(this.buffer));
  }

  get view(): DataView<ArrayBuffer> {
    return (this.#view ??= new DataView(this.buffer));
  }

  get int32(): Int32Array<ArrayBuffer> {
    return (this.#int32 ??= new Int32Array(this.buffer, 0, (this.end - this.start) >>> 2));
  }

  get uint16(): Uint16Array<ArrayBuffer> {
    return (this.#uint16 ??= new Uint16Array(this.buffer, 0, (this.end - this.start) >>> 1));
  }

  get uint32(): Uint32Array<ArrayBuffer> {
    return (this.#uint32 ??= new Uint32Array(this.buffer, 0, (this.end - this.start) >>> 2));
  }

  get uint64(): BigUint64Array<ArrayBuffer> {
    return (this.#uint64 ??= new BigUint64Array(this.buffer, 0, Math.floor((this.end - this.start) / 8)));
  }
}
