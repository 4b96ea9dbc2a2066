/** Pieces of one domain's granted frames, as numbers: for back ends that copy many, where objects would cost more. */

/** A direction of a copy between a domain's granted frames and this program. */
export type CopyDirection = "from frames" | "to frames";

export class FramePieces {
  readonly refs: Uint32Array<ArrayBuffer>;
  readonly offsets: Uint16Array<ArrayBuffer>;
  readonly lengths: Uint16Array<ArrayBuffer>;
  /** Xen's status of each after the copy: 0 for one that was copied. */
  readonly statuses: Int16Array<ArrayBuffer>;
  count = 0;
  /** The sum of all lengths. */
  byteLength = 0;

  /** Makes room for so many pieces. */
  constructor(most: number) {
    this.refs = new Uint32Array(new ArrayBuffer(4 * most));
    this.offsets = new Uint16Array(new ArrayBuffer(2 * most));
    this.lengths = new Uint16Array(new ArrayBuffer(2 * most));
    this.statuses = new Int16Array(new ArrayBuffer(2 * most));
  }

  clear(): void {
    this.count = 0;
    this.byteLength = 0;
  }

  /** Adds bytes within one frame: the caller has checked that they are. */
  add(ref: number, offset: number, length: number): void {
    const index = this.count++;
    this.refs[index] = ref;
    this.offsets[index] = offset;
    this.lengths[index] = length;
    this.byteLength += length;
  }

  /** True if all pieces from one on, up to another, were copied. */
  areCopied(first: number, end: number): boolean {
    for (let index = first; index < end; index++) if (this.statuses[index] !== 0) return false;
    return true;
  }
}
