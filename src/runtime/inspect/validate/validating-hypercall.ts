/** Looks at every hypercall before it is made. */

import { nameAs } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { Abi } from "../../abi/index.ts";
import {
  argumentNumbers,
  type DecodedHypercall,
  HypercallDecorator,
  decodeHypercall,
  decodeDeviceModel,
  ReleaseTables,
} from "../decode/index.ts";
import type { HypercallArgument, XenHypercall } from "../../hypercall/index.ts";
import { Connection } from "../../hypercall/operation/index.ts";
import { type HypercallPointer, isPointer } from "../../struct/index.ts";
import { XenValidationError } from "./error.ts";
import { violations } from "./rules.ts";

/** Options of a validating hypercall interface. */
export interface ValidatingOptions {
  /** The tables to check with. By default those of the running release, for which Xen is asked at the first call. */
  readonly abi?: Abi | undefined;
}

/**
 * A hypercall interface that makes only well-formed calls, over another one that it takes over.
 *
 * It throws a XenValidationError, before anything is done, for the first rule that a call breaks (`ValidationRule`
 * lists them); in a multicall, that any of its calls breaks. A hypercall without tables passes unchecked. Buffers must
 * be those of the inner interface, and the thread the inner one's.
 */
export class ValidatingHypercall extends HypercallDecorator {
  static {
    nameAs(this, "ValidatingHypercall");
  }

  readonly #release: ReleaseTables;
  /** To ask Xen for what it does not let a call declare. */
  readonly #connection: Connection;

  constructor(inner: XenHypercall, options: ValidatingOptions = {}) {
    super(inner);
    const { abi } = readOptions("ValidatingHypercall", options, ["abi"]);
    this.#release = new ReleaseTables(inner, abi);
    this.#connection = new Connection(inner, () => this.#release.context.tables.abi);
  }

  /** Disposes the inner interface, and the memory for its own question: `using` calls this. */
  override [Symbol.dispose](): void {
    try {
      this.#connection[Symbol.dispose]();
    } finally {
      super[Symbol.dispose]();
    }
  }

  protected override around<Result extends number | bigint>(
    op: number,
    args: readonly HypercallArgument[],
    make: () => Result,
  ): Result {
    const numbers = argumentNumbers(args);
    // A value that is not an argument at all is for the inner interface to refuse.
    if (numbers === undefined) return make();
    return this.#make(decodeHypercall(this.#release.context, op, numbers), make);
  }

  protected override async aroundLater(
    op: number,
    args: readonly HypercallArgument[],
    make: () => Promise<number>,
  ): Promise<number> {
    const numbers = argumentNumbers(args);
    if (numbers === undefined) return make();
    const call = decodeHypercall(this.#release.context, op, numbers);
    this.#check(call);
    return make();
  }

  protected override aroundDmOp(domid: number, buffers: readonly HypercallPointer[], make: () => number): number {
    if (buffers.length === 0 || !buffers.every(isPointer)) return make();
    const { context, dmOp } = this.#release;
    return this.#make(decodeDeviceModel(context, dmOp, domid, buffers), make);
  }

  #make<Result extends number | bigint>(call: DecodedHypercall, make: () => Result): Result {
    this.#check(call);
    return make();
  }

  #check(call: DecodedHypercall): void {
    const { context, unknown } = this.#release;
    const rules = { ...context, connection: this.#connection, known: unknown === undefined };
    for (const violation of violations(call, rules)) {
      const [operation] = call.operations;
      const name = operation === undefined ? call.hypercall : `${call.hypercall} ${operation.name}`;
      throw new XenValidationError(name, violation, unknown && { cause: unknown });
    }
  }
}
