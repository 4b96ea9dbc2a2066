export type { DomainFlag, DomainInfo, DomainState, ShutdownReason } from "./domain-info.ts";
export { Domains } from "./domains.ts";
export { domid, type Domid } from "./domid.ts";
