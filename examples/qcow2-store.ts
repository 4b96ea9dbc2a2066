/**
 * A disk in the format of QEMU (qcow2), as a `BlockStore` of one's own: clusters that are compressed or missing, and
 * backing files. It only reads: `new CopyOnWriteStore(new Qcow2Store(path))` keeps what a guest writes in memory.
 *
 * As a program it copies a disk's bytes to a raw file: `bun examples/qcow2-store.ts disk.qcow2 disk.raw`.
 */

import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { inflateRawSync } from "node:zlib";
import { type BlockStore, FileStore } from "xen-ts/devices";

const MAGIC = 0x514649fb;
const OFFSET_BITS = 0x00ff_ffff_ffff_fe00n;
const COMPRESSED = 1n << 62n;
const ZERO = 1n;
/** The one incompatible feature that changes nothing for a reader: refcounts that are not up to date. */
const DIRTY = 1n;

export class Qcow2Store implements BlockStore, Disposable {
  readonly byteLength: number;
  readonly #descriptor: number;
  readonly #clusterBits: number;
  readonly #level1: DataView;
  readonly #level2: Map<bigint, DataView> = new Map();
  readonly #backing: (BlockStore & Disposable) | undefined;

  /** Opens the file and those behind it. Throws an Error for a file that it cannot read. */
  constructor(path: string) {
    this.#descriptor = openSync(path, "r");
    try {
      const header = this.#read(0, 112);
      if (header.getUint32(0) !== MAGIC) throw new Error(`${path} is not a qcow2 file`);
      const version = header.getUint32(4);
      if (version < 2 || version > 3) throw new Error(`${path} has version ${version}, expected 2 or 3`);
      if (header.getUint32(32) !== 0) throw new Error(`${path} is encrypted`);
      const features = version === 3 ? header.getBigUint64(72) & ~DIRTY : 0n;
      if (features !== 0n) throw new Error(`${path} has features that this example lacks: ${features.toString(16)}`);
      this.#clusterBits = header.getUint32(20);
      // A disk is a number of whole sectors; qemu-img makes no other.
      this.byteLength = Number(header.getBigUint64(24));
      this.#level1 = this.#read(Number(header.getBigUint64(40)), header.getUint32(36) * 8);
      const nameAt = Number(header.getBigUint64(8));
      const name = this.#read(nameAt, nameAt === 0 ? 0 : header.getUint32(16));
      if (nameAt !== 0) {
        const backing = resolve(dirname(path), new TextDecoder().decode(new Uint8Array(name.buffer)));
        this.#backing = isQcow2(backing) ? new Qcow2Store(backing) : new FileStore(backing, { readOnly: true });
      }
    } catch (error) {
      closeSync(this.#descriptor);
      throw error;
    }
  }

  read(into: Uint8Array, position: number): void {
    const size = 1 << this.#clusterBits;
    for (let at = 0; at < into.length;) {
      const within = (position + at) % size;
      const part = into.subarray(at, at + Math.min(size - within, into.length - at));
      this.#readCluster(part, position + at, within);
      at += part.length;
    }
  }

  [Symbol.dispose](): void {
    closeSync(this.#descriptor);
    this.#backing?.[Symbol.dispose]();
  }

  #readCluster(into: Uint8Array, position: number, within: number): void {
    const entry = this.#entry(Math.floor(position / (1 << this.#clusterBits)));
    if ((entry & COMPRESSED) !== 0n) {
      into.set(this.#decompressed(entry).subarray(within, within + into.length));
    } else if ((entry & ZERO) !== 0n) {
      into.fill(0);
    } else if ((entry & OFFSET_BITS) !== 0n) {
      this.#fill(into, Number(entry & OFFSET_BITS) + within);
    } else {
      into.fill(0);
      // A backing file may be shorter.
      const left = Math.max(0, (this.#backing?.byteLength ?? 0) - position);
      if (left > 0) void this.#backing?.read(into.subarray(0, Math.min(left, into.length)), position);
    }
  }

  /** Returns the entry of a cluster in the tables of two levels: 0 if there is none. */
  #entry(cluster: number): bigint {
    const entries = 1 << (this.#clusterBits - 3);
    const first = Math.floor(cluster / entries) * 8;
    if (first >= this.#level1.byteLength) return 0n;
    const table = this.#level1.getBigUint64(first) & OFFSET_BITS;
    if (table === 0n) return 0n;
    let entriesOf = this.#level2.get(table);
    if (entriesOf === undefined) {
      entriesOf = this.#read(Number(table), entries * 8);
      this.#level2.set(table, entriesOf);
    }
    return entriesOf.getBigUint64((cluster % entries) * 8);
  }

  #decompressed(entry: bigint): Uint8Array {
    const shift = BigInt(62 - (this.#clusterBits - 8));
    const offset = entry & ((1n << shift) - 1n);
    const sectors = ((entry & (COMPRESSED - 1n)) >> shift) + 1n;
    const bytes = this.#read(Number(offset), Number(sectors * 512n - (offset & 511n)));
    return inflateRawSync(new Uint8Array(bytes.buffer), { finishFlush: 2 });
  }

  #read(offset: number, length: number): DataView {
    const bytes = new Uint8Array(length);
    this.#fill(bytes, offset);
    return new DataView(bytes.buffer);
  }

  /** Bytes beyond the file's end are zero, as in its last cluster. */
  #fill(into: Uint8Array, offset: number): void {
    const count = into.length === 0 ? 0 : readSync(this.#descriptor, into, 0, into.length, offset);
    into.fill(0, count);
  }
}

function isQcow2(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const magic = new DataView(new ArrayBuffer(4));
    readSync(descriptor, new Uint8Array(magic.buffer), 0, 4, 0);
    return magic.getUint32(0) === MAGIC;
  } finally {
    closeSync(descriptor);
  }
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new Error("expected two files: bun examples/qcow2-store.ts FROM TO");
  using store = new Qcow2Store(from);
  const output = openSync(to, "w");
  const part = new Uint8Array(1 << 20);
  for (let at = 0; at < store.byteLength; at += part.length) {
    const bytes = part.subarray(0, Math.min(part.length, store.byteLength - at));
    store.read(bytes, at);
    writeSync(output, bytes);
  }
  closeSync(output);
  console.log(`copied ${store.byteLength} bytes`);
}
