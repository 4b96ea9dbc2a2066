/** One operation of one release, made ready: from the caller's arguments to the hypercall, and from its result back. */

import { memberAt, readMember, writesOnError } from "../../abi/interpreter/index.ts";
import { closedError, EFAULT } from "../../base/errors/index.ts";
import type { OperationTable, Struct } from "../../struct/index.ts";
import type { HypercallArgument } from "../buffers/index.ts";
import { repeatAfterFault } from "../retry.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import {
  type ArgumentSplitter,
  argumentSplitter,
  deviceModelBuffers,
  type HypercallArguments,
  hypercallArguments,
  NO_ARGUMENTS,
  type OperationArguments,
} from "./arguments.ts";
import { operationError } from "./failure.ts";
import { handleChecks } from "./handles.ts";
import { type Issue, issuer, type Way, wayOf } from "./issue.ts";
import { ArgumentRecord } from "./record.ts";
import { DomainRules, unsafeError } from "./domain-rules.ts";
import { type FamilyContext, Header, Slot } from "./slot.ts";

/** An operation that is ready to be made. */
export interface PreparedOperation {
  readonly op: number;
  readonly args: readonly HypercallArgument[];
  /** Checks again what may have changed since. Throws a TypeError, RangeError or XenError as preparing does. */
  check(): void;
  /** Returns the outcome for Xen's result. Throws the error that a negative result means. */
  finish(result: number): unknown;
  /** Returns the memory to its pool; to be called once. */
  release(): void;
}

/**
 * Each call goes the same way: a slot is lent and filled, the hypercall issued, its outcome read, the slot given back.
 * What differs is data: how the arguments are split, how the hypercall is issued, and whether the record is filled and
 * read in place.
 */
export class Operation implements Disposable {
  /** "domctl max_mem". */
  readonly name: string;
  readonly #context: FamilyContext;
  readonly #table: OperationTable;
  readonly #split: ArgumentSplitter;
  readonly #header: Header | undefined;
  readonly #argument: ArgumentRecord | undefined;
  readonly #check: ReturnType<typeof handleChecks> | undefined;
  readonly #domains: DomainRules;
  /** Bytes that the operation uses of its slot. */
  readonly #used: number;
  readonly #way: Way;
  readonly #argumentsOf: HypercallArguments;
  readonly #hypercall: XenHypercall;
  readonly #op: number;
  readonly #issue: Issue;
  /** True if Xen's number means something. */
  readonly #hasResult: boolean;
  /** True if a domain's number stands behind the operation's name. */
  readonly #isOnDomain: boolean;
  #disposed = false;

