/** What the conformance suite has run on the lab's Xens: a file for each, written by those runs. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  argumentNumbers,
  HypercallDecorator,
  decodeHypercall,
  ReleaseTables,
} from "../../../src/runtime/inspect/decode/index.ts";
import { ENOSYS } from "../../../src/runtime/base/errors/index.ts";
import type { HypercallArgument, XenHypercall } from "../../../src/runtime/hypercall/index.ts";
import type { HypercallPointer } from "../../../src/runtime/struct/index.ts";

const folder = join(import.meta.dir, "recorded");
const SUFFIX = ".txt";
const MISSING = " ENOSYS";

/** The lab's targets that have been recorded: "4.17-x86_64". */
export function recordedTargets(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .toSorted();
}

/** "sysctl physinfo": what that Xen has answered with anything but ENOSYS. */
export function recordedOn(target: string): Set<string> {
  return new Set(recordedLines(target).filter((line) => !line.endsWith(MISSING)));
}

/** What it has answered with ENOSYS only. */
export function missingOn(target: string): Set<string> {
  const lines = recordedLines(target).filter((line) => line.endsWith(MISSING));
  return new Set(lines.map((line) => line.slice(0, -MISSING.length)));
}

/** A record as it is, in order. */
export function recordedLines(target: string): string[] {
  const path = join(folder, target + SUFFIX);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean).toSorted() : [];
}

export function writeRecord(target: string, operations: Iterable<string>): void {
  writeFileSync(join(folder, target + SUFFIX), `${[...operations].toSorted().join("\n")}\n`);
}

/** Before each operation in what a run prints. */
export const MARK = "answered: ";

/** A hypercall interface that remembers what a Xen answers, over another one. */
export class RecordingHypercall extends HypercallDecorator {
  readonly answered: Set<string> = new Set();
  /** What it was asked for. */
  readonly asked: Set<string> = new Set();
  readonly #release: ReleaseTables;

  constructor(inner: XenHypercall) {
    super(inner);
    this.#release = new ReleaseTables(inner);
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

  protected override aroundDmOp(_domid: number, _buffers: readonly HypercallPointer[], call: () => number): number {
    return call();
  }

  /** "sysctl physinfo"; of a multicall, all that are in it. */
  #operations(op: number, args: readonly HypercallArgument[]): string[] {
    const call = decodeHypercall(this.#release.context, op, argumentNumbers(args) ?? []);
    return [call, ...call.calls].flatMap(({ hypercall, operations }) =>
      operations.map(({ name }) => `${hypercall} ${name}`),
    );
  }

  #note(made: readonly string[], result: number): void {
    for (const operation of made) {
      this.asked.add(operation);
      if (result !== -ENOSYS) this.answered.add(operation);
    }
  }

  /** As a record has it. */
  get lines(): string[] {
    return [...this.asked].map((operation) => (this.answered.has(operation) ? operation : operation + MISSING));
  }
}
