/** Requests that open, read and write files, and read directories. */

import { memberOf } from "../../../../base/checks.ts";
import { type DirectoryEntry, type FileAccess, FileSystemError } from "../file-system.ts";
import type { Fid, OpenDirectory } from "../fids.ts";
import type { MessageWriter } from "../wire/message-writer.ts";
import { entryKind, OPEN, OPEN_DURABLE } from "../wire/protocol.ts";
import { bytesOf } from "../wire/text.ts";
import { type Handler, methodOf } from "./handler.ts";
import { writeQid, writeQidParts } from "./qid.ts";

/** Bytes of an entry beside its name: qid, position, kind, and the name's length. */
const ENTRY_BYTES = 13 + 8 + 1 + 2;

export const contentRequests: Readonly<Record<"lopen" | "read" | "write" | "fsync" | "readdir", Handler>> = {
  lopen: {
    async handle(session, request, answer) {
      const [number, flags] = [request.u32(), request.u32()];
      request.end();
      const access = accessOf(flags);
      if (access.write || access.truncate) session.checkWritable();
      await session.use(number, async (fid) => {
        if (fid.isOpen || fid.attribute !== undefined) throw new FileSystemError("EINVAL", "the file is open");
        fid.isOpen = true;
        try {
          const attributes = await fid.node.attributes();
          if (attributes.kind === "directory") {
            if (access.write) throw new FileSystemError("EISDIR");
            fid.directory = await directoryOf(fid);
          } else {
            fid.file = await methodOf(fid.node, "open", access.write ? "EROFS" : "EOPNOTSUPP")(access);
          }
          writeQid(answer, attributes);
          answer.u32(0);
        } catch (error) {
          if (fid.file === undefined && fid.directory === undefined) fid.isOpen = false;
          throw error;
        }
      });
    },
  },
  read: {
    answer: "counted",
    async handle(session, request, answer) {
      const [number, position, count] = [request.u32(), request.u64(), request.u32()];
      request.end();
      await session.use(number, async ({ file, attribute }) => {
        if (attribute?.kind === "read") {
          const from = Number(position > BigInt(attribute.value.length) ? attribute.value.length : position);
          await answer.counted(count, (into) => {
            const part = attribute.value.subarray(from, from + into.length);
            into.set(part);
            return part.length;
          });
          return;
        }
        if (file === undefined || memberOf(file, "read") === undefined)
          throw new FileSystemError("EBADF", "the file is not open for reading");
        if (position > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileSystemError("EINVAL");
        await answer.counted(count, async (into) => {
          const read = checkCount(into.length === 0 ? 0 : await file.read?.(into, Number(position)), into.length);
          session.share.counters.readBytes += read;
          return read;
        });
      });
    },
  },
  write: {
    async handle(session, request, answer) {
      const [number, position] = [request.u32(), request.u64()];
      const bytes = request.bytes(request.u32());
      request.end();
      await session.use(number, async ({ file, attribute }) => {
        if (attribute?.kind === "write") {
          if (position + BigInt(bytes.length) > BigInt(attribute.value.length)) throw new FileSystemError("ENOSPC");
          attribute.value.set(bytes, Number(position));
          attribute.written = Math.max(attribute.written, Number(position) + bytes.length);
          answer.u32(bytes.length);
          return;
        }
        session.checkWritable();
        const write = file === undefined ? undefined : memberOf(file, "write");
        if (write === undefined) throw new FileSystemError("EBADF", "the file is not open for writing");
        if (position + BigInt(bytes.length) > BigInt(session.share.maximumFileBytes))
          throw new FileSystemError("EFBIG");
        const written = checkCount(await write.call(file, bytes, Number(position)), bytes.length);
        session.share.counters.writtenBytes += written;
        answer.u32(written);
      });
    },
  },
  fsync: {
    async handle(session, request) {
      const [number, contentsOnly] = [request.u32(), request.u32()];
      request.end();
      await session.use(number, ({ file }) =>
        file === undefined ? undefined : memberOf(file, "sync")?.call(file, contentsOnly !== 0),
      );
    },
  },
  readdir: {
    answer: "counted",
    async handle(session, request, answer) {
      const [number, position, count] = [request.u32(), request.u64(), request.u32()];
      request.end();
      await session.use(number, async (fid) => {
        if (fid.directory === undefined) throw new FileSystemError("EBADF", "the directory is not open");
        if (position > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileSystemError("EINVAL");
        if (Number(position) !== fid.directory.position) await seek(fid, Number(position));
        writeEntries(fid.directory, answer, count);
      });
    },
  },
};

/** Returns what the flags of an lopen or lcreate ask for. */
export function accessOf(flags: number): FileAccess {
  const access = flags & OPEN.accessMask;
  return {
    read: access !== OPEN.writeOnly,
    write: access === OPEN.writeOnly || access === OPEN.readWrite,
    truncate: (flags & OPEN.truncate) !== 0,
    durable: (flags & OPEN_DURABLE) !== 0,
  };
}

function checkCount(count: number | undefined, most: number): number {
  if (count !== undefined && Number.isInteger(count) && count >= 0 && count <= most) return count;
  throw new RangeError(`expected the file system to read or write up to ${most} bytes, received ${count}`);
}

async function directoryOf({ node }: Fid): Promise<OpenDirectory> {
  const { inode } = await node.attributes();
  const list = await methodOf(node, "list", "EOPNOTSUPP")();
  // Guests look for both names, which never lead out of the directory.
  const own = [".", ".."].map((name): DirectoryEntry => ({ name, kind: "directory", inode }));
  function* all(): Generator<DirectoryEntry, undefined> {
    yield* own;
    yield* list;
  }
  return { entries: all(), position: 0, next: undefined };
}

/** Reads the directory anew, up to a position that an earlier entry had. */
async function seek(fid: Fid, position: number): Promise<void> {
  const old = fid.directory;
  const directory = (fid.directory = await directoryOf(fid));
  old?.entries.return?.();
  while (directory.position < position) {
    if (directory.entries.next().done === true) break;
    directory.position++;
  }
  directory.position = position;
}

/** Writes as many entries as fit, and keeps the first that does not. */
function writeEntries(directory: OpenDirectory, answer: MessageWriter, count: number): void {
  const at = answer.position;
  answer.u32(0);
  const room = Math.min(count, answer.room);
  let used = 0;
  for (;;) {
    const step = directory.next === undefined ? directory.entries.next() : { done: false, value: directory.next };
    if (step.done === true) break;
    const { name, kind, inode } = step.value as DirectoryEntry;
    const bytes = bytesOf(name);
    if (used + ENTRY_BYTES + bytes.length > room) {
      directory.next = step.value as DirectoryEntry;
      if (used === 0) throw new FileSystemError("EINVAL", "the answer has no room for an entry");
      break;
    }
    directory.next = undefined;
    directory.position++;
    writeQidParts(answer, kind, 0, inode);
    answer.u64(directory.position).u8(entryKind(kind)).text(bytes);
    used += ENTRY_BYTES + bytes.length;
  }
  answer.setU32(at, used);
}
