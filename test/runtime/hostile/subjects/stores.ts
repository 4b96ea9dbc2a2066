/** The stores of disks. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BlockStore, CopyOnWriteStore, diskId, FileStore, MemoryStore } from "../../../../src/devices.ts";
import type { Subject, Target } from "../subject.ts";
import { none } from "./stage.ts";

const BYTES = 8192;

interface OnFile extends Target {
  readonly path: string;
}

/** Makes an object on a file of its own; ending it removes the file. */
function onFile(make: (path: string) => object, check?: (object: never) => void): OnFile {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-hostile-"));
  const path = join(folder, "disk.raw");
  writeFileSync(path, new Uint8Array(BYTES));
  const object = make(path);
  return {
    path,
    object,
    end: () => {
      (object as Partial<Disposable>)[Symbol.dispose]?.();
      rmSync(folder, { recursive: true, force: true });
    },
    ...(check && { check: () => check(object as never) }),
  };
}

const on = (object: object): Target => ({ object, end: () => {} });

const transfers = { read: () => [new Uint8Array(512), 512], write: () => [new Uint8Array(512), 512], flush: none };

const hasItsSize = ({ byteLength }: BlockStore): void => {
  if (byteLength !== BYTES) throw new Error(`the store has ${byteLength} bytes`);
};

export const stores: readonly Subject<OnFile>[] = [
  {
    name: "FileStore",
    types: ["FileStore", "FileStoreOptions"],
    make: () => onFile(() => FileStore),
    calls: { constructor: ({ path }: OnFile) => [path, { readOnly: true }] } as never,
  },
  {
    name: "a store on a file",
    types: ["FileStore"],
    make: () => onFile((path) => new FileStore(path), hasItsSize),
    calls: {
      ...transfers,
      readPieces: () => [[new Uint8Array(512), new Uint8Array(512)], 512],
      writePieces: () => [[new Uint8Array(512), new Uint8Array(512)], 512],
      close: none,
      [Symbol.dispose]: none,
    },
  },
];

export const storesInMemory: readonly Subject[] = [
  {
    name: "the classes of stores",
    types: ["MemoryStore", "CopyOnWriteStore", "diskId"],
    make: () =>
      on({
        MemoryStore: (content: number) => new MemoryStore(content),
        CopyOnWriteStore: (below: BlockStore) => new CopyOnWriteStore(below),
        diskId,
      }),
    calls: {
      MemoryStore: () => [1024],
      "MemoryStore of bytes": () => [new Uint8Array(1024)],
      CopyOnWriteStore: () => [
        { byteLength: 1024, read: () => {}, write: undefined, flush: undefined, discard: undefined },
      ],
      diskId: () => ["xvda"],
    },
  },
  {
    name: "new MemoryStore",
    types: ["MemoryStore"],
    make: () => on(MemoryStore),
    calls: { constructor: () => [1024] } as never,
  },
  {
    name: "new CopyOnWriteStore",
    types: ["CopyOnWriteStore"],
    make: () => on(CopyOnWriteStore),
    calls: { constructor: () => [new MemoryStore(1024)] } as never,
  },
  {
    name: "a store in memory",
    types: ["MemoryStore", "BlockStore"],
    make: () => on(new MemoryStore(BYTES)),
    calls: { ...transfers, discard: () => [512, 512], snapshot: none },
  },
  {
    name: "a copy-on-write store",
    types: ["CopyOnWriteStore"],
    make: () => on(new CopyOnWriteStore(new MemoryStore(BYTES))),
    calls: { ...transfers, "write of a whole block": () => [new Uint8Array(4096), 4096] },
  },
];
