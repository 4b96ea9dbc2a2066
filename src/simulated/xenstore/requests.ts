/** The functions that carry out requests, by the requests' types. */

import * as wire from "../../runtime/interdomain/xenstore/wire/constants.ts";
import type { PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { resetWatches, unwatch, watch } from "./connection-requests.ts";
import type { Context } from "./context.ts";
import * as domain from "./domain-requests.ts";
import * as node from "./node-requests.ts";

/** Requests about a connection and its nodes. */
export const plainRequests: ReadonlyMap<number, (context: Context) => readonly PayloadPart[]> = new Map([
  [wire.XS_READ, node.read],
  [wire.XS_DIRECTORY, node.directory],
  [wire.XS_DIRECTORY_PART, node.directoryPart],
  [wire.XS_WRITE, node.write],
  [wire.XS_MKDIR, node.mkdir],
  [wire.XS_RM, node.remove],
  [wire.XS_GET_PERMS, node.getPermissions],
  [wire.XS_SET_PERMS, node.setPermissions],
  [wire.XS_WATCH, watch],
  [wire.XS_UNWATCH, unwatch],
  [wire.XS_RESET_WATCHES, resetWatches],
]);

/** Requests about domains. */
export const domainRequests: ReadonlyMap<number, domain.DomainRequest> = new Map([
  [wire.XS_GET_DOMAIN_PATH, domain.domainPath],
  [wire.XS_IS_DOMAIN_INTRODUCED, domain.isIntroduced],
  [wire.XS_INTRODUCE, domain.introduce],
  [wire.XS_RELEASE, domain.release],
  [wire.XS_RESUME, domain.resume],
  [wire.XS_SET_TARGET, domain.setTarget],
  [wire.XS_CONTROL, domain.control],
  [wire.XS_GET_FEATURE, domain.getFeatures],
  [wire.XS_SET_FEATURE, domain.setFeatures],
  [wire.XS_GET_QUOTA, domain.getQuota],
  [wire.XS_SET_QUOTA, domain.setQuota],
]);
