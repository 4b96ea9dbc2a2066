/** Requests that make, rename and remove files. */

import { type FileKind, FileSystemError, type NewFile } from "../file-system.ts";
import type { Session } from "../session.ts";
import { KIND_BITS, MODE_BITS, MODE_KIND, MOST_TARGET_BYTES, REMOVE_DIRECTORY } from "../wire/protocol.ts";
import { accessOf } from "./content-requests.ts";
import { type Handler, methodOf, nameIn } from "./handler.ts";
import { writeQid, writeQidOfNew } from "./qid.ts";

type Name = "lcreate" | "mkdir" | "symlink" | "mknod" | "link" | "renameat" | "unlinkat" | "readlink";

export const nameRequests: Readonly<Record<Name, Handler>> = {
  lcreate: {
    async handle(session, request, answer) {
      const number = request.u32();
      const name = nameIn(request);
      const [flags, mode, gid] = [request.u32(), request.u32(), request.u32()];
      request.end();
      session.checkWritable();
      await session.use(number, async (fid) => {
        if (fid.isOpen) throw new FileSystemError("EINVAL", "the file is open");
        // Before anything is made: a second request for the number must not make another file.
        fid.isOpen = true;
        try {
          const create = methodOf(fid.node, "create", "EROFS");
          const { node, file } = await create(name, newFile(fid.uid, gid, mode), accessOf(flags));
          fid.become(session.fids.share(node));
          fid.file = file;
          writeQid(answer, await node.attributes());
          answer.u32(0);
        } catch (error) {
          if (fid.file === undefined) fid.isOpen = false;
          throw error;
        }
      });
    },
  },
  mkdir: {
    async handle(session, request, answer) {
      const number = request.u32();
      const name = nameIn(request);
      const [mode, gid] = [request.u32(), request.u32()];
      request.end();
      session.checkWritable();
      await session.use(number, async ({ node, uid }) =>
        writeQidOfNew(answer, await methodOf(node, "makeDirectory", "EROFS")(name, newFile(uid, gid, mode))),
      );
    },
  },
  symlink: {
    async handle(session, request, answer) {
      const number = request.u32();
      const name = nameIn(request);
      const target = request.text(MOST_TARGET_BYTES);
      const gid = request.u32();
      request.end();
      session.checkWritable();
      await session.use(number, async ({ node, uid }) =>
        writeQidOfNew(answer, await methodOf(node, "makeSymlink", "EROFS")(name, target, newFile(uid, gid, 0o777))),
      );
    },
  },
  mknod: {
    async handle(session, request, answer) {
      const number = request.u32();
      const name = nameIn(request);
      const [mode, major, minor, gid] = [request.u32(), request.u32(), request.u32(), request.u32()];
      request.end();
      session.checkWritable();
      const kind = kindOf(mode);
      checkKind(session, kind);
      await session.use(number, async ({ node, uid }) => {
        if (kind === "file") {
          const create = methodOf(node, "create", "EROFS");
          const made = await create(name, newFile(uid, gid, mode), accessOf(0));
          made.file.close?.();
          return writeQidOfNew(answer, made.node);
        }
        const device = kind === "fifo" || kind === "socket" ? 0 : deviceNumber(major, minor);
        const make = methodOf(node, "makeSpecial", "EROFS");
        return writeQidOfNew(answer, await make(name, newFile(uid, gid, mode), kind, device));
      });
    },
  },
  link: {
    async handle(session, request) {
      const [folder, number] = [request.u32(), request.u32()];
      const name = nameIn(request);
      request.end();
      session.checkWritable();
      await session.use(folder, ({ node }) =>
        session.use(number, (target) => methodOf(node, "link", "EROFS")(name, target.node)),
      );
    },
  },
  renameat: {
    async handle(session, request) {
      const folder = request.u32();
      const name = nameIn(request);
      const newFolder = request.u32();
      const newName = nameIn(request);
      request.end();
      session.checkWritable();
      await session.use(folder, ({ node }) =>
        session.use(newFolder, (target) => methodOf(node, "rename", "EROFS")(name, target.node, newName)),
      );
    },
  },
  unlinkat: {
    async handle(session, request) {
      const number = request.u32();
      const name = nameIn(request);
      const flags = request.u32();
      request.end();
      session.checkWritable();
      const isDirectory = (flags & REMOVE_DIRECTORY) !== 0;
      await session.use(number, ({ node }) => methodOf(node, "remove", "EROFS")(name, isDirectory));
    },
  },
  readlink: {
    answer: 9 + MOST_TARGET_BYTES,
    handle: (session, request, answer) =>
      session.use(request.u32(), async ({ node }) => {
        request.end();
        answer.text(await methodOf(node, "readLink", "EINVAL")());
      }),
  },
};

function newFile(uid: number, gid: number, mode: number): NewFile {
  return { uid, gid, mode: mode & MODE_BITS };
}

function kindOf(mode: number): FileKind {
  const bits = mode & MODE_KIND;
  if (bits === 0) return "file";
  for (const [kind, value] of Object.entries(KIND_BITS)) if (value === bits) return kind as FileKind;
  throw new FileSystemError("EINVAL", `the mode ${mode.toString(8)} is of no kind of file`);
}

function checkKind({ share }: Session, kind: FileKind): void {
  if (kind === "directory" || kind === "symlink") throw new FileSystemError("EINVAL", `a ${kind} is not a node`);
  if ((kind === "block" || kind === "character") && !share.devices)
    throw new FileSystemError("EPERM", "the share takes no device nodes");
}

/** Returns a device's number as Linux's stat has it. */
function deviceNumber(major: number, minor: number): number {
  return ((minor & 0xff) | ((major & 0xfff) << 8) | ((minor & 0xfff00) << 12)) >>> 0;
}
