/** Requests about domains, and about xenstored itself; only dom0 may make most of them. */

import {
  XENSTORE_SERVER_FEATURE_DOMID_ANY,
  XENSTORE_SERVER_FEATURE_ERROR,
  XENSTORE_SERVER_FEATURE_RECONNECTION,
  XENSTORE_SERVER_FEATURE_WATCHDEPTH,
} from "../../runtime/interdomain/xenstore/wire/constants.ts";
import type { PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { domidOf, isPrivileged, Refusal } from "./access.ts";
import { argumentsOf, type Context } from "./context.ts";
import type { KnownDomains } from "./domains.ts";
import { quotaNames, quotaOf } from "./quotas.ts";

const OK = ["OK\0"];

const FEATURES =
  XENSTORE_SERVER_FEATURE_RECONNECTION |
  XENSTORE_SERVER_FEATURE_ERROR |
  XENSTORE_SERVER_FEATURE_WATCHDEPTH |
  XENSTORE_SERVER_FEATURE_DOMID_ANY;

export type DomainRequest = (context: Context, domains: KnownDomains) => readonly PayloadPart[];

export const domainPath: DomainRequest = ({ payload }) => {
  return [`/local/domain/${domidOf(argumentsOf(payload, 1)[0])}\0`];
};

export const isIntroduced: DomainRequest = ({ payload }, domains) => {
  return [domains.has(domidOf(argumentsOf(payload, 1)[0])) ? "T\0" : "F\0"];
};

export const introduce: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const [domid, frame, port] = argumentsOf(context.payload, 3);
  if (numberOf(port) === 0) throw new Refusal("EINVAL");
  numberOf(frame);
  domains.introduce(domidOf(domid));
  return OK;
};

export const release: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const domid = domidOf(argumentsOf(context.payload, 1)[0]);
  if (domid === 0) throw new Refusal("EINVAL");
  checkKnown(domains, domid);
  domains.release(domid);
  return OK;
};

export const resume: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  checkKnown(domains, domidOf(argumentsOf(context.payload, 1)[0]));
  return OK;
};

export const setTarget: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const [domid = 0, target = 0] = argumentsOf(context.payload, 2).map(domidOf);
  checkKnown(domains, domid);
  checkKnown(domains, target);
  domains.targets.set(domid, target);
  return OK;
};

/** Refuses every command: they control the process of a real xenstored. */
export const control: DomainRequest = (context) => {
  checkPrivilege(context);
  throw new Refusal("EINVAL");
};

export const getFeatures: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const [domid = ""] = argumentsOf(context.payload, 0, 1);
  return [`${domid === "" ? FEATURES : (domains.features.get(knownDomid(domains, domid)) ?? FEATURES)}\0`];
};

export const setFeatures: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const [domid, features] = argumentsOf(context.payload, 2);
  const mask = numberOf(features);
  if ((mask & ~FEATURES) !== 0) throw new Refusal("EINVAL");
  domains.features.set(knownDomid(domains, domid), mask);
  return OK;
};

export const getQuota: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const values = argumentsOf(context.payload, 0, 2).filter((value) => value !== "");
  const name = values.pop();
  if (name === undefined) return [`${quotaNames.join(" ")}\0`];
  const [domid] = values;
  return [`${domains.quotasOf(domid === undefined ? undefined : knownDomid(domains, domid))[knownQuota(name)]}\0`];
};

export const setQuota: DomainRequest = (context, domains) => {
  checkPrivilege(context);
  const values = argumentsOf(context.payload, 2, 3);
  const limit = numberOf(values.pop());
  const name = knownQuota(values.pop());
  const [domid] = values;
  domains.setQuota(name, limit, domid === undefined ? undefined : knownDomid(domains, domid));
  return OK;
};

function checkPrivilege({ client }: Context): void {
  if (!isPrivileged(client)) throw new Refusal("EACCES");
}

function checkKnown(domains: KnownDomains, domid: number): void {
  if (!domains.has(domid)) throw new Refusal("ENOENT");
}

function knownDomid(domains: KnownDomains, text: string | undefined): number {
  const domid = domidOf(text);
  checkKnown(domains, domid);
  return domid;
}

function knownQuota(name: string | undefined): ReturnType<typeof quotaOf> & string {
  const quota = quotaOf(name ?? "");
  if (quota === undefined) throw new Refusal("EINVAL");
  return quota;
}

function numberOf(text: string | undefined): number {
  const value = /^\d+$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new Refusal("EINVAL");
  return value;
}
