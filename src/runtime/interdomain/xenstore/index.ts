/**
 * The client of xenstore, in three layers: a codec without connections, transports without messages, and the client,
 * which makes promises and iterators of both. Nothing here needs bun:ffi, so it also runs in Node.
 *
 * Every request settles: answered, refused by name, or rejected because the connection has ended. If a watch may have
 * missed an event, it says so with an event of its own.
 */

export type { XenStoreLimitOptions } from "./domains.ts";
export type { XenStoreFeature } from "./features.ts";
export {
  XenStoreNoSuchNodeError,
  XenStoreTransactionConflictError,
  XenStoreConnectionError,
  XenStoreError,
  XenStorePermissionError,
  XenStoreProtocolError,
  XenStoreQuotaError,
  XenStoreUnavailableError,
} from "./errors.ts";
export type { XenStoreAccess, XenStorePermissions, XenStorePermissionsInput } from "./permissions.ts";
export type { XenStoreNode, XenStoreTree } from "./tree.ts";
export type { XenStoreTransaction } from "./transaction.ts";
export type { XenStoreTransactionOptions } from "./transactions.ts";
export { DeviceTransport } from "./transport/device.ts";
export { MemoryTransport, type MemoryServer } from "./transport/memory.ts";
export { SocketTransport } from "./transport/socket.ts";
export type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport/transport.ts";
export type { XenStoreWatchEvent } from "./watch/queue.ts";
export type { XenStoreWatch, XenStoreWatchOptions } from "./watch/watch.ts";
export type { XenStoreTreeInput, XenStoreWriteTreeOptions } from "./write-tree.ts";
export { XenStore, type XenStoreOpenOptions, type XenStoreOptions, type XenStoreWaitOptions } from "./xenstore.ts";
