/** Requests for locks on ranges of files. */

import { FileSystemError } from "../file-system.ts";
import type { LockRange } from "../locks.ts";
import { LOCK, MOST_NAME_BYTES } from "../wire/protocol.ts";
import type { MessageReader } from "../wire/message-reader.ts";
import type { Handler } from "./handler.ts";

/** One past the last byte that a file can have. */
const END = 1n << 63n;
let sessions = 0;
const numbers: WeakMap<object, number> = new WeakMap();

export const lockRequests: Readonly<Record<"lock" | "getlock", Handler>> = {
  lock: {
    async handle(session, request, answer) {
      const [number, kind] = [request.u32(), request.u8()];
      request.u32();
      const { range, process, client } = ownerIn(request, kind);
      const { locks } = session.share;
      await session.use(number, async ({ node }) => {
        const inode = BigInt((await node.attributes()).inode);
        const owner = `${numberOf(session)} ${process} ${client}`;
        if (kind === LOCK.unlock) {
          locks.release(inode, owner, range);
          answer.u8(LOCK.granted);
          return;
        }
        const outcome = locks.take(inode, { ...range, owner, guest: session, process, client });
        if (outcome === "full") throw new FileSystemError("ENOLCK", "the guest has too many locks");
        answer.u8(outcome === "granted" ? LOCK.granted : LOCK.blocked);
      });
    },
  },
  getlock: {
    answer: 7 + 1 + 8 + 8 + 4 + 2 + MOST_NAME_BYTES,
    async handle(session, request, answer) {
      const [number, kind] = [request.u32(), request.u8()];
      const { range, process, client, length } = ownerIn(request, kind);
      await session.use(number, async ({ node }) => {
        const inode = BigInt((await node.attributes()).inode);
        const owner = `${numberOf(session)} ${process} ${client}`;
        const held = session.share.locks.conflict(inode, range, owner);
        if (held === null) answer.u8(LOCK.unlock).u64(range.start).u64(length).u32(process).text(client);
        else {
          answer.u8(held.exclusive ? LOCK.write : LOCK.read).u64(held.start);
          answer
            .u64(held.end === END ? 0 : held.end - held.start)
            .u32(held.process)
            .text(held.client);
        }
      });
    },
  },
};

interface LockOwner {
  readonly range: LockRange;
  /** The length as the guest has sent it: 0 up to the end of the file. */
  readonly length: bigint;
  readonly process: number;
  readonly client: string;
}

function ownerIn(request: MessageReader, kind: number): LockOwner {
  const [start, length, process] = [request.u64(), request.u64(), request.u32()];
  const client = request.text(MOST_NAME_BYTES);
  request.end();
  const end = length === 0n ? END : start + length;
  if (kind > LOCK.unlock || start >= END || end > END) throw new FileSystemError("EINVAL", "the lock's range is wrong");
  return { range: { start, end, exclusive: kind === LOCK.write }, length, process, client };
}

/** Returns a number for a session: two guests may have processes and names that are alike. */
function numberOf(session: object): number {
  const known = numbers.get(session);
  if (known !== undefined) return known;
  numbers.set(session, ++sessions);
  return sessions;
}
