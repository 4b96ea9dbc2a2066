/** Records of the lab's Xens: a file for each, written by runs of the conformance suite. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  argumentNumbers,
  HypercallDecorator,
  decodeDeviceModel,
  decodeHypercall,
  ReleaseTables,
} from "../../../src/runtime/inspect/decode/index.ts";
import type { Abi } from "../../../src/runtime/abi/index.ts";
import { errnoName } from "../../../src/runtime/base/errors/errno.ts";
import type { HypercallArgument, XenHypercall } from "../../../src/runtime/hypercall/index.ts";
import type { HypercallPointer } from "../../../src/runtime/struct/index.ts";

const folder = join(import.meta.dir, "recorded");
const SUFFIX = ".txt";

/** Xen's answers to an operation: "ok" for any result that is not an error, and errors by their names. */
export type Answers = ReadonlySet<string>;

/** Lists the recorded releases, each on an architecture: "4.17-x86_64". */
export function recordedTargets(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .toSorted();
}

/** Returns a Xen's answers by operation: "sysctl physinfo". Empty if nothing has been recorded. */
export function recordOf(target: string): ReadonlyMap<string, Answers> {
  return new Map(
    recordedLines(target).map((line) => {
      const [hypercall, name, ...answers] = line.split(" ");
      return [`${hypercall} ${name}`, new Set(answers)];
    }),
  );
}

/** True if a Xen lacks the operation: it answers only ENOSYS. */
export function isMissing(answers: Answers): boolean {
  return answers.size === 1 && answers.has("ENOSYS");
}

/** Returns the operations that the Xen has answered with anything but ENOSYS. */
export function recordedOn(target: string): Set<string> {
  return new Set([...recordOf(target)].filter(([, answers]) => !isMissing(answers)).map(([operation]) => operation));
}

/** Returns the operations that the Xen has answered with ENOSYS only. */
export function missingOn(target: string): Set<string> {
  return new Set([...recordOf(target)].filter(([, answers]) => isMissing(answers)).map(([operation]) => operation));
}

/** Returns the lines of a record, in order: "domctl createdomain ok EEXIST EINVAL". */
export function recordedLines(target: string): string[] {
  const path = join(folder, target + SUFFIX);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean).toSorted() : [];
}

export function writeRecord(target: string, operations: Iterable<string>): void {
  writeFileSync(join(folder, target + SUFFIX), `${[...operations].toSorted().join("\n")}\n`);
}

/** Stands before each operation in a run's output. */
export const MARK = "answered: ";

/** A hypercall interface that records Xen's answers, over another interface. */
export class RecordingHypercall extends HypercallDecorator {
  #answers: Map<string, Set<string>> = new Map();
  readonly #release: ReleaseTables;

  /** Without `abi` the hypervisor is asked for its version. */
  constructor(inner: XenHypercall, abi?: Abi) {
    super(inner);
    this.#release = new ReleaseTables(inner, abi);
  }

  protected override around<Result extends number | bigint>(
    op: number,
    args: readonly HypercallArgument[],
    call: () => Result,
  ): Result {
    const made = this.#operations(op, args);
    const result = call();
    this.#note(made, Number(result));
    return result;
  }

  protected override async aroundLater(
    op: number,
    args: readonly HypercallArgument[],
    call: () => Promise<number>,
  ): Promise<number> {
    const made = this.#operations(op, args);
    const result = await call();
    this.#note(made, result);
    return result;
  }

  protected override aroundDmOp(domid: number, buffers: readonly HypercallPointer[], call: () => number): number {
    const { hypercall, operations } = decodeDeviceModel(this.#release.context, this.#release.dmOp, domid, buffers);
    const made = operations.map(({ name }) => `${hypercall} ${name}`);
    const result = call();
    this.#note(made, result);
    return result;
  }

  /**
   * Returns the operations of a call: "sysctl physinfo". Calls within a multicall have results of their own, and are
   * left out.
   */
  #operations(op: number, args: readonly HypercallArgument[]): string[] {
    const { hypercall, operations } = decodeHypercall(this.#release.context, op, argumentNumbers(args) ?? []);
    return operations.map(({ name }) => `${hypercall} ${name}`);
  }

  #note(made: readonly string[], result: number): void {
    const answer = result < 0 ? errnoName(-result) : "ok";
    for (const operation of made) {
      let answers = this.#answers.get(operation);
      if (answers === undefined) this.#answers.set(operation, (answers = new Set()));
      answers.add(answer);
    }
  }

  /** Returns the answers since the last call, by operation. */
  take(): ReadonlyMap<string, Answers> {
    const answers = this.#answers;
    this.#answers = new Map();
    return answers;
  }

  /** Returns the lines for the record: for each operation "ok" first, then errors by name. */
  get lines(): string[] {
    return [...this.#answers].map(([operation, answers]) => {
      const refusals = [...answers].filter((answer) => answer !== "ok").toSorted();
      return [operation, ...(answers.has("ok") ? ["ok"] : []), ...refusals].join(" ");
    });
  }
}
