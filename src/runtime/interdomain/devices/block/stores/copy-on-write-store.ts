import { bytesBetween } from "../../../../base/bytes.ts";
import { type BlockStore, type CheckedStore, checkStore, checkTransfer } from "../block-store.ts";

/** Bytes of a block that is copied at its first write. */
const BLOCK_BYTES = 4096;

/**
 * A disk over another store, which it never changes: written blocks of 4096 bytes are kept in this program's memory, and
 * forgotten with it. Several disks may stand over one store. It belongs to one thread, as does the store below.
 */
export class CopyOnWriteStore implements BlockStore {
  readonly #below: CheckedStore;
  readonly #byteLength: number;
  readonly #blocks: Map<number, Uint8Array> = new Map();
  /** The copying of blocks that is under way. */
  readonly #copying: Map<number, Promise<void>> = new Map();

  constructor(below: BlockStore) {
    this.#below = checkStore(below);
    this.#byteLength = this.#below.bytesAtFirst;
  }

  get byteLength(): number {
    return this.#byteLength;
  }

  /** The number of blocks of 4096 bytes that differ from the store below. */
  get changedBlocks(): number {
    return this.#blocks.size;
  }

  async read(into: Uint8Array, position: number): Promise<void> {
    const target = checkTransfer(this.#byteLength, into, position);
    // Runs of blocks that are not copied are read together.
    let from = 0;
    const readBelow = async (until: number): Promise<void> => {
      if (until > from) await this.#below.read(bytesBetween(target, from, until), position + from);
    };
    for (const { block, start, end, offset } of blocksOf(position, target.length)) {
      const copied = this.#blocks.get(block);
      if (copied === undefined) continue;
      await readBelow(start);
      target.set(bytesBetween(copied, offset, offset + end - start), start);
      from = end;
    }
    await readBelow(target.length);
  }

  async write(from: Uint8Array, position: number): Promise<void> {
    const source = checkTransfer(this.#byteLength, from, position);
    for (const { block, start, end, offset } of blocksOf(position, source.length)) {
      const isWhole = end - start === BLOCK_BYTES;
      if (isWhole && !this.#copying.has(block))
        this.#blocks.set(block, this.#blocks.get(block) ?? new Uint8Array(BLOCK_BYTES));
      else await this.#copied(block);
      this.#blocks.get(block)?.set(bytesBetween(source, start, end), offset);
    }
  }

  flush(): void {}

  /** Copies a block from below, once, however many writes wait for it. */
  #copied(block: number): Promise<void> {
    if (this.#blocks.has(block)) return Promise.resolve();
    const copying = this.#copying.get(block) ?? this.#copy(block).finally(() => this.#copying.delete(block));
    this.#copying.set(block, copying);
    return copying;
  }

  async #copy(block: number): Promise<void> {
    const bytes = new Uint8Array(BLOCK_BYTES);
    const position = block * BLOCK_BYTES;
    await this.#below.read(bytesBetween(bytes, 0, Math.min(BLOCK_BYTES, this.#byteLength - position)), position);
    this.#blocks.set(block, bytes);
  }
}

interface Part {
  readonly block: number;
  /** Offsets in the request. */
  readonly start: number;
  readonly end: number;
  /** The offset in the block. */
  readonly offset: number;
}

function* blocksOf(position: number, length: number): Generator<Part> {
  for (let start = 0; start < length;) {
    const at = position + start;
    const offset = at % BLOCK_BYTES;
    const end = Math.min(length, start + BLOCK_BYTES - offset);
    yield { block: Math.floor(at / BLOCK_BYTES), start, end, offset };
    start = end;
  }
}
