/** Lists the names of children, in parts if they do not fit in one message. */

import { XenBusyError, XenError } from "../../base/errors/index.ts";
import { XenStoreProtocolError } from "./errors.ts";
import { XS_DIRECTORY, XS_DIRECTORY_PART } from "./wire/constants.ts";
import type { PayloadPart } from "./wire/encoder.ts";
import { stringsOf } from "./wire/payload.ts";

/** Makes a request about the node. */
export type Ask = (
  type: number,
  rest: readonly PayloadPart[],
  decode: (payload: Buffer) => string[],
) => Promise<string[]>;

/** The number of times that the list may change while it is read. */
const ATTEMPTS = 100;

export async function list(path: string, ask: Ask): Promise<string[]> {
  try {
    return await ask(XS_DIRECTORY, [], stringsOf);
  } catch (error) {
    if (!(error instanceof XenError && error.code === "E2BIG")) throw error;
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const names = await listInParts(ask);
    if (names !== undefined) return names;
  }
  throw new XenBusyError(`xenstore: the nodes below ${path} have changed ${ATTEMPTS} times while they were listed`, {
    operation: `list ${path}`,
  });
}

/** Resolves with undefined if the node has changed between two parts. */
async function listInParts(ask: Ask): Promise<string[] | undefined> {
  const names: string[] = [];
  let generation: string | undefined;
  for (let offset = 0; ;) {
    const [present, ...part] = await ask(XS_DIRECTORY_PART, [`${offset}\0`], partOf);
    if (present !== (generation ??= present)) return undefined;
    // The last part has an empty name at its end.
    const complete = part.at(-1) === "";
    if (complete) part.pop();
    for (const name of part) {
      names.push(name);
      offset += name.length + 1;
    }
    if (complete) return names;
  }
}

function partOf(payload: Buffer): string[] {
  const strings = stringsOf(payload);
  if (strings.length < 2) throw new XenStoreProtocolError("a part of a list has no names and is not the last one");
  return strings;
}
