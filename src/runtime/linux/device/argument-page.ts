/** Memory through which an ioctl takes its argument. */

import { errnoName, XenError } from "../../base/errors/index.ts";
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

/** Pages of its own: mapped pages stay where they are, which the storage of a small typed array does not. */
export class ArgumentPage implements Disposable {
  readonly address: number;
  readonly view: DataView<ArrayBuffer>;

  static readonly #forgotten: FinalizationRegistry<{ address: number; byteLength: number }> = new FinalizationRegistry(
    ({ address, byteLength }) => void munmap(address, byteLength),
  );

  /** Bytes are rounded up to whole pages. Throws a XenError where the kernel has no memory to give. */
  constructor(bytes: number = pageSize) {
    const byteLength = Math.ceil(bytes / pageSize) * pageSize;
    const address = mmap(byteLength, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
    if (address < 0) {
      const operation = "mmap of a hypercall's arguments";
      throw new XenError(`${operation} failed: ${errnoName(-address)}`, { operation, errno: -address });
    }
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
