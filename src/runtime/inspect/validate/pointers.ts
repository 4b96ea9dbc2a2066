/** Rules for addresses: what Xen follows leads into a buffer that is in use, aligned, and as long as declared. */

import { type DecodedPointer, hex, missingMemory, type DecodeContext } from "../decode/index.ts";
import type { BufferTable } from "../../struct/index.ts";
import type { Violation } from "./error.ts";

/** Records and integers have the alignment of C. */
function alignmentViolation(
  { path, address, table }: DecodedPointer,
  { tables }: DecodeContext,
): Violation | undefined {
  const { element, size } = table;
  // Where bytes or bits are counted, any address will do.
  if (size === undefined) return undefined;
  const align = tables.record(element)?.align ?? scalarAlign(size);
  return misaligned(path, address, align, element);
}

export function misaligned(path: string, address: number, align: number, element: string): Violation | undefined {
  if (address % align === 0) return undefined;
  const expected = `a multiple of ${align}, the alignment of ${element}`;
  return { rule: "alignment", path: path === "" ? "argument" : path, received: hex(address), expected };
}

export function* pointerViolations(pointer: DecodedPointer, context: DecodeContext): Generator<Violation> {
  const { path, address, table, units, bytes, available } = pointer;
  if (table.null === "required") {
    if (address !== 0) yield { rule: "null", path, received: hex(address), expected: "null" };
    return;
  }
  if (address === 0) {
    const known = bytes === undefined || bytes === Infinity ? "some" : bytes;
    const expected = `a buffer of ${known} bytes: ${countText(table)}`;
    if (table.null === undefined && bytes !== 0) yield { rule: "null", path, received: "null", expected };
    return;
  }
  const alignment = alignmentViolation(pointer, context);
  if (alignment !== undefined) yield alignment;
  const isEndless = bytes === Infinity;
  const wanted = bytes === undefined || isEndless ? 1 : bytes;
  const expected = `${units ?? wanted} × ${unitText(table)}: ${wanted} bytes (${countText(table)})`;
  if (available !== undefined && wanted > available) {
    yield { rule: "count", path, received: `a buffer of ${available} bytes`, expected };
  }
  if (!holds(context, address, wanted)) yield missingMemory(context.memory, address, path, expected);
  if (isEndless) {
    yield { rule: "terminator", path, received: "text without an end", expected: "a zero before the buffer's end" };
  }
}

function holds({ memory }: DecodeContext, address: number, length: number): boolean {
  try {
    memory(address, length);
    return true;
  } catch {
    return false;
  }
}

/** C aligns an integer to its size. */
function scalarAlign(size: number): number {
  return size === 2 || size === 4 || size === 8 ? size : 1;
}

function unitText({ unit, element }: BufferTable): string {
  return unit === "elements" ? element : unit;
}

function countText({ count }: BufferTable): string {
  return `by ${count.join(" × ")}`;
}
