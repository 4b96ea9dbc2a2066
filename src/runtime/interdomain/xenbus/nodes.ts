/** Nodes of a device: those that one end writes, and those that it reads of the other end. */

import { checkInteger, checkString, describe } from "../../base/checks.ts";
import { XenDeviceError } from "../../base/errors/index.ts";
import { readOptions } from "../../base/options.ts";
import type { XenStoreTree, XenStoreTreeInput } from "../xenstore/index.ts";

/** Nodes to write below an end's folder: numbers in decimal, booleans as 1 and 0, or the nodes of a subfolder. */
export interface XenbusNodesInput {
  readonly [name: string]: string | number | bigint | boolean | XenbusNodesInput;
}

/** The largest number that a node may have. */
export interface XenbusNumberOptions {
  /** 4,294,967,295 by default. The smallest number is 0. */
  readonly maximum?: number | undefined;
}

/** Converts nodes to xenstore's text. Reads each of the caller's objects once. */
export function textOfNodes(where: string, nodes: XenbusNodesInput, above: readonly object[] = []): XenStoreTreeInput {
  if (typeof nodes !== "object" || nodes === null || Array.isArray(nodes)) {
    throw new TypeError(`expected the nodes of ${where} to be an object, received ${describe(nodes)}`);
  }
  if (above.includes(nodes)) throw new TypeError(`expected the nodes of ${where} to be a tree, received a circle`);
  const text: Record<string, string | XenStoreTreeInput> = Object.create(null);
  for (const [name, value] of Object.entries(nodes)) {
    if (typeof value === "boolean") text[name] = value ? "1" : "0";
    else if (typeof value === "object") text[name] = textOfNodes(`${where}/${name}`, value, [...above, nodes]);
    else text[name] = textOfValue(`${where}/${name}`, value);
  }
  return text;
}

function textOfValue(where: string, value: string | number | bigint): string {
  if (typeof value === "number") checkInteger(where, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  else if (typeof value !== "string" && typeof value !== "bigint") {
    throw new TypeError(`expected ${where} to be text, a number or a boolean, received ${describe(value)}`);
  }
  return String(value);
}

/**
 * The nodes of a device's other end, all read at one moment. Another domain writes them, so each access checks the value:
 * it throws a XenDeviceError if the node is missing or cannot be what is asked for.
 */
export class XenbusNodes {
  readonly #tree: XenStoreTree;

  /** For the ends of a device, which read the tree. */
  constructor(tree: XenStoreTree) {
    this.#tree = tree;
  }

  /** The path of the folder. */
  get path(): string {
    return this.#tree.path;
  }

  /** Returns the names of the nodes directly in the folder. */
  names(): string[] {
    return this.#tree.children.map(({ name }) => name);
  }

  /** Returns true if there is such a node, with or without a value. */
  has(name: string): boolean {
    return this.#child(name) !== null;
  }

  /** Returns a value as text. */
  text(name: string): string {
    const value = this.tryText(name);
    if (value !== null) return value;
    throw this.#wrong(name, "expected a value, received none: the node does not exist");
  }

  /** Returns a value as text, or null if the node does not exist. */
  tryText(name: string): string | null {
    const node = this.#child(name);
    if (node === null) return null;
    try {
      return node.value;
    } catch {
      throw this.#wrong(name, "expected text in UTF-8, received other bytes");
    }
  }

  /** Returns a decimal number: a grant reference, a port, a count. */
  number(name: string, options?: XenbusNumberOptions): number {
    const { maximum = 0xffff_ffff } = readOptions("number", options, ["maximum"]);
    checkInteger("maximum", maximum, 0, Number.MAX_SAFE_INTEGER);
    const text = this.text(name);
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= maximum) return value;
    throw this.#wrong(name, `expected a number from 0 to ${maximum}, received ${JSON.stringify(text.slice(0, 40))}`);
  }

  /** Returns a number like `number`, or null if the node does not exist. */
  tryNumber(name: string, options?: XenbusNumberOptions): number | null {
    return this.has(name) ? this.number(name, options) : null;
  }

  /** Returns true for "1"; false for "0", and if the node does not exist. */
  flag(name: string): boolean {
    return this.tryNumber(name, { maximum: 1 }) === 1;
  }

  /** Returns the nodes of a subfolder, such as "queue-0". */
  folder(name: string): XenbusNodes {
    const tree = this.#child(name);
    if (tree === null) throw this.#wrong(name, "expected a folder, received none: the node does not exist");
    return new XenbusNodes(tree);
  }

  #child(name: string): XenStoreTree | null {
    checkString("name", name);
    return this.#tree.child(name);
  }

  #wrong(name: string, message: string): XenDeviceError {
    const path = `${this.path}/${name}`;
    return new XenDeviceError(`${path}: ${message}`, { operation: "read the other end of a device", path });
  }
}
