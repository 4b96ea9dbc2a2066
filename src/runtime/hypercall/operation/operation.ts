/** One operation of one release, made ready: from what the caller gives to the hypercall, and from its result back. */

import { callWithRetry, type HypercallArgument, type XenHypercall } from "../index.ts";
import type { Struct } from "../../struct/index.ts";
import { Argument } from "./argument.ts";
import { type Arguments, callArguments, issue, issueLong } from "./call.ts";
import type { FamilyContext } from "./context.ts";
import { DeviceModelCall } from "./device-model.ts";
import { EFAULT } from "../../base/errors/index.ts";
import { operationError } from "./failure.ts";
import { handleChecks } from "./handles.ts";
import { Header } from "./header.ts";
import { type Member, memberAt, readMember } from "./member.ts";
import { type Parts, refuseSelf, type Split, splitter } from "./parts.ts";
import { Slot } from "./slot.ts";
import type { OperationTable } from "../../struct/index.ts";

/** An operation whose record has been filled. */
interface Filled {
  /** What was lent, to be given back. */
  readonly lent: Slot;
  /** The same, or a larger one. */
  readonly slot: Slot;
  /** The caller's own, where a function has filled it. */
  readonly record: Struct | undefined;
  /** Whether there is no argument because the caller gave null for it. */
  readonly none: boolean;
}

/** An operation that is ready to be made. */
export interface PreparedCall {
  readonly op: number;
  readonly given: readonly HypercallArgument[];
  /** What it gives for Xen's result. Throws the error that a negative result means. */
  finish(result: number): unknown;
  /** Gives the memory back; to be called once. */
  release(): void;
}

export class Operation implements Disposable {
  /** "domctl max_mem". */
  readonly name: string;
  readonly #context: FamilyContext;
  readonly #table: OperationTable;
  readonly #split: Split;
  readonly #header: Header | undefined;
  readonly #argument: Argument | undefined;
  readonly #arguments: Arguments | undefined;
  readonly #deviceModel: DeviceModelCall | undefined;
  readonly #check: ReturnType<typeof handleChecks> | undefined;
  /** Names a domain, which must not be the caller's. */
  readonly #domain: Member | undefined;
  /** Bytes of its slot that it uses. */
  readonly #used: number;
  /** Where only the command goes to Xen. */
  #bare: boolean;
  readonly #hypercall: XenHypercall;
  readonly #op: number;
  readonly #command: number;
  /** Whether Xen's number means something. */
  readonly #gives: boolean;

  constructor(context: FamilyContext, name: string, table: OperationTable) {
    const { family, surroundings } = context;
    const { container } = family;
    const { argument, call = family.call } = table;
    this.name = `${family.name} ${name}`;
    this.#context = context;
    this.#table = table;
    this.#hypercall = context.hypercall;
    this.#op = family.hypercall;
    this.#command = table.command;
    this.#gives = table.result !== undefined;
    this.#split = splitter(this.name, context, table);
    this.#header = container && new Header(container, table);
    this.#argument = argument && new Argument(this.name, table, argument);
    const type = this.#argument?.type;
    const isDeviceModel = call.some((one) => typeof one === "object" && "buffers" in one);
    if (isDeviceModel && container !== undefined) {
      this.#deviceModel = new DeviceModelCall(this.name, table, type ?? container.type(), surroundings);
    } else this.#arguments = callArguments(this.name, table.command, call, context);
    this.#check = type && table.handles && handleChecks(this.name, type, table.handles);
    const harmless = surroundings.unsafe || table.reads === true || argument?.domain === undefined;
    this.#domain = type === undefined || harmless ? undefined : memberAt(type, argument.domain);
    this.#used = Math.max(this.#header?.size ?? 0, this.#argument ? this.#argument.offset + this.#argument.size : 0);
    this.#bare = this.#used === 0 && call.every((one) => typeof one === "string") && !context.long;
  }

  /** Makes the call with what stands behind the operation's name. Throws a XenError where Xen refuses. */
  call(first?: unknown, second?: unknown, third?: unknown, fourth?: unknown): unknown {
    return this.#bare ? this.#callBare() : this.#callWith(first, second, third, fourth);
  }

  #callWith(first: unknown, second: unknown, third: unknown, fourth: unknown): unknown {
    const parts = this.#split([first, second, third, fourth]);
    const filled = this.#fill(parts);
    try {
      return this.#finish(filled, parts, this.#issue(filled, parts));
    } finally {
      this.#release(filled);
    }
  }

  /** Leaves no way to Xen but by the memory that is lent for calls, which a disposed family does not lend. */
  [Symbol.dispose](): void {
    this.#bare = false;
  }

  /** Fills the call and leaves making it to somebody else. */
  prepare(given: readonly unknown[]): PreparedCall {
    if (this.#deviceModel !== undefined) throw new TypeError(`${this.name} is no ordinary hypercall`);
    const parts = this.#split(given);
    const filled = this.#fill(parts);
    try {
      return {
        op: this.#context.family.hypercall,
        given: this.#given(filled, parts),
        finish: (result) => this.#finish(filled, parts, result),
        release: () => this.#release(filled),
      };
    } catch (error) {
      this.#release(filled);
      throw error;
    }
  }

  /**
   * For the library itself, of operations whose record alone goes to Xen: `prepare` and `read` are given the one that
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

  /** What has faulted is made again where it only reads. */
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
    return this.#gives ? result : undefined;
  }

  #fill(parts: Parts): Filled {
    const lent = this.#context.slots.lend();
    let slot = lent;
    try {
      const { filling } = parts;
      const none = filling === null;
      lent.clear(this.#used);
      this.#header?.write(lent.view, parts.target);
      if (none && this.#table.argument?.optional !== true) throw new TypeError(`${this.name} does not take null`);
      let record: Struct | undefined;
      if (this.#argument !== undefined && !none) {
        const larger = (byteLength: number): Slot => new Slot(this.#context.hypercall, Math.ceil(byteLength / 8) * 8);
        ({ slot, record } = this.#argument.fill(lent, filling, larger));
        const { offset } = this.#argument;
        if (this.#domain !== undefined) refuseSelf(this.name, readMember(slot.view, offset, this.#domain));
        this.#check?.(slot.view, offset, this.#context.surroundings);
      }
      return { lent, slot, record, none };
    } catch (error) {
      this.#release({ lent, slot, record: undefined, none: false });
      throw error;
    }
  }

  #given({ slot, none }: Filled, { named, target }: Parts): HypercallArgument[] {
    return this.#arguments?.(none || this.#used === 0 ? 0 : slot.pointer, named, target) ?? [];
  }

  #issue(filled: Filled, parts: Parts): number {
    const { hypercall, family, long } = this.#context;
    const { slot } = filled;
    const reads = this.#table.reads === true;
    const base = this.#argument?.offset ?? 0;
    if (this.#deviceModel !== undefined)
      return this.#deviceModel.issue(hypercall, slot, base, parts.target, parts.buffers);
    const given = this.#given(filled, parts);
    if (long && this.#table.result !== undefined) return issueLong(hypercall, family.hypercall, given, reads);
    return issue(hypercall, family.hypercall, given, reads);
  }

  #finish({ slot, record, none }: Filled, { target, read }: Parts, result: number): unknown {
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

  #release({ lent, slot }: Filled): void {
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
