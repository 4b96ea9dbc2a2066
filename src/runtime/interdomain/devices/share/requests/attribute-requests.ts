/** Requests that read and change the attributes of files. */

import { memberOf } from "../../../../base/checks.ts";
import { type AttributeChange, type FileAttributes, FileSystemError } from "../file-system.ts";
import { ATTRIBUTES_BASIC, ATTRIBUTES_BIRTH, CHANGE, KIND_BITS, MODE_BITS } from "../wire/protocol.ts";
import { type Handler, methodOf } from "./handler.ts";
import { writeQid } from "./qid.ts";

const SECOND = 1_000_000_000n;
/** The unit in which guests are asked to read and write. */
const BLOCK_BYTES = 4096;

export const attributeRequests: Readonly<Record<"getattr" | "setattr", Handler>> = {
  getattr: {
    answer: 7 + 8 + 13 + 3 * 4 + 15 * 8,
    handle: (session, request, answer) =>
      session.use(request.u32(), async ({ node }) => {
        request.u64();
        request.end();
        const attributes = await node.attributes();
        const given = <Name extends keyof FileAttributes>(name: Name): FileAttributes[Name] | undefined =>
          memberOf(attributes, name);
        const { kind } = attributes;
        const [uid = 0, gid = 0, links = 1, device = 0] = [given("uid"), given("gid"), given("links"), given("device")];
        const [size = 0, mode = kind === "directory" ? 0o755 : 0o644] = [given("size"), given("mode")];
        const blocks = given("blocks") ?? (BigInt(size) + 511n) / 512n;
        const [accessed = 0n, modified = 0n, born] = [given("accessed"), given("modified"), given("born")];
        const changed = given("changed") ?? modified;
        answer.u64(ATTRIBUTES_BASIC | (born === undefined ? 0 : ATTRIBUTES_BIRTH));
        writeQid(answer, attributes);
        answer
          .u32((mode & MODE_BITS) | KIND_BITS[kind])
          .u32(uid)
          .u32(gid)
          .u64(links)
          .u64(device)
          .u64(size);
        answer.u64(BLOCK_BYTES).u64(blocks);
        for (const time of [accessed, modified, changed, born ?? 0n]) answer.u64(time / SECOND).u64(time % SECOND);
        answer.u64(0).u64(0);
      }),
  },
  setattr: {
    async handle(session, request) {
      const [number, fields] = [request.u32(), request.u32()];
      const [mode, uid, gid, size] = [request.u32(), request.u32(), request.u32(), request.u64()];
      const accessed = request.u64() * SECOND + request.u64();
      const modified = request.u64() * SECOND + request.u64();
      request.end();
      session.checkWritable();
      const given = (field: keyof typeof CHANGE): boolean => (fields & CHANGE[field]) !== 0;
      if (given("size") && size > BigInt(session.share.maximumFileBytes)) throw new FileSystemError("EFBIG");
      const change: AttributeChange = {
        ...(given("mode") ? { mode: mode & MODE_BITS } : {}),
        ...(given("uid") ? { uid } : {}),
        ...(given("gid") ? { gid } : {}),
        ...(given("size") ? { size: Number(size) } : {}),
        ...(given("accessed") ? { accessed: given("accessedGiven") ? accessed : "now" } : {}),
        ...(given("modified") ? { modified: given("modifiedGiven") ? modified : "now" } : {}),
      };
      await session.use(number, ({ node }) => methodOf(node, "change", "EROFS")(change));
    },
  },
};
