/** One operation of one release, made ready: from the caller's arguments to the hypercall, and from its result back. */

import { memberAt, type MemberLocation, readMember } from "../../abi/interpreter/index.ts";
import { EFAULT } from "../../base/errors/index.ts";
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
  refuseSelf,
} from "./arguments.ts";
import { operationError } from "./failure.ts";
import { handleChecks } from "./handles.ts";
import { type Issue, issuer, type Way, wayOf } from "./issue.ts";
import { ArgumentRecord } from "./record.ts";
import { type FamilyContext, Header, Slot } from "./slot.ts";

/** An operation that is ready to be made. */
export interface PreparedOperation {
  readonly op: number;
  readonly args: readonly HypercallArgument[];
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
  /** The member that names a domain, which must not be the caller's. */
  readonly #domain: MemberLocation | undefined;
  /** Bytes that the operation uses of its slot. */
  readonly #used: number;
  readonly #way: Way;
  readonly #argumentsOf: HypercallArguments;
  readonly #hypercall: XenHypercall;
  readonly #op: number;
  readonly #issue: Issue;
  /** True if Xen's number means something. */
  readonly #hasResult: boolean;
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
    this.#split = argumentSplitter(this.name, context, table);
    this.#header = family.container && new Header(family.container, table);
    this.#argument = argument && new ArgumentRecord(this.name, table, argument);
    const type = this.#argument?.type;
    this.#check = type && table.handles && handleChecks(this.name, type, table.handles);
    const harmless = checks.unsafe || table.reads === true || argument?.domain === undefined;
    this.#domain = type === undefined || harmless ? undefined : memberAt(type, argument.domain);
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
    if (this.#used > 0) return this.#callWithMemory(args);
    if (this.#disposed) throw new ReferenceError("this Xen object has been disposed");
    const result = this.#issue(undefined, args);
    return this.#outcome(undefined, args, result < 0 ? this.#refused(result, undefined, args, args.target) : result);
  }

  #callWithMemory(args: OperationArguments): unknown {
    const slot = this.#lend(args.target);
    try {
      this.#fill(slot, args);
      const result = this.#issue(slot, args);
      return this.#outcome(slot, args, result < 0 ? this.#refused(result, slot, args, args.target) : result);
    } finally {
      this.#giveBack(slot);
    }
  }

  /**
   * For the library itself, of operations whose record alone goes to Xen: `fill` and `read` receive the record that Xen
   * sees, and keep nothing of it. `target` is the domain that a domctl is on. Buffers are not checked.
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
      const result = this.#hypercall.hypercall1(this.#op, slot.pointer);
      return read(record, result < 0 ? this.#refused(result, slot, NO_ARGUMENTS, target) : result);
    } finally {
      // Its pointers, the library's own, are remembered until the next call.
      this.#context.slots.giveBack(slot);
    }
  }

  /** Fills the call, which another caller makes. */
  prepare(values: readonly unknown[]): PreparedOperation {
    if (this.#way === "buffers") throw new TypeError(`${this.name} is not an ordinary hypercall`);
    const [first, second, third, fourth] = values;
    const args = this.#split(first, second, third, fourth);
    const slot = this.#used > 0 ? this.#lend(args.target) : undefined;
    try {
      if (slot !== undefined) this.#fill(slot, args);
      return {
        op: this.#op,
        args: this.#argumentsOf(slot, args),
        finish: (result) => {
          if (result < 0) throw this.#error(result, args.target);
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
    if (!slot.isNull) argument.fill(slot, filling, this.#larger);
    else if (this.#table.argument?.optional !== true) throw new TypeError(`${this.name} does not take null`);
    this.#checkArgument(slot);
  }

  #larger = (byteLength: number): Slot => new Slot(this.#context.hypercall, Math.ceil(byteLength / 8) * 8);

  /** Throws a TypeError or RangeError if the argument's domain is the caller's, or a buffer is not what its count says. */
  #checkArgument(slot: Slot): void {
    if (this.#argument === undefined || slot.isNull) return;
    const { view } = slot.larger ?? slot;
    const { offset } = this.#argument;
    if (this.#domain !== undefined) refuseSelf(this.name, Number(readMember(view, offset, this.#domain)));
    this.#check?.(view, offset, this.#context.checks);
  }

  /**
   * Repeats a read-only operation after a fault: the buffers are checked anew, since Xen may have written to them.
   * Returns a result that is not negative, or throws the error that it means.
   */
  #refused(first: number, slot: Slot | undefined, args: OperationArguments, target: number): number {
    let result = first;
    if (result === -EFAULT && this.#table.reads === true) {
      result = repeatAfterFault(() => {
        if (slot !== undefined) this.#checkArgument(slot);
        return this.#issue(slot, args);
      });
    }
    if (result < 0) throw this.#error(result, target);
    return result;
  }

  #outcome(slot: Slot | undefined, { read }: OperationArguments, result: number): unknown {
    if (slot === undefined || this.#argument === undefined) return this.#hasResult ? result : undefined;
    if (slot.isNull) return this.#hasResult ? { value: result, output: null } : null;
    const output = this.#argument.result(slot, result, read);
    if (read !== undefined) return output;
    if (output === undefined) return this.#hasResult ? result : undefined;
    const domid = this.#header?.domain(slot.view);
    if (domid !== undefined) Object.assign(Object(output), { domid });
    return this.#hasResult ? { value: result, output } : output;
  }

  #giveBack(slot: Slot | undefined): void {
    if (slot === undefined) return;
    slot.forget(this.#check !== undefined);
    this.#context.slots.giveBack(slot);
  }

  #error(result: number, target: number): Error {
    const { family, release } = this.#context;
    return operationError(result, {
      operation: this.name,
      table: this.#table,
      container: family.container,
      release,
      domid: this.#context.target === "domain" ? target : undefined,
    });
  }
}
