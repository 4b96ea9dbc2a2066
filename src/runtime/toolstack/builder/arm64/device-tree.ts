/**
 * A flattened device tree, in which a kernel for Arm finds what a machine consists of. The format is that of the
 * Devicetree Specification, version 0.4, chapter 5 (https://www.devicetree.org/specifications); its names are used here.
 */

import { checkBytes, copyOf, typedArrayClass } from "../../../base/bytes.ts";
import { describe, readList, shown } from "../../../base/checks.ts";

const MAGIC = 0xd00d_feed;
const VERSION = 17;
const LAST_COMPATIBLE_VERSION = 16;
const HEADER_BYTES = 40;
/** The list of memory reservations, which only its end is in. */
const RESERVATIONS_BYTES = 16;
const FDT_BEGIN_NODE = 1;
const FDT_END_NODE = 2;
const FDT_PROP = 3;
const FDT_END = 9;
const CELL_BYTES = 4;
const MOST_ELEMENTS = 0x1_0000;

/**
 * A property: text, several texts, cells of 32 bits, one value of 64 bits, bytes, or `true` for one that is only there.
 */
export type DeviceTreeValue = string | true | bigint | Uint8Array | readonly string[] | readonly number[];

/** A node: its properties, and the nodes below it, by name. */
export interface DeviceTreeNode {
  readonly [name: string]: DeviceTreeValue | DeviceTreeNode;
}

/** Writes a tree as a kernel reads it. */
export function flattenTree(root: DeviceTreeNode): Uint8Array {
  const strings = new NameList();
  const structure = new Cells();
  writeNode(structure, strings, "", root);
  structure.cell(FDT_END);
  const structureAt = HEADER_BYTES + RESERVATIONS_BYTES;
  const stringsAt = structureAt + structure.length;
  const header = new Cells();
  const totalBytes = stringsAt + strings.length;
  for (const cell of [MAGIC, totalBytes, structureAt, stringsAt, HEADER_BYTES, VERSION, LAST_COMPATIBLE_VERSION])
    header.cell(cell);
  // The processor that boots is number 0.
  for (const cell of [0, strings.length, structure.length]) header.cell(cell);
  header.bytes(new Uint8Array(RESERVATIONS_BYTES));
  const whole = new Uint8Array(totalBytes);
  let at = 0;
  for (const part of [...header.parts, ...structure.parts, ...strings.parts]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Names as the specification has them; a node's has its address behind an @. */
const NAME = /^[\w,.+?#-]{1,31}(?:@[\w,.+-]{1,31})?$/;
const MOST_LEVELS = 16;

/**
 * Returns a copy of a tree that a caller has made. Throws a TypeError for a name or a value that no tree can have, and a
 * RangeError for more than 16 levels.
 */
export function readTree(given: DeviceTreeNode, path: string = "", levels: number = MOST_LEVELS): DeviceTreeNode {
  if (levels === 0) throw new RangeError(`expected at most ${MOST_LEVELS} levels in deviceTree, received more`);
  if (typeof given !== "object" || given === null)
    throw new TypeError(`expected deviceTree to be an object, received ${describe(given)}`);
  const read: Record<string, DeviceTreeValue | DeviceTreeNode> = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    if (!NAME.test(name))
      throw new TypeError(`expected names in deviceTree of letters, digits and ,._+?#-, received ${shown(name)}`);
    read[name] = readValue(value, `${path}/${name}`, levels);
  }
  return read;
}

function readValue(
  value: DeviceTreeValue | DeviceTreeNode,
  path: string,
  levels: number,
): DeviceTreeValue | DeviceTreeNode {
  if (value === true || typeof value === "string") return value;
  if (typeof value === "bigint" && BigInt.asUintN(64, value) === value) return value;
  if (typedArrayClass(value) === "Uint8Array") return copyOf(checkBytes(value));
  if (Array.isArray(value)) {
    const list = readList("elements of deviceTree", value, 0, MOST_ELEMENTS, (item: unknown) => item);
    if (list.every((item) => typeof item === "string")) return list;
    if (list.every((item): item is number => typeof item === "number" && item >>> 0 === item)) return list;
  } else if (typeof value === "object" && value !== null) return readTree(value as DeviceTreeNode, path, levels - 1);
  throw new TypeError(
    `expected deviceTree's ${path} to be text, texts, numbers of 32 bits, a bigint of 64 bits, bytes, true, or a node, ` +
      `received ${describe(value)}`,
  );
}

export function isNode(value: DeviceTreeValue | DeviceTreeNode): value is DeviceTreeNode {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function writeNode(into: Cells, names: NameList, name: string, node: DeviceTreeNode): void {
  into.cell(FDT_BEGIN_NODE);
  into.bytes(encodedText(name));
  const members = Object.entries(node);
  for (const [property, value] of members) {
    if (isNode(value)) continue;
    const bytes = encodedValue(value);
    into.cell(FDT_PROP);
    into.cell(bytes.length);
    into.cell(names.place(property));
    into.bytes(bytes);
  }
  // All properties of a node stand before the nodes below it.
  for (const [child, value] of members) if (isNode(value)) writeNode(into, names, child, value);
  into.cell(FDT_END_NODE);
}

function encodedText(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}

function encodedValue(value: DeviceTreeValue): Uint8Array {
  if (value === true) return new Uint8Array(0);
  if (typeof value === "string") return encodedText(value);
  if (typeof value === "bigint") return cells([Number(value >> 32n), Number(BigInt.asUintN(32, value))]);
  if (value instanceof Uint8Array) return value;
  if (value.every((item) => typeof item === "number")) return cells(value);
  return encodedText(value.join("\0"));
}

function cells(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * CELL_BYTES));
  for (const [i, value] of values.entries()) view.setUint32(i * CELL_BYTES, value);
  return new Uint8Array(view.buffer);
}

/** Bytes in multiples of a cell. */
class Cells {
  readonly parts: Uint8Array[] = [];
  length = 0;

  cell(value: number): void {
    this.bytes(cells([value]));
  }

  bytes(bytes: Uint8Array): void {
    const filled = new Uint8Array(Math.ceil(bytes.length / CELL_BYTES) * CELL_BYTES);
    filled.set(bytes);
    this.parts.push(filled);
    this.length += filled.length;
  }
}

/** Names of properties, each once. */
class NameList {
  readonly parts: Uint8Array[] = [];
  length = 0;
  readonly #places: Map<string, number> = new Map();

  /** Returns the offset of a name, which is added if it is new. */
  place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const [at, bytes] = [this.length, encodedText(name)];
    this.#places.set(name, at);
    this.parts.push(bytes);
    this.length += bytes.length;
    return at;
  }
}
