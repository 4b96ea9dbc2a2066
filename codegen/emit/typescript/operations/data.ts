/** An operation's data, as `src/runtime/struct/operation-table.ts` declares it. */

import type { Abi, AbiRecord } from "../../../model/abi.ts";
import type {
  AbiArgument,
  AbiCallArgument,
  AbiContainer,
  AbiFamily,
  AbiHandleBuffer,
  AbiNeed,
  AbiOperationHandle,
} from "../../../model/operations/types.ts";
import { offsetOf } from "../../../model/operations/members.ts";
import { type FlatOperation, flatOperations } from "./flatten.ts";
import { Code, type Literal } from "./literal.ts";

export interface DataContext {
  readonly abi: Abi;
  /** The class of a record, by its C name, as a type. Throws if it has none. */
  classOf(cName: string): string;
  /** The name of the function that loads the class. Throws likewise. */
  loaderOf(cName: string): string;
}

const SIZES: Readonly<Record<string, number>> = {
  char: 1,
  uint8_t: 1,
  int: 4,
  "unsigned int": 4,
  uint32_t: 4,
  uint64_t: 8,
};

export function familyData(name: string, family: AbiFamily, context: DataContext): Literal {
  const { number, unstable, long, call, container, errors } = family;
  return {
    name,
    hypercall: number,
    unstable,
    long,
    call: call.map((argument) => callData(argument, context)),
    container: container && containerData(container, context),
    errors: errors && { ...errors },
    operations: Object.fromEntries(
      flatOperations(family).map((operation) => [operation.name, operationData(operation, container, context)]),
    ),
  };
}

function containerData({ type, command, version, union, domain }: AbiContainer, context: DataContext): Literal {
  const members = [command, version?.member, domain, union].filter((member) => member !== undefined);
  return {
    type: new Code(context.loaderOf(type)),
    size: recordOf(context.abi, type).size,
    offsets: Object.fromEntries(members.map((member) => [member, memberOffset(context.abi, type, member)])),
    command,
    version: version && { member: version.member, value: version.value },
    union,
    domain,
  };
}

function operationData(
  operation: FlatOperation,
  container: AbiContainer | undefined,
  context: DataContext,
): { [key: string]: Literal | undefined } {
  const { number, argument, select, uses, call, buffers, result, unsafe, needs, onError, errors } = operation;
  const arrays = operation.handles.filter(({ length }) => length !== undefined);
  const handles = operation.handles.filter(({ length }) => length === undefined);
  return {
    command: number,
    argument: argument === null ? undefined : argumentData(argument, operation, container, context),
    select: select.size === 0 ? undefined : Object.fromEntries(select),
    uses: uses && [...uses],
    result: result.kind === "zero" ? undefined : result.kind,
    unit: result.unit,
    stable: operation.stable,
    unstable: operation.unstable,
    reads: operation.reads,
    unsafe: unsafe && { ...unsafe },
    self: operation.self,
    invalid: operation.invalid,
    needs: needs?.map(needData),
    onError: onError && (onError.length === 0 ? true : onError),
    errors: errors && { ...errors },
    call: call?.map((one) => callData(one, context)),
    handles: handles.length === 0 ? undefined : handlesData(handles, context),
    arrays: arrays.length === 0 ? undefined : arraysData(arrays, context),
    buffers: buffers?.map((buffer) => bufferData(buffer.element, buffer, context)),
  };
}

function needData({ family, operation, member, bits, not, why }: AbiNeed): Literal {
  return { family, operation, member, bits, not, why };
}

function arraysData(arrays: readonly AbiOperationHandle[], { abi }: DataContext): Literal {
  return Object.fromEntries(
    arrays.map(({ handle, count, unit, element, length = 0 }) => [
      handle,
      { count: [...count], unit, size: sizeOf(abi, element), length },
    ]),
  );
}

function argumentData(
  { type, kind, size, member, direction, optional, version, tail }: AbiArgument,
  { domain, peers }: FlatOperation,
  container: AbiContainer | undefined,
  context: DataContext,
): Literal {
  const cName = type ?? `${container?.type}.${member}`;
  return {
    type: kind === "record" ? new Code(context.loaderOf(cName)) : undefined,
    size,
    member,
    offset: container && member !== undefined ? memberOffset(context.abi, container.type, member) : undefined,
    direction,
    optional,
    domain: domain === "argument" ? "" : domain,
    peers,
    version: version && { member: version.member, value: version.value },
    tail: tail && { ...tail },
  };
}

function callData(argument: AbiCallArgument, context: DataContext): Literal {
  switch (argument.kind) {
    case "scalar":
      return { scalar: argument.name };
    case "pointer": {
      const { name, element, handles } = argument;
      return { pointer: name, ...bufferData(element, argument, context), ...insideData(element, handles, context) };
    }
    case "count":
      return "count";
    case "buffers":
      return { buffers: new Code(context.loaderOf(argument.element)) };
    default:
      return argument.kind;
  }
}

function handlesData(handles: readonly AbiOperationHandle[], context: DataContext): Record<string, Literal> {
  return Object.fromEntries(
    handles.map((handle) => [
      handle.handle,
      { ...bufferData(handle.element, handle, context), ...insideData(handle.element, handle.handles, context) },
    ]),
  );
}

function insideData(
  element: string,
  handles: readonly AbiOperationHandle[] | undefined,
  context: DataContext,
): { [key: string]: Literal } {
  if (handles === undefined) return {};
  return { type: new Code(context.loaderOf(element)), handles: handlesData(handles, context) };
}

function bufferData(
  element: string,
  { direction, count, unit, returned, null: meaning, least, text, when, kept }: AbiHandleBuffer,
  { abi }: DataContext,
): { [key: string]: Literal | undefined } {
  const size = unit === "elements" ? sizeOf(abi, element) : undefined;
  return {
    element,
    size,
    direction,
    count: [...count],
    unit,
    returned,
    null: meaning,
    least: least?.map((factor) => (typeof factor === "object" ? { ...factor } : factor)),
    text,
    when: when && { member: when.member, value: when.value },
    kept,
  };
}

function memberOffset(abi: Abi, type: string, path: string): number {
  const offset = offsetOf(abi, recordOf(abi, type), path);
  if (offset === null) throw new Error(`${type} has no member ${path}`);
  return offset;
}

function recordOf(abi: Abi, name: string): AbiRecord {
  const record = abi.structs[name];
  if (record === undefined) throw new Error(`no record ${name} in the model of Xen ${abi.xen}`);
  return record;
}

function sizeOf(abi: Abi, element: string): number {
  const size = abi.structs[element]?.size ?? abi.typedefs[element] ?? SIZES[element];
  if (size === undefined) throw new Error(`the size of ${element} is not known`);
  return size;
}
