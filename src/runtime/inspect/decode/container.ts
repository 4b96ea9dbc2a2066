/** Operations whose command and argument lie in one record in memory. */

import { readPath } from "../../abi/interpreter/index.ts";
import type { ContainerTable, OperationFamily, OperationTable } from "../../struct/index.ts";
import { findCandidates, findChosen } from "./choice.ts";
import { type DecodedOperation, type DecodedRecord, joinPath } from "./hypercall.ts";
import { type DecodeContext, handlePointers } from "./pointers.ts";

/** Throws a DecodeStop if the command is not known. */
export function decodeContainer(
  context: DecodeContext,
  family: OperationFamily,
  { command, domain }: ContainerTable,
  container: DecodedRecord,
): DecodedOperation {
  const { record, path } = container;
  const candidates = findCandidates(family, Number(readPath(record, command)), joinPath(path, command));
  const argument = argumentIn(container, candidates[0].table);
  const { name, table } = findChosen(candidates, argument?.record, argument?.path ?? path);
  const pointers =
    argument === undefined ? [] : handlePointers(context, table.handles, argument.record, argument.path, table.uses);
  return {
    name,
    table,
    container,
    domain: domain === undefined ? undefined : Number(readPath(record, domain)),
    arguments: argument === undefined ? [] : [argument],
    pointers,
  };
}

/** The argument's record inside its container, or the container if that is the argument; undefined without a record. */
function argumentIn(container: DecodedRecord, { argument }: OperationTable): DecodedRecord | undefined {
  if (argument?.type === undefined) return undefined;
  const { type, member, offset = 0 } = argument;
  if (member === undefined) return container;
  const { dataView, byteOffset } = container.record;
  return {
    path: joinPath(container.path, member),
    address: container.address + offset,
    record: new (type())(dataView, byteOffset + offset),
  };
}
