/** Memory for the arguments of ioctls. */

import { systemError } from "../../base/errors/index.ts";
import {
  atThreadEnd,
  isMemoryFree,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mappedBuffer,
  mmap,
  munmap,
  pageSize,
  PROT_READ,
  PROT_WRITE,
} from "../ffi/index.ts";

/** Mapped pages, whose address never changes; the storage of a small typed array may move. */
export class ArgumentPage implements Disposable {
  readonly address: number;
  readonly view: DataView<ArrayBuffer>;

  static readonly #forgotten: FinalizationRegistry<Mapped> = new FinalizationRegistry((mapped) => unmap(mapped));
  readonly #mapped: Mapped;

  /** Maps so many bytes, rounded up to whole pages. Throws a XenError if the kernel has no memory. */
  constructor(bytes: number = pageSize) {
    const byteLength = Math.ceil(bytes / pageSize) * pageSize;
    const address = mmap(byteLength, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
    if (address < 0) throw systemError("mmap of a hypercall's arguments", address);
    this.address = address;
    this.view = new DataView(mappedBuffer(address, byteLength));
    this.#mapped = { address, byteLength, forgetEnd: nothing };
    this.#mapped.forgetEnd = atThreadEnd(endOf(this.#mapped));
    ArgumentPage.#forgotten.register(this, this.#mapped, this);
  }

  [Symbol.dispose](): void {
    const { buffer } = this.view;
    if (buffer.detached) return;
    ArgumentPage.#forgotten.unregister(this);
    buffer.transfer(0);
    unmap(this.#mapped);
  }
}

/** It refers to no page, whose finalizer it outlives. */
interface Mapped {
  readonly address: number;
  readonly byteLength: number;
  forgetEnd: () => void;
}

function unmap({ address, byteLength, forgetEnd }: Mapped): void {
  forgetEnd();
  munmap(address, byteLength);
}

function endOf(mapped: Mapped): () => void {
  return () => {
    if (isMemoryFree()) unmap(mapped);
  };
}

function nothing(): void {}
