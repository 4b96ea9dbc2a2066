/** The 13 bytes by which 9P tells files apart. */

import { memberOf } from "../../../../base/checks.ts";
import { checkChoice } from "../../../../base/options.ts";
import type { FileAttributes, FileKind, FileNode } from "../file-system.ts";
import { KIND_BITS, QID } from "../wire/protocol.ts";
import type { MessageWriter } from "../wire/message-writer.ts";

const KINDS: readonly string[] = Object.keys(KIND_BITS);

/** Writes a file's qid. Its version changes when the file does. */
export function writeQid(answer: MessageWriter, attributes: FileAttributes): void {
  const { kind, inode } = attributes;
  const [modified = 0n, size = 0] = [memberOf(attributes, "modified"), memberOf(attributes, "size")];
  const version = Number(BigInt.asUintN(32, modified ^ (BigInt(size) << 8n)));
  writeQidParts(answer, kind, version, inode);
}

/** Writes the qid of a directory's entry. */
export function writeQidParts(answer: MessageWriter, kind: FileKind, version: number, inode: bigint | number): void {
  checkChoice("kind of a file", kind, KINDS);
  const type = kind === "directory" || kind === "symlink" ? QID[kind] : QID.other;
  answer.u8(type).u32(version).u64(inode);
}

/** Writes the qid of a new file, whose node is not needed any more. */
export async function writeQidOfNew(answer: MessageWriter, node: FileNode): Promise<void> {
  try {
    writeQid(answer, await node.attributes());
  } finally {
    node.close?.();
  }
}
