/** Tells of every hypercall that is made. */

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
import type { HypercallPointer } from "../../struct/index.ts";
import { type Outcome, rawTrace, record } from "./record.ts";
import type { HypercallTrace } from "./trace.ts";

/** Options of a tracing hypercall interface. */
export interface TracingOptions {
  /** The tables to decode with. By default those of the running release, for which Xen is asked at the first call. */
  readonly abi?: Abi | undefined;
}

/** Called after each hypercall, before its result is handed on. */
export type TraceListener = (trace: HypercallTrace) => void;

/**
 * A hypercall interface that calls a listener after every hypercall, over another one that it takes over.
 *
 * Decoding never fails a call: what is not known, or cannot be read, is shown raw. A listener cannot change what the
 * caller gets: what it throws is thrown again on its own, as an uncaught exception, once the call has returned. Calls
 * that the listener makes itself are made without a trace. Buffers must be those of the inner interface,
 * and the thread the inner one's: a Worker traces its own.
 */
export class TracingHypercall extends HypercallDecorator {
  static {
    nameAs(this, "TracingHypercall");
  }

  readonly #release: ReleaseTables;
  readonly #listener: TraceListener;
  #telling = false;

  constructor(inner: XenHypercall, listener: TraceListener, options: TracingOptions = {}) {
    super(inner);
    const { abi } = readOptions("TracingHypercall", options, ["abi"]);
    this.#release = new ReleaseTables(inner, abi);
    this.#listener = listener;
  }

  protected override around<Result extends number | bigint>(
    op: number,
    args: readonly HypercallArgument[],
    make: () => Result,
  ): Result {
    if (this.#telling) return make();
    const numbers = attempt(() => argumentNumbers(args)) ?? [];
    return this.#trace(op, numbers, () => decodeHypercall(this.#release.context, op, numbers), make);
  }

  protected override async aroundLater(
    op: number,
    args: readonly HypercallArgument[],
    make: () => Promise<number>,
  ): Promise<number> {
    if (this.#telling) return make();
    const numbers = attempt(() => argumentNumbers(args)) ?? [];
    const tell = this.#begin(op, numbers, () => decodeHypercall(this.#release.context, op, numbers));
    try {
      const result = await make();
      tell({ result, error: null });
      return result;
    } catch (error) {
      tell({ result: null, error });
      throw error;
    }
  }

  protected override aroundDmOp(domid: number, buffers: readonly HypercallPointer[], make: () => number): number {
    if (this.#telling) return make();
    const op = this.#release.dmOp;
    return this.#trace(
      op,
      [domid, buffers.length],
      () => decodeDeviceModel(this.#release.context, op, domid, buffers),
      make,
    );
  }

  #trace<Result extends number | bigint>(
    op: number,
    args: readonly number[],
    read: () => DecodedHypercall,
    make: () => Result,
  ): Result {
    const tell = this.#begin(op, args, read);
    let result: Result;
    try {
      result = make();
    } catch (error) {
      tell({ result: null, error });
      throw error;
    }
    tell({ result, error: null });
    return result;
  }

  /** Decodes a call that begins, and returns the function that reports its end. */
  #begin(
    op: number,
    args: readonly number[],
    read: () => DecodedHypercall,
  ): (outcome: Omit<Outcome, "durationNs">) => void {
    const call = attempt(read);
    const finish = call === undefined || !this.#decodes(call) ? undefined : attempt(() => record(call));
    const start = Bun.nanoseconds();
    return (outcome) => {
      const timed: Outcome = { ...outcome, durationNs: Bun.nanoseconds() - start };
      const raw = { op, args, hypercall: call?.hypercall ?? `hypercall ${op}` };
      this.#tell(attempt(() => finish?.(timed)) ?? rawTrace(raw, timed));
    };
  }

  /** True if the call is decoded: unstable interfaces are not guessed from another release's tables. */
  #decodes({ family, obstacle, calls }: DecodedHypercall): boolean {
    if (obstacle !== undefined || (family?.container?.version !== undefined && this.#release.unknown !== undefined)) {
      return false;
    }
    return calls.every((inner) => this.#decodes(inner));
  }

  #tell(trace: HypercallTrace): void {
    this.#telling = true;
    try {
      this.#listener(trace);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    } finally {
      this.#telling = false;
    }
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
