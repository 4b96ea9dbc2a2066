/**
 * Requests about extended attributes. A guest reads and writes a value as a file: `xattrwalk` and `xattrcreate` make a
 * number for it, and a new value takes effect when the guest clunks the number.
 */

import { FileSystemError } from "../file-system.ts";
import { MOST_ATTRIBUTE_BYTES, MOST_NAME_BYTES } from "../wire/protocol.ts";
import { bytesOf } from "../wire/text.ts";
import { type Handler, methodOf } from "./handler.ts";

/** The ways of setting an attribute, as Linux's setxattr numbers them. */
const MODES = ["any", "create", "replace"] as const;

export const extendedAttributeRequests: Readonly<Record<"xattrwalk" | "xattrcreate", Handler>> = {
  xattrwalk: {
    async handle(session, request, answer) {
      const [number, newNumber] = [request.u32(), request.u32()];
      const name = request.text(MOST_NAME_BYTES);
      request.end();
      session.fids.checkFree(newNumber);
      await session.use(number, async (fid) => {
        const value = name === "" ? await namesOf(fid.node) : await valueOf(fid.node, name);
        const reading = fid.clone();
        reading.attribute = { kind: "read", value };
        session.fids.add(newNumber, reading);
        answer.u64(value.length);
      });
    },
  },
  xattrcreate: {
    async handle(session, request) {
      const number = request.u32();
      const name = request.text(MOST_NAME_BYTES);
      const [size, flags] = [request.u64(), request.u32()];
      request.end();
      session.checkWritable();
      const mode = MODES[flags];
      if (mode === undefined || name === "") throw new FileSystemError("EINVAL");
      if (size > BigInt(MOST_ATTRIBUTE_BYTES)) throw new FileSystemError("E2BIG", "the attribute is too long");
      await session.use(number, (fid) => {
        if (fid.isOpen || fid.attribute !== undefined) throw new FileSystemError("EINVAL", "the file is open");
        methodOf(fid.node, "writeAttribute", "EOPNOTSUPP");
        fid.attribute = { kind: "write", name, value: new Uint8Array(Number(size)), mode, written: 0 };
      });
    },
  },
};

async function valueOf(node: Parameters<typeof namesOf>[0], name: string): Promise<Uint8Array> {
  return checkSize(await methodOf(node, "readAttribute", "EOPNOTSUPP")(name));
}

async function namesOf(node: Parameters<typeof methodOf>[0]): Promise<Uint8Array> {
  const names = await methodOf(node, "attributeNames", "EOPNOTSUPP")();
  return checkSize(Buffer.concat(names.map((name) => Buffer.concat([bytesOf(name), Uint8Array.of(0)]))));
}

function checkSize(value: Uint8Array): Uint8Array {
  if (value.length > MOST_ATTRIBUTE_BYTES) throw new FileSystemError("E2BIG", "the attribute is too long");
  return value;
}
