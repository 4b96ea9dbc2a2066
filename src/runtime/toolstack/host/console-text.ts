/** Text of Xen's console, and errors with the text that Xen printed meanwhile. */

import { checkFunction } from "../../base/checks.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { addConsoleText, XenError } from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";

/** Bytes in one call: the largest buffer that the memory pool reuses. */
const CHUNK = 16_384;

/** More than the ring of a Xen holds: without an end, reading would take all memory. */
const MOST_BYTES = 0x400_0000;

/** Reads to the end from a position, or from the beginning of the ring if that is later. Returns the end's position. */
export function readConsole(connection: Connection, start: number, into: Uint8Array[]): number {
  const { sysctl } = operationsOn(connection);
  using bytes = connection.hypercall.allocateBytes(CHUNK);
  let read = 0;
  for (let position = start; ;) {
    const { count, index } = sysctl(
      "readconsole",
      { incremental: 1, index: position, buffer: bytes.asHypercallPtr(), count: CHUNK },
      ({ count, index }) => ({ count, index }),
    );
    into.push(copyOf(bytesBetween(bytes.value, 0, count)));
    if (count < CHUNK) return index;
    read += count;
    if (index === position || read > MOST_BYTES) throw endless(index);
    position = index;
  }
}

function endless(index: number): XenError {
  return new XenError(`expected Xen's console to end, received more text at position ${index}`, {
    operation: "sysctl readconsole",
  });
}

/** The last known end of each console. Xen does not tell it, and from there a look reads little. */
const ends = new WeakMap<Connection, number>();

/**
 * Does something, and returns its result or its promise. Adds the text that Xen prints meanwhile to an error of Xen's.
 * Without permission to read the console it only does it.
 */
export function explainedByConsole<Result>(connection: Connection, action: () => Result): Result {
  checkFunction("action", action);
  // Otherwise all old text would seem to be new.
  if (newText(connection) === undefined) return action();
  try {
    const result = action();
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw explain(connection, error);
    }) as Result;
  } catch (error) {
    throw explain(connection, error);
  }
}

function explain(connection: Connection, error: unknown): unknown {
  // An error that no hypercall has caused is explained by itself.
  if (error instanceof XenError && error.errno !== undefined) addConsoleText(error, newText(connection) ?? "");
  return error;
}

/** Returns the text since the last call; undefined if the console cannot be read. */
function newText(connection: Connection): string | undefined {
  const chunks: Uint8Array[] = [];
  try {
    ends.set(connection, readConsole(connection, ends.get(connection) ?? 0, chunks));
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
    return undefined;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
