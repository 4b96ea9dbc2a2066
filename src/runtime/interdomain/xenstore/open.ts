/** The client of a Xen object. */

import type { XenStoreTransport } from "./transport/transport.ts";
import { XenStore } from "./xenstore.ts";

/** A client that was given, or a new one, which is disposed of with the resources. */
export function storeOf(
  given: XenStore | XenStoreTransport | (() => XenStore) | undefined,
  resources: DisposableStack,
): XenStore {
  if (given instanceof XenStore) return given;
  return resources.use(typeof given === "function" ? given() : new XenStore({ transport: given }));
}
