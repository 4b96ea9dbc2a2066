/** Extended attributes of the file that a descriptor refers to. */

import { cString, getAttribute, listAttributes, removeAttribute, setAttribute } from "../../../../linux/ffi/files.ts";
import { MOST_ATTRIBUTE_BYTES } from "../wire/protocol.ts";
import { bytesOf, textOf } from "../wire/text.ts";
import { ownCString, succeeded } from "./descriptor.ts";

const FLAGS = { any: 0, create: 1, replace: 2 } as const;

/** Returns the names of all attributes. */
export function namesOf(fd: number): string[] {
  const list = new Uint8Array(MOST_ATTRIBUTE_BYTES);
  const length = succeeded(listAttributes(ownCString(fd), list));
  const names: string[] = [];
  for (let at = 0; at < length;) {
    const end = list.indexOf(0, at);
    names.push(textOf(list.subarray(at, end)));
    at = end + 1;
  }
  return names;
}

export function valueOf(fd: number, name: string): Uint8Array {
  const value = new Uint8Array(MOST_ATTRIBUTE_BYTES);
  return value.slice(0, succeeded(getAttribute(ownCString(fd), cString(bytesOf(name)), value)));
}

export function set(fd: number, name: string, value: Uint8Array, mode: keyof typeof FLAGS): void {
  succeeded(setAttribute(ownCString(fd), cString(bytesOf(name)), value, FLAGS[mode]));
}

export function remove(fd: number, name: string): void {
  succeeded(removeAttribute(ownCString(fd), cString(bytesOf(name))));
}
