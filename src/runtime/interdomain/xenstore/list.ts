/** Lists the names of children, in parts if they do not fit in one message. */

import { XenBusyError, XenError } from "../../base/errors/index.ts";
import { XS_DIRECTORY, XS_DIRECTORY_PART } from "./wire/constants.ts";
import type { PayloadPart } from "./wire/encoder.ts";
import { PayloadError, stringsOf } from "./wire/payload.ts";

/** Makes a request about the node. */
export type Ask = (
  type: number,
  rest: readonly PayloadPart[],
  decode: (payload: Buffer) => string[],
) => Promise<string[]>;

/** Calls `work` with a view of the nodes at one moment. */
export type AtOneMoment = (work: (ask: Ask) => Promise<string[]>) => Promise<string[]>;

/** The number of attempts while other programs may change the nodes. */
const ATTEMPTS = 4;
/** The number of attempts in a transaction, in which only its own changes interfere. */
const OWN_ATTEMPTS = 100;

/**
 * Lists the names. In parts, the list restarts whenever the node changes; if that happens often, it is read in a
 * transaction.
 */
export async function list(path: string, ask: Ask, atOneMoment: AtOneMoment): Promise<string[]> {
  try {
    return await ask(XS_DIRECTORY, [], stringsOf);
  } catch (error) {
    if (!(error instanceof XenError && error.code === "E2BIG")) throw error;
  }
  const names = await listWithin(ATTEMPTS, ask);
  if (names !== undefined) return names;
  return atOneMoment(async (askThen) => {
    const names = await listWithin(OWN_ATTEMPTS, askThen);
    if (names !== undefined) return names;
    throw new XenBusyError(
      `xenstore: the nodes below ${path} have changed ${OWN_ATTEMPTS} times while they were listed`,
      {
        operation: `list ${path}`,
      },
    );
  });
}

async function listWithin(attempts: number, ask: Ask): Promise<string[] | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const names = await listInParts(ask);
    if (names !== undefined) return names;
  }
  return undefined;
}

/** Lists the names in parts. Resolves with undefined if the node has changed between two parts. */
async function listInParts(ask: Ask): Promise<string[] | undefined> {
  const names: string[] = [];
  let generation: string | undefined;
  for (let offset = 0; ;) {
    const [present, ...part] = await ask(XS_DIRECTORY_PART, [`${offset}\0`], partOf);
    if (present !== (generation ??= present)) return undefined;
    // The last part ends with an empty name.
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
  if (strings.length < 2) throw new PayloadError("a part of a list that has no names and is not the last one");
  return strings;
}
