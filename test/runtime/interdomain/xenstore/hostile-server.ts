/** A xenstored behind a real socket that follows the protocol until a test makes it misbehave. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Backlog } from "../../../../src/runtime/interdomain/xenstore/transport/backlog.ts";
import * as wire from "../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { MessageDecoder } from "../../../../src/runtime/interdomain/xenstore/wire/decoder.ts";
import { encodeMessage } from "../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import { SocketTransport } from "../../../../src/xenstore.ts";

export interface SocketRequest {
  readonly type: number;
  readonly id: number;
  readonly transaction: number;
  /** Text in latin1, with a bar for each NUL. */
  readonly payload: string;
}

export interface Client {
  send(bytes: Uint8Array): void;
  close(): void;
}

/** Returns the bytes to send for a request; or misbehaves by itself, and returns undefined. */
export type Misbehaviour = (request: SocketRequest, sane: Uint8Array, client: Client) => Uint8Array | undefined;

const saneAnswers: ReadonlyMap<number, string> = new Map([
  [wire.XS_READ, "value"],
  [wire.XS_DIRECTORY, "a|b|"],
  [wire.XS_GET_PERMS, "n0|r5|"],
  [wire.XS_TRANSACTION_START, "7|"],
]);

/** Encodes a message with this payload, of any length, with a bar for each NUL. */
export function message(type: number, id: number, transaction: number, payload: string): Uint8Array {
  const header = Buffer.from(encodeMessage(type, id, transaction, []));
  header.writeUInt32LE(payload.length, 12);
  return Buffer.concat([header, Buffer.from(payload.replaceAll("|", "\0"), "latin1")]);
}

export class HostileServer implements Disposable {
  readonly transport: SocketTransport;
  connections = 0;
  /** The misbehaviour, if any. */
  misbehave: Misbehaviour | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), "xen-ts-hostile-"));
  readonly #server;

  constructor(misbehave?: Misbehaviour) {
    this.misbehave = misbehave;
    const unix = join(this.#folder, "socket");
    this.transport = new SocketTransport(unix);
    this.#server = Bun.listen<{ decoder: MessageDecoder; backlog: Backlog }>({
      unix,
      socket: {
        open: (socket) => {
          this.connections++;
          const backlog = new Backlog((bytes) => socket.write(bytes));
          const client = { send: (bytes: Uint8Array) => backlog.send(bytes), close: () => void socket.end() };
          const decoder = new MessageDecoder(({ type, req_id: id, tx_id: transaction }, payload) => {
            const text = payload.toString("latin1").replaceAll("\0", "|");
            this.#answer(client, { type, id, transaction, payload: text });
          });
          socket.data = { decoder, backlog };
        },
        data: (socket, bytes) => socket.data.decoder.push(bytes),
        drain: (socket) => socket.data.backlog.drain(),
      },
    });
  }

  [Symbol.dispose](): void {
    this.#server.stop(true);
    rmSync(this.#folder, { recursive: true });
  }

  #answer(client: Client, request: SocketRequest): void {
    const { type, id, transaction, payload } = request;
    const event = message(wire.XS_WATCH_EVENT, 0, 0, payload);
    const answer = message(type, id, transaction, saneAnswers.get(type) ?? "OK|");
    const sane = type === wire.XS_WATCH ? Buffer.concat([answer, event]) : answer;
    const bytes = this.misbehave === undefined ? sane : this.misbehave(request, sane, client);
    if (bytes !== undefined) client.send(bytes);
  }
}
