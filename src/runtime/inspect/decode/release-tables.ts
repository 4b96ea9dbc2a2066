/** The tables of the Xen that a hypercall interface reaches, learnt when they are first needed. */

import { type Abi, abiOf, stableAbi } from "../../abi/index.ts";
import { memberOf } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import type { XenHypercall } from "../../hypercall/index.ts";
import { readVersion } from "../../hypercall/version/index.ts";
import type { DecodeContext } from "./pointers.ts";
import { TableIndex } from "./table-index.ts";

export class ReleaseTables {
  readonly #hypercall: XenHypercall;
  readonly #given: Abi | undefined;
  #context: DecodeContext | undefined;
  #pageBytes: number | undefined;
  #unknown: XenError | undefined;

  /** Without `abi` the hypervisor is asked for its version. */
  constructor(hypercall: XenHypercall, abi?: Abi) {
    this.#hypercall = hypercall;
    this.#given = abi;
  }

  /** With the newest tables if the release is not known: they hold for what is stable. */
  get context(): DecodeContext {
    return (this.#context ??= {
      tables: new TableIndex(this.#given ?? this.#ask()),
      memory: (address, length) => this.#hypercall.resolve(address, length),
      pageBytes: () => (this.#pageBytes ??= this.#askForPageBytes()),
    });
  }

  /** The number of HYPERVISOR_dm_op. */
  get dmOp(): number {
    return stableAbi().load("xen.constants").__HYPERVISOR_dm_op;
  }

  /** The reason why the release has no tables of its own; undefined if it has. */
  get unknown(): XenError | undefined {
    void this.context;
    return this.#unknown;
  }

  #ask(): Abi {
    try {
      const { release, extraversion, pageBytes } = readVersion(this.#hypercall);
      this.#pageBytes = pageBytes;
      return abiOf(release, extraversion, undefined, memberOf(this.#hypercall, "architecture"));
    } catch (error) {
      // A restricted descriptor may not ask, and yet may make its device-model operations.
      if (!(error instanceof XenError)) throw error;
      this.#unknown = error;
      return stableAbi();
    }
  }

  #askForPageBytes(): number | undefined {
    const abi = stableAbi();
    const { XENVER_pagesize } = abi.load("version.constants");
    const bytes = this.#hypercall.hypercall2(abi.load("xen.constants").__HYPERVISOR_xen_version, XENVER_pagesize, 0);
    return bytes > 0 ? bytes : undefined;
  }
}
