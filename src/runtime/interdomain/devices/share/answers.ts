/** Answers messages of 9P: decodes a request, has it done, and encodes the answer or the error. */

import { constants } from "node:os";
import { FileSystemError } from "./file-system.ts";
import { handlerOf } from "./requests/index.ts";
import type { Session } from "./session.ts";
import { MessageError, MessageReader } from "./wire/message-reader.ts";
import { HEADER_BYTES, MessageWriter } from "./wire/message-writer.ts";
import { REQUEST, RLERROR } from "./wire/protocol.ts";

/** Bytes of most answers. */
const SHORT_BYTES = 64;
/** The place of the count in a read or readdir, behind a number and a position. */
const COUNT_AT: number = HEADER_BYTES + 4 + 8;

/** Answers a message, its header included, which nothing changes meanwhile. */
export async function answerTo(session: Session, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { counters } = session.share;
  const header = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const [type, tag] = [header.getUint8(4), header.getUint16(5, true)];
  counters.requests++;
  try {
    if (!session.isAgreed && type !== REQUEST.version) throw new FileSystemError("EINVAL", "no version is agreed on");
    const handler = handlerOf(type);
    if (handler === undefined) throw new FileSystemError("EOPNOTSUPP", `requests of type ${type} are unknown`);
    const { answer = SHORT_BYTES } = handler;
    const writer = new MessageWriter(
      answer === "counted" ? session.memory.lend(countedBytes(session, header)) : answer,
    );
    await handler.handle(session, new MessageReader(message, HEADER_BYTES), writer);
    return writer.message(type + 1, tag);
  } catch (error) {
    counters.errors++;
    return new MessageWriter(HEADER_BYTES + 4).u32(errnoOf(session, error)).message(RLERROR, tag);
  }
}

/** Returns the bytes of an answer to a request whose last field says how many bytes of contents it wants. */
function countedBytes({ messageBytes }: Session, message: DataView): number {
  const wanted = message.byteLength < COUNT_AT + 4 ? 0 : message.getUint32(COUNT_AT, true);
  return Math.min(messageBytes, HEADER_BYTES + 4 + wanted);
}

function errnoOf({ share }: Session, error: unknown): number {
  const { errno } = constants;
  if (error instanceof MessageError) return errno.EINVAL;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const number = typeof code === "string" && Object.hasOwn(errno, code) ? errno[code as keyof typeof errno] : undefined;
  if (number !== undefined) return number;
  share.onFailure?.(error);
  return errno.EIO;
}
