/** The documents that the server makes of a host. */

export { domainDocument } from "./domain.ts";
export { hostDocument, ownDomidOf } from "./host.ts";
export { storeDocument } from "./store.ts";
