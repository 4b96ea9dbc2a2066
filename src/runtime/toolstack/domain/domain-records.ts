/** Memory in which Xen writes about domains. */

import { XenError } from "../../base/errors/index.ts";
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

/** Makes the error of a list that is not in order: it would never end. */
export function unordered(domid: number, least: number): XenError {
  return new XenError(`expected Xen to list domains from ${least} on by ascending number, received ${domid}`, {
    operation: "sysctl getdomaininfolist",
  });
}
