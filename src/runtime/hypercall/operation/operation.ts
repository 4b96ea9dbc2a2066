/** One operation of one release, made ready: from the caller's arguments to the hypercall, and from its result back. */

import { memberAt, type MemberLocation, readMember } from "../../abi/interpreter/index.ts";
import { EFAULT } from "../../base/errors/index.ts";
import type { OperationTable, Struct } from "../../struct/index.ts";
import type { HypercallArgument } from "../buffers/index.ts";
import { callWithRetry } from "../retry.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import {
  type ArgumentSplitter,
  argumentSplitter,
  type HypercallArguments,
  hypercallArguments,
  type OperationArguments,
  refuseSelf,
} from "./arguments.ts";
import { DeviceModelCall } from "./device-model.ts";
import { operationError } from "./failure.ts";
import { handleChecks } from "./handles.ts";
import { issue, issueLong } from "./issue.ts";
import { ArgumentRecord } from "./record.ts";
import { type FamilyContext, Header, Slot } from "./slot.ts";

/** An operation whose record has been filled. */
interface FilledSlot {
  /** The slot to give back. */
  readonly lent: Slot;
  /** The lent slot, or a larger one. */
  readonly slot: Slot;
  /** The caller's own record, if a function has filled it. */
  readonly record: Struct | undefined;
  /** True if the caller passed null for the argument. */
  readonly none: boolean;
}

/** An operation that is ready to be made. */
export interface PreparedOperation {
  readonly op: number;
  readonly args: readonly HypercallArgument[];
  /** Returns the outcome for Xen's result. Throws the error that a negative result means. */
  finish(result: number): unknown;
  /** Returns the memory to its pool; to be called once. */
  release(): void;
}

export class Operation implements Disposable {
  /** "domctl max_mem". */
  readonly name: string;
  readonly #context: FamilyContext;
  readonly #table: OperationTable;
  readonly #split: ArgumentSplitter;
  readonly #header: Header | undefined;
  readonly #argument: ArgumentRecord | undefined;
  readonly #arguments: HypercallArguments | undefined;
  readonly #deviceModel: DeviceModelCall | undefined;
  readonly #check: ReturnType<typeof handleChecks> | undefined;
  /** The member that names a domain, which must not be the caller's. */
  readonly #domain: MemberLocation | undefined;
  /** Bytes that the operation uses of its slot. */
  readonly #used: number;
  /** True if only the command goes to Xen. */
  #bare: boolean;
  readonly #hypercall: XenHypercall;
  readonly #op: number;
  readonly #command: number;
  /** True if Xen's number means something. */
  readonly #hasResult: boolean;

  constructor(context: FamilyContext, name: string, table: OperationTable) {
    const { family, checks } = context;
    const { container } = family;
    const { argument, call = family.call } = table;
    this.name = `${family.name} ${name}`;
    this.#context = context;
    this.#table = table;
    this.#hypercall = context.hypercall;
    this.#op = family.hypercall;
    this.#command = table.command;
    this.#hasResult = table.result !== undefined;
    this.#split = argumentSplitter(this.name, context, table);
    this.#header = container && new Header(container, table);
    this.#argument = argument && new ArgumentRecord(this.name, table, argument);
    const type = this.#argument?.type;
    const isDeviceModel = call.some((one) => typeof one === "object" && "buffers" in one);
    if (isDeviceModel && container !== undefined) {
      this.#deviceModel = new DeviceModelCall(this.name, table, type ?? container.type(), checks);
    } else this.#arguments = hypercallArguments(this.name, table.command, call, context);
    this.#check = type && table.handles && handleChecks(this.name, type, table.handles);
    const harmless = checks.unsafe || table.reads === true || argument?.domain === undefined;
    this.#domain = type === undefined || harmless ? undefined : memberAt(type, argument.domain);
    this.#used = Math.max(this.#header?.size ?? 0, this.#argument ? this.#argument.offset + this.#argument.size : 0);
    this.#bare = this.#used === 0 && call.every((one) => typeof one === "string") && family.long !== true;
  }

  /** Makes the call with the arguments after the operation's name. Throws a XenError if Xen refuses. */
  call(first?: unknown, second?: unknown, third?: unknown, fourth?: unknown): unknown {
    return this.#bare ? this.#callBare() : this.#callWith(first, second, third, fourth);
  }

