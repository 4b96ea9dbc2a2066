/** Requests by which a guest begins, gets numbers for files and clunks them. */

import { Fid } from "../fids.ts";
import { type FileAttributes, FileSystemError } from "../file-system.ts";
import type { Session } from "../session.ts";
import { MOST_TARGET_BYTES, MOST_WALK_NAMES, NO_USER, VERSION } from "../wire/protocol.ts";
import { type Handler, methodOf, nameIn } from "./handler.ts";
import { writeQid } from "./qid.ts";

/** The user of an attach without one: Linux's nobody. */
const NOBODY = 65534;

export const sessionRequests: Readonly<Record<"version" | "attach" | "walk" | "clunk" | "remove" | "statfs", Handler>> =
  {
    version: {
      handle(session, request, answer) {
        const messageBytes = request.u32();
        const version = request.text(64);
        request.end();
        const isKnown = version === VERSION;
        answer.u32(session.begin(messageBytes, isKnown)).text(isKnown ? VERSION : "unknown");
      },
    },
    attach: {
      async handle({ share, fids }, request, answer) {
        const number = request.u32();
        request.u32();
        request.text(MOST_TARGET_BYTES);
        const place = request.text(MOST_TARGET_BYTES);
        const user = request.u32();
        request.end();
        if (place !== "" && place !== "/") throw new FileSystemError("ENOENT", "the share has one root");
        fids.checkFree(number);
        const fid = new Fid(fids.share(await share.system.root()), user === NO_USER ? NOBODY : user);
        try {
          writeQid(answer, await fid.node.attributes());
        } catch (error) {
          fid.close();
          throw error;
        }
        fids.add(number, fid);
      },
    },
    walk: {
      answer: 9 + MOST_WALK_NAMES * 13,
      async handle(session, request, answer) {
        const [number, newNumber, count] = [request.u32(), request.u32(), request.u16()];
        if (count > MOST_WALK_NAMES) throw new FileSystemError("EINVAL", `a walk of ${count} names is too long`);
        const names = Array.from({ length: count }, () => nameIn(request));
        request.end();
        if (newNumber !== number) session.fids.checkFree(newNumber);
        await session.use(number, async (fid) => {
          if (fid.isOpen || fid.attribute !== undefined) throw new FileSystemError("EINVAL", "the file is open");
          const walked = fid.clone();
          try {
            const found = await walk(session, walked, names);
            answer.u16(found.length);
            for (const attributes of found) writeQid(answer, attributes);
            // A walk that ends on its way makes no new number.
            if (found.length < count) return walked.close();
          } catch (error) {
            walked.close();
            throw error;
          }
          if (newNumber === number) session.fids.take(number).close();
          session.fids.add(newNumber, walked);
        });
      },
    },
    clunk: {
      async handle({ fids }, request) {
        const fid = fids.take(request.u32());
        const { attribute } = fid;
        try {
          request.end();
          if (attribute?.kind !== "write") return;
          const { name, value, mode, written } = attribute;
          if (written < value.length) throw new FileSystemError("EINVAL", "the attribute's value is incomplete");
          if (value.length === 0 && mode === "replace") await methodOf(fid.node, "removeAttribute", "EOPNOTSUPP")(name);
          else await methodOf(fid.node, "writeAttribute", "EOPNOTSUPP")(name, value, mode);
        } finally {
          fid.close();
        }
      },
    },
    // Linux removes by unlinkat; here only the number is given up.
    remove: {
      handle({ fids }, request) {
        fids.take(request.u32()).close();
        throw new FileSystemError("EOPNOTSUPP", "files are removed by their directory");
      },
    },
    statfs: {
      answer: 7 + 4 + 4 + 6 * 8 + 4,
      handle: (session, request, answer) =>
        session.use(request.u32(), async ({ node }) => {
          request.end();
          const space = await methodOf(node, "space", "EOPNOTSUPP")();
          answer.u32(Number(BigInt.asUintN(32, BigInt(space.type ?? 0)))).u32(Number(space.blockBytes));
          answer.u64(space.blocks).u64(space.freeBlocks).u64(space.availableBlocks);
          answer.u64(space.files).u64(space.freeFiles).u64(0).u32(255);
        }),
    },
  };

/** Walks from name to name, and returns the attributes on the way. Throws only if the first name is not found. */
async function walk(session: Session, fid: Fid, names: readonly string[]): Promise<FileAttributes[]> {
  const found: FileAttributes[] = [];
  for (const name of names) {
    try {
      const shared = session.fids.share(await methodOf(fid.node, "lookup", "ENOTDIR")(name));
      fid.become(shared);
      found.push(await fid.node.attributes());
    } catch (error) {
      if (found.length === 0) throw error;
      return found;
    }
  }
  return found;
}
