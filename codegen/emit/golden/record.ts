/**
 * A record as text, and back: a line for itself, then a line for each member with offset, size, type and name. The
 * members of an unnamed record follow it behind a bar, their offsets counted from its start.
 *
 *     struct sched_poll: 16 bytes, align 8
 *            0     8  XEN_GUEST_HANDLE(evtchn_port_t)=handle(native 8: evtchn_port_t)  ports
 *            8     4  uint32_t   nr_ports
 *            8     8  union of 8 bytes, align 8   u
 *       |    0     4  uint32_t   flag : 3 @ 29
 */

import type { AbiField, AbiHandle, AbiRecord } from "../../model/abi.ts";
import { formatType, parseType } from "./types.ts";

const BAR = "| ";

export function formatRecord(name: string, record: AbiRecord, header: string): string[] {
  const kind = name.startsWith(`${record.kind} `) ? "" : `${record.kind}, `;
  return [`${name}: ${kind}${formatShape(record, header)}`, ...formatFields(record, 0)];
}

export function parseRecord(lines: readonly string[], header: string): { name: string; record: AbiRecord } {
  const [head = "", ...rest] = lines;
  const match = /^((?:(struct|union) )?[^:]+): (?:(struct|union), )?(.*)$/.exec(head);
  if (match === null) throw new Error(`expected the first line of a record, received "${head}"`);
  const [, name = "", tagged, untagged, shape = ""] = match;
  const record = parseShape(kindOf(untagged ?? tagged), shape, header);
  const open = [record];
  for (const line of rest) {
    const [bars = ""] = /^(?:\| )*/.exec(line) ?? [];
    const depth = bars.length / BAR.length;
    const parent = open[depth];
    if (parent === undefined) throw new Error(`too many bars before "${line}"`);
    const field = parseField(line.slice(bars.length), parent.header);
    parent.fields.push(field);
    open.length = depth + 1;
    if (field.inline !== undefined) open.push(field.inline);
  }
  return { name, record };
}

function formatFields(record: AbiRecord, depth: number): string[] {
  const types = record.fields.map((field) => formatFieldType(field, record.header));
  const width = Math.min(40, Math.max(...types.map((type) => type.length)));
  return record.fields.flatMap((field, index) => {
    const place = `${String(field.offset).padStart(6)} ${String(field.size).padStart(5)}`;
    const bits = field.bitOffset === undefined ? "" : ` : ${field.bitSize} @ ${field.bitOffset}`;
    const line = `${BAR.repeat(depth)}${place}  ${(types[index] ?? "").padEnd(width)}  ${field.name ?? "-"}${bits}`;
    return field.inline === undefined ? [line] : [line, ...formatFields(field.inline, depth + 1)];
  });
}

function formatFieldType({ type, inline }: AbiField, header: string): string {
  const unnamed = inline === undefined ? "" : `${inline.kind} of ${formatShape(inline, header)}`;
  return [type === undefined ? "" : formatType(type), unnamed].filter((part) => part !== "").join(" ");
}

const FIELD = /^ *(\d+) +(\d+) {2}(.+?) {2,}(\S+)(?: : (\d+) @ (\d+))?$/;
const UNNAMED = /^(?:(.+) )?(struct|union) of (\d+ bytes, align .*)$/;

function parseField(line: string, header: string): AbiField {
  const match = FIELD.exec(line);
  if (match === null) throw new Error(`expected a member, received "${line}"`);
  const [, offset, size, type = "", name = "", bitSize, bitOffset] = match;
  const field: AbiField = { name: name === "-" ? null : name, offset: Number(offset), size: Number(size) };
  const unnamed = UNNAMED.exec(type);
  if (unnamed === null) {
    field.type = parseType(type);
  } else {
    if (unnamed[1] !== undefined) field.type = parseType(unnamed[1]);
    field.inline = parseShape(kindOf(unnamed[2]), unnamed[3] ?? "", header);
  }
  if (bitSize !== undefined && bitOffset !== undefined) {
    field.bitOffset = Number(bitOffset);
    field.bitSize = Number(bitSize);
  }
  return field;
}

/** Formats the text after the name: "16 bytes, align 8", then rare properties. */
function formatShape({ size, align, handle, ...record }: AbiRecord, header: string): string {
  let shape = `${size} bytes, align ${align}`;
  if (handle !== undefined) shape += `, handle(${handle.width}${handle.const ? " const" : ""}: ${handle.element})`;
  if (record.header !== header) shape += `, in ${record.header}`;
  return shape;
}

const SHAPE = /^(\d+) bytes, align (\d+)(?:, handle\((64|native)( const)?: (.*?)\))?(?:, in (\S+))?$/;

function parseShape(kind: AbiRecord["kind"], text: string, header: string): AbiRecord {
  const match = SHAPE.exec(text);
  if (match === null) throw new Error(`expected the size and alignment of a record, received "${text}"`);
  const [, size, align, width, constant, element, own] = match;
  const record: AbiRecord = { kind, size: Number(size), align: Number(align), header: own ?? header, fields: [] };
  if (element !== undefined) {
    const handle: AbiHandle = { element, width: width === "64" ? 64 : "native" };
    if (constant !== undefined) handle.const = true;
    record.handle = handle;
  }
  return record;
}

function kindOf(word: string | undefined): AbiRecord["kind"] {
  if (word === "struct" || word === "union") return word;
  throw new Error(`expected struct or union, received "${word}"`);
}