  #callWith(first: unknown, second: unknown, third: unknown, fourth: unknown): unknown {
    const args = this.#split([first, second, third, fourth]);
    const filled = this.#fill(args);
    try {
      return this.#finish(filled, args, this.#issue(filled, args));
    } finally {
      this.#release(filled);
    }
  }

  /** Stops calls without memory; a disposed family lends none for the others. */
  [Symbol.dispose](): void {
    this.#bare = false;
  }

  /** Fills the call, which another caller makes. */
  prepare(values: readonly unknown[]): PreparedOperation {
    if (this.#deviceModel !== undefined) throw new TypeError(`${this.name} is no ordinary hypercall`);
    const split = this.#split(values);
    const filled = this.#fill(split);
    try {
      return {
        op: this.#context.family.hypercall,
        args: this.#hypercallArguments(filled, split),
        finish: (result) => this.#finish(filled, split, result),
        release: () => this.#release(filled),
      };
    } catch (error) {
      this.#release(filled);
      throw error;
    }
  }

  /**
   * For the library itself, of operations whose record alone goes to Xen: `prepare` and `read` receive the record that
   * Xen sees, and keep nothing of it. `target` is the domain that a domctl is on.
   */
  callInPlace<T extends Struct, R>(
    prepare: (record: T) => void,
    read: (record: T, value: number) => R,
    target: number = 0,
  ): R {
    const { slots } = this.#context;
    const slot = slots.lend();
    try {
      slot.clear(this.#used);
      this.#header?.write(slot.view, target);
      const record = slot.record(this.#argument) as T;
      prepare(record);
      let result = this.#hypercall.hypercall1(this.#op, slot.pointer);
      if (result < 0) {
        result = this.#askAgain(result, slot);
        if (result < 0) throw this.#error(result, this.#context.target === "domain" ? target : undefined);
      }
      return read(record, result);
    } finally {
      slots.giveBack(slot);
    }
  }

  /** Retries a read-only operation after a fault. */
  #askAgain(result: number, { pointer }: Slot): number {
    if (result !== -EFAULT || this.#table.reads !== true) return result;
    let first = true;
    return callWithRetry(true, () => {
      if (!first) return this.#hypercall.hypercall1(this.#op, pointer);
      first = false;
      return result;
    });
  }

  #callBare(): unknown {
    const result = this.#hypercall.hypercall2(this.#op, this.#command, 0);
    if (result < 0) throw this.#error(result, undefined);
    return this.#hasResult ? result : undefined;
  }

  #fill(args: OperationArguments): FilledSlot {
    const lent = this.#context.slots.lend();
    let slot = lent;
    try {
      const { filling } = args;
      const none = filling === null;
      lent.clear(this.#used);
      this.#header?.write(lent.view, args.target);
      if (none && this.#table.argument?.optional !== true) throw new TypeError(`${this.name} does not take null`);
      let record: Struct | undefined;
      if (this.#argument !== undefined && !none) {
        const larger = (byteLength: number): Slot => new Slot(this.#context.hypercall, Math.ceil(byteLength / 8) * 8);
        ({ slot, record } = this.#argument.fill(lent, filling, larger));
        const { offset } = this.#argument;
        if (this.#domain !== undefined) refuseSelf(this.name, Number(readMember(slot.view, offset, this.#domain)));
        this.#check?.(slot.view, offset, this.#context.checks);
      }
      return { lent, slot, record, none };
    } catch (error) {
      this.#release({ lent, slot, record: undefined, none: false });
      throw error;
    }
  }

  #hypercallArguments({ slot, none }: FilledSlot, { named, target }: OperationArguments): HypercallArgument[] {
    return this.#arguments?.(none || this.#used === 0 ? 0 : slot.pointer, named, target) ?? [];
  }

  #issue(filled: FilledSlot, args: OperationArguments): number {
    const { hypercall, family } = this.#context;
    const { slot } = filled;
    const reads = this.#table.reads === true;
    const base = this.#argument?.offset ?? 0;
    if (this.#deviceModel !== undefined)
      return this.#deviceModel.issue(hypercall, slot, base, args.target, args.buffers);
    const numbers = this.#hypercallArguments(filled, args);
    if (family.long === true && this.#table.result !== undefined)
      return issueLong(hypercall, family.hypercall, numbers, reads);
    return issue(hypercall, family.hypercall, numbers, reads);
  }

  #finish({ slot, record, none }: FilledSlot, { target, read }: OperationArguments, result: number): unknown {
    if (result < 0) throw this.#error(result, this.#context.target === "domain" ? target : undefined);
    const hasValue = this.#table.result !== undefined;
    if (this.#argument === undefined) return hasValue ? result : undefined;
    if (none) return hasValue ? { value: result, output: null } : null;
    const output = this.#argument.result(slot, record, result, read);
    if (read !== undefined) return output;
    if (output === undefined) return hasValue ? result : undefined;
    const domid = this.#header?.domain(slot.view);
    if (domid !== undefined) Object.assign(Object(output), { domid });
    return hasValue ? { value: result, output } : output;
  }

  #release({ lent, slot }: FilledSlot): void {
    if (slot !== lent) slot[Symbol.dispose]();
    if (this.#check !== undefined) lent.forget();
    this.#context.slots.giveBack(lent);
  }

  #error(result: number, domid: number | undefined): Error {
    const { family, release } = this.#context;
    return operationError(result, {
      operation: this.name,
      table: this.#table,
      container: family.container,
      release,
      domid,
    });
  }
}
