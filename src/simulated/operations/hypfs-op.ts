/** hypfs_op: Xen's own file system. */

import { copyOf } from "../../runtime/base/bytes.ts";
import type { CommandCall } from "../call/command-family.ts";
import { EACCES, EINVAL, ENOBUFS, ENOENT, ENOSPC, EPERM } from "../call/errno.ts";
import type { GuestMemory } from "../call/guest-memory.ts";
import type { Simulations } from "../call/types.ts";
import { Hypfs, type HypfsNode } from "../machine/hypfs.ts";
import type { Machine } from "../machine/machine.ts";

/** Entries of a directory begin at multiples of this. */
const ALIGNMENT = 4;

export function hypfsSimulations(machine: Machine, memory: GuestMemory): Simulations<"hypfs_op", CommandCall> {
  const files = new Hypfs(machine);
  const { XenHypfsDirentry, XenHypfsDirlistentry } = machine.abi.load("hypfs");
  const constants = machine.abi.load("hypfs.constants");
  const nameAt = XenHypfsDirentry.size + Uint16Array.BYTES_PER_ELEMENT;

  /** Returns the entry of the caller's path, or a negative errno. */
  const entryOf = ({ named: { path = 0, path_length = 0 } }: CommandCall): HypfsNode | number => {
    if (!machine.callerIsPrivileged) return -EPERM;
    if (path_length > constants.XEN_HYPFS_MAX_PATHLEN) return -EINVAL;
    const bytes = copyOf(memory.bytes(path, path_length));
    if (bytes.length === 0 || bytes.indexOf(0) !== bytes.length - 1) return -EINVAL;
    const text = new TextDecoder().decode(bytes.subarray(0, -1));
    return text.startsWith("/") ? (files.find(text) ?? -ENOENT) : -EINVAL;
  };

  const typeOf = (type: HypfsNode["type"]): number => constants[`XEN_HYPFS_TYPE_${type}`];

  const write = (record: InstanceType<typeof XenHypfsDirentry>, node: HypfsNode): void => {
    record.type = typeOf(node.type);
    record.encoding = node.isCompressed === true ? constants.XEN_HYPFS_ENC_GZIP : constants.XEN_HYPFS_ENC_PLAIN;
    record.pad = 0;
    record.content_len = contentsOf(node).length;
    record.max_write_len = node.maximum;
  };

  const contentsOf = (node: HypfsNode): Uint8Array => {
    if (node.children === undefined) return node.bytes();
    const parts = node.children.map((child, index, all) => {
      const name = new TextEncoder().encode(child.name);
      const length = Math.ceil((nameAt + name.length + 1) / ALIGNMENT) * ALIGNMENT;
      const bytes = new Uint8Array(Math.max(length, XenHypfsDirlistentry.size));
      const record = new XenHypfsDirlistentry(new DataView(bytes.buffer));
      write(record.e, child);
      record.off_next = index === all.length - 1 ? 0 : length;
      bytes.set(name, nameAt);
      return bytes.subarray(0, length);
    });
    return Buffer.concat(parts);
  };

  return {
    get_version: () => (machine.callerIsPrivileged ? constants.XEN_HYPFS_VERSION : -EPERM),

    read: (_, call) => {
      const node = entryOf(call);
      if (typeof node === "number") return node;
      const { buffer = 0, length = 0 } = call.named;
      if (length < XenHypfsDirentry.size) return -EINVAL;
      write(memory.record(XenHypfsDirentry, buffer), node);
      const contents = contentsOf(node);
      if (length < XenHypfsDirentry.size + contents.length) return -ENOBUFS;
      memory.bytes(buffer + XenHypfsDirentry.size, contents.length).set(contents);
      return 0;
    },

    write_contents: (_, call) => {
      const node = entryOf(call);
      if (typeof node === "number") return node;
      if (node.write === undefined) return -EACCES;
      const { buffer = 0, length = 0 } = call.named;
      if (length > node.maximum) return -ENOSPC;
      const bytes = copyOf(memory.bytes(buffer, length));
      if (bytes.indexOf(0) !== bytes.length - 1) return -EINVAL;
      node.write(bytes);
      return 0;
    },
  };
}
