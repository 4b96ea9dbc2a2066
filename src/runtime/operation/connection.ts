/** What the parts of a Xen object share. */

import type { Abi } from "../abi/index.ts";
import type { XenHypercall } from "../hypercall/index.ts";
import { Sysctl } from "./sysctl.ts";

export class Connection implements Disposable {
  readonly hypercall: XenHypercall;
  readonly #findAbi: () => Abi;
  #abi: Abi | undefined;
  #sysctl: Sysctl | undefined;

  /** `findAbi` throws where the running release has no tables: only what needs them fails then. */
  constructor(hypercall: XenHypercall, findAbi: () => Abi) {
    this.hypercall = hypercall;
    this.#findAbi = findAbi;
  }

  /** The running release's tables. Throws an UnknownXenReleaseError where there are none. */
  get abi(): Abi {
    return (this.#abi ??= this.#findAbi());
  }

  get sysctl(): Sysctl {
    return (this.#sysctl ??= new Sysctl(this.hypercall, this.abi));
  }

  [Symbol.dispose](): void {
    this.#sysctl?.[Symbol.dispose]();
  }
}
