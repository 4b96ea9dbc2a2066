/** Memory in which Xen writes about domains. */

import type { XenOwnedBuffer } from "../../hypercall/index.ts";
import type { StructArray } from "../../struct/index.ts";
import type { DomainInfoRecord } from "./domain-info.ts";

/** Memory for the records of a call, with a view of each record read so far. Only `Domains` reads them. */
export class Records implements Disposable {
  readonly buffer: XenOwnedBuffer<StructArray<DomainInfoRecord>>;
  readonly #views: DomainInfoRecord[] = [];

  constructor(buffer: XenOwnedBuffer<StructArray<DomainInfoRecord>>) {
    this.buffer = buffer;
  }

  at(index: number): DomainInfoRecord {
    return (this.#views[index] ??= this.buffer.value.get(index));
  }

  [Symbol.dispose](): void {
    this.buffer[Symbol.dispose]();
  }
}
