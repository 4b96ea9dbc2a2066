/** xenstore. */

import {
  DeviceTransport,
  MemoryTransport,
  SocketTransport,
  XenStore,
  type XenStoreTransaction,
} from "../../../../src/xenstore.ts";
import type { Subject } from "../subject.ts";
import { iterator, none, onStage, signal, type Stage } from "./stage.ts";

const NODE = "/local/domain/0/data/node";

const nodes = {
  read: () => [NODE, { signal }],
  tryRead: () => [NODE, { signal }],
  readBytes: () => [NODE, { signal }],
  write: () => [NODE, "value", { signal }],
  "write of bytes": () => [NODE, new Uint8Array(4), { signal }],
  create: () => [`${NODE}/new`, { signal }],
  remove: () => [NODE, { signal }],
  list: () => [NODE, { signal }],
  exists: () => [NODE, { signal }],
  permissions: () => [NODE, { signal }],
  setPermissions: () => [NODE, { owner: 0, others: "read", domains: [{ domid: 1, access: "write" }] }, { signal }],
  tree: () => [NODE, { signal }],
  writeTree: () => [
    `${NODE}/tree`,
    { name: "web", bytes: new Uint8Array(3), folder: { inner: "1" } },
    { permissions: { owner: 0, others: "none", domains: [{ domid: 1, access: "read" }] }, signal },
  ],
  walk: () => [NODE, { signal }],
};

const receiver = { received: () => {}, closed: () => {} };

const check = async ({ xen }: Pick<Stage, "xen">): Promise<void> => void (await xen.store.list("/local/domain"));

const withNode = async <T extends object>(
  make: (xen: Stage["xen"]) => T | Promise<T>,
): Promise<Stage & { object: T }> =>
  await onStage(async ({ xen }) => {
    await xen.store.write(NODE, "1");
    return await make(xen);
  }, check);

export const xenstore: readonly Subject<Stage>[] = [
  {
    name: "XenStore",
    types: ["XenStore", "XenStoreOpenOptions", "XenStoreOptions"],
    make: () => withNode<object>(() => XenStore),
    calls: {
      open: ({ simulated }) => [{ transport: [simulated.store.transport(1)], signal }],
      constructor: ({ simulated }: Stage) => [{ transport: simulated.store.transport(1) }],
    },
  },
  {
    name: "xen.store",
    types: [
      "XenStore",
      "XenStorePermissionsInput",
      "XenStoreWatchOptions",
      "XenStoreWaitOptions",
      "XenStoreTransactionOptions",
      "XenStoreLimitOptions",
      "XenStoreWriteTreeOptions",
      "XenStoreTreeInput",
    ],
    make: () => withNode((xen) => xen.store),
    calls: {
      ...nodes,
      watch: () => [NODE, { maximumPaths: 10, signal }],
      waitFor: () => [NODE, { until: (value: string | null) => value === "1", signal }],
      transaction: () => [(t: XenStoreTransaction) => t.write(NODE, "2"), { attempts: 5, signal }],
      resetWatches: () => [{ signal }],
      domainPath: () => [1, { signal }],
      isIntroduced: () => [1, { signal }],
      introduce: () => [1, 5, 1, { signal }],
      release: () => [1, { signal }],
      resume: () => [1, { signal }],
      setTarget: () => [1, 0, { signal }],
      control: () => ["help", ["quota"], { signal }],
      features: () => [{ domid: 1, signal }],
      setFeatures: () => [1, 0, { signal }],
      quotaNames: () => [{ signal }],
      quota: () => ["nodes", { domid: 1, signal }],
      setQuota: () => ["nodes", 1000, { domid: 1, signal }],
      close: none,
      [Symbol.dispose]: none,
    },
  },
  {
    name: "the classes of transports",
    types: ["DeviceTransport", "SocketTransport", "MemoryTransport"],
    make: () =>
      withNode(() => ({
        DeviceTransport: (path: string) => new DeviceTransport(path),
        SocketTransport: (path: string) => new SocketTransport(path),
        MemoryTransport: (...args: ConstructorParameters<typeof MemoryTransport>) => new MemoryTransport(...args),
      })),
    calls: {
      DeviceTransport: () => ["/nowhere/xenbus"],
      SocketTransport: () => ["/nowhere/socket"],
      MemoryTransport: () => ["memory", () => receiver],
    },
  },
  {
    name: "a transport of a device",
    types: ["DeviceTransport", "XenStoreTransport"],
    make: () => withNode(() => new DeviceTransport("/nowhere/xenbus")),
    calls: { connect: () => [receiver] },
  },
  {
    name: "a transport of a socket",
    types: ["SocketTransport", "XenStoreTransport"],
    make: () => withNode(() => new SocketTransport("/nowhere/socket")),
    calls: { connect: () => [receiver] },
  },
  {
    name: "a connection in memory",
    types: ["XenStoreConnection"],
    make: () => withNode(() => new MemoryTransport("memory", () => receiver).connect(receiver)),
    calls: { close: none },
  },
  {
    name: "a transport in memory",
    types: ["MemoryTransport"],
    make: () => withNode(() => new MemoryTransport("memory", () => receiver)),
    calls: { connect: () => [receiver] },
  },
  {
    name: "a transaction",
    types: ["XenStoreTransaction"],
    make: () =>
      withNode(
        (xen) =>
          new Promise<XenStoreTransaction>((resolve) => {
            const over = new Promise<void>((_, reject) => setTimeout(reject, 3000, new Error("over")));
            void xen.store.transaction((t) => (resolve(t), over)).catch(() => {});
          }),
      ),
    calls: nodes,
  },
  {
    name: "a watch",
    types: ["XenStoreWatch"],
    make: () => withNode((xen) => xen.store.watch(NODE)),
    calls: iterator,
  },
  {
    name: "a tree",
    types: ["XenStoreTree", "XenStoreNode"],
    make: () => withNode((xen) => xen.store.tree("/local/domain/0")),
    calls: { child: () => ["data"] },
  },
  {
    name: "a walk",
    types: [],
    make: () => withNode((xen) => xen.store.walk("/")),
    calls: { next: none, return: none },
  },
];
