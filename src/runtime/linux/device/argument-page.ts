/** Memory for the arguments of ioctls. */

import { systemError } from "../../base/errors/index.ts";
import {
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

  static readonly #forgotten: FinalizationRegistry<{ address: number; byteLength: number }> = new FinalizationRegistry(
    ({ address, byteLength }) => void munmap(address, byteLength),
  );

  /** Maps so many bytes, rounded up to whole pages. Throws a XenError if the kernel has no memory. */
  constructor(bytes: number = pageSize) {
    const byteLength = Math.ceil(bytes / pageSize) * pageSize;
    const address = mmap(byteLength, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
    if (address < 0) throw systemError("mmap of a hypercall's arguments", address);
    this.address = address;
    this.view = new DataView(mappedBuffer(address, byteLength));
    ArgumentPage.#forgotten.register(this, { address, byteLength }, this);
  }

  [Symbol.dispose](): void {
    const { buffer } = this.view;
    const { byteLength } = buffer;
    if (buffer.detached) return;
    ArgumentPage.#forgotten.unregister(this);
    buffer.transfer(0);
    munmap(this.address, byteLength);
  }
}
