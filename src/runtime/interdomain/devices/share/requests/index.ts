/** The requests of 9P2000.L, by their type. */

import { REQUEST, type RequestName } from "../wire/protocol.ts";
import { attributeRequests } from "./attribute-requests.ts";
import { contentRequests } from "./content-requests.ts";
import { extendedAttributeRequests } from "./extended-attribute-requests.ts";
import type { Handler } from "./handler.ts";
import { lockRequests } from "./lock-requests.ts";
import { nameRequests } from "./name-requests.ts";
import { sessionRequests } from "./session-requests.ts";

type Handled = Exclude<RequestName, "auth" | "flush" | "rename">;

const byName: Readonly<Record<Handled, Handler>> = {
  ...sessionRequests,
  ...nameRequests,
  ...contentRequests,
  ...attributeRequests,
  ...extendedAttributeRequests,
  ...lockRequests,
};

const byType: ReadonlyMap<number, Handler> = new Map(
  Object.entries(byName).map(([name, handler]) => [REQUEST[name as Handled], handler]),
);

/**
 * Returns the function for a type of request; undefined for one that is not served: Linux asks for `rename` and `auth`
 * only where a server lacks `renameat`, or wants passwords.
 */
export function handlerOf(type: number): Handler | undefined {
  return byType.get(type);
}
