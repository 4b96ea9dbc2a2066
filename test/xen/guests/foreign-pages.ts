/** Maps another domain's pages with minimal code, for tests that start guests. */

import { IOCTL_PRIVCMD_MMAPBATCH_V2 } from "../../../src/generated/linux/privcmd.constants.ts";
import { PrivcmdMmapbatchV2 } from "../../../src/generated/linux/privcmd.ts";
import * as libc from "../../../src/runtime/linux/ffi/index.ts";
import { PAGE } from "./kernel.ts";

function checked(what: string, result: number): number {
  if (result < 0) throw new Error(`${what}: errno ${-result}`);
  return result;
}

export class ForeignPages implements Disposable {
  readonly memory: DataView<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #address: number;

  /** `place`: the address, in a range that this process does not use; without it the kernel chooses one. */
  constructor(domid: number, frames: readonly bigint[], place?: number) {
    const privcmd = checked("privcmd", libc.open("/dev/xen/privcmd", libc.O_RDWR | libc.O_CLOEXEC));
    const length = frames.length * PAGE;
    try {
      const access = libc.PROT_READ | libc.PROT_WRITE;
      if (place !== undefined) checked("mmap", libc.mapOver(place, length, access, privcmd, 0));
      this.#address = place ?? checked("mmap", libc.mmap(length, access, libc.MAP_SHARED, privcmd));
      fill(privcmd, domid, frames, this.#address);
    } finally {
      libc.close(privcmd);
    }
    const buffer = libc.mappedBuffer(this.#address, length);
    this.memory = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
  }

  [Symbol.dispose](): void {
    if (this.memory.buffer.detached) return;
    const { byteLength } = this.memory;
    this.memory.buffer.transfer(0);
    libc.munmap(this.#address, byteLength);
  }
}

/** Offsets of the record's two pointers: the library's views do not allow writing a number there. */
const POINTERS = { arr: 16, err: 24 };

/** Request, frames and errors are in separate pages, since the kernel receives their addresses. */
function fill(privcmd: number, domid: number, frames: readonly bigint[], address: number): void {
  const size = PrivcmdMmapbatchV2.size + frames.length * 12;
  const place = checked(
    "mmap",
    libc.mmap(size, libc.PROT_READ | libc.PROT_WRITE, libc.MAP_PRIVATE | libc.MAP_ANONYMOUS, -1),
  );
  const buffer = libc.mappedBuffer(place, size);
  try {
    const framesAt = PrivcmdMmapbatchV2.size;
    const errorsAt = framesAt + frames.length * 8;
    new BigUint64Array(buffer, framesAt, frames.length).set(frames);
    const request = new PrivcmdMmapbatchV2(new DataView(buffer));
    request.num = frames.length;
    request.dom = domid;
    request.addr = BigInt(address);
    const { arr, err } = POINTERS;
    request.dataView.setBigUint64(arr, BigInt(place + framesAt), true);
    request.dataView.setBigUint64(err, BigInt(place + errorsAt), true);
    checked("mapping foreign pages", libc.ioctl(privcmd, IOCTL_PRIVCMD_MMAPBATCH_V2, place));
    const error = new Int32Array(buffer, errorsAt, frames.length).find((each) => each !== 0);
    if (error !== undefined) throw new Error(`a foreign page could not be mapped: errno ${-error}`);
  } finally {
    buffer.transfer(0);
    libc.munmap(place, size);
  }
}
