/** Checks what a migration needs, and begins it. */

import type { Domid } from "../../abi/numbers.ts";
import { checkFunction, checkInteger, describe } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { BuilderParts } from "../builder/index.ts";
import { guestToMove } from "./guest-to-move.ts";
import { checkStreams, MessageReader, MessageWriter, type MigrationStreams } from "./handshake.ts";
import { Migration, OPERATION } from "./migration.ts";
import type { MigrateOptions, MigrationReport } from "./moving-options.ts";
import { x86Abi } from "./x86-abi.ts";

/** The rounds of xl. */
const MOST_ROUNDS = 5;
/** More rounds than are of any use. */
const ROUNDS_LIMIT = 1000;

export async function migrateDomain(
  parts: BuilderParts,
  domid: Domid,
  streams: MigrationStreams,
  given: MigrateOptions = {},
): Promise<MigrationReport> {
  const {
    signal,
    live = true,
    maximumRounds = MOST_ROUNDS,
    onProgress = () => {},
  } = readOptions("Domain.migrate", given, ["signal", "live", "maximumRounds", "onProgress"]);
  if (typeof live !== "boolean") throw new TypeError(`expected live to be a boolean, received ${describe(live)}`);
  checkInteger("maximumRounds", maximumRounds, 0, ROUNDS_LIMIT);
  checkFunction("onProgress", onProgress);
  const { readable, writable } = checkStreams(streams);
  const abi = x86Abi(parts.connection, OPERATION);
  const guest = guestToMove(parts, abi, domid, OPERATION);
  signal?.throwIfAborted();
  const migration = new Migration(parts, abi, guest, {
    reader: new MessageReader(readable),
    writer: new MessageWriter(writable),
    live,
    maximumRounds,
    onProgress,
    signal,
  });
  return migration.run();
}
