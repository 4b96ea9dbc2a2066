/** A guest described by a file: TOML with the options of `domains.create()`, or a configuration of xl's. */

import type { GuestOptions } from "../../index.ts";
import { UsageError } from "../exit/status.ts";
import { xlOptions } from "./xl-options.ts";
import { parseXl } from "./xl-syntax.ts";

/** Reads a file. Throws a UsageError that names the file and its fault. */
export async function readGuestFile(path: string): Promise<GuestOptions> {
  let text: string;
  try {
    text = await Bun.file(path).text();
  } catch (cause) {
    throw new UsageError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  try {
    return path.endsWith(".cfg") ? xlOptions(parseXl(text)) : (Bun.TOML.parse(text) as unknown as GuestOptions);
  } catch (cause) {
    throw new UsageError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
