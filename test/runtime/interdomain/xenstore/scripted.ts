/** A xenstored that sends whatever a test wants. */

import { MessageDecoder } from "../../../../src/runtime/interdomain/xenstore/wire/decoder.ts";
import { encodeMessage } from "../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import { messageTypeName } from "../../../../src/runtime/interdomain/xenstore/wire/message-types.ts";
import { MemoryTransport, XenStore, type XenStoreConnection } from "../../../../src/xenstore.ts";

export interface ScriptedRequest {
  readonly type: number;
  readonly name: string;
  readonly id: number;
  readonly transaction: number;
  /** The payload as latin1, with a bar for each NUL. */
  readonly payload: string;
}

export interface Speaker {
  /** Answers a request with a message of its type, or another. */
  answer(request: ScriptedRequest, payload: string, type?: number): void;
  send(bytes: Uint8Array): void;
  close(): void;
}

/** A client of a server that answers as `answer` does, with its requests and its number of connections. */
export class Scripted implements Disposable {
  readonly requests: ScriptedRequest[] = [];
  readonly store: XenStore;
  connections = 0;
  /** The number of pieces in which requests have arrived. */
  chunks = 0;
  speaker: Speaker | undefined;

  constructor(answer: (request: ScriptedRequest, speaker: Speaker) => void) {
    const serve = (connection: XenStoreConnection) => {
      this.connections++;
      const speaker = (this.speaker = speakerOf(connection));
      const decoder = new MessageDecoder(({ type, req_id: id, tx_id: transaction }, bytes) => {
        const payload = bytes.toString("latin1").replaceAll("\0", "|");
        const request = { type, name: messageTypeName(type), id, transaction, payload };
        this.requests.push(request);
        answer(request, speaker);
      });
      const received = (bytes: Uint8Array): void => {
        this.chunks++;
        decoder.push(bytes);
      };
      return { received, closed: () => {} };
    };
    this.store = new XenStore({ transport: new MemoryTransport("a script", serve) });
  }

  [Symbol.dispose](): void {
    this.store[Symbol.dispose]();
  }
}

function speakerOf(connection: XenStoreConnection): Speaker {
  return {
    answer: ({ type, id, transaction }, payload, other = type) => {
      connection.send(encodeMessage(other, id, transaction, [Buffer.from(payload.replaceAll("|", "\0"), "latin1")]));
    },
    send: (bytes) => connection.send(bytes),
    close: () => connection.close(),
  };
}

/** Returns the reason with which a promise rejects. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}
