/**
 * Reads of a folder's files straight into the guest's ring: one system call, and no copy in this program. They are answered
 * before anything else happens; whatever does not fit that is left to the ordinary way.
 */

import { ArgumentPage } from "../../../linux/device/index.ts";
import { setPiece } from "../../../linux/ffi/vector-io.ts";
import { ByteProducer, writeInPlace } from "../../ring/index.ts";
import { FolderFile, readMapped } from "./folder/folder-file.ts";
import type { Session } from "./session.ts";
import { HEADER_BYTES } from "./wire/message-writer.ts";
import { REQUEST } from "./wire/protocol.ts";

/** Places of the fields of a read, and its bytes. */
const NUMBER_AT: number = HEADER_BYTES;
const POSITION_AT: number = NUMBER_AT + 4;
const COUNT_AT: number = POSITION_AT + 8;
const REQUEST_BYTES: number = COUNT_AT + 4;
/** Bytes of an answer before the contents. */
const ANSWER_BYTES: number = HEADER_BYTES + 4;
/** The upper half of the first position that is not exact as a number. */
const POSITION_LIMIT = 0x20_0000;
const WORD = 0x1_0000_0000;

export class DirectReads implements Disposable {
  readonly #output: ByteProducer;
  readonly #session: Session;
  readonly #entries: ArgumentPage = new ArgumentPage();
  readonly #header: Uint8Array<ArrayBuffer> = new Uint8Array(new ArrayBuffer(ANSWER_BYTES));
  readonly #fields: DataView<ArrayBuffer> = new DataView(this.#header.buffer);

  private constructor(output: ByteProducer, session: Session) {
    this.#output = output;
    this.#session = session;
  }

  /** Returns null for an output that is not a ring in mapped memory. */
  static of(output: ByteProducer, session: Session): DirectReads | null {
    return output instanceof ByteProducer ? new DirectReads(output, session) : null;
  }

  /** Answers a message if it is a read that can be answered now. Returns false for any other, which is untouched. */
  answer(message: Uint8Array<ArrayBuffer>): boolean {
    if (message[4] !== REQUEST.read || message.length !== REQUEST_BYTES || !this.#session.isAgreed) return false;
    const request = new DataView(message.buffer, message.byteOffset, message.byteLength);
    const fid = this.#session.fids.find(request.getUint32(NUMBER_AT, true));
    if (fid === undefined || fid.attribute !== undefined || !(fid.file instanceof FolderFile)) return false;
    const { file } = fid;
    const high = request.getUint32(POSITION_AT + 4, true);
    if (high >= POSITION_LIMIT) return false;
    const position = high * WORD + request.getUint32(POSITION_AT, true);
    const count = Math.min(request.getUint32(COUNT_AT, true), this.#session.messageBytes - ANSWER_BYTES);
    if (count <= 0) return false;
    const read = writeInPlace(this.#output, ANSWER_BYTES, count, {
      fill: (pieces) => {
        const { address, view } = this.#entries;
        for (const [index, piece] of pieces.entries()) setPiece(view, index, piece.address, piece.byteLength);
        return readMapped(file, address, pieces.length, position);
      },
      head: (length) => {
        this.#fields.setUint32(0, ANSWER_BYTES + length, true);
        this.#fields.setUint8(4, REQUEST.read + 1);
        this.#fields.setUint16(5, request.getUint16(5, true), true);
        this.#fields.setUint32(HEADER_BYTES, length, true);
        return this.#header;
      },
    });
    if (read < 0) return false;
    const { counters } = this.#session.share;
    counters.requests++;
    counters.readBytes += read;
    return true;
  }

  [Symbol.dispose](): void {
    this.#entries[Symbol.dispose]();
  }
}
