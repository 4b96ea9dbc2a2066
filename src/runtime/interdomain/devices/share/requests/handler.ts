/** A function that answers one type of request. */

import { memberOf } from "../../../../base/checks.ts";
import { bytesOf } from "../wire/text.ts";
import { type Awaitable, type FileNode, FileSystemError } from "../file-system.ts";
import type { Session } from "../session.ts";
import type { MessageReader } from "../wire/message-reader.ts";
import type { MessageWriter } from "../wire/message-writer.ts";
import { MOST_NAME_BYTES, MOST_TARGET_BYTES } from "../wire/protocol.ts";

export interface Handler {
  /** Bytes of the answer at most, header included: 64 by default; "counted" for as many as the request says. */
  readonly answer?: number | "counted";
  readonly handle: (session: Session, request: MessageReader, answer: MessageWriter) => Awaitable<void>;
}

/** Reads a name in a directory. Throws EINVAL for one that leads elsewhere, ENAMETOOLONG for a long one. */
export function nameIn(request: MessageReader): string {
  const name = request.text(MOST_TARGET_BYTES);
  if (name === "" || name === "." || name === ".." || name.includes("/"))
    throw new FileSystemError("EINVAL", "expected the name of a file in its directory");
  if (name.length > MOST_NAME_BYTES || bytesOf(name).length > MOST_NAME_BYTES)
    throw new FileSystemError("ENAMETOOLONG", "the name is too long");
  return name;
}

type Method<Name extends keyof FileNode> = NonNullable<FileNode[Name]>;

/** Returns a method of a node, bound to it. Throws `code` if it has none. */
export function methodOf<Name extends keyof FileNode>(node: FileNode, name: Name, code: string): Method<Name> {
  const method = memberOf(node, name);
  if (typeof method === "function") return method.bind(node) as Method<Name>;
  throw new FileSystemError(code, `the file has no ${name}()`);
}
