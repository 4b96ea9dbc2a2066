/** Operations whose command and argument lie in one record in memory. */

import type { ContainerTable, OperationFamily, OperationTable } from "../../struct/index.ts";
import { type DecodedOperation, joinPath, type DecodedRecord } from "./hypercall.ts";
import { memberAt, readMember, recordMember, typeOf } from "./member.ts";
import { handlePointers, type DecodeContext } from "./pointers.ts";
import { candidatesOf, chosenOf } from "./choice.ts";

/** Throws a DecodeStop if the command is not known. */
export function decodeContainer(
  context: DecodeContext,
  family: OperationFamily,
  container: ContainerTable,
  place: DecodedRecord,
): DecodedOperation {
  const command = Number(readMember(place.record, container.command));
  const candidates = candidatesOf(family, command, joinPath(place.path, container.command));
  const argument = argumentIn(place, candidates[0][1]);
  const [name, table] = chosenOf(candidates, argument?.record, argument?.path ?? place.path);
  const pointers =
    argument === undefined ? [] : handlePointers(context, table.handles, argument.record, argument.path, table.uses);
  const domain = container.domain === undefined ? undefined : Number(readMember(place.record, container.domain));
  return { name, table, container: place, domain, arguments: argument === undefined ? [] : [argument], pointers };
}

/** The argument's record inside its container, or the container where that is the argument; undefined for no record. */
function argumentIn(place: DecodedRecord, { argument }: OperationTable): DecodedRecord | undefined {
  if (argument?.type === undefined) return undefined;
  if (argument.member === undefined) return place;
  const member = memberAt(typeOf(place.record), argument.member);
  const record = recordMember(place.record, argument.member);
  if (member === undefined || record === undefined) return undefined;
  return { path: joinPath(place.path, argument.member), address: place.address + member.offset, record };
}