  constructor(context: FamilyContext, name: string, table: OperationTable) {
    const { family, checks } = context;
    const { argument } = table;
    this.name = `${family.name} ${name}`;
    this.#context = context;
    this.#hypercall = context.hypercall;
    this.#op = family.hypercall;
    this.#table = table;
    this.#hasResult = table.result !== undefined;
    this.#isOnDomain = context.target === "domain";
    this.#split = argumentSplitter(this.name, context, table);
    this.#header = family.container && new Header(family.container, table);
    this.#argument = argument && new ArgumentRecord(this.name, table, argument, this.#isOnDomain);
    const type = this.#argument?.type;
    this.#check = type && (table.handles ?? table.arrays) && handleChecks(this.name, type, table);
    this.#domains = new DomainRules(this.name, table, type, checks);
    this.#used = Math.max(this.#header?.size ?? 0, this.#argument ? this.#argument.offset + this.#argument.size : 0);
    const { call = family.call, command } = table;
    this.#way = wayOf(call, this.#used > 0, family.long === true && this.#hasResult);
    this.#argumentsOf =
      this.#way === "buffers"
        ? deviceModelBuffers(this.name, table, this.#argument, context)
        : hypercallArguments(this.name, command, call, context);
    this.#issue = issuer(this.#way, context.hypercall, this.#op, command, this.#argumentsOf);
  }

  /** Makes the call with the arguments after the operation's name. Throws a XenError if Xen refuses. */
  call(first?: unknown, second?: unknown, third?: unknown, fourth?: unknown): unknown {
    const args = this.#split(first, second, third, fourth);
    if (this.#isOnDomain) this.#domains.checkTarget(args.target);
    if (this.#used > 0) return this.#callWithMemory(args);
    if (this.#disposed) throw closedError();
    return this.#outcome(undefined, args, this.#accepted(this.#issue(undefined, args), undefined, args));
  }

  #callWithMemory(args: OperationArguments): unknown {
    const slot = this.#lend(args.target);
    try {
      this.#fill(slot, args);
      return this.#outcome(slot, args, this.#accepted(this.#issue(slot, args), slot, args));
    } finally {
      this.#giveBack(slot);
    }
  }

  /**
   * For the library itself, of operations whose record alone goes to Xen: `fill` and `read` receive the record that Xen
   * sees, and keep nothing of it. `target` is the domain that a domctl is on. Buffers and domains are not checked.
   */
  callInPlace<T extends Struct, R>(
    fill: (record: T) => void,
    read: (record: T, value: number) => R,
    target: number = 0,
  ): R {
    const slot = this.#lend(target);
    try {
      const record = slot.recordOf(this.#argument) as T;
      fill(record);
      this.#argument?.remember(slot);
      const result = this.#hypercall.hypercall1(this.#op, slot.pointer);
      const accepted = this.#isSuccess(result) ? result : this.#refused(result, slot, onTarget(target));
      this.#argument?.cutCounts(slot);
      return read(record, accepted);
    } finally {
      // Its pointers, the library's own, are remembered until the next call.
      this.#context.slots.giveBack(slot);
    }
  }

  /** For the library itself: makes the operation with nothing filled in, and returns what `read` takes from the answer. */
  ask<R>(read: (record: never) => R, target: number = 0): R {
    return this.#callWithMemory({ ...onTarget(target), read }) as R;
  }

  /** Fills the call, which another caller makes. */
  prepare(values: readonly unknown[]): PreparedOperation {
    if (this.#way === "buffers") throw new TypeError(`${this.name} is not an ordinary hypercall`);
    const [first, second, third, fourth] = values;
    const args = this.#split(first, second, third, fourth);
    if (this.#isOnDomain) this.#domains.checkTarget(args.target);
    const slot = this.#used > 0 ? this.#lend(args.target) : undefined;
    try {
      if (slot !== undefined) this.#fill(slot, args);
      return {
        op: this.#op,
        args: this.#argumentsOf(slot, args),
        check: () => {
          if (this.#isOnDomain) this.#domains.checkTarget(args.target);
          if (slot !== undefined) this.#checkArgument(slot);
          // The call's own buffers are checked when its arguments are made.
          this.#argumentsOf(slot, args);
        },
        finish: (result) => {
          if (!this.#isSuccess(result)) throw this.#error(result, slot, args.target);
          return this.#outcome(slot, args, result);
        },
        release: () => this.#giveBack(slot),
      };
    } catch (error) {
      this.#giveBack(slot);
      throw error;
    }
  }

  /** Stops calls without memory; a disposed family lends none for the others. */
  [Symbol.dispose](): void {
    this.#disposed = true;
  }

  /** A zeroed slot with the command in it. */
  #lend(target: number): Slot {
    const slot = this.#context.slots.lend();
    slot.clear(this.#used);
    this.#header?.write(slot.view, target);
    return slot;
  }

  #fill(slot: Slot, { filling }: OperationArguments): void {
    const argument = this.#argument;
    if (argument === undefined) return;
    slot.isNull = filling === null;
    if (!slot.isNull) {
      argument.fill(slot, filling, this.#domains, this.#larger);
    } else if (this.#table.argument?.optional !== true)
      throw new TypeError(`${this.name}: expected a record, received null`);
    this.#checkArgument(slot);
  }

  #larger = (byteLength: number): Slot => new Slot(this.#context.hypercall, Math.ceil(byteLength / 8) * 8);

  /** Throws a TypeError, RangeError or XenError if the argument is one that the safe API refuses, or a buffer is unfit. */
  #checkArgument(slot: Slot): void {
    if (this.#argument === undefined || slot.isNull) return;
    const { view } = slot.larger ?? slot;
    const { offset } = this.#argument;
    this.#domains.check(view, offset);
    this.#checkUnsafe(view, offset);
    this.#check?.(view, offset, this.#context.checks);
    this.#argument.remember(slot);
  }

  /** Throws a XenError for a value with which an operation is not safe. */
  #checkUnsafe(view: DataView, base: number): void {
    const { unsafe } = this.#table;
    const type = this.#argument?.type;
    if (unsafe?.member === undefined || type === undefined || this.#context.checks.unsafe) return;
    const value = Number(readMember(view, base, memberAt(type, unsafe.member)));
    if (unsafe.value === undefined ? value !== 0 : value === unsafe.value) throw unsafeError(this.name, unsafe.why);
  }

  /** True for 0, and for a positive result if that means something here. */
  #isSuccess(result: number): boolean {
    return result === 0 || (result > 0 && this.#hasResult);
  }

  #accepted(result: number, slot: Slot | undefined, args: OperationArguments): number {
    return this.#isSuccess(result) ? result : this.#refused(result, slot, args);
  }

  /**
   * Repeats a read-only operation after a fault: everything is checked anew, since Xen may have written to the buffers.
   * Returns a result that is a success, or throws the error that it means.
   */
  #refused(first: number, slot: Slot | undefined, args: OperationArguments): number {
    let result = first;
    if (result === -EFAULT && this.#table.reads === true) {
      result = repeatAfterFault(() => {
        if (slot !== undefined) this.#checkArgument(slot);
        return this.#issue(slot, args);
      });
    }
    if (!this.#isSuccess(result)) throw this.#error(result, slot, args.target);
    return result;
  }

  #outcome(slot: Slot | undefined, { read }: OperationArguments, result: number): unknown {
    if (slot === undefined || this.#argument === undefined) return this.#hasResult ? result : undefined;
    if (slot.isNull) return this.#hasResult ? { value: result, output: null } : null;
    const output = this.#argument.result(slot, result, read);
    if (read !== undefined) return output;
    if (output === undefined) return this.#hasResult ? result : undefined;
    const named = this.#withDomid(slot, output);
    return this.#hasResult ? { value: result, output: named } : named;
  }

  /** A domctl's output also says which domain the record names; not by assignment, which a setter may swallow. */
  #withDomid({ view }: Slot, output: unknown): unknown {
    const domid = this.#header?.domain(view);
    return domid === undefined ? output : { ...Object(output), domid };
  }

  #giveBack(slot: Slot | undefined): void {
    if (slot === undefined) return;
    slot.forget(this.#check !== undefined);
    this.#context.slots.giveBack(slot);
  }

  #error(result: number, slot: Slot | undefined, target: number): Error {
    const { family, release } = this.#context;
    const table = this.#table;
    const argument = slot === undefined || slot.isNull ? undefined : this.#argument;
    const writes = slot !== undefined && argument !== undefined && writesOnError(table, result);
    return operationError(result, {
      operation: this.name,
      table,
      family,
      release,
      domid: this.#isOnDomain ? target : slot && argument && this.#domains.domid(slot.view, argument.offset),
      output: writes ? this.#withDomid(slot, argument.output(slot)) : undefined,
    });
  }
}

function onTarget(target: number): OperationArguments {
  return { ...NO_ARGUMENTS, target };
}
