/** Records as the generator makes them, small enough to check by eye. */

import { type HypercallPointer, readHandle, Struct, writeHandle } from "../../src/runtime/struct/index.ts";

/** struct sample { uint32_t number; uint32_t other; }; */
export class Sample extends Struct<"struct sample"> {
  static readonly cName = "struct sample";
  static readonly size = 8;
  static readonly align = 4;

  get number(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }

  set number(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get other(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }

  set other(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }
}

/** struct holder { uint64_t count; XEN_GUEST_HANDLE_64(sample) samples; }; */
export class Holder extends Struct<"struct holder"> {
  static readonly cName = "struct holder";
  static readonly size = 16;
  static readonly align = 8;

  get samples(): HypercallPointer<"struct sample"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }

  set samples(value: HypercallPointer<"struct sample"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }
}

/** struct link { XEN_GUEST_HANDLE_64(link) next; }; */
export class Link extends Struct<"struct link"> {
  static readonly cName = "struct link";
  static readonly size = 8;
  static readonly align = 8;

  get next(): HypercallPointer<"struct link"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }

  set next(value: HypercallPointer<"struct link"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }
}
