/** From a call that has been read to its trace. */

import { readPath, writesOnError } from "../../abi/interpreter/index.ts";
import { type DecodedHypercall, type DecodedOperation } from "../decode/index.ts";
import { errnoName } from "../../base/errors/index.ts";
import { received, sent } from "./difference.ts";
import type { HypercallTrace, TracedArgument, TracedOperation } from "./trace.ts";
import { type TracedBuffers, tracedBuffers, tracedRecord, type TracedRecord } from "./traced-value.ts";

/** The result or error of the call, and its duration. */
export type Outcome = Pick<HypercallTrace, "result" | "error" | "durationNs">;

const NO_RECORD: TracedRecord = {};

/** Copies what the call sends; the returned function copies what has come back. */
export function record(call: DecodedHypercall): (outcome: Outcome) => HypercallTrace {
  const operations = [...call.operations.map(recordOperation), ...call.calls.flatMap(recordInner)];
  const own = call.operations.flatMap(({ pointers }) => pointers.filter(({ owner }) => owner === undefined));
  const buffers = Object.fromEntries(tracedBuffers(own));
  return (outcome) => ({
    ...header(call),
    operations: operations.map((finish) => finish(outcome)),
    buffers,
    ...outcome,
    code: codeOf(outcome.result),
  });
}

/** A trace of a call that could not be decoded. */
export function rawTrace(call: Pick<DecodedHypercall, "op" | "args" | "hypercall">, outcome: Outcome): HypercallTrace {
  const raw = { ...call, scalars: new Map<string, number>() };
  return { ...header(raw), operations: [], buffers: {}, ...outcome, code: codeOf(outcome.result) };
}

function header({
  op,
  hypercall,
  args,
  scalars,
}: Pick<DecodedHypercall, "op" | "hypercall" | "args" | "scalars">): Pick<
  HypercallTrace,
  "op" | "hypercall" | "args" | "scalars"
> {
  return { op, hypercall, args: [...args], scalars: Object.fromEntries(scalars) };
}

/** In a multicall an operation has its hypercall's name before its own. */
function recordInner({ hypercall, operations }: DecodedHypercall): ((outcome: Outcome) => TracedOperation)[] {
  if (operations.length === 0) return [() => ({ name: hypercall, domid: null, arguments: [] })];
  return operations.map((operation) => recordOperation({ ...operation, name: `${hypercall} ${operation.name}` }));
}

function recordOperation(operation: DecodedOperation): (outcome: Outcome) => TracedOperation {
  const { name, table, domain, pointers } = operation;
  const buffers = tracedBuffers(pointers);
  const answers = answersOf(operation);
  const befores = readArguments(operation, buffers);
  const direction = table.argument?.direction;
  return ({ result }) => {
    const isWritten = direction !== "in" || (result !== null && writesOnError(table, Number(result)));
    const afters = isWritten ? readArguments(operation, buffers) : befores;
    const made = befores.map((before, index): TracedArgument => {
      const after = afters[index] ?? before;
      const succeeded = result !== null && result >= 0;
      const back = direction === "out" && succeeded ? after : received(before, after, succeeded ? answers : new Set());
      return { before, after, sent: direction === "out" ? NO_RECORD : sent(before, answers), received: back };
    });
    return { name, domid: domain ?? null, arguments: made };
  };
}

function readArguments(
  { arguments: records, container, table }: DecodedOperation,
  buffers: TracedBuffers,
): TracedRecord[] {
  const { argument, uses } = table;
  // An argument that is a number, in the record with the command.
  if (argument?.member !== undefined && argument.type === undefined && container !== undefined) {
    const value = readPath(container.record, argument.member);
    return value === undefined ? [] : [{ [argument.member.split(".").at(-1) ?? ""]: value }];
  }
  return records.map(({ record, path }) => without(tracedRecord(record, path, uses, buffers), table.select));
}

/** The members that choose the operation say no more than its name. */
function without(record: TracedRecord, select: object = {}): TracedRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !Object.hasOwn(select, name)));
}

/** Members that Xen fills in and does not read. */
function answersOf({ pointers, arguments: [argument] }: DecodedOperation): Set<string> {
  const answers = new Set<string>();
  for (const { owner, table } of pointers) {
    const { returned, count } = table;
    if (returned !== undefined && owner === argument?.record && !count.includes(returned)) answers.add(returned);
  }
  return answers;
}

function codeOf(result: number | bigint | null): string | null {
  if (result === null || result >= 0 || result < -4095) return null;
  return errnoName(-Number(result));
}
