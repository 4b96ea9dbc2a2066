/**
 * Receives a guest that another host migrates: restores it, paused, and lets it run once the sender has given it away. See
 * handshake.ts.
 */

import { checkFunction } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { BuilderParts, Guest } from "../builder/index.ts";
import {
  BANNER,
  checkStreams,
  FAILURE,
  GO,
  MessageReader,
  MessageWriter,
  type MigrationStreams,
  READY,
  REPORT,
  SUCCESS,
} from "./handshake.ts";
import type { ReceiveOptions } from "./moving-options.ts";
import { restoreDomain } from "./restore-domain.ts";
import { x86Abi } from "./x86-abi.ts";

const KNOWN = [
  "name",
  "uuid",
  "devices",
  "consoleServer",
  "kernel",
  "ramdisk",
  "commandLine",
  "onProgress",
  "onReceived",
  "signal",
];

export async function receiveDomain(
  parts: BuilderParts,
  streams: MigrationStreams,
  given: ReceiveOptions = {},
): Promise<Guest> {
  const { onReceived = () => {}, ...options } = readOptions("Domains.receive", given, KNOWN);
  const { signal } = options;
  checkFunction("onReceived", onReceived);
  const { readable, writable } = checkStreams(streams);
  // Before the sender hears that a receiver is there.
  x86Abi(parts.connection, "receive a domain");
  signal?.throwIfAborted();
  const [writer, reader] = [new MessageWriter(writable), new MessageReader(readable)];
  let guest: Guest | undefined;
  try {
    await orAborted(writer.say(BANNER), signal);
    guest = await restoreDomain(parts, reader.chunks(), options);
    await orAborted(Promise.resolve(onReceived(guest)), signal);
    await orAborted(writer.say(READY), signal);
    await reader.expect(GO, signal);
  } catch (error) {
    // The sender learns of it by the end of the streams, and has not given the guest away.
    writer.abandon(error);
    reader.close(error);
    await guest?.destroy();
    throw error;
  }
  await start(guest, writer);
  writer.close();
  reader.close();
  return guest;
}

/** Lets the guest run, and reports it. If it cannot run, hands it back: its domain is removed before. */
async function start(guest: Guest, writer: MessageWriter): Promise<void> {
  try {
    guest.unpause();
  } catch (error) {
    await guest.destroy();
    const report = writer.say(REPORT).then(() => writer.write(Uint8Array.of(FAILURE)));
    await report.then(() => writer.say(GO)).catch(() => {});
    writer.abandon(error);
    throw error;
  }
  // The guest is this host's, also if the sender does not hear of it.
  await writer
    .say(REPORT)
    .then(() => writer.write(Uint8Array.of(SUCCESS)))
    .catch(() => {});
}
